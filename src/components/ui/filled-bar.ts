import { css, html, svg, type TemplateResult } from 'lit';

/**
 * A bar that is filled for a share of 0 to 1, if wanted divided in equal windows. Decoration: the number stands
 * beside it in words. Drawn with attributes, as the content policy allows no styles in attributes.
 */
export function filledBar(share: number, windows = 1): TemplateResult {
  const bars = Array.from({ length: windows - 1 }, (_, index) => `${((index + 1) / windows) * 100}%`);
  return html`<svg class="filled-bar" aria-hidden="true" focusable="false">
    <rect width="${share * 100}%" height="100%"></rect>
    ${bars.map((x) => svg`<line x1=${x} x2=${x} y1="0" y2="100%"></line>`)}
  </svg>`;
}

export const bar = css`
  .filled-bar {
    display: block;
    inline-size: 100%;
    block-size: 14px;
    border: 1.5px solid var(--line-strong);
    border-radius: 4px;
    background: var(--surface);
  }
  .filled-bar rect {
    fill: var(--lamp);
  }
  .filled-bar line {
    stroke: var(--line-strong);
    stroke-width: 1.5px;
  }
  @media (forced-colors: active) {
    .filled-bar rect {
      fill: Highlight;
    }
    .filled-bar line {
      stroke: CanvasText;
    }
  }
`;
