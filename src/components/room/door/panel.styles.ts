import { css } from 'lit';

/** What stands in a panel over the door: fields under each other, and its buttons. */
export const panel = css`
  :host {
    display: grid;
    gap: 14px;
  }
  h2 {
    font-size: var(--t-xl);
  }
  h3 {
    font-size: var(--t-m);
  }
  section {
    display: grid;
    gap: 12px;
    padding-block-start: 14px;
    border-block-start: 1px solid var(--line);
  }
  .pair {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: 12px;
  }
  .candidate {
    display: flex;
    inline-size: 100%;
    align-items: center;
    gap: 14px;
    min-block-size: 60px;
    padding: 8px 14px;
    border: 1.5px solid var(--line-strong);
    border-radius: var(--r-m);
    background: var(--surface);
    text-align: start;
    cursor: pointer;
    line-height: 1.3;
  }
  .candidate:hover {
    background: var(--action-soft);
  }
  .candidate small {
    display: block;
    font-size: var(--t-xs);
    color: var(--ink-2);
  }
  .choice input[type='checkbox'] {
    border-radius: 7px;
  }
  .choice input[type='checkbox']:checked::after {
    inline-size: 8px;
    block-size: 14px;
    margin-block-start: -4px;
    border: solid var(--on-lamp);
    border-width: 0 3px 3px 0;
    border-radius: 0;
    background: none;
    transform: rotate(45deg);
  }
  .choice input[type='checkbox']:focus-visible {
    border-radius: 7px;
  }
  details[open] {
    display: grid;
    gap: 12px;
  }
  summary {
    min-block-size: var(--target);
    padding-block: 10px;
    cursor: pointer;
    font-weight: var(--w-strong);
    color: var(--link);
  }
  .list {
    display: grid;
    gap: 0;
  }
  .candidates {
    gap: 8px;
  }
  @media (forced-colors: active) {
    .choice input[type='checkbox']:checked::after {
      border-color: Highlight;
    }
  }
`;
