import { html, svg, type TemplateResult } from 'lit';

const drawings = {
  play: svg`<path class="full" d="M8 5.5v13l11-6.5z" />`,
  pause: svg`<path class="full" d="M7 5.5h3.6v13H7zM13.4 5.5H17v13h-3.6z" />`,
  back: svg`<path d="M9 4L4 9l5 5M4 9h10a5.5 5.5 0 0 1 0 11h-3" />`,
  captions: svg`<path d="M3 6h18v12H3zM10.5 10.2a2.4 2.4 0 1 0 0 3.6M17 10.2a2.4 2.4 0 1 0 0 3.6" />`,
  full: svg`<path d="M4 9V4h5M20 9V4h-5M4 15v5h5M20 15v5h-5" />`,
  small: svg`<path d="M9 4v5H4M15 4v5h5M9 20v-5H4M15 20v-5h5" />`,
  previous: svg`<path d="M15 5l-7 7 7 7" />`,
  next: svg`<path d="M9 5l7 7-7 7" />`,
};

/** The signs that every player has. */
export function filmIcon(name: keyof typeof drawings): TemplateResult {
  return html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    ${drawings[name]}
  </svg>`;
}
