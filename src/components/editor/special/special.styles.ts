import { css } from 'lit';

/** Rows that can be ordered, with what can be done to each; forms that open below them. */
export const special = css`
  :host {
    container-type: inline-size;
  }
  .desk {
    display: grid;
    gap: var(--s-3);
  }
  .head {
    display: grid;
    gap: 6px;
  }
  .head h2 {
    font-size: var(--t-xl);
  }
  h3 {
    font-size: var(--t-m);
    letter-spacing: 0;
  }
  :is(.rows, .rows-with-title) {
    display: grid;
    gap: 8px;
  }
  .row {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 4px 12px;
    align-items: center;
    padding: 8px 8px 8px 16px;
    border: 1px solid var(--line);
    border-radius: var(--r-m);
    background: var(--surface);
  }
  .row[data-dragged] {
    opacity: 0.5;
  }
  .row[data-over] {
    border: 2px solid var(--lamp-line);
  }
  .row .words {
    display: grid;
    gap: 2px;
    overflow-wrap: anywhere;
  }
  .row .words b {
    line-height: 1.35;
  }
  .row .words :is(.small, .tiny) {
    line-height: 1.4;
  }
  .number {
    color: var(--ink-2);
    font-size: var(--t-xs);
    font-variant-numeric: tabular-nums;
  }
  .deeds {
    display: flex;
    flex-wrap: wrap;
    gap: 4px;
    justify-content: flex-end;
    align-items: center;
  }
  .deeds .button {
    padding: 8px 12px;
    font-size: var(--t-s);
  }
  .deeds .button:disabled {
    color: var(--line-strong);
    cursor: not-allowed;
  }
  .deeds .icon-only {
    inline-size: var(--target);
    padding: 0;
  }
  .deeds .choice {
    align-items: center;
    padding: 4px 8px;
    font-size: var(--t-s);
  }
  .choice input[type='checkbox'] {
    border-radius: 6px;
  }
  .choice input[type='checkbox']:checked::after {
    border-radius: 2px;
  }
  .up svg {
    transform: rotate(90deg);
  }
  .down svg {
    transform: rotate(-90deg);
  }
  .open {
    grid-column: 1 / -1;
    display: grid;
    gap: var(--s-2);
    padding: var(--s-2) 8px var(--s-1) 0;
  }
  .pair {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15rem), 1fr));
    gap: var(--s-2);
    align-items: start;
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
  .count[data-near] {
    color: var(--warn);
    font-weight: var(--w-strong);
  }
  .count[data-over] {
    color: var(--err);
    font-weight: var(--w-strong);
  }
  .adding {
    display: grid;
    gap: var(--s-2);
    padding: var(--s-2);
    border: 1.5px dashed var(--line-strong);
    border-radius: var(--r-m);
  }
  .means {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 8px;
    font-size: var(--t-s);
    line-height: 1.45;
  }
  @container (max-width: 34rem) {
    .row {
      grid-template-columns: minmax(0, 1fr);
    }
    .deeds {
      justify-content: flex-start;
    }
  }
  @media (forced-colors: active) {
    .row[data-over] {
      border-color: Highlight;
    }
  }
`;
