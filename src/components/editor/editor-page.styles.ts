import { css } from 'lit';

/** Work on quiet paper. */
export const editorPage = css`
  :host {
    min-block-size: 100dvh;
  }
  main:focus {
    outline: none;
  }
`;
