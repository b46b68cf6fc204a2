import { css, unsafeCSS } from 'lit';

/** From the width of the questionnaire at which a statement and its six points fit on one row. */
const asRows = css`
  .head,
  .statement {
    display: grid;
    grid-template-columns: minmax(0, 1fr) repeat(6, clamp(3.9rem, 7cqi, 5.5rem));
    gap: 0 4px;
  }
  .head {
    align-items: end;
    padding-block: 12px;
  }
  .point-name {
    display: block;
  }
  .counter {
    grid-template-columns: minmax(0, 1fr);
    gap: 6px;
    max-inline-size: 280px;
  }
  .statement {
    grid-template-rows: auto auto;
    align-items: center;
    margin: 0;
    padding: 6px 0;
    border: 0;
    border-block-end: 1px solid var(--line);
    border-radius: 0;
    background: none;
    box-shadow: none;
  }
  .statement > :is(legend, legend:only-of-type, .error) {
    grid-column: 1;
  }
  .statement > legend {
    grid-template-columns: 1.65em minmax(0, 1fr);
    padding: 10px 20px 10px 0;
    font-weight: inherit;
  }
  .statement > legend:only-of-type {
    grid-row: 1 / -1;
  }
  .statement[data-missing] > legend {
    grid-row: 1;
    padding-block-end: 4px;
  }
  .statement > .error {
    grid-row: 2;
    padding: 0 20px 10px calc(1.87em + 8px);
  }
  .statement[data-missing] {
    border: 0;
    border-block-end: 1px solid var(--line);
    background: var(--err-soft);
    box-shadow:
      -12px 0 0 var(--err-soft),
      12px 0 0 var(--err-soft),
      -16px 0 0 var(--err);
  }
  .point,
  .point.none {
    grid-column: auto;
    grid-row: 1 / -1;
    grid-template-columns: none;
    justify-items: center;
    align-content: center;
    min-block-size: 56px;
    padding: 0;
    border: 0;
    border-radius: var(--r-m);
    background: none;
  }
  .point:is(:hover, :has(:checked)),
  .statement[data-missing] .point {
    background: none;
  }
  .statement .point:hover:has(input:enabled) {
    background: var(--action-soft);
  }
  .point input,
  .none input {
    inline-size: 30px;
    block-size: 30px;
    /* Stays clear of the names of the points when the keyboard goes back up. */
    scroll-margin-block: 160px 40px;
  }
  .point.none {
    border-inline-start: 1px dashed var(--line-strong);
    border-start-start-radius: 0;
    border-end-start-radius: 0;
  }
  .name {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
`;

/** A list of points under each statement; with some room five beside each other. */
const asCards = css`
  .answers {
    container-type: inline-size;
  }
  .head {
    margin-block-start: var(--s-3);
    padding-block: 8px;
    border-block-end: 1.5px solid var(--line-strong);
    background: var(--paper);
  }
  .point-name {
    display: none;
    color: var(--ink-2);
    font-size: var(--t-xs);
    font-weight: var(--w-strong);
    line-height: 1.2;
    text-align: center;
  }
  .counter {
    display: grid;
    grid-template-columns: auto minmax(60px, 1fr);
    gap: 4px 16px;
    align-items: center;
    font-size: var(--t-s);
    font-variant-numeric: tabular-nums;
  }
  .statements > li {
    scroll-margin-block-start: 140px;
    break-inside: avoid;
  }
  .statement {
    display: grid;
    margin-block-start: 14px;
    padding: 16px clamp(8px, 3vw, 16px);
    border: 1px solid var(--line);
    border-radius: var(--r-l);
    background: var(--surface);
    box-shadow: var(--e-1);
  }
  /* A floated legend is laid out in the grid like everything else. */
  .statement > legend {
    float: left;
    display: grid;
    grid-template-columns: 1.4em minmax(0, 1fr);
    gap: 8px;
    padding: 0 0 8px;
    font-weight: 560;
    line-height: 1.4;
    text-wrap: pretty;
    overflow-wrap: anywhere;
  }
  .number {
    color: var(--ink-2);
    font-weight: var(--w-head);
    font-variant-numeric: tabular-nums;
    text-align: end;
    white-space: nowrap;
  }
  .statement > .error {
    padding-block-end: 8px;
  }
  .statement[data-missing] {
    border: 2px solid var(--err);
    background: var(--err-soft);
  }
  .point {
    position: relative;
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 4px 14px;
    align-items: center;
    min-block-size: 48px;
    padding: 6px;
    border-block-start: 1px solid var(--line);
    cursor: pointer;
    line-height: 1.25;
  }
  .point:has(input:disabled) {
    cursor: default;
  }
  .statement[data-missing] .point {
    background: var(--surface);
  }
  .point:has(:checked) {
    background: var(--lamp-soft);
  }
  .point.none {
    border-block-start: 1px dashed var(--line-strong);
  }
  .name {
    color: var(--ink-2);
    font-size: var(--t-s);
    overflow-wrap: anywhere;
  }
  .point:has(:checked) .name {
    color: var(--lamp-ink);
    font-weight: var(--w-strong);
  }

  @container (min-width: 20rem) {
    .statement {
      grid-template-columns: repeat(5, minmax(0, 1fr));
      gap: 6px;
      align-items: stretch;
    }
    .statement > :is(legend, legend:only-of-type, .error),
    .point.none {
      grid-column: 1 / -1;
    }
    .statement > .error {
      padding-inline-start: 30px;
    }
    .point {
      grid-template-columns: minmax(0, 1fr);
      justify-items: center;
      align-content: start;
      gap: 6px;
      min-block-size: 76px;
      padding: 8px 1px;
      border: 1px solid var(--line);
      border-radius: var(--r-m);
      text-align: center;
    }
    .point:has(:checked) {
      border-color: var(--lamp-line);
    }
    .point input {
      inline-size: 30px;
      block-size: 30px;
    }
    .name {
      max-inline-size: 100%;
      font-size: clamp(0.75rem, 2.4cqi, var(--t-s));
      line-height: 1.2;
      hyphens: auto;
    }
    .point.none {
      grid-template-columns: auto auto;
      justify-content: center;
      align-content: center;
      gap: 10px;
      min-block-size: 48px;
      border: 1px dashed var(--line-strong);
    }
    .none input {
      inline-size: 24px;
      block-size: 24px;
    }
  }
`;

const rest = css`
  /* On paper as on a wide screen. */
  @media print {
    .head,
    .statement {
      grid-template-columns: minmax(0, 1fr) repeat(6, 3.5rem);
    }
    .point-name {
      font-size: 0.6875rem;
    }
    .statement {
      padding-block: 0;
    }
    .statement > legend {
      padding-block: 6px;
      font-size: var(--t-s);
    }
    .point {
      min-block-size: 36px;
    }
    .point input,
    .none input {
      print-color-adjust: exact;
      inline-size: 22px;
      block-size: 22px;
    }
  }
  @media screen and (min-height: 30em) {
    .head {
      position: sticky;
      inset-block-start: 60px;
      z-index: 1;
    }
  }
  @media (forced-colors: active) {
    .point input:checked::after {
      background: Highlight;
      forced-color-adjust: none;
    }
    .statement[data-missing] {
      outline: 2px solid CanvasText;
      outline-offset: 2px;
    }
  }
`;

/** On a phone cards, on a wide screen and on paper (two pages instead of five) rows and columns. */
export const statementStyles = [
  asCards,
  unsafeCSS(`@container (min-width: 44.5rem) {${asRows.cssText}}`),
  unsafeCSS(`@media print {${asRows.cssText}}`),
  rest,
];
