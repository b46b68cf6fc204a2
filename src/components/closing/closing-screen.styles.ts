import { css } from 'lit';

export const closing = css`
  .closing {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--s-4);
    align-items: start;
  }
  .beside {
    display: grid;
    gap: var(--s-3);
    min-inline-size: 0;
  }
  .card h2 {
    font-size: var(--t-xl);
    margin-block-end: 10px;
  }
  .answer {
    font-size: var(--t-l);
    line-height: 1.45;
  }
  .needs {
    margin-block: 14px 0;
    border-block-end: 1px solid var(--line);
  }
  .needs li {
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
  .line {
    display: flex;
    gap: 12px;
    align-items: flex-start;
    margin-block-start: 16px;
    line-height: 1.5;
  }
  .line svg.icon {
    margin-block-start: 0.12em;
    color: var(--ink-2);
  }
  .line[data-tone='ok'] svg.icon {
    color: var(--ok);
  }
  .filled-bar {
    margin-block-start: 12px;
  }
  [role='status'] p + p {
    margin-block-start: 8px;
  }
  .after {
    min-inline-size: 0;
    max-inline-size: 720px;
  }
  .after .prose {
    margin-block-start: 14px;
  }
  .after .prose > :first-child {
    margin-block-start: 0;
  }
  .later {
    margin-block-start: var(--s-3);
  }

  @media (min-width: 960px) {
    .closing {
      grid-template-columns: minmax(0, 1fr) minmax(320px, 400px);
      gap: var(--s-5) clamp(32px, 4vw, 56px);
    }
    .after {
      grid-column: 1;
    }
    .beside {
      grid-column: 2;
      grid-row: 1 / span 2;
    }
  }
  @media (max-width: 520px) {
    .needs li {
      grid-template-columns: auto minmax(0, 1fr);
    }
    .needs .chip {
      grid-column: 2;
      justify-self: start;
    }
  }
  @media print {
    .closing {
      display: block;
    }
    .closing > * + *,
    .beside > * + * {
      margin-block-start: 20px;
    }
  }
`;
