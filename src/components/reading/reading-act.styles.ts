import { css } from 'lit';

export const readingAct = css`
  :host {
    display: block;
    margin-block-start: var(--s-4);
    max-inline-size: var(--measure);
  }
  .card {
    display: grid;
    gap: 14px;
  }
  .task {
    line-height: 1.45;
    font-weight: var(--w-strong);
    text-wrap: pretty;
  }
  legend {
    padding: 0;
    line-height: 1.4;
  }
  .answers[data-row] {
    display: flex;
    flex-wrap: wrap;
    gap: 0 24px;
  }
  .answers[data-row='many'] {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 210px), 1fr));
  }
  .choice input,
  .field select {
    background-color: var(--surface);
  }
  .rows {
    display: grid;
    gap: 16px;
  }
  .field label {
    font-weight: var(--w-text);
  }
  .why {
    display: flex;
    gap: 8px;
    font-size: var(--t-s);
    line-height: 1.45;
  }
  .why:empty,
  [role='status']:empty {
    display: none;
  }
  .why svg {
    flex: none;
    margin-block-start: 1px;
  }
  .found {
    display: grid;
    gap: 6px;
    padding-inline-start: 14px;
    border-inline-start: 4px solid var(--lamp-line);
    line-height: 1.5;
  }
  .own {
    display: flex;
    gap: 8px;
    align-items: flex-start;
  }
  .own svg {
    flex: none;
  }
  .own a {
    display: inline-block;
    padding-block: 2px;
  }
  @media (forced-colors: active) {
    .card {
      border-color: CanvasText;
    }
  }
  @media print {
    .buttons,
    .own a {
      display: none;
    }
  }
`;
