import { css } from 'lit';

export const statementBars = css`
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 6px 16px;
    color: var(--ink-2);
    font-size: var(--t-xs);
  }
  .legend li {
    display: flex;
    align-items: center;
    gap: 6px;
  }
  .legend i {
    inline-size: 14px;
    block-size: 14px;
    border: 1px solid var(--line-strong);
    border-radius: 3px;
    background: var(--point);
  }
  h3 {
    margin-block: 16px 8px;
    color: var(--ink-2);
    font-size: var(--t-s);
    letter-spacing: 0;
  }
  .rows {
    display: grid;
    gap: 12px;
  }
  .row {
    display: grid;
    grid-template-columns: minmax(0, 32ch) minmax(0, 1fr);
    gap: 4px 16px;
    align-items: center;
    font-size: var(--t-s);
    line-height: 1.35;
  }
  small {
    display: block;
    color: var(--ink-2);
    font-size: var(--t-xs);
  }
  .bar {
    position: relative;
    block-size: 34px;
    background: linear-gradient(var(--line-strong), var(--line-strong)) 50% 0/1.5px 100% no-repeat;
  }
  .bar span {
    position: absolute;
    inset-block-start: 4px;
    block-size: 26px;
    display: grid;
    place-items: center;
    overflow: hidden;
    border: 1px solid transparent;
    border-radius: 3px;
    background: var(--point);
    color: var(--point-ink);
    font-size: var(--t-xs);
    font-weight: 650;
    line-height: 1;
  }
  [data-point='1'] {
    --point: var(--g-1);
    --point-ink: var(--g-1-ink);
  }
  [data-point='2'] {
    --point: var(--g-2);
    --point-ink: var(--g-2-ink);
  }
  [data-point='3'] {
    --point: var(--g-3);
    --point-ink: var(--g-3-ink);
  }
  [data-point='4'] {
    --point: var(--g-4);
    --point-ink: var(--g-4-ink);
  }
  [data-point='5'] {
    --point: var(--g-5);
    --point-ink: var(--g-5-ink);
  }
  details {
    margin-block-start: 16px;
    border-block-start: 1px solid var(--line);
  }
  summary {
    display: list-item;
    min-block-size: 48px;
    padding-block: 12px;
    color: var(--link);
    font-weight: 650;
    cursor: pointer;
  }
  tbody th {
    min-inline-size: 190px;
    font-weight: 560;
  }
  @media (max-width: 760px) {
    .row {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  @media (forced-colors: active) {
    .bar span,
    .legend i {
      forced-color-adjust: none;
    }
  }
  @media print {
    .bar span,
    .legend i {
      print-color-adjust: exact;
    }
    .row {
      break-inside: avoid;
    }
  }
`;
