import { css } from 'lit';

export const stillNeeded = css`
  h2 {
    margin-block-end: 10px;
    font-size: var(--t-xl);
  }
  .answer {
    max-inline-size: var(--measure);
    font-size: var(--t-l);
    line-height: 1.45;
  }
  ul {
    margin-block-start: 14px;
    border-block-end: 1px solid var(--line);
  }
  li {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    gap: 4px 14px;
    align-items: center;
    padding-block: 8px;
    border-block-start: 1px solid var(--line);
    break-inside: avoid;
  }
  .words {
    display: grid;
    line-height: 1.35;
    overflow-wrap: anywhere;
  }
  .words :is(a, b) {
    display: inline-flex;
    align-items: center;
    justify-self: start;
    min-block-size: 32px;
    font-weight: var(--w-strong);
  }
  .words a {
    min-block-size: var(--target);
  }
  .words small {
    color: var(--ink-2);
    font-size: var(--t-s);
  }
  .chip {
    line-height: 1.2;
  }
  .line {
    display: flex;
    gap: 12px;
    align-items: flex-start;
    max-inline-size: var(--measure);
    margin-block-start: 16px;
    line-height: 1.5;
  }
  .line + .line {
    margin-block-start: 8px;
  }
  .line svg.icon {
    margin-block-start: 0.12em;
    color: var(--ink-2);
  }
  .line[data-tone='ok'] svg.icon {
    color: var(--ok);
  }

  :host([compact]) h2 {
    margin-block-end: 6px;
    font-size: var(--t-l);
  }
  :host([compact]) .answer {
    font-size: var(--t-m);
  }
  :host([compact]) ul {
    margin-block-start: 8px;
    border-block-end: 0;
  }
  :host([compact]) li {
    grid-template-columns: auto minmax(0, 1fr);
    padding-block: 4px;
  }
  .more {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 20px;
    margin-block-start: 4px;
    font-size: var(--t-s);
    color: var(--ink-2);
  }
  .more a {
    display: inline-flex;
    align-items: center;
    gap: 8px;
    min-block-size: var(--target);
    font-weight: var(--w-strong);
  }
  @media (max-width: 32em) {
    li {
      grid-template-columns: auto minmax(0, 1fr);
    }
    li .chip {
      grid-column: 2;
      justify-self: start;
    }
  }
`;
