import { css } from 'lit';

export const certificateDesk = css`
  :host {
    display: grid;
  }
  h4 {
    font-size: var(--t-m);
    line-height: 1.4;
  }
  .needs,
  .next {
    display: grid;
    gap: 6px;
    justify-items: start;
    padding: 16px 18px;
    border: 2px dashed var(--line-strong);
    border-radius: var(--r-m);
  }
  :is(.needs, .next) li {
    position: relative;
    padding-inline-start: 22px;
    line-height: 1.5;
  }
  :is(.needs, .next) li::before {
    content: '';
    position: absolute;
    inset-inline-start: 2px;
    inset-block-start: 0.45em;
    inline-size: 9px;
    block-size: 12px;
    border: 1.5px solid var(--line-strong);
    border-radius: 2px;
  }
  .needs a {
    display: inline-block;
    padding-block: 4px;
    font-weight: var(--w-strong);
  }
  .next {
    border: 0;
    padding: 14px 0 0;
    border-block-start: 1px solid var(--line);
    border-radius: 0;
  }
  .next[data-changed] {
    padding: 16px 18px;
    border: 1px solid var(--lamp-line);
    border-radius: var(--r-m);
    background: var(--lamp-soft);
  }
  .next .button {
    margin-block-start: 6px;
  }
  .renewing {
    padding: 14px 18px 8px;
    border-inline-start: 4px solid var(--lamp-line);
    line-height: 1.5;
  }
  .renewing .button {
    margin-inline-start: -10px;
    text-align: start;
  }
  .ask {
    display: grid;
    gap: 10px;
    padding: 18px 20px;
    border: 2px solid var(--action);
    border-radius: var(--r-m);
  }
  .asked {
    display: grid;
    gap: 2px;
  }
  .asked b {
    font-size: var(--t-xl);
    line-height: 1.25;
  }
  .made {
    padding: 14px 18px;
    border-radius: var(--r-m);
    background: var(--lamp-soft);
  }
  .made h4 {
    display: flex;
    gap: 8px;
    align-items: center;
    color: var(--lamp-ink);
  }
  .made p {
    line-height: 1.45;
  }
  .desk dd b {
    color: var(--ink);
  }
`;
