import { css, html, type TemplateResult } from 'lit';
import type { WerksessieContent } from '../../content/step-content.ts';
import '../ui/answer-field.ts';

/** The notes of the werksessie to write in, a card per group; the same fields wherever they are shown. */
export function noteGroups(notes: WerksessieContent['notes']): TemplateResult {
  return html`<div class="note-groups">
    ${notes.map(
      ({ id, title, intro, fields }) =>
        html`<section class="card stack" aria-labelledby="notes-${id}">
          <h3 id="notes-${id}">${title}</h3>
          <p class="small">${intro}</p>
          <div class="fields">
            ${fields.map(
              ({ text, limit, label, hint }) =>
                html`<answer-field
                  .text=${text}
                  .limit=${limit}
                  label=${label}
                  hint=${hint ?? ''}
                ></answer-field>`,
            )}
          </div>
        </section>`,
    )}
  </div>`;
}

export const noteGroupsStyles = css`
  .note-groups {
    display: grid;
    gap: var(--s-3);
  }
  .fields {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 280px), 1fr));
    gap: var(--s-2) var(--s-3);
    align-items: start;
  }
`;
