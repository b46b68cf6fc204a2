import { css } from 'lit';

export const sheetsStyles = css`
  .page {
    display: grid;
    gap: var(--s-4);
  }
  .sheet {
    min-inline-size: 0;
    max-inline-size: 62rem;
    padding: clamp(18px, 3vw, 36px);
    border: 1px solid var(--line);
    border-radius: var(--r-l);
    background: var(--surface);
    box-shadow: var(--e-1);
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    gap: 14px 24px;
    align-items: start;
    justify-content: space-between;
  }
  .head > div {
    flex: 1 1 16rem;
  }
  h2 {
    font-size: var(--t-xl);
  }
  h3 {
    margin-block: var(--s-3) 8px;
  }
  gezonde-wijkaanpak {
    margin-block-start: var(--s-3);
  }
  .lines {
    display: grid;
    gap: 6px;
  }
  .lines li {
    position: relative;
    padding-inline-start: 28px;
    line-height: 1.45;
  }
  .lines li::before {
    content: '';
    position: absolute;
    inset-inline-start: 2px;
    inset-block-start: 0.28em;
    inline-size: 12px;
    block-size: 16px;
    border: 1.5px solid var(--lamp-line);
    border-radius: 2px;
    background: var(--lamp);
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: var(--t-s);
    line-height: 1.4;
    text-align: start;
  }
  .words {
    margin-block-start: var(--s-3);
  }
  th,
  td {
    padding: 9px 14px 9px 0;
    border-block-end: 1px solid var(--line);
    text-align: start;
    vertical-align: top;
  }
  thead th {
    border-block-end: 1.5px solid var(--line-strong);
    color: var(--ink-2);
    font-size: var(--t-xs);
  }
  tbody th {
    font-weight: var(--w-strong);
  }
  td:first-child {
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  th small {
    display: block;
    color: var(--ink-2);
    font-size: var(--t-xs);
    font-weight: var(--w-text);
  }
  .foot {
    display: none;
  }
  /* Three columns do not fit on a phone: what stands in the last one comes below. */
  @media screen and (max-width: 560px) {
    thead {
      position: absolute;
      clip-path: inset(50%);
    }
    tr {
      display: grid;
      grid-template-columns: auto minmax(0, 1fr);
      gap: 0 12px;
      padding-block: 8px;
      border-block-end: 1px solid var(--line);
    }
    th,
    td {
      padding: 1px 0;
      border: 0;
    }
    .words tr {
      grid-template-columns: minmax(0, 1fr);
    }
    tr > :nth-child(3) {
      grid-column: 1 / -1;
    }
  }
  @media print {
    .page {
      display: block;
      padding: 0;
    }
    .sheet {
      max-inline-size: none;
      padding: 0;
      border: 0;
      box-shadow: none;
      font-size: 10.5pt;
      break-after: page;
    }
    .sheet:last-child {
      break-after: auto;
    }
    [data-left-out],
    .head button,
    [role='status'] {
      display: none;
    }
    /* So that it stays on one page. */
    gezonde-wijkaanpak {
      margin-block-start: 4mm;
      zoom: 0.86;
    }
    h2 {
      font-size: 20pt;
    }
    h3 {
      margin-block: 5mm 2mm;
      font-size: 12pt;
    }
    table {
      font-size: 10pt;
    }
    .words {
      font-size: 11.5pt;
    }
    .words :is(th, td) {
      padding-block: 3.4mm;
    }
    .small {
      color: #333;
      font-size: 10pt;
    }
    .lines li::before {
      print-color-adjust: exact;
    }
    tr {
      break-inside: avoid;
    }
    .foot {
      display: block;
      margin-block-start: 6mm;
      color: #333;
      font-size: 8.5pt;
    }
  }
`;
