import { html, svg, type TemplateResult } from 'lit';
import { icon, type IconName } from '../ui/icon.ts';

/** Drawings that only the pages of the office have: those of the course stay small. */
const drawings = {
  key: svg`<circle cx="8" cy="15.5" r="4.2"/><path d="M11 12.6L19.5 4M16 7.6l3 3M13.5 10l2 2"/>`,
  file: svg`<path d="M6 3.5h8l4 4v13H6zM14 3.5v4h4M9 12h6M9 15.5h6"/>`,
  undo: svg`<path d="M9 5L4 10l5 5M4 10h10a4.7 4.7 0 0 1 0 9.4h-2"/>`,
  redo: svg`<path d="M15 5l5 5-5 5M20 10H10a4.7 4.7 0 0 0 0 9.4h2"/>`,
  calendar: svg`<path d="M4 6h16v14H4zM4 10.5h16M8.5 3.5V7M15.5 3.5V7"/>`,
  triangle: svg`<path d="M12 4L2.8 20h18.4zM12 10v4.5M12 17.2v.1"/>`,
  swap: svg`<path d="M7 7h12l-3-3M17 17H5l3 3"/>`,
  list: svg`<path d="M9 6h11M9 12h11M9 18h11M4.5 6h.1M4.5 12h.1M4.5 18h.1"/>`,
  film: svg`<path d="M4 5h16v14H4zM8 5v14M16 5v14M4 9.5h4M4 14.5h4M16 9.5h4M16 14.5h4"/>`,
  source: svg`<path d="M5 4h11l3 3v13H5zM9 9h6M9 13h6M9 17h3"/>`,
  words: svg`<path d="M6 5v14M18 5v14M6 12h12"/>`,
  search: svg`<circle cx="10.5" cy="10.5" r="6"/><path d="M15 15l5 5"/>`,
  plus: svg`<path d="M12 5v14M5 12h14"/>`,
  box: svg`<path d="M4 8l8-4 8 4v9l-8 4-8-4zM4 8l8 4 8-4M12 12v9"/>`,
  wrench: svg`<path d="M14.5 6.5a4 4 0 0 1 5-3.8l-2.6 2.6 1.8 1.8 2.6-2.6a4 4 0 0 1-5.3 4.9L7.5 18a2 2 0 1 1-2.8-2.8z"/>`,
};

export type OfficeIconName = IconName | keyof typeof drawings;

/** As `icon`, with the drawings of the office. */
export function officeIcon(name: OfficeIconName): TemplateResult {
  return isOwn(name)
    ? html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">${drawings[name]}</svg>`
    : icon(name);
}

function isOwn(name: OfficeIconName): name is keyof typeof drawings {
  return Object.hasOwn(drawings, name);
}
