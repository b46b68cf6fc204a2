import { css } from 'lit';

/** A search above what it finds. */
export const wordsForm = css`
  .search {
    max-inline-size: 40rem;
    margin-block-end: 16px;
  }
  .rows {
    padding-block: 10px;
    border-block-start: 1px solid var(--line);
  }
  .places {
    display: flex;
    flex-wrap: wrap;
    gap: 4px;
  }
  .places button {
    min-block-size: 32px;
    padding: 2px 10px;
    border: 1.5px solid var(--lamp-line);
    border-radius: var(--r-pill);
    background: var(--lamp-soft);
    color: var(--ink);
    font-size: var(--t-xs);
    cursor: pointer;
  }
  @media (pointer: coarse) {
    .places button {
      min-block-size: 44px;
    }
  }
`;
