import { css } from 'lit';

export const mixCard = css`
  .houses,
  .names {
    display: grid;
    grid-template-columns: repeat(3, minmax(0, 1fr));
    gap: 10px;
  }
  .houses {
    align-items: end;
    justify-items: center;
    margin-block-start: 16px;
    border-block-end: 8px solid var(--street);
    border-radius: 0 0 4px 4px;
  }
  .houses svg {
    display: block;
    inline-size: 100%;
    max-inline-size: 116px;
    overflow: visible;
  }
  .names {
    margin-block-start: 10px;
    font-size: var(--t-s);
    line-height: 1.3;
    text-align: center;
    hyphens: auto;
  }
  .names b {
    display: block;
    font-size: var(--t-xl);
    line-height: 1.1;
  }
  .missing {
    display: block;
    color: var(--warn);
    font-size: var(--t-xs);
    font-weight: var(--w-strong);
  }
  .others {
    display: grid;
    gap: 10px;
    margin-block-start: 18px;
    font-size: var(--t-s);
  }
  .advice {
    display: flex;
    gap: 10px;
    margin-block-start: 14px;
  }
`;
