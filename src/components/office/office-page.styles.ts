import { css } from 'lit';

/** Work on quiet paper. */
export const officePage = css`
  :host {
    min-block-size: 100dvh;
  }
  main {
    display: grid;
    gap: var(--s-5);
    padding-block: var(--s-4) var(--s-6, 64px);
  }
  main > * {
    min-inline-size: 0;
  }
  main:focus {
    outline: none;
  }
`;
