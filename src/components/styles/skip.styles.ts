import { css } from 'lit';

/** `.skip`: a button that leads past the bar to the content; seen only by who comes to it with the keyboard. */
export const skip = css`
  .skip {
    position: absolute;
    inset-block-start: 8px;
    inset-inline-start: 8px;
    z-index: 20;
    min-block-size: var(--target);
    padding: 10px 18px;
    border: 0;
    border-radius: var(--r-m);
    background: var(--action);
    color: var(--on-action);
    font-weight: var(--w-strong);
  }
  .skip:not(:focus) {
    inline-size: 1px;
    block-size: 1px;
    min-block-size: 0;
    padding: 0;
    overflow: hidden;
    clip-path: inset(50%);
  }
`;
