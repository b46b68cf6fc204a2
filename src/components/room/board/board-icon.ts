import { html, svg, type TemplateResult } from 'lit';

const drawings = {
  screen: svg`<path d="M3 5h18v11H3zM9 20h6M12 16v4"/>`,
  table: svg`<path d="M4 5h16v14H4zM4 10h16M4 14.5h16M10 5v14"/>`,
  triangle: svg`<path d="M12 3.5L22 20H2zM12 10v4.5M12 17.3v.2"/>`,
  plus: svg`<path d="M12 5v14M5 12h14"/>`,
};

/** The line icons of the room; decoration, so a word always stands beside it. */
export function boardIcon(name: keyof typeof drawings, tone = ''): TemplateResult {
  return html`<svg class="icon ${tone}" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    ${drawings[name]}
  </svg>`;
}
