import { css } from 'lit';

export const halfYearTab = css`
  fieldset.card {
    border: 1px solid var(--line);
  }
  legend {
    float: inline-start;
    inline-size: 100%;
    margin-block-end: 8px;
    font-size: var(--t-l);
    font-weight: var(--w-head);
    line-height: 1.25;
  }
  legend + * {
    clear: both;
  }
  slope-chart {
    margin-block-start: var(--s-2);
  }
  .table-holder {
    margin-block-start: var(--s-2);
  }
  h3 {
    margin-block: 18px 2px;
    font-size: var(--t-m);
  }
  .counts {
    display: grid;
    margin-block-start: 6px;
    font-size: var(--t-s);
  }
  .counts li {
    display: flex;
    justify-content: space-between;
    gap: 16px;
    padding-block: 6px;
    border-block-start: 1px solid var(--line);
  }
`;
