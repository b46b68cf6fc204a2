import { css } from 'lit';

/** The two desks side by side, each with its sign, its list of who does what, and what is there. */
export const desks = css`
  .desks {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--s-3);
    align-items: start;
  }
  .desk {
    display: grid;
    gap: 14px;
    align-content: start;
  }
  .desk[data-yours] {
    border: 2px solid var(--action);
  }
  .desk h3 {
    font-size: var(--t-2xl);
    line-height: var(--lh-tight);
  }
  .desk .chip {
    line-height: 1.2;
    white-space: normal;
  }
  .shut {
    display: grid;
    justify-items: center;
    gap: 18px;
    padding: 24px 20px;
    border: 2px dashed var(--line-strong);
    border-radius: var(--r-m);
    line-height: 1.5;
  }
  .shut p {
    max-inline-size: 44ch;
  }
  .counter {
    inline-size: min(100%, 196px);
    block-size: auto;
  }
  .counter .frame {
    fill: var(--sunken);
    stroke: var(--line-strong);
    stroke-width: 2;
  }
  .counter .bars {
    fill: none;
    stroke: var(--line-strong);
    stroke-width: 2.5;
    stroke-linecap: round;
  }
  .counter .glow {
    fill: var(--lamp);
  }
  .counter .bars {
    stroke: var(--mullion);
  }
  .counter .ledge {
    fill: var(--enamel);
  }
  .many {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 18px;
    align-items: center;
    line-height: 1.35;
  }
  .many strong {
    color: var(--lamp-ink);
    font-size: 5.5rem;
    font-weight: 620;
    line-height: 0.85;
    letter-spacing: -0.04em;
    font-variant-numeric: tabular-nums;
  }
  .many span {
    display: grid;
    gap: 4px;
  }
  .many small {
    color: var(--ink-2);
    font-size: var(--t-s);
  }
  .desk dl > div {
    display: grid;
    grid-template-columns: minmax(6.5rem, 0.32fr) minmax(0, 1fr);
    gap: 2px 12px;
    padding-block: 10px;
    border-block-start: 1px solid var(--line);
    font-size: var(--t-s);
    line-height: 1.45;
  }
  .desk dt {
    font-weight: var(--w-strong);
  }
  .desk dd {
    color: var(--ink-2);
    overflow-wrap: anywhere;
  }
  .record {
    display: grid;
    gap: 14px;
  }
  .record + .record {
    padding-block-start: 20px;
    border-block-start: 3px double var(--line-strong);
  }
  .many[data-hours] strong {
    font-size: var(--t-3xl);
    line-height: 1.05;
    letter-spacing: -0.02em;
  }
  .misses {
    display: grid;
    gap: 6px;
    padding: 14px 18px;
    border-radius: var(--r-m);
    background: var(--sunken);
  }
  .misses h4 {
    font-size: var(--t-m);
    line-height: 1.4;
  }
  .misses ul {
    display: grid;
    gap: 6px;
  }
  .misses li {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 10px;
    font-size: var(--t-s);
    line-height: 1.45;
  }
  @media (min-width: 860px) {
    .desks {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
  @media (max-width: 30em) {
    .desk dl > div {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  @media (forced-colors: active) {
    .counter .frame {
      fill: Canvas;
      stroke: CanvasText;
    }
    .counter .bars {
      stroke: CanvasText;
    }
    .counter .glow {
      fill: Highlight;
    }
    .counter .ledge {
      fill: CanvasText;
    }
  }
  @media print {
    .counter {
      print-color-adjust: exact;
    }
  }
`;
