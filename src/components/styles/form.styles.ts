import { css } from 'lit';

/** `.field` with label, input and hint; `.choice` a radio button or check box with its words; `.error` a fault in place. */
export const form = css`
  .field {
    display: grid;
    gap: 6px;
  }
  .field :is(label, .label) {
    font-weight: var(--w-strong);
    line-height: 1.4;
  }
  .field :is(input, textarea, select) {
    inline-size: 100%;
    min-block-size: 48px;
    padding: 10px 14px;
    border: 1.5px solid var(--line-strong);
    border-radius: var(--r-m);
    background: var(--surface);
    line-height: 1.5;
  }
  .field textarea {
    min-block-size: 84px;
    resize: vertical;
    field-sizing: content;
  }
  .field[data-over] :is(input, textarea) {
    border-color: var(--err);
    border-width: 2px;
  }
  .error {
    display: flex;
    gap: 8px;
    align-items: flex-start;
    color: var(--err);
    font-size: var(--t-s);
    font-weight: var(--w-strong);
    line-height: 1.4;
  }
  .choice {
    display: flex;
    gap: 12px;
    align-items: flex-start;
    min-block-size: var(--target);
    padding: 8px 0;
    cursor: pointer;
    line-height: 1.45;
  }
  .choice input {
    appearance: none;
    flex: none;
    inline-size: 26px;
    block-size: 26px;
    margin: 0;
    border: 2px solid var(--line-strong);
    background: var(--surface);
    border-radius: 50%;
    display: grid;
    place-items: center;
    cursor: pointer;
  }
  .choice input:checked {
    background: var(--lamp);
    border-color: var(--lamp-line);
  }
  .choice input:checked::after {
    content: '';
    inline-size: 10px;
    block-size: 10px;
    border-radius: 50%;
    background: var(--on-lamp);
  }
  .choice input:focus-visible {
    border-radius: 50%;
  }
  @media (forced-colors: active) {
    .choice input:checked::after {
      background: Highlight;
      forced-color-adjust: none;
    }
  }
`;
