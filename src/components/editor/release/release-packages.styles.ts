import { css } from 'lit';

/** A line for each package. */
export const packages = css`
  .card {
    display: grid;
    gap: var(--s-2);
  }
  .step-title {
    margin: 0;
  }
  .card > .button {
    inline-size: 100%;
    min-block-size: 56px;
  }
  ul.packages {
    display: grid;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  ul.packages li {
    display: grid;
    grid-template-columns: 32px minmax(0, 1fr) auto;
    gap: 8px 14px;
    align-items: center;
    padding-block: 14px;
    border-block-start: 1px solid var(--line);
    font-size: var(--t-s);
    line-height: 1.35;
  }
  ul.packages li > svg.icon {
    inline-size: 30px;
    block-size: 30px;
    color: var(--lamp-ink);
    stroke-width: 1.6;
  }
  ul.packages b {
    display: block;
  }
  ul.packages code {
    color: var(--ink-2);
    font-family: ui-monospace, monospace;
    font-size: 0.8125rem;
  }
  ul.packages .chip {
    background: var(--ok-soft);
    color: var(--ok);
  }
  ul.packages .button {
    grid-column: 2 / -1;
    justify-self: start;
  }
`;
