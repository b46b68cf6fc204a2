import { css } from 'lit';

/** What is typed along with the flip-over. */
export const flap = css`
  .flap {
    display: grid;
    gap: 10px;
    margin-block-start: 14px;
  }
  .line {
    display: grid;
    grid-template-columns: 34px minmax(0, 1fr);
    gap: 12px;
    align-items: start;
  }
  .line .plate {
    min-inline-size: 32px;
    block-size: 32px;
    margin-block-start: 8px;
    font-size: 1rem;
  }
  .line[data-empty] .plate {
    border: 1.5px dashed var(--line-strong);
    background: var(--sunken);
    box-shadow: none;
    color: var(--ink-2);
  }
  .field textarea {
    min-block-size: 48px;
    padding: 10px 12px;
    line-height: 1.4;
    resize: none;
  }
  ::placeholder {
    color: var(--ink-2);
    opacity: 1;
  }
  .agreement-head,
  .agreement {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 152px) minmax(0, 128px);
    gap: 8px;
  }
  .agreement-head {
    margin-block-start: 14px;
    padding-inline-start: 2px;
    color: var(--ink-2);
    font-size: var(--t-xs);
    font-weight: var(--w-strong);
  }
  .agreement {
    margin-block-start: 8px;
    align-items: start;
  }
  .agreement .field :is(textarea, input) {
    padding: 8px 10px;
    font-size: var(--t-s);
  }
  .agreement .column {
    display: none;
    color: var(--ink-2);
    font-size: var(--t-xs);
    font-weight: var(--w-strong);
  }
  .agreement .name-asked {
    grid-column: 1 / -1;
  }
  .asked {
    margin-block-start: 12px;
  }
  .two {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(220px, 1fr));
    gap: 14px;
    margin-block-start: 14px;
  }
  .ticks {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(190px, 1fr));
    gap: 0 16px;
  }
  .ticks .choice input {
    border-radius: var(--r-s);
  }
  legend {
    font-weight: var(--w-strong);
  }
  @media (max-width: 640px) {
    .agreement-head {
      display: none;
    }
    .agreement .column {
      display: block;
    }
    .agreement {
      grid-template-columns: 1fr 1fr;
      padding-block-start: 10px;
      border-block-start: 1px solid var(--line);
    }
    .agreement > :first-child {
      grid-column: 1 / -1;
    }
  }
`;
