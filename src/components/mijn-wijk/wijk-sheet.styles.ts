import { css } from 'lit';
import { partnerListsStyles } from './partner-lists.ts';

export const wijkSheet = [
  partnerListsStyles,
  css`
    :host {
      display: none;
    }
    @media print {
      :host {
        display: block;
        color: #000;
        font-size: 8pt;
        line-height: 1.28;
        overflow-wrap: anywhere;
      }
      :host([data-roomy]) {
        font-size: 9.2pt;
      }
    }
    .head,
    .lines {
      display: flex;
      gap: 0 6mm;
      align-items: baseline;
      justify-content: space-between;
    }
    .title {
      font-size: 19pt;
      font-weight: var(--w-head);
      letter-spacing: -0.02em;
      line-height: 1;
    }
    .lines {
      padding-block: 3mm 2.5mm;
      border-block-end: 1.2pt solid #000;
    }
    .lines p {
      display: flex;
      flex: 2;
      gap: 2mm;
    }
    .lines p:last-child {
      flex: 1;
    }
    .lines span {
      flex: 1;
      min-block-size: 1.3em;
      border-block-end: 0.6pt dotted #555;
    }
    h2 {
      /* No margin: at the top of a column it would go. */
      padding-block: 3mm 1mm;
      font-size: 1.2em;
      letter-spacing: 0;
      line-height: 1.2;
      break-after: avoid;
    }
    .columns {
      columns: 2;
      column-gap: 7mm;
    }
    section,
    :is(.lessons, .from-pack) li {
      break-inside: avoid;
    }
    .from-lessons,
    .from-pack {
      break-inside: auto;
    }

    partner-rings {
      inline-size: 70mm;
      margin-inline: auto;
    }
    .lists {
      grid-template-columns: minmax(0, 1fr);
      gap: 0.8mm;
      margin-block-start: 1mm;
    }
    .list-title {
      display: inline;
      padding: 0;
      border: 0;
    }
    .sign-box {
      display: inline;
      padding: 0;
    }
    .ring-sign {
      inline-size: 3.2mm;
      block-size: 3.2mm;
      margin-inline-end: 1mm;
      vertical-align: -0.6mm;
    }
    .lists ol,
    .lists ol li {
      display: inline;
      margin: 0;
      font-size: inherit;
      line-height: inherit;
    }
    .lists ol li:not(:last-child)::after {
      content: ',';
    }
    .of-picture {
      color: inherit;
    }
    .count::before {
      content: '(';
    }
    .count::after {
      content: '):';
    }

    .points,
    .notes {
      display: grid;
      gap: 1mm;
    }
    .points li {
      display: grid;
      grid-template-columns: minmax(0, 1fr) 6.6em;
      gap: 2mm;
      align-items: end;
      padding-block-end: 0.6mm;
      border-block-end: 0.4pt solid #bbb;
    }
    .points b[data-empty] {
      block-size: 1.3em;
      border-block-end: 0.6pt dotted #555;
    }
    .notes {
      counter-reset: note;
    }
    .notes li {
      display: grid;
      grid-template-columns: 4mm minmax(0, 1fr);
      padding-block-end: 0.6mm;
      border-block-end: 0.4pt solid #bbb;
      counter-increment: note;
    }
    .notes li::before {
      content: counter(note) '.';
      font-weight: var(--w-strong);
    }
    .notes li:only-child {
      grid-template-columns: minmax(0, 1fr);
    }
    .notes li:only-child::before {
      content: none;
    }
    .notes li[data-empty] {
      align-items: end;
      min-block-size: 8mm;
      border-block-end: 0.6pt dotted #555;
    }
    .notes li[data-empty]:only-child {
      min-block-size: 20mm;
    }
    .lessons li {
      padding-block-end: 1.2mm;
    }
    .lessons i {
      font-style: normal;
      color: #444;
    }
  `,
];
