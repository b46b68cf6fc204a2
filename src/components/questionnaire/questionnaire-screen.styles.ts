import { css } from 'lit';

export const questionnaire = css`
  .about {
    display: grid;
    gap: 8px;
    max-inline-size: 76ch;
    margin-block-start: 10px;
  }
  .notice {
    margin-block-start: var(--s-3);
  }
  [role='status'] .notice {
    margin-block: 0 var(--s-4);
  }
  .notice ul {
    display: grid;
    gap: 2px;
  }
  .notice li a {
    display: inline-flex;
    align-items: center;
    min-block-size: var(--target);
  }
  .profile {
    margin-block-end: var(--s-6);
  }
  .profile own-profile {
    margin-block-start: 8px;
  }

  .head,
  .statement {
    display: grid;
    grid-template-columns: minmax(0, 1fr) repeat(6, clamp(62px, 7vw, 88px));
    gap: 0 4px;
  }
  .head {
    position: sticky;
    inset-block-start: 60px;
    z-index: 1;
    align-items: end;
    margin-block-start: var(--s-3);
    padding-block: 12px;
    border-block-end: 1.5px solid var(--line-strong);
    background: var(--paper);
  }
  .point-name {
    color: var(--ink-2);
    font-size: var(--t-xs);
    font-weight: var(--w-strong);
    line-height: 1.2;
    text-align: center;
  }
  .counter {
    display: grid;
    gap: 6px;
    max-inline-size: 280px;
    font-size: var(--t-s);
    font-variant-numeric: tabular-nums;
  }
  .statements > li {
    scroll-margin-block-start: 140px;
    break-inside: avoid;
  }
  .statement {
    grid-template-rows: auto auto;
    align-items: center;
    padding-block: 6px;
    border-block-end: 1px solid var(--line);
  }
  /* A floated legend is laid out in the grid like everything else. */
  .statement > legend {
    float: left;
    grid-column: 1;
    display: grid;
    grid-template-columns: 28px minmax(0, 1fr);
    gap: 8px;
    padding: 10px 20px 10px 0;
    line-height: 1.4;
    text-wrap: pretty;
  }
  .statement > legend:only-of-type {
    grid-row: 1 / -1;
  }
  .statement[data-missing] > legend {
    grid-row: 1;
    padding-block-end: 4px;
  }
  .number {
    color: var(--ink-2);
    font-weight: var(--w-head);
    font-variant-numeric: tabular-nums;
    text-align: end;
  }
  .statement > .error {
    grid-column: 1;
    grid-row: 2;
    padding: 0 20px 10px 36px;
  }
  .point {
    position: relative;
    grid-row: 1 / -1;
    display: grid;
    justify-items: center;
    align-content: center;
    min-block-size: 56px;
    border-radius: var(--r-m);
    cursor: pointer;
    font-size: var(--t-xs);
    line-height: 1.2;
    text-align: center;
  }
  .point:hover {
    background: var(--action-soft);
  }
  .point:has(input:disabled) {
    cursor: default;
    background: none;
  }
  .point input {
    appearance: none;
    display: grid;
    place-items: center;
    inline-size: 30px;
    block-size: 30px;
    margin: 0;
    border: 2px solid var(--line-strong);
    border-radius: 50%;
    background: var(--surface);
    cursor: inherit;
    transition: background var(--m-base);
  }
  .point input:checked {
    background: var(--lamp);
    border-color: var(--lamp-line);
    box-shadow: 0 0 0 5px color-mix(in srgb, var(--lamp) 34%, transparent);
  }
  .point input:checked::after {
    content: '';
    inline-size: 11px;
    block-size: 11px;
    border-radius: 50%;
    background: var(--on-lamp);
  }
  .point input:focus-visible {
    border-radius: 50%;
    box-shadow: 0 0 0 3px var(--focus-gap);
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
  :is(.statement, .question)[data-missing] {
    background: var(--err-soft);
    box-shadow:
      -12px 0 0 var(--err-soft),
      12px 0 0 var(--err-soft),
      -16px 0 0 var(--err);
  }

  .extra {
    display: grid;
    gap: var(--s-3);
    max-inline-size: 720px;
    margin-block-start: var(--s-5);
  }
  .extra legend {
    padding: 0;
    margin-block-end: 8px;
    font-weight: var(--w-strong);
    line-height: 1.45;
  }
  .extra .question {
    padding-block: 10px;
  }
  .extra [data-anchor] {
    scroll-margin-block-start: 140px;
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    gap: 16px;
    align-items: center;
    justify-content: space-between;
    margin-block-start: var(--s-4);
  }
  .foot .small {
    max-inline-size: 56ch;
  }

  @media (max-height: 599px) {
    .head {
      position: static;
    }
  }
  @media (max-width: 760px) {
    .head {
      position: static;
      grid-template-columns: minmax(0, 1fr);
    }
    .point-name {
      display: none;
    }
    .statements > li {
      scroll-margin-block-start: 80px;
    }
    .statement {
      grid-template-columns: repeat(5, minmax(0, 1fr));
      grid-template-rows: none;
      gap: 6px;
      align-items: stretch;
      margin-block-start: 14px;
      padding: 16px clamp(8px, 3vw, 16px);
      border: 1px solid var(--line);
      border-radius: var(--r-l);
      background: var(--surface);
      box-shadow: var(--e-1);
    }
    .statement > :is(legend, legend:only-of-type, .error) {
      grid-column: 1 / -1;
      grid-row: auto;
    }
    .statement > legend {
      grid-template-columns: 22px minmax(0, 1fr);
      padding: 0 0 8px;
      font-weight: 560;
    }
    .statement > .error {
      padding: 0 0 8px 30px;
    }
    .point {
      grid-row: auto;
      align-content: start;
      gap: 6px;
      min-block-size: 76px;
      padding: 8px 1px;
      border: 1px solid var(--line);
    }
    .point:has(:checked) {
      border-color: var(--lamp-line);
      background: var(--lamp-soft);
    }
    .name {
      position: static;
      inline-size: auto;
      max-inline-size: 100%;
      block-size: auto;
      clip-path: none;
      color: var(--ink-2);
      font-size: 0.75rem;
      hyphens: auto;
      overflow-wrap: anywhere;
    }
    .point:has(:checked) .name {
      color: var(--lamp-ink);
      font-weight: var(--w-strong);
    }
    .point.none {
      grid-column: 1 / -1;
      grid-template-columns: auto auto;
      justify-content: center;
      align-content: center;
      align-items: center;
      gap: 10px;
      min-block-size: 48px;
      border: 1px dashed var(--line-strong);
      border-radius: var(--r-m);
    }
    .none input {
      inline-size: 24px;
      block-size: 24px;
    }
    .statement[data-missing] {
      border: 2px solid var(--err);
      box-shadow: none;
    }
    .foot .button {
      flex: 1 1 auto;
    }
    .foot .buttons {
      inline-size: 100%;
    }
  }
  @media (forced-colors: active) {
    .point input:checked::after {
      background: Highlight;
      forced-color-adjust: none;
    }
  }
  @media print {
    .head {
      position: static;
    }
    .foot {
      display: none;
    }
    .point input {
      print-color-adjust: exact;
    }
  }
`;
