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

  svg {
    display: block;
    block-size: auto;
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
    inline-size: 100%;
    max-inline-size: 220px;
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
  /* a house for each wijk, or people */
  .streets svg {
    inline-size: 100%;
    max-inline-size: 520px;
    margin-block-end: 14px;
  }

  /* a row of people for each group */
  .groups {
    display: grid;
    gap: 18px;
  }
  .groups svg {
    inline-size: 100%;
    max-inline-size: 520px;
  }
  .groups .label {
    margin: 0 0 6px;
    color: var(--on-night);
    font-size: var(--t-m);
    font-weight: 600;
  }
  .groups .number {
    margin-block-start: 4px;
    font-size: var(--t-m);
    font-weight: var(--w-text);
    letter-spacing: 0;
    line-height: 1.3;
    color: var(--on-night-2);
  }

  /* a lit window for each subject, none larger than another */
  .topics {
    flex: 1;
    display: grid;
    align-content: space-evenly;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15rem), 1fr));
    gap: 12px 24px;
  }
  .topics li {
    display: flex;
    gap: 16px;
    align-items: center;
  }
  .topics svg {
    flex: none;
    inline-size: 36px;
  }
  .topics .label {
    margin: 0;
    color: var(--on-night);
    font-size: var(--t-l);
    font-weight: 600;
  }

  .wall {
    fill: var(--wall);
  }
  .roof {
    fill: var(--roof);
  }
  .pane,
  .person {
    fill: var(--pane);
  }
  .person {
    stroke: var(--roof);
  }
  [data-lit]:is(.pane, .person) {
    fill: var(--lamp);
  }
  .person[data-lit] {
    stroke: var(--lamp);
  }

  @media screen and (prefers-reduced-motion: no-preference) and (forced-colors: none) {
    [data-lit]:is(.pane, .person) {
      transition:
        fill var(--m-light) var(--ease),
        stroke var(--m-light) var(--ease);
      transition-delay: calc(var(--order, 0) * 40ms);
    }
    figure:not([data-seen]) [data-lit]:is(.pane, .person) {
      fill: var(--pane);
    }
    figure:not([data-seen]) .person[data-lit] {
      stroke: var(--roof);
    }
  }
  @media (forced-colors: active) {
    .wall,
    .roof {
      fill: Canvas;
      stroke: CanvasText;
    }
    .pane,
    .person {
      fill: Canvas;
      stroke: GrayText;
      stroke-width: 0.8;
    }
    [data-lit]:is(.pane, .person) {
      fill: Highlight;
      stroke: CanvasText;
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
    .wall,
    .roof {
      fill: none;
      stroke: var(--ink);
      stroke-width: 0.8;
    }
    .pane,
    .person {
      fill: none;
      stroke: var(--ink-2);
      stroke-width: 0.7;
    }
    [data-lit]:is(.pane, .person) {
      fill: var(--lamp-line);
      stroke: var(--ink);
      print-color-adjust: exact;
    }
  }
`;
