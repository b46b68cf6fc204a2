import { html, svg, type TemplateResult } from 'lit';

const drawings = {
  left: svg`<path d="M19 12H5M11 6l-6 6 6 6"/>`,
  right: svg`<path d="M5 12h14M13 6l6 6-6 6"/>`,
  saved: svg`<path d="M7 18a4.5 4.5 0 0 1-.5-9A6 6 0 0 1 18 9.8 4 4 0 0 1 17.5 18zM9.5 13.5l2 2 3.5-3.8"/>`,
  check: svg`<path d="M4 12.5l5 5L20 6.5"/>`,
  pen: svg`<path d="M4 20l1-4L16.5 4.5l3 3L8 19z"/>`,
  lock: svg`<path d="M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3"/>`,
  clock: svg`<circle cx="12" cy="12" r="9"/><path d="M12 7v5l3.5 2"/>`,
  wegwijzer: svg`<path d="M12 21V4M12 5h7l2 2.5-2 2.5h-7M12 11H6l-2 2.5L6 16h6"/>`,
  boek: svg`<path d="M12 7c-3-2-6-2-8-1.5V18c2-.5 5-.5 8 1.5 3-2 6-2 8-1.5V5.5C18 5 15 5 12 7zM12 7v12.5"/>`,
  brief: svg`<path d="M3.5 6.5h17v11h-17zM4 7l8 6 8-6"/>`,
  mensen: svg`<circle cx="8.5" cy="8.5" r="3"/><path d="M3 19c0-4 2.5-5.5 5.5-5.5S14 15 14 19M15 6a3 3 0 0 1 0 5.5M17 13.8c2.5.5 4 2.2 4 5.2"/>`,
  huis: svg`<path d="M4 11.5L12 5l8 6.5V20H4zM10 20v-5h4v5"/>`,
  lamp: svg`<path d="M9 9l1.5-5h3L15 9zM12 9v12M9 21h6"/>`,
  grafiek: svg`<path d="M4 20h16M7 20v-6M12 20V6M17 20v-9"/>`,
  verhaal: svg`<path d="M4 5h16v11H10l-4 4v-4H4zM8 9h8M8 12h5"/>`,
  bank: svg`<path d="M4 8h16M4 12h16M6 8v11M18 8v11M4 15h16"/>`,
  akte: svg`<path d="M4 5h16v10H4z"/><path d="M8 9h8M8 12h4"/><circle cx="16" cy="15.5" r="2.6"/><path d="M14.5 17.8V21.5l1.5-1 1.5 1v-3.7"/>`,
  boom: svg`<path d="M12 21v-9M12 15l3-2.5M12 13.5l-2.5-2"/><circle cx="12" cy="8.5" r="5.5"/>`,
  kaart: svg`<path d="M4 6l5-2 6 2 5-2v14l-5 2-6-2-5 2zM9 4v14M15 6v14"/>`,
  dossier: svg`<path d="M3.5 6h6l2 2.5h9V19h-17zM8 12.5h8M8 15.5h5"/>`,
  info: svg`<circle cx="12" cy="12" r="9"/><path d="M12 11v5.5M12 7.5v.2"/>`,
  warning: svg`<circle cx="12" cy="12" r="9"/><path d="M12 7v6M12 16.5h.1"/>`,
  unsaved: svg`<path d="M7 18a4.5 4.5 0 0 1-.5-9A6 6 0 0 1 18 9.8 4 4 0 0 1 17.5 18zM12 9.5v4M12 16h.1"/>`,
  external: svg`<path d="M10 5H5v14h14v-5M14 5h5v5M19 5l-8 8"/>`,
  download: svg`<path d="M12 4v11M7 11l5 5 5-5M5 20h14"/>`,
  print: svg`<path d="M7 9V4h10v5M7 17H4V9h16v8h-3M7 14h10v6H7z"/>`,
  phone: svg`<path d="M8 3h8v18H8zM11 18h2"/>`,
  desktop: svg`<path d="M3 5h18v11H3zM9 20h6M12 16v4"/>`,
  enlarge: svg`<path d="M14 4h6v6M20 4l-7 7M10 20H4v-6M4 20l7-7"/>`,
  close: svg`<path d="M6 6l12 12M18 6L6 18"/>`,
};

export type IconName = keyof typeof drawings;

/** A line icon in the colour of the text; decoration, so a word always stands beside it. */
export function icon(name: IconName): TemplateResult {
  return html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    ${drawings[name]}
  </svg>`;
}
