import { css } from 'lit';

export const figureChart = css`
  :host {
    --wall: #4a528f;
    --roof: #6b74b4;
    --pane: #12173c;
  }
  figure {
    container-type: inline-size;
    block-size: 100%;
    display: flex;
    flex-direction: column;
    gap: 6px;
  }
  .items {
    margin-block: 12px;
  }
  .number {
    display: block;
    font-size: clamp(1.625rem, 1.2rem + 2cqi, 2.25rem);
    font-weight: 620;
    line-height: 1.05;
    letter-spacing: -0.01em;
    font-variant-numeric: tabular-nums;
    text-wrap: balance;
  }
  .number::first-letter {
    text-transform: uppercase;
  }
  .label {
    display: block;
    margin-block-start: 4px;
    font-size: var(--t-s);
    line-height: 1.3;
    color: var(--on-night-2);
    overflow-wrap: break-word;
  }
  .source {
    margin-block-start: auto;
    padding-block-start: 8px;
  }

  /* one block of flats with a window for each of a hundred */
  .flats {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 84px), 1fr));
    gap: 18px 14px;
  }
  .flats > li {
    min-inline-size: 0;
  }
  .flats svg {
    display: block;
    inline-size: 100%;
    max-inline-size: 180px;
    block-size: auto;
    margin-block-end: 12px;
  }
  .flats > li:only-child {
    display: grid;
    grid-template-columns: minmax(96px, 150px) minmax(0, 1fr);
    gap: 4px 20px;
    align-items: center;
  }
  .flats > li:only-child svg {
    margin-block-end: 0;
  }
  .wall {
    fill: var(--wall);
  }
  .roof {
    fill: var(--roof);
  }
  .pane {
    fill: var(--pane);
  }
  .pane[data-lit] {
    fill: var(--lamp);
  }

  /* a house for each wijk */
  .street svg {
    display: block;
    inline-size: 100%;
    max-inline-size: 480px;
    block-size: auto;
    margin-block-end: 14px;
  }

  /* a row of windows for each group */
  .groups {
    display: grid;
    gap: 16px;
  }
  .groups .label {
    margin: 0 0 6px;
    color: var(--on-night);
    font-size: var(--t-m);
    font-weight: 600;
  }
  .groups .number {
    margin-block-start: 6px;
    font-size: var(--t-m);
    font-weight: var(--w-text);
    letter-spacing: 0;
    line-height: 1.3;
    color: var(--on-night-2);
  }
  .row {
    display: flex;
    gap: 3px;
  }
  .row i {
    flex: 1 1 0;
    max-inline-size: 34px;
    block-size: 24px;
    border-radius: 2px;
    background: var(--pane);
    border: 1px solid var(--roof);
  }
  .row i[data-lit] {
    background: var(--lamp);
    border-color: var(--lamp);
  }

  @media (forced-colors: active) {
    .wall,
    .roof {
      fill: Canvas;
      stroke: CanvasText;
    }
    .pane {
      fill: Canvas;
      stroke: GrayText;
      stroke-width: 0.6;
    }
    .pane[data-lit] {
      fill: Highlight;
      stroke: Highlight;
    }
    .row i {
      forced-color-adjust: none;
      background: Canvas;
      border-color: GrayText;
    }
    .row i[data-lit] {
      background: Highlight;
      border-color: Highlight;
    }
  }
  @media print {
    .card.night {
      background: none;
      border-color: var(--line-strong);
      color: var(--ink);
    }
    .card.night :is(.small, .tiny, .label, .number) {
      color: var(--ink);
    }
    svg,
    .row i {
      print-color-adjust: exact;
    }
  }
`;
