import { html, type TemplateResult } from 'lit';

/** A term with what it says, as the desks list them. */
export function deskRow(term: string, words: string | TemplateResult): TemplateResult {
  return html`<div>
    <dt>${term}</dt>
    <dd>${words}</dd>
  </div>`;
}
