import { css } from 'lit';

/** What the lists of the upkeep share: a line with where, what, and what can be done. */
export const upkeep = css`
  :host {
    display: block;
  }
  section {
    display: grid;
    gap: var(--s-2);
    margin-block-end: var(--s-5);
  }
  .step-title {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 16px;
    align-items: center;
    justify-content: space-between;
  }
  h1 + .lead {
    margin-block: 12px var(--s-4);
    font-size: var(--t-l);
    line-height: 1.5;
  }
  h2 {
    font-size: var(--t-xl);
  }
  .lead {
    max-inline-size: 74ch;
    color: var(--ink-2);
  }
  ul.lines {
    display: grid;
    padding: 0;
    margin: 0;
    list-style: none;
  }
  ul.lines > li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 10px 20px;
    align-items: start;
    padding-block: 16px;
    border-block-start: 1px solid var(--line);
  }
  .where {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 10px;
    align-items: center;
    font-size: var(--t-s);
  }
  .where b {
    font-size: var(--t-m);
  }
  .pair {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 18rem), 1fr));
    gap: 12px;
    grid-column: 1 / -1;
  }
  .pair > div {
    min-inline-size: 0;
    padding: 12px 16px;
    border-radius: var(--r-m);
    background: var(--sunken);
    font-size: var(--t-s);
    line-height: 1.55;
    white-space: pre-line;
    overflow-wrap: anywhere;
  }
  .pair .old {
    border: 1.5px dashed var(--lamp-line);
    background: var(--surface);
  }
  .pair small {
    display: block;
    color: var(--ink-2);
    font-size: var(--t-xs);
    font-weight: var(--w-strong);
  }
  .chip[data-when='now'] {
    background: var(--warn-soft);
    color: var(--warn);
  }
  .chip[data-when='soon'] {
    background: var(--action-soft);
    color: var(--link);
  }
  .quote {
    margin: 0;
    white-space: pre-line;
    overflow-wrap: anywhere;
  }
  input[type='file'] {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    opacity: 0;
  }
  input[type='file']:focus-visible + label {
    outline: 3px solid var(--focus);
    outline-offset: 3px;
  }
  @media (max-width: 640px) {
    ul.lines > li {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;
