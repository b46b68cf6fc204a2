import { html, svg, type TemplateResult } from 'lit';

const drawings = {
  plus: svg`<path d="M12 5v14M5 12h14"/>`,
  back: svg`<path d="M9 7L4 12l5 5M4 12h10a5 5 0 0 1 0 10h-2"/>`,
  search: svg`<circle cx="10.5" cy="10.5" r="6.5"/><path d="M15.5 15.5L21 21"/>`,
};

/** The line icons of the door; decoration, so a word always stands beside it. */
export function doorIcon(name: keyof typeof drawings): TemplateResult {
  return html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    ${drawings[name]}
  </svg>`;
}
