import { css } from 'lit';

/** The ways in, side by side; what was begun before comes first and is as wide as the page. */
export const startScreen = css`
  :host {
    display: grid;
    gap: var(--s-3);
  }
  h1:focus {
    outline: none;
  }
  .lead {
    margin-block-start: 10px;
    max-inline-size: 60ch;
    color: var(--ink-2);
    font-size: var(--t-l);
    line-height: 1.45;
  }
  .ways {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 17rem), 1fr));
    gap: var(--s-3);
  }
  .card {
    display: grid;
    grid-template-rows: auto auto 1fr auto;
    gap: 10px;
    justify-items: start;
  }
  .card > svg.icon {
    inline-size: 34px;
    block-size: 34px;
    color: var(--lamp-ink);
    stroke-width: 1.7;
  }
  .card h2 {
    font-size: var(--t-xl);
  }
  .card .button {
    margin-block-start: 8px;
  }
  .drop {
    border: 2px dashed var(--line-strong);
  }
  .drop[data-over] {
    border-color: var(--action);
    background: var(--action-soft);
  }
  label.button:focus-within {
    outline: 3px solid var(--focus);
    outline-offset: 3px;
    box-shadow: 0 0 0 3px var(--focus-gap);
  }
  .drafts {
    grid-column: 1 / -1;
    grid-template-rows: none;
    justify-items: stretch;
  }
  .drafts li {
    display: flex;
    flex-wrap: wrap;
    gap: 6px var(--s-2);
    align-items: center;
    justify-content: space-between;
    padding-block: 12px;
    border-block-start: 1px solid var(--line);
  }
  .drafts small {
    display: block;
    color: var(--ink-2);
    font-size: var(--t-s);
  }
  .drafts .button {
    margin: 0;
  }
  .said:empty,
  .busy:empty {
    display: none;
  }
`;
