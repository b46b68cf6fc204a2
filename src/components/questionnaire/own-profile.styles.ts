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
  .filled-bar {
    block-size: 20px;
  }
  [data-moment='before'] .filled-bar {
    block-size: 12px;
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
`;
