import { css } from 'lit';

export const profileStyles = css`
  li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 1.15fr);
    gap: 8px clamp(24px, 4vw, 56px);
    align-items: center;
    padding-block: 16px;
    border-block-start: 1px solid var(--line);
    break-inside: avoid;
  }
  li:first-child {
    border-block-start: 0;
  }
  h3 {
    font-size: var(--t-m);
    letter-spacing: 0;
  }
  .dimension .small {
    margin-block-start: 2px;
  }
  .measures {
    display: grid;
    gap: 10px;
  }
  .measure {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 13.5em;
    gap: 4px 16px;
    align-items: center;
    font-size: var(--t-s);
    line-height: 1.35;
  }
  .measure[data-moment] {
    grid-template-columns: 4em minmax(0, 1fr) 13.5em;
  }
  .moment {
    color: var(--ink-2);
    font-weight: var(--w-strong);
  }
  .words {
    display: flex;
    flex-wrap: wrap;
    gap: 0 10px;
  }
  b {
    font-variant-numeric: tabular-nums;
  }
  /* Five windows in a row, one for each point of the scale. */
  .bar {
    position: relative;
    display: block;
    block-size: 20px;
    overflow: hidden;
    border: 1.5px solid var(--line-strong);
    border-radius: 4px;
    background: var(--surface);
    print-color-adjust: exact;
  }
  .bar i {
    display: block;
    block-size: 100%;
    background: var(--lamp);
    border-inline-end: 2px solid var(--lamp-line);
  }
  .bar::after {
    content: '';
    position: absolute;
    inset: 0;
    background: repeating-linear-gradient(
      to right,
      transparent 0 calc(20% - 1.5px),
      var(--line-strong) calc(20% - 1.5px) 20%
    );
  }
  [data-moment='before'] .bar {
    block-size: 12px;
  }
  [data-moment='before'] .bar i {
    background: var(--lamp-soft);
  }
  .difference {
    font-size: var(--t-s);
    color: var(--ink-2);
    line-height: 1.35;
  }
  @media (max-width: 760px) {
    li {
      grid-template-columns: minmax(0, 1fr);
    }
    .measure {
      grid-template-columns: minmax(0, 1fr);
    }
    .measure[data-moment] {
      grid-template-columns: 4em minmax(0, 1fr);
    }
    .measure[data-moment] .words {
      grid-column: 2;
    }
  }
  @media (forced-colors: active) {
    .bar i {
      background: Highlight;
      forced-color-adjust: none;
    }
  }
`;
