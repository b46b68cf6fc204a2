import { html, type TemplateResult } from 'lit';

/** A window with its curtains closed: nobody looks in. Decoration: a sentence stands beside it. */
export function closedCurtains(): TemplateResult {
  return html`<svg class="picture" viewBox="0 0 88 80" aria-hidden="true" focusable="false">
    <rect class="frame" x="8" y="10" width="72" height="58" rx="3" />
    <path class="cloth" d="M12 13h31v48q-4 4-8 0t-8 0-8 0-7 0zM45 13h31v48q-4 4-8 0t-8 0-8 0-7 0z" />
    <path class="fold" d="M20 16v42M28 16v42M36 16v42M53 16v42M61 16v42M69 16v42" />
    <path class="rail" d="M3 10h82" />
    <path class="sill" d="M4 70h80" />
  </svg>`;
}

/** A letter on its way to the organiser. Decoration: a sentence stands beside it. */
export function letter(): TemplateResult {
  return html`<svg class="picture" viewBox="0 0 88 80" aria-hidden="true" focusable="false">
    <path class="flap" d="M8 34 44 8l36 26v38H8z" />
    <path class="sheet" d="M16 18h56v40H16z" />
    <path class="ink" d="M24 28h40M24 37h40M24 46h22" />
    <path class="front" d="M8 36l36 22 36-22v36H8z" />
    <path class="edge" d="M8 36l36 22 36-22M8 72l26-20M80 72 54 52" />
  </svg>`;
}
