import { css } from 'lit';

/** `input.round`: a radio button that lights like a window when it is chosen, for rows with a column per answer. */
export const roundInput = css`
  .round {
    appearance: none;
    display: grid;
    place-items: center;
    inline-size: 28px;
    block-size: 28px;
    margin: 0;
    border: 2px solid var(--line-strong);
    border-radius: 50%;
    background: var(--surface);
    cursor: inherit;
    transition: background var(--m-base);
  }
  .round:checked {
    background: var(--lamp);
    border-color: var(--lamp-line);
    box-shadow: 0 0 0 5px color-mix(in srgb, var(--lamp) 34%, transparent);
  }
  .round:checked::after {
    content: '';
    inline-size: 11px;
    block-size: 11px;
    border-radius: 50%;
    background: var(--on-lamp);
  }
  .round:focus-visible {
    border-radius: 50%;
    box-shadow: 0 0 0 3px var(--focus-gap);
  }
`;
