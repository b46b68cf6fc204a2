import { css } from 'lit';

export const outcomeTab = css`
  header {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    justify-content: space-between;
    gap: 12px 24px;
    margin-block-end: var(--s-3);
  }
  header p {
    margin-block-start: 6px;
  }
  .card.lamp p {
    margin-block: 6px 14px;
    font-size: var(--t-s);
    line-height: 1.5;
  }
  @media print {
    .buttons,
    .card.lamp {
      display: none;
    }
    .board {
      display: block;
    }
  }
`;
