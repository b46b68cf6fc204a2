import { css } from 'lit';

/** The bar stays above what scrolls; on a narrow screen it would take too much of it. */
export const officeBar = css`
  :host {
    display: block;
    position: sticky;
    inset-block-start: 0;
    z-index: 10;
  }
  .bar {
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
  nav {
    display: flex;
    gap: 2px;
  }
  nav a {
    display: inline-flex;
    gap: 8px;
    align-items: center;
    min-block-size: 44px;
    padding: 4px 14px;
    border-radius: var(--r-m);
    color: var(--ink-2);
    font-size: var(--t-s);
    font-weight: 600;
    text-decoration: none;
    white-space: nowrap;
  }
  nav a:hover {
    background: var(--action-soft);
    color: var(--link);
  }
  nav a[aria-current='page'] {
    border-radius: 0;
    border-block-end: 3px solid var(--lamp-line);
    color: var(--ink);
  }
  nav svg.icon {
    inline-size: 20px;
    block-size: 20px;
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
  @media (max-width: 640px) {
    :host {
      position: static;
    }
    nav {
      order: 3;
      inline-size: 100%;
      margin-inline: -6px;
    }
    nav a {
      padding: 4px 8px;
    }
  }
`;
