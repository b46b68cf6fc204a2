import { css } from 'lit';

export const partnerRows = css`
  :host {
    container-type: inline-size;
  }
  .head,
  fieldset {
    display: grid;
    grid-template-columns: minmax(0, 1fr) repeat(3, clamp(70px, 13cqi, 112px)) var(--target);
    gap: 0 4px;
  }
  .head {
    position: sticky;
    inset-block-start: 60px;
    z-index: 1;
    align-items: end;
    padding-block: 12px;
    border-block-end: 1.5px solid var(--line-strong);
    background: var(--paper);
    color: var(--ink-2);
    font-size: var(--t-xs);
    font-weight: var(--w-strong);
    line-height: 1.2;
  }
  .answer-name {
    text-align: center;
    overflow-wrap: break-word;
  }
  h3 {
    margin-block: var(--s-3) 4px;
  }
  li {
    border-block-end: 1px solid var(--line);
    break-inside: avoid;
    scroll-margin-block-start: 140px;
  }
  fieldset {
    grid-template-rows: auto auto;
    align-items: center;
    padding-block: 6px;
  }
  /* A floated legend is laid out in the grid like everything else. */
  legend {
    float: left;
    grid-column: 1;
    grid-row: 1;
    display: grid;
    grid-template-columns: 30px minmax(0, 1fr);
    gap: 10px;
    align-items: start;
    padding: 6px 16px 0 0;
    font-weight: var(--w-strong);
    line-height: 1.35;
    overflow-wrap: break-word;
    hyphens: auto;
  }
  .house-number {
    display: grid;
    place-items: center;
    min-block-size: 24px;
    border: 1.5px solid var(--line-strong);
    border-radius: 6px;
    font-size: var(--t-xs);
    font-weight: 700;
    font-variant-numeric: tabular-nums;
    line-height: 1;
  }
  [data-ring='near'] .house-number {
    border-color: var(--lamp-line);
    background: var(--lamp);
    color: var(--on-lamp);
  }
  [data-ring='far'] .house-number {
    border-color: var(--lamp-line);
    background: var(--lamp-soft);
  }
  [data-ring='edge'] .house-number {
    border-style: dashed;
  }
  [data-ring='open'] .house-number {
    border-style: dotted;
  }
  .about {
    grid-column: 1;
    grid-row: 2;
    padding: 0 16px 6px 40px;
    color: var(--ink-2);
    font-size: var(--t-s);
    line-height: 1.4;
  }
  .answer {
    position: relative;
    grid-row: 1 / -1;
    display: grid;
    justify-items: center;
    align-content: center;
    min-block-size: 56px;
    border-radius: var(--r-m);
    cursor: pointer;
  }
  .answer:hover {
    background: var(--action-soft);
  }
  .answer:has(input:disabled) {
    cursor: default;
    background: none;
  }
  .answer-words {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  .clear {
    grid-column: 5;
    grid-row: 1 / -1;
    display: grid;
    place-items: center;
    inline-size: var(--target);
    min-block-size: var(--target);
    padding: 0;
    border: 0;
    border-radius: var(--r-m);
    background: none;
    color: var(--ink-2);
    cursor: pointer;
  }
  .clear:hover {
    background: var(--action-soft);
    color: var(--link);
  }

  @media (max-height: 599px) {
    .head {
      position: static;
    }
  }
  @container (max-width: 559px) {
    .head {
      display: none;
    }
    ul {
      display: grid;
      gap: 14px;
      margin-block-start: 12px;
    }
    li {
      border: 1px solid var(--line);
      border-radius: var(--r-l);
      background: var(--surface);
      box-shadow: var(--e-1);
      scroll-margin-block-start: 80px;
    }
    fieldset {
      position: relative;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 5.6rem), 1fr));
      grid-template-rows: none;
      gap: 6px;
      align-items: stretch;
      padding: 14px clamp(10px, 3vw, 16px);
    }
    legend {
      grid-column: 1 / -1;
      grid-row: auto;
      padding: 0 36px 0 0;
    }
    .about {
      grid-column: 1 / -1;
      grid-row: auto;
      padding: 0 0 6px;
    }
    .answer {
      grid-row: auto;
      align-content: start;
      gap: 8px;
      min-block-size: 76px;
      padding: 10px 4px;
      border: 1px solid var(--line);
    }
    .answer:has(:checked) {
      border-color: var(--lamp-line);
      background: var(--lamp-soft);
    }
    .answer-words {
      position: static;
      inline-size: auto;
      max-inline-size: 100%;
      block-size: auto;
      clip-path: none;
      color: var(--ink-2);
      font-size: var(--t-xs);
      line-height: 1.25;
      text-align: center;
      overflow-wrap: anywhere;
    }
    .answer:has(:checked) .answer-words {
      color: var(--lamp-ink);
      font-weight: var(--w-strong);
    }
    /* In the corner, so that an answer does not move what stands below. */
    .clear {
      position: absolute;
      grid-area: auto;
      inset-block-start: 4px;
      inset-inline-end: 4px;
    }
  }
  @media (forced-colors: active) {
    .answer input:checked::after {
      background: Highlight;
      forced-color-adjust: none;
    }
    .answer:has(:checked) {
      border-color: Highlight;
    }
  }
`;
