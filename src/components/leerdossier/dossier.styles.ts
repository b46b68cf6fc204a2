import { css } from 'lit';

/**
 * The dossier as a document on paper. Used twice: by the screen, and by the file for download, which has no other
 * styles than these and the tokens it brings along.
 */
export const dossierStyles = css`
  .dossier {
    container-type: inline-size;
    color: var(--ink);
    line-height: 1.5;
  }
  :where(.dossier) :is(h1, h2, h3, p, dl, dd) {
    margin: 0;
  }
  .dossier-head {
    display: grid;
    gap: 6px;
    padding-block-end: 24px;
    border-block-end: 3px solid var(--lamp-line);
  }
  .course {
    color: var(--lamp-ink);
    font-size: var(--t-s);
    font-weight: var(--w-strong);
  }
  .kind {
    font-size: var(--t-l);
    color: var(--ink-2);
  }
  .dossier .owner {
    font-size: var(--t-3xl);
    font-weight: var(--w-head);
    line-height: 1.1;
    letter-spacing: -0.02em;
    overflow-wrap: anywhere;
  }
  .dossier-head .facts {
    display: flex;
    flex-wrap: wrap;
    gap: 12px 36px;
    margin-block-start: 12px;
  }
  .dossier-head dt {
    font-size: var(--t-xs);
    color: var(--ink-2);
  }
  .dossier-head dd {
    font-weight: var(--w-strong);
  }
  .lights {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 5px;
    margin-block-start: 12px;
    font-size: var(--t-s);
    color: var(--ink-2);
  }
  .lights i {
    inline-size: 12px;
    block-size: 17px;
    border: 1.5px solid var(--line-strong);
    border-radius: 2px 2px 1px 1px;
    print-color-adjust: exact;
  }
  .lights i[data-lit] {
    border-color: var(--lamp-line);
    background:
      linear-gradient(var(--mullion), var(--mullion)) 50% 0/1.5px 100% no-repeat,
      linear-gradient(var(--mullion), var(--mullion)) 0 40%/100% 1.5px no-repeat,
      var(--lamp);
  }
  .lights span {
    margin-inline-start: 8px;
  }

  .dossier section {
    padding-block: 32px 8px;
    scroll-margin-block-start: 84px;
  }
  .dossier h2 {
    font-size: var(--t-xl);
    font-weight: var(--w-head);
    line-height: 1.2;
  }
  .dossier h3 {
    font-size: var(--t-m);
    font-weight: var(--w-strong);
    line-height: 1.35;
    letter-spacing: 0;
  }
  .section-head,
  .block-head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 4px 20px;
  }
  .block {
    margin-block-start: 20px;
  }
  .block-head {
    margin-block-end: 6px;
  }
  .about {
    margin-block-start: 6px;
    max-inline-size: 68ch;
    font-size: var(--t-s);
    color: var(--ink-2);
  }
  .films {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 15rem), 1fr));
    gap: 16px 24px;
    margin-block-start: 14px;
  }
  .films figure {
    margin: 0;
    break-inside: avoid;
    font-size: var(--t-s);
  }
  .still {
    display: block;
    inline-size: 100%;
    aspect-ratio: 16 / 9;
    margin-block-end: 6px;
    border-radius: 8px;
    overflow: hidden;
    print-color-adjust: exact;
  }
  .empty {
    margin-block-start: 8px;
    color: var(--ink-2);
  }
  /* Kept apart by its words; the line is dashed for what went further than the learner. */
  .dossier .sharing {
    margin-inline-start: auto;
    padding: 3px 10px;
    border: 1.5px solid var(--line-strong);
    border-radius: 999px;
    font-size: var(--t-xs);
    font-weight: var(--w-strong);
    line-height: 1.4;
    color: var(--ink-2);
  }
  .dossier .sharing[data-sharing='told'] {
    border-style: dashed;
  }

  .values > div {
    display: grid;
    grid-template-columns: minmax(0, 15em) minmax(0, 1fr);
    gap: 0 24px;
    padding-block: 8px;
    border-block-end: 1px solid var(--line);
  }
  .values dt {
    color: var(--ink-2);
  }
  .values dd {
    font-weight: var(--w-strong);
    overflow-wrap: anywhere;
  }

  .coded {
    display: flex;
    flex-wrap: wrap;
    gap: 12px 32px;
    align-items: center;
  }
  .coded > div {
    flex: 1 1 15em;
  }
  .coded .code {
    font-size: var(--t-xl);
    font-weight: var(--w-strong);
    font-variant-numeric: tabular-nums slashed-zero;
    letter-spacing: 0.08em;
    white-space: nowrap;
  }
  .coded .qr {
    flex: none;
    inline-size: 30mm;
    block-size: 30mm;
    border: 1px solid var(--line);
    print-color-adjust: exact;
    forced-color-adjust: none;
  }

  .answers > div {
    padding-block: 10px;
  }
  .answers dt {
    font-size: var(--t-s);
    color: var(--ink-2);
  }
  .dossier .answers dd {
    margin-block-start: 2px;
    padding-inline-start: 14px;
    border-inline-start: 3px solid var(--lamp-line);
    white-space: pre-line;
    overflow-wrap: anywhere;
  }

  .dossier table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: var(--t-s);
    line-height: 1.4;
  }
  .dossier :is(th, td) {
    padding: 7px 20px 7px 0;
    border-block-end: 1px solid var(--line);
    text-align: start;
    vertical-align: top;
    font-weight: inherit;
  }
  .dossier :is(th, td):last-child {
    padding-inline-end: 0;
  }
  .dossier thead th {
    color: var(--ink-2);
    font-size: var(--t-xs);
    font-weight: var(--w-strong);
    vertical-align: bottom;
    border-block-end: 1.5px solid var(--line-strong);
  }
  .dossier .group :is(th, td) {
    padding-block-start: 18px;
    font-weight: var(--w-strong);
  }
  .dossier td.short {
    white-space: nowrap;
  }
  .dossier tfoot :is(th, td) {
    border-block: 1.5px solid var(--line-strong);
    font-weight: var(--w-strong);
  }

  /* Narrow: a row is its name with the values below it, each with the name of its column. */
  @container (max-width: 540px) {
    .dossier :is(table, tbody, tfoot, tr, th) {
      display: block;
    }
    .dossier td {
      display: inline-block;
      margin-inline-end: 20px;
    }
    .dossier td.short {
      white-space: normal;
    }
    .dossier thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .dossier tr {
      padding-block: 8px;
      border-block-end: 1px solid var(--line);
    }
    .dossier :is(tbody, tfoot) :is(th, td),
    .dossier .group :is(th, td) {
      padding: 1px 0;
      border: 0;
      overflow-wrap: anywhere;
    }
    .dossier tr.group {
      padding-block-start: 22px;
    }
    .dossier td[data-column]::before {
      content: attr(data-column) ': ';
      color: var(--ink-2);
      font-weight: var(--w-text);
    }
    .dossier td.none {
      display: none;
    }
    .values > div {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  @media (forced-colors: active) {
    .lights i[data-lit] {
      background: CanvasText;
      forced-color-adjust: none;
    }
  }
  @media print {
    .dossier {
      font-size: 10.5pt;
      --t-xs: 8.5pt;
      --t-s: 9.5pt;
      --t-m: 10.5pt;
      --t-l: 12pt;
      --t-xl: 14pt;
      --t-3xl: 24pt;
    }
    .dossier section {
      padding-block: 18pt 0;
    }
    .block {
      margin-block-start: 10pt;
    }
    .dossier-head {
      padding-block-end: 12pt;
    }
    .dossier :is(th, td) {
      padding-block: 3pt;
    }
    .dossier .group :is(th, td) {
      padding-block-start: 7pt;
    }
    .answers > div {
      padding-block: 4pt;
    }
    .section-head,
    .block-head,
    .about,
    .dossier .group {
      break-after: avoid;
    }
    .dossier :is(tr, tbody),
    .values > div,
    .answers > div,
    .coded {
      break-inside: avoid;
    }
    .dossier thead {
      display: table-header-group;
    }
    /* A total belongs to the end of the table, not to the foot of every page. */
    .dossier tfoot {
      display: table-row-group;
      break-before: avoid;
    }
    .dossier :is(p, dd) {
      orphans: 3;
      widows: 3;
    }
  }
`;
