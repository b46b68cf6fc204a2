import { css } from 'lit';

/** How the tabs of the day lie: cards in twelve columns (`.w3` … `.w12`), stacks, large numbers and fine lists. */
export const board = css`
  .frame {
    max-inline-size: 1424px;
    margin-inline: auto;
    padding: clamp(20px, 2.6vw, 36px) clamp(16px, 3vw, 32px) var(--s-8);
  }
  .board {
    display: grid;
    grid-template-columns: repeat(12, minmax(0, 1fr));
    gap: var(--s-3);
    align-items: start;
  }
  .board > * {
    min-inline-size: 0;
  }
  .w3 {
    grid-column: span 3;
  }
  .w4 {
    grid-column: span 4;
  }
  .w5 {
    grid-column: span 5;
  }
  .w6 {
    grid-column: span 6;
  }
  .w7 {
    grid-column: span 7;
  }
  .w8 {
    grid-column: span 8;
  }
  .w12 {
    grid-column: 1 / -1;
  }
  .column {
    display: grid;
    gap: var(--s-3);
    align-content: start;
    grid-template-columns: minmax(0, 1fr);
  }
  .card h2 {
    font-size: var(--t-l);
  }
  .card > .small,
  .title-row + .small {
    margin-block-start: 4px;
  }
  .big-number {
    font-size: clamp(2.5rem, 4vw, 3.25rem);
    line-height: 1;
    letter-spacing: -0.015em;
    font-weight: 580;
    font-variant-numeric: tabular-nums lining-nums;
  }
  .big-number small {
    font-size: 1.125rem;
    font-weight: 500;
    letter-spacing: 0;
    color: var(--ink-2);
  }
  .card.night .big-number small {
    color: var(--on-night-2);
  }
  .card.night .windows i {
    border-color: #8f97d0;
  }
  .card.night .windows i[data-status='done'] {
    border-color: #ffe9bf;
  }
  .figures {
    font-variant-numeric: tabular-nums lining-nums;
  }
  .button.lamp {
    background: var(--lamp);
    color: var(--on-lamp);
  }
  .button.lamp:hover {
    background: #ffda91;
  }
  .button:disabled,
  .button.lamp:disabled {
    background: transparent;
    color: inherit;
    border-color: var(--line-strong);
    border-style: dashed;
    opacity: 0.65;
    cursor: not-allowed;
  }
  .button.away {
    background: transparent;
    color: var(--err);
    border-color: var(--err);
  }
  .button.away:hover {
    background: var(--err-soft);
  }
  .button.fitting {
    padding: 8px 16px;
    font-size: var(--t-s);
  }
  .fine {
    display: grid;
    margin-block-start: 12px;
  }
  .fine > li {
    display: grid;
    grid-template-columns: 28px minmax(0, 1fr) auto;
    gap: 4px 12px;
    align-items: start;
    padding: 12px 0;
    border-block-start: 1px solid var(--line);
    font-size: var(--t-s);
    line-height: 1.45;
  }
  .fine > li:first-child {
    border-block-start: 0;
  }
  .fine > li > svg.icon {
    inline-size: 22px;
    block-size: 22px;
    margin-block-start: 1px;
  }
  .fine b {
    display: block;
    font-size: var(--t-m);
    line-height: 1.35;
  }
  .card.night .fine > li {
    border-color: var(--night-line);
  }
  .is-ok {
    color: var(--ok);
  }
  .is-warn {
    color: var(--warn);
  }
  .is-err {
    color: var(--err);
  }
  .table-holder {
    overflow-x: auto;
    border-radius: var(--r-m);
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: var(--t-s);
    line-height: 1.4;
  }
  th {
    padding: 8px 12px;
    border-block-end: 1.5px solid var(--line-strong);
    font-size: var(--t-xs);
    font-weight: var(--w-strong);
    color: var(--ink-2);
    text-align: start;
    vertical-align: bottom;
  }
  td,
  tbody th {
    padding: 10px 12px;
    border-block-end: 1px solid var(--line);
    vertical-align: middle;
  }
  tbody th {
    font-size: var(--t-s);
    color: var(--ink);
  }
  tr:last-child > :is(td, th):where(tbody *) {
    border-block-end: 0;
  }
  :is(td, th):first-child {
    padding-inline-start: 4px;
  }
  td.number {
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  @media (max-width: 1120px) {
    .w3,
    .w4,
    .w5,
    .w6,
    .w7,
    .w8 {
      grid-column: 1 / -1;
    }
    .half {
      grid-column: span 6;
    }
  }
  @media (max-width: 760px) {
    .board {
      gap: var(--s-2);
    }
    .half {
      grid-column: 1 / -1;
    }
  }
  @media (max-width: 520px) {
    .fine > li {
      grid-template-columns: 28px minmax(0, 1fr);
    }
    .fine > li > :nth-child(3) {
      grid-column: 2;
      justify-self: start;
    }
  }
`;
