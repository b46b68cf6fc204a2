import { css } from 'lit';

export const reflection = css`
  .reflection {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--s-4);
    align-items: start;
  }
  .part {
    min-inline-size: 0;
    padding: 0;
    overflow: clip;
    scroll-margin-block-start: 84px;
  }
  .part header {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 6px 14px;
    align-items: center;
    padding: clamp(18px, 2.4vw, 28px);
    border-block-end: 1px solid var(--line);
  }
  .part header svg.icon {
    inline-size: 32px;
    block-size: 32px;
    stroke-width: 1.75;
  }
  .part header h2 {
    font-size: var(--t-xl);
  }
  .part header p {
    grid-column: 1 / -1;
    max-inline-size: 62ch;
    font-size: var(--t-s);
    line-height: 1.5;
  }
  .mine header {
    background: var(--lamp-soft);
  }
  .mine header svg.icon {
    color: var(--lamp-ink);
  }
  .told header {
    background: var(--info-soft);
  }
  .told header svg.icon {
    color: var(--info);
  }
  .part .stack-wide {
    padding: clamp(18px, 2.4vw, 28px);
  }
  .keep {
    display: grid;
    gap: 12px;
    justify-items: start;
    min-inline-size: 0;
  }
  .keep [role='status'],
  .keep .notice {
    inline-size: 100%;
  }
  .notice .links {
    display: flex;
    flex-wrap: wrap;
    gap: 0 24px;
  }
  .notice .links a {
    display: inline-flex;
    align-items: center;
    min-block-size: var(--target);
  }

  @media (min-width: 1040px) {
    .reflection {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      grid-template-rows: auto 1fr;
    }
    .mine {
      grid-row: 1 / span 2;
    }
  }
  @media (max-width: 1039px) {
    .part,
    .keep {
      max-inline-size: 760px;
    }
  }
  @media print {
    .reflection {
      display: block;
    }
    .reflection > * + * {
      margin-block-start: 20px;
    }
    .part {
      break-inside: auto;
    }
  }
`;
