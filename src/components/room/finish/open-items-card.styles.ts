import { css } from 'lit';

export const openItemsCard = css`
  ul {
    display: grid;
    gap: 10px;
    margin-block-start: 14px;
  }
  li {
    display: grid;
    grid-template-columns: 26px minmax(0, 1fr) auto;
    gap: 4px 14px;
    align-items: center;
    padding: 14px 16px;
    border: 1.5px solid var(--line-strong);
    border-radius: var(--r-m);
    background: var(--surface);
  }
  li > svg.icon {
    inline-size: 24px;
    block-size: 24px;
  }
  li b {
    line-height: 1.3;
  }
  li p {
    margin-block-start: 2px;
    color: var(--ink-2);
    font-size: var(--t-s);
    line-height: 1.4;
  }
  [data-weight='must'] {
    border-color: var(--err);
  }
  [data-weight='must'] > svg.icon {
    color: var(--err);
  }
  [data-weight='can'] {
    border-color: var(--lamp-line);
  }
  [data-weight='can'] > svg.icon {
    color: var(--warn);
  }
  [data-weight='ok'] {
    border-color: var(--line);
    background: transparent;
  }
  [data-weight='ok'] > svg.icon {
    color: var(--ok);
  }
  repair-form {
    grid-column: 1 / -1;
  }
  @media (max-width: 640px) {
    li {
      grid-template-columns: 26px minmax(0, 1fr);
    }
    .button {
      grid-column: 2;
      justify-self: start;
    }
  }
`;
