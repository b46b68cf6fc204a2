import { css } from 'lit';

export const bigNumberField = css`
  :host {
    padding: 16px 18px;
    border-radius: var(--r-m);
    background: var(--sunken);
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 12px;
    align-items: center;
  }
  .row input {
    flex: 1 1 11rem;
    inline-size: auto;
    min-inline-size: 0;
    font-variant-numeric: tabular-nums;
    letter-spacing: 0.04em;
  }
  .kept {
    display: grid;
    gap: 6px;
  }
  .label {
    font-weight: var(--w-strong);
    line-height: 1.4;
  }
  .number {
    flex: 1 1 auto;
    font-size: var(--t-l);
    font-variant-numeric: tabular-nums;
    letter-spacing: 0.04em;
  }
  .error + .button {
    margin-block-start: 8px;
  }
  .warning {
    display: flex;
    gap: 8px;
    align-items: flex-start;
    color: var(--warn);
    font-size: var(--t-s);
    line-height: 1.45;
  }
  [role='status']:empty {
    display: none;
  }
`;
