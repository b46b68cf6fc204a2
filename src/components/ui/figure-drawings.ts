import { svg, html, type TemplateResult } from 'lit';

/** A block of flats with a hundred windows, lit from the ground floor up. `lit` is a whole number, 0 to 100. */
export function flat(lit: number): TemplateResult {
  const windows = Array.from({ length: 100 }, (_, place) => place);
  return html`<svg viewBox="-4 0 108 124" aria-hidden="true" focusable="false">
    <path class="roof" d="M-4 18V12h30V4h14v8h64v6z" />
    <path class="wall" d="M-4 18h108v104H-4z" />
    <path class="pane" d=${windows.slice(lit).map(paneOfFlat).join('')} />
    <path class="pane" data-lit d=${windows.slice(0, lit).map(paneOfFlat).join('')} />
    <path class="roof" d="M-4 122h108v2H-4z" />
  </svg>`;
}

function paneOfFlat(place: number): string {
  const left = (place % 10) * 10 + 2;
  const top = 110 - Math.floor(place / 10) * 10 + 1.5;
  return `M${left} ${top}h6v7h-6z`;
}

const housesInRow = 10;

/** Small houses in rows of ten; `lit` of them have light. */
export function street(lit: number, all: number): TemplateResult {
  const rows = Math.ceil(all / housesInRow);
  const houses = Array.from({ length: all }, (_, place) => ({
    left: (place % housesInRow) * 24,
    top: Math.floor(place / housesInRow) * 38,
    lit: place < lit,
  }));
  return html`<svg viewBox=${`0 0 ${housesInRow * 24} ${rows * 38}`} aria-hidden="true" focusable="false">
    ${houses.map(
      ({ left, top, lit }) => svg`<g transform=${`translate(${left} ${top})`}>
        <path class="wall" d="M2 34V15L12 4l10 11v19z" /><path class="roof" d="M0 16L12 2l12 14-2 1.6L12 6 2 17.6zM0 34h24v2H0z" />
        <path class="pane" ?data-lit=${lit} d="M6.5 17h11v12h-11z" />
      </g>`,
    )}
  </svg>`;
}

/** A row of windows of which a stretch is lit; where the groups make one whole, each lights its own stretch. */
export function windowRow({ from, lit, all }: { from: number; lit: number; all: number }): TemplateResult {
  return html`<span class="row" aria-hidden="true"
    >${Array.from({ length: all }, (_, place) => html`<i ?data-lit=${place >= from && place < from + lit}></i>`)}</span
  >`;
}
