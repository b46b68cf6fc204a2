import { css } from 'lit';

/** The bar, the desk where the certificate is handed in, and what stands around it. */
export const verificationPage = css`
  :host {
    display: block;
    min-block-size: 100dvh;
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 4px var(--s-2);
    min-block-size: 60px;
    padding: 6px clamp(16px, 3vw, 32px);
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
  .page {
    display: grid;
    gap: var(--s-3);
  }
  /* There before it says something, and then without room of its own. */
  .live:not(:has(*)) {
    margin-block-end: calc(-1 * var(--s-3));
  }
  .pair {
    display: grid;
    grid-template-columns: minmax(0, 1.15fr) minmax(0, 1fr);
    gap: var(--s-3) var(--s-6);
    align-items: start;
  }
  .pair h2 {
    font-size: var(--t-xl);
    margin-block-end: var(--s-2);
  }
  .how {
    display: grid;
    gap: var(--s-2);
    max-inline-size: var(--measure);
  }
  .how > div {
    padding-inline-start: var(--s-2);
    border-inline-start: 4px solid var(--lamp-line);
  }
  .how dt {
    font-weight: var(--w-strong);
  }
  .how dd {
    color: var(--ink-2);
  }
  .checking {
    display: grid;
    gap: 6px;
    justify-items: center;
    padding-block: var(--s-6);
    text-align: center;
  }
  .checking .what {
    font-size: var(--t-xl);
    font-weight: var(--w-head);
  }
  .notice h2:focus {
    outline: none;
  }
  .extra {
    border: 1px solid var(--line);
    border-radius: var(--r-m);
    padding: 0 20px;
  }
  .extra[open] {
    padding-block-end: 20px;
  }
  .extra summary {
    display: list-item;
    padding-block: 12px;
    min-block-size: var(--target);
    font-weight: var(--w-strong);
    color: var(--link);
    cursor: pointer;
  }
  .extra > p {
    max-inline-size: var(--measure);
    margin-block-end: var(--s-2);
  }
  .added {
    display: flex;
    gap: 8px;
    align-items: flex-start;
    margin-block-start: var(--s-2);
    font-weight: var(--w-strong);
  }
  .trust {
    font-size: var(--t-s);
    color: var(--ink-2);
    max-inline-size: var(--measure);
  }
  .trust h2 {
    font-size: var(--t-m);
    color: var(--ink);
    letter-spacing: 0;
  }
  @media (max-width: 820px) {
    .pair {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  @media print {
    .bar .button,
    .extra {
      display: none;
    }
    .page {
      padding-block: 0;
    }
  }
`;
