import { css } from 'lit';

/** What the parts of the office share: steps with a number, two columns, tables that scroll by themselves, rows of windows. */
export const office = css`
  :host {
    display: block;
  }
  .desk {
    display: grid;
    gap: var(--s-3);
  }
  .desk .card {
    display: grid;
    gap: 10px;
  }
  .step-title {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 14px;
    align-items: center;
    margin-block-end: var(--s-3);
  }
  .step-title p {
    flex-basis: 100%;
  }
  .fields {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15rem), 1fr));
    gap: var(--s-3);
    align-items: start;
  }
  .fields .whole {
    grid-column: 1 / -1;
  }
  .field label {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 12px;
  }
  .count {
    color: var(--ink-2);
    font-size: var(--t-xs);
    font-weight: 500;
    font-variant-numeric: tabular-nums;
  }
  .choice input[type='checkbox'] {
    border-radius: 6px;
  }
  .choice input[type='checkbox']:checked::after {
    border-radius: 2px;
  }
  .scroll {
    overflow-x: auto;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: var(--t-s);
  }
  :is(th, td) {
    padding: 12px 14px 12px 0;
    border-block-end: 1px solid var(--line);
    text-align: start;
    vertical-align: top;
  }
  thead th {
    color: var(--ink-2);
    font-size: var(--t-xs);
  }
  tr.wrong {
    background: var(--err-soft);
  }
  .good,
  .wrong-text,
  .note {
    display: inline-flex;
    gap: 8px;
    align-items: flex-start;
    font-weight: var(--w-strong);
  }
  .good {
    color: var(--ok);
  }
  .wrong-text {
    color: var(--err);
  }
  .note {
    color: var(--warn);
  }
  :is(.good, .wrong-text, .note) svg.icon {
    flex: none;
    inline-size: 20px;
    block-size: 20px;
  }
  .windows {
    display: flex;
    flex-wrap: wrap;
    gap: 3px;
  }
  .windows i {
    inline-size: 11px;
    block-size: 16px;
    border: 1.5px solid var(--lamp-line);
    border-radius: 2px 2px 1px 1px;
    background: var(--lamp);
  }
  .windows i.dark {
    border-color: var(--line-strong);
    background: transparent;
  }
  .gone {
    text-decoration: line-through;
  }
  .danger {
    background: transparent;
    color: var(--err);
    border-color: currentColor;
  }
  .danger:hover {
    background: var(--err-soft);
  }
`;
