import { css } from 'lit';

export const rosterCard = css`
  .card {
    display: grid;
    gap: 14px;
  }
  .drop {
    display: grid;
    justify-items: center;
    gap: 10px;
    padding: var(--s-3) var(--s-2);
    border: 2px dashed var(--line-strong);
    border-radius: var(--r-m);
    background: var(--sunken);
    text-align: center;
  }
  .drop[data-over] {
    border-style: solid;
    border-color: var(--lamp-line);
    background: var(--lamp-soft);
  }
  .drop > svg.icon {
    inline-size: 36px;
    block-size: 36px;
    stroke-width: 1.5;
    color: var(--lamp-ink);
  }
  label.button:focus-within {
    outline: 3px solid var(--focus);
    outline-offset: 3px;
  }
  .file {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    gap: 10px 14px;
    align-items: center;
    padding: 14px 18px;
    border: 2px solid var(--lamp-line);
    border-radius: var(--r-m);
    background: var(--lamp-soft);
    overflow-wrap: anywhere;
  }
  .file b,
  .file .tiny {
    display: block;
  }
  .columns {
    display: grid;
  }
  .column-row {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 20px minmax(0, 1fr) minmax(0, 1.1fr);
    gap: 4px 10px;
    align-items: center;
    padding: 6px 0;
    border-block-start: 1px solid var(--line);
    font-size: var(--t-s);
    line-height: 1.35;
  }
  .column-row.head {
    border: 0;
    color: var(--ink-2);
    font-size: var(--t-xs);
    font-weight: var(--w-strong);
  }
  .column-row code {
    justify-self: start;
    padding: 4px 8px;
    border-radius: var(--r-s);
    background: var(--sunken);
    font: inherit;
    overflow-wrap: anywhere;
  }
  .column-row select {
    inline-size: 100%;
    min-block-size: 44px;
    padding: 6px 10px;
    border: 1.5px solid var(--line-strong);
    border-radius: var(--r-m);
    background: var(--surface);
    font-weight: 600;
  }
  .column-row[data-hand] select {
    border: 2px solid var(--lamp-line);
    background: var(--lamp-soft);
  }
  .column-row .small {
    overflow-wrap: anywhere;
  }
  .choice input {
    border-radius: var(--r-s);
  }
  .said {
    display: flex;
    gap: 8px;
    align-items: flex-start;
    font-weight: var(--w-strong);
  }
  .table-holder {
    max-block-size: 60vh;
    overflow-y: auto;
  }
  @media (max-width: 560px) {
    .column-row {
      grid-template-columns: minmax(0, 1fr) 20px minmax(0, 1.25fr);
    }
    .column-row > :nth-child(4) {
      grid-column: 1 / -1;
    }
    .column-row.head {
      display: none;
    }
    .file {
      grid-template-columns: auto minmax(0, 1fr);
    }
    .file .button {
      grid-column: 1 / -1;
    }
  }
`;
