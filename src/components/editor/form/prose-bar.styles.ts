import { css } from 'lit';

/** A row of buttons that breaks where there is no room, and a question below it. */
export const proseBar = css`
  .bar {
    display: flex;
    flex-wrap: wrap;
    gap: 2px;
    padding: 3px;
    border: 1.5px solid var(--line-strong);
    border-radius: 10px;
    background: var(--sunken);
  }
  .bar button {
    display: inline-flex;
    gap: 6px;
    align-items: center;
    min-block-size: 44px;
    min-inline-size: 44px;
    padding: 4px 9px;
    border: 0;
    border-radius: 7px;
    background: transparent;
    font-size: var(--t-xs);
    font-weight: 600;
    cursor: pointer;
  }
  .bar button:hover,
  .bar button[aria-expanded='true'] {
    background: var(--action-soft);
  }
  .bar svg.icon {
    inline-size: 17px;
    block-size: 17px;
  }
  .small-heading svg.icon {
    inline-size: 13px;
    block-size: 13px;
  }
  .question {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 12px;
    align-items: end;
    margin-block-start: 6px;
    padding: 12px;
    border: 1.5px solid var(--line-strong);
    border-radius: 10px;
    background: var(--surface);
  }
  .question .field {
    flex: 1 1 16rem;
    font-size: var(--t-s);
  }
`;
