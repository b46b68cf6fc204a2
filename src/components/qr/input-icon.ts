import { html, svg, type TemplateResult } from 'lit';

const drawings = {
  camera: svg`<path d="M4 8h4l1.5-2.5h5L16 8h4v11H4z"/><circle cx="12" cy="13" r="3.5"/>`,
  picture: svg`<path d="M4 5h16v14H4zM4 16l4.5-4.5 4 4 3-3L20 17"/><circle cx="15.5" cy="9" r="1.5"/>`,
  keys: svg`<rect x="3" y="6" width="18" height="12" rx="2"/><path d="M7 10h.1M11 10h.1M15 10h.1M8 14h8"/>`,
  file: svg`<path d="M7 3.5h7l4 4V20.5H7zM14 3.5V8h4M12.5 11v6M10 14.5l2.5 2.5 2.5-2.5"/>`,
  down: svg`<path d="M6 9l6 6 6-6"/>`,
};

/** The line icons of the desk, which come with it and not with the first screen. */
export function inputIcon(name: keyof typeof drawings): TemplateResult {
  return html`<svg class="icon ${name}" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    ${drawings[name]}
  </svg>`;
}
