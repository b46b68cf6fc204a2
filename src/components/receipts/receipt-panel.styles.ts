import { css } from 'lit';

export const receiptPanel = css`
  .panel {
    display: grid;
    gap: var(--s-3);
    max-inline-size: 72ch;
  }
  .panel h3 {
    font-size: var(--t-m);
  }
  .holds {
    display: grid;
    gap: 4px;
    padding-inline-start: 1.2em;
    list-style: disc;
  }
  .without {
    display: flex;
    gap: 10px;
    align-items: flex-start;
  }
  .without .icon {
    flex: none;
    margin-block-start: 2px;
  }
  .receipt {
    display: flex;
    flex-wrap: wrap;
    gap: var(--s-4);
    align-items: flex-start;
  }
  .receipt > .stack {
    flex: 1 1 18rem;
    display: grid;
    gap: var(--s-2);
  }
  .qr {
    inline-size: min(240px, 100%);
    border: 1px solid var(--line);
    border-radius: var(--r-s);
    print-color-adjust: exact;
    forced-color-adjust: none;
  }
  [role='status'] {
    min-block-size: 1.5em;
  }
  .field textarea {
    min-block-size: 0;
    font-family: monospace;
    overflow-wrap: anywhere;
  }
`;
