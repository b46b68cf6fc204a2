import { css } from 'lit';

export const codeCard = css`
  .card {
    display: grid;
    gap: 12px;
    justify-items: center;
    text-align: center;
  }
  .letters {
    display: flex;
    flex-wrap: wrap;
    justify-content: center;
    gap: 0 0.3em;
    font-size: 1.75rem;
    font-weight: 740;
    letter-spacing: 0.04em;
    line-height: 1.15;
    font-variant-numeric: tabular-nums;
  }
  .box {
    display: grid;
    place-items: center;
    gap: 4px;
    inline-size: 100%;
    padding: 16px 12px;
    border: 1.5px dashed var(--night-line);
    border-radius: var(--r-m);
    background: var(--night-2);
  }
  .box .big-number {
    font-size: 3rem;
  }
`;
