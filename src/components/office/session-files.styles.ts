import { css } from 'lit';

/** A card for each who gets files. */
export const sessionFiles = css`
  .bundles {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 17rem), 1fr));
    gap: var(--s-3);
    margin-block: var(--s-2) var(--s-4);
  }
  article {
    display: grid;
    grid-template-rows: auto 1fr auto;
    gap: 14px;
  }
  ul {
    margin: 0;
    padding-inline-start: 1.2em;
    font-size: var(--t-s);
  }
`;
