import { html, svg, type TemplateResult } from 'lit';

/** Drawings that only the forms have: those of the course would come with every screen of a learner. */
const drawings = {
  heading: svg`<path d="M6 5v14M18 5v14M6 12h12"/>`,
  list: svg`<path d="M9 6h11M9 12h11M9 18h11M4.5 6h.1M4.5 12h.1M4.5 18h.1"/>`,
  quote: svg`<path d="M5 17c3-1 4-3 4-6H5V7h5v4M14 17c3-1 4-3 4-6h-4V7h5v4"/>`,
  bold: svg`<path d="M7.5 5H13a3.4 3.4 0 0 1 0 6.8H7.5zM7.5 11.8H14a3.6 3.6 0 0 1 0 7.2H7.5z"/>`,
  italic: svg`<path d="M11 5h6M7 19h6M14 5l-4 14"/>`,
  source: svg`<path d="M5 4h11l3 3v13H5zM9 9h6M9 13h6M9 17h3"/>`,
  step: svg`<path d="M5 19h5v-5h5V9h4V4"/>`,
  link: svg`<path d="M10 14l4-4M8.5 11.5L6 14a3.5 3.5 0 0 0 5 5l2.5-2.5M15.5 12.5L18 10a3.5 3.5 0 0 0-5-5L10.5 7.5"/>`,
  up: svg`<path d="M12 19V5M6 11l6-6 6 6"/>`,
  down: svg`<path d="M12 5v14M6 13l6 6 6-6"/>`,
  plus: svg`<path d="M12 5v14M5 12h14"/>`,
  bin: svg`<path d="M5 7h14M10 7V4.5h4V7M7 7l1 13h8l1-13M10.5 11v5.5M13.5 11v5.5"/>`,
};

export type FormIcon = keyof typeof drawings;

/** A line icon in the colour of the text; decoration, so a word always stands beside it. */
export function formIcon(name: FormIcon): TemplateResult {
  return html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    ${drawings[name]}
  </svg>`;
}
