import { css } from 'lit';

/** The place where a file is dropped, with the ways beside it. */
export const documentInput = css`
  .field {
    margin-block-start: var(--s-3);
  }
  .drop {
    display: grid;
    justify-items: center;
    gap: 10px;
    padding: var(--s-3) var(--s-2);
    border: 2px dashed var(--line-strong);
    border-radius: var(--r-m);
    background: var(--sunken);
    text-align: center;
    transition: background var(--m-fast);
  }
  .drop[data-over] {
    border-style: solid;
    border-color: var(--lamp-line);
    background: var(--lamp-soft);
  }
  .drop > svg.icon {
    inline-size: 36px;
    block-size: 36px;
    stroke-width: 1.5;
    color: var(--lamp-ink);
  }
  .drop p {
    max-inline-size: 40ch;
  }
  label.button:focus-within {
    outline: 3px solid var(--focus);
    outline-offset: 3px;
    box-shadow: 0 0 0 3px var(--focus-gap);
  }
  .field textarea {
    font-size: var(--t-s);
    overflow-wrap: anywhere;
  }
  .said p {
    margin-block-start: var(--s-2);
    display: flex;
    gap: 8px;
    align-items: flex-start;
  }
`;
