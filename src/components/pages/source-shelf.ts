import { css, html, svg, type TemplateResult } from 'lit';

/** How high the books are, over and over; how thick goes by another round, so that no two rows are alike. */
const heights = [92, 78, 100, 84, 96, 72, 88];
const widths = [26, 34, 22, 30, 38];
const tones = 6;

/** A shelf with one book for each source, upright and now and then leaning. Decoration. */
export function sourceShelf(count: number): TemplateResult {
  const books = Array.from({ length: count }, (_, at) => ({
    width: widths[at % widths.length] ?? 26,
    height: heights[at % heights.length] ?? 80,
    tone: at % tones,
  }));
  const lefts = books.map((_, at) => 24 + books.slice(0, at).reduce((sum, { width }) => sum + width + 5, 0));
  const length = (lefts.at(-1) ?? 0) + 96;
  return html`<svg
    class="shelf"
    viewBox="0 0 ${length} 132"
    preserveAspectRatio="xMidYMax meet"
    aria-hidden="true"
    focusable="false"
  >
    ${books.map(({ width, height, tone }, at) => {
      const left = lefts[at] ?? 0;
      const top = 116 - height;
      return svg`<path class="book" data-tone=${tone} d="M${left} ${top}h${width}v${height}h${-width}z" />
        <path class="band" d="M${left} ${top + 14}h${width}M${left} ${top + 20}h${width}M${left} ${top + height - 16}h${width}" />`;
    })}
    <path class="board" d="M-2000 116h6000v10h-6000z" />
  </svg>`;
}

export const sourceShelfStyles = css`
  .shelf {
    display: block;
    inline-size: 100%;
    block-size: clamp(104px, 14vw, 148px);
    margin-block-end: var(--s-4);
    border: 1px solid transparent;
    border-radius: var(--r-l);
    background: radial-gradient(60% 120% at 50% 0, #7c5691, transparent), #2a2f5f;
  }
  .board {
    fill: #8c5a45;
  }
  .band {
    fill: none;
    stroke: #fff3df;
    stroke-width: 2;
    opacity: 0.5;
  }
  .book {
    fill: #c9674a;
  }
  .book[data-tone='1'] {
    fill: #22388f;
  }
  .book[data-tone='2'] {
    fill: #e6be7e;
  }
  .book[data-tone='3'] {
    fill: #8fa98a;
  }
  .book[data-tone='4'] {
    fill: #c9808a;
  }
  .book[data-tone='5'] {
    fill: #2f6f73;
  }
  @media (forced-colors: active) {
    .shelf {
      display: none;
    }
  }
  @media print {
    .shelf {
      display: none;
    }
  }
`;
