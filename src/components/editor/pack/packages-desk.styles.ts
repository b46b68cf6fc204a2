import { css } from 'lit';

/** A line for each package. */
export const packagesDesk = css`
  :host {
    display: grid;
    gap: 12px;
  }
  li {
    display: grid;
    grid-template-columns: 32px minmax(0, 1fr) auto;
    gap: 2px 14px;
    align-items: center;
    padding: 14px 0;
    border-block-start: 1px solid var(--line);
    font-size: var(--t-s);
    line-height: 1.35;
  }
  li > svg.icon {
    inline-size: 30px;
    block-size: 30px;
    color: var(--lamp-ink);
    stroke-width: 1.6;
  }
  li b {
    display: block;
  }
  .facts {
    display: block;
    color: var(--ink-2);
    font-family: ui-monospace, monospace;
    font-size: 0.75rem;
  }
  li .button {
    padding: 8px 14px;
    font-size: var(--t-s);
  }
  .make {
    inline-size: 100%;
    min-block-size: 56px;
  }
  .why {
    display: flex;
    gap: 8px;
    color: var(--warn);
    font-size: var(--t-s);
    font-weight: var(--w-strong);
    line-height: 1.4;
  }
  div[role='alert']:empty {
    display: none;
  }
  @media (max-width: 480px) {
    li {
      grid-template-columns: 32px minmax(0, 1fr);
    }
    li .button {
      grid-column: 2;
      justify-self: start;
    }
  }
`;
