import { svg, html, type TemplateResult } from 'lit';
import { setStyle } from './set-style.ts';

/**
 * The drawings of the figures, all in one hand. In each, `lit` of `all` things have light; `name` says so for who
 * does not see it. What is lit later has a higher `--order`.
 */
interface Drawing {
  readonly lit: number;
  readonly all: number;
  readonly name: string;
}

const windowsOnFloor = 10;

/** A block of flats with ten windows on a floor, lit from the ground floor up. */
export function flat({ lit, all, name }: Drawing): TemplateResult {
  const floors = Math.ceil(all / windowsOnFloor);
  const ground = floors * 10 + 22;
  return html`<svg viewBox=${`-5 0 110 ${ground + 3}`} role="img" aria-label=${name}>
    <path class="roof" d="M60 12V3h16v9z"></path>
    <path class="wall" d=${`M-2 17h104v${ground - 17}H-2z`}></path>
    <path class="roof" d="M-5 17v-6h110v6z"></path>
    ${Array.from({ length: floors }, (_, floor) => {
      const places = Array.from(
        { length: Math.min(windowsOnFloor, all - floor * windowsOnFloor) },
        (_, place) => floor * windowsOnFloor + place,
      );
      const panes = (wanted: readonly number[]) =>
        wanted
          .map((place) => `M${(place % windowsOnFloor) * 10 + 2} ${ground - 10 - floor * 10}h6v7h-6z`)
          .join('');
      return svg`<g ${setStyle({ '--order': String(floor) })}>
        <path class="pane" d=${panes(places.filter((place) => place >= lit))}></path>
        <path class="pane" data-lit d=${panes(places.filter((place) => place < lit))}></path>
      </g>`;
    })}
    <path class="roof" d=${`M-5 ${ground}h110v3H-5z`}></path>
  </svg>`;
}

const housesInRow = 10;
const house = { width: 34, height: 54, ground: 50 };
/** A pointed, a stepped, a bell and a neck gable, standing on the ground line. */
const gables = [
  'M3 50V21L17 6l14 15v29z',
  'M3 50V20h4v-5h4v-5h12v5h4v5h4v30z',
  'M3 50V22c5 0 6-3 7-8s3-8 7-8 6 3 7 8 2 8 7 8v28z',
  'M3 50V21h3c4 0 5-3 5-6V9l6-4 6 4v6c0 3 1 6 5 6h3v29z',
];

/** Houses with different gables in rows of ten. */
export function street({ lit, all, name }: Drawing): TemplateResult {
  const rows = Math.ceil(all / housesInRow);
  return html`<svg
    viewBox=${`0 0 ${housesInRow * house.width} ${rows * house.height}`}
    role="img"
    aria-label=${name}
  >
    ${Array.from({ length: all }, (_, place) => {
      const left = (place % housesInRow) * house.width;
      const row = Math.floor(place / housesInRow);
      return svg`<g
        class="house"
        ?data-lit=${place < lit}
        transform=${`translate(${left} ${row * house.height})`}
        ${setStyle({ '--order': String(place) })}
      >
        <path class="wall" d=${gables[(place * 3 + row) % gables.length] ?? ''}></path>
        <path class="roof" d="M21 37h6v13h-6z"></path>
        <path class="pane" ?data-lit=${place < lit} d="M8.5 22.5h6v9h-6zM19.5 22.5h6v9h-6zM7 37h10v8H7z"></path>
        <path class="roof" d=${`M0 ${house.ground}h${house.width}v2.5H0z`}></path>
      </g>`;
    })}
  </svg>`;
}

const person = { width: 16, height: 27 };

interface Crowd extends Drawing {
  readonly inRow: number;
  /** The place of the first one in the light. */
  readonly from?: number;
}

/** People in rows; of a group in a larger whole a stretch stands in the light. */
export function crowd({ lit, all, name, inRow, from = 0 }: Crowd): TemplateResult {
  const rows = Math.ceil(all / inRow);
  return html`<svg
    viewBox=${`0 0 ${inRow * person.width} ${rows * (person.height + 5)}`}
    role="img"
    aria-label=${name}
  >
    ${Array.from({ length: all }, (_, place) => {
      const left = (place % inRow) * person.width;
      const top = Math.floor(place / inRow) * (person.height + 5);
      return svg`<path
        class="person"
        ?data-lit=${place >= from && place < from + lit}
        transform=${`translate(${left} ${top})`}
        d="M8 1.5a4.6 4.6 0 1 1 0 9.2a4.6 4.6 0 1 1 0-9.2zM1.5 26v-6.5a6.5 6.5 0 0 1 13 0V26z"
        ${setStyle({ '--order': String(place) })}
      ></path>`;
    })}
  </svg>`;
}

/** One lit window, where there is nothing to count. */
export function litWindow(order: number): TemplateResult {
  return html`<svg
    viewBox="0 0 36 42"
    aria-hidden="true"
    focusable="false"
    ${setStyle({ '--order': String(order) })}
  >
    <path class="roof" d="M3 1h30v36H3zM0 37h36v4H0z"></path>
    <path
      class="pane"
      data-lit
      d="M6.5 4.5h10v8h-10zM19.5 4.5h10v8h-10zM6.5 15.5h10v18h-10zM19.5 15.5h10v18h-10z"
    ></path>
  </svg>`;
}
