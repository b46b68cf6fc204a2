import { css } from 'lit';

/** The head of a form. */
export const partHead = css`
  .crumb {
    color: var(--ink-2);
    font-size: var(--t-xs);
    font-weight: 600;
  }
  h1 {
    margin-block: 4px 14px;
    font-size: var(--t-2xl);
  }
  h1:focus {
    outline: none;
  }
  .parts {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 4px;
    margin-block-end: 20px;
    border-block-end: 1.5px solid var(--line-strong);
  }
  .parts a {
    display: inline-flex;
    align-items: center;
    min-block-size: 44px;
    padding: 6px 14px;
    border-block-end: 3px solid transparent;
    margin-block-end: -1.5px;
    color: var(--ink-2);
    font-size: var(--t-s);
    font-weight: 600;
    text-decoration: none;
  }
  .parts a:hover {
    color: var(--link);
  }
  .parts a[aria-current='true'] {
    border-block-end-color: var(--lamp-line);
    color: var(--ink);
  }
`;
