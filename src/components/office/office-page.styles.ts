import { css } from 'lit';

/** Work on quiet paper. */
export const officePage = css`
  :host {
    min-block-size: 100dvh;
  }
  .bar {
    position: sticky;
    inset-block-start: 0;
    z-index: 10;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px clamp(8px, 1.6vw, 24px);
    min-block-size: 61px;
    padding: 6px clamp(12px, 2vw, 28px);
    background: var(--paper);
    border-block-end: 1px solid var(--line);
  }
  .wordmark {
    display: inline-flex;
    flex-wrap: wrap;
    gap: 0 0.26em;
    align-items: baseline;
    font-size: 1.1875rem;
    font-weight: 760;
    letter-spacing: -0.025em;
    line-height: 1.1;
  }
  .wordmark i {
    font-style: normal;
    font-weight: 340;
  }
  .wordmark em {
    font-style: normal;
    color: var(--lamp-ink);
  }
  .stays {
    display: inline-flex;
    gap: 8px;
    align-items: center;
    margin-inline-start: auto;
    color: var(--ok);
    font-size: var(--t-xs);
    font-weight: 600;
  }
  .stays svg.icon {
    inline-size: 18px;
    block-size: 18px;
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
