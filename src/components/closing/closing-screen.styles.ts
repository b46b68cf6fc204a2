import { css } from 'lit';
import { desks } from '../certificate/desks.styles.ts';

export const closing = [
  desks,
  css`
    .closing {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--s-6);
    }
    .pair {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--s-3) clamp(24px, 3vw, 48px);
      align-items: start;
    }
    .pair > .card h2 {
      margin-block-end: 10px;
      font-size: var(--t-xl);
    }
    .filled-bar {
      margin-block-start: 12px;
    }
    .lms {
      margin-block-start: 14px;
    }
    .looks .title-row {
      margin-block-end: var(--s-2);
    }
    .looks h2 {
      font-size: var(--t-xl);
    }
    :is(.sheet-place, certificate-sheet:not(:defined)) {
      display: block;
      aspect-ratio: 297 / 210;
    }
    .under-title {
      margin-block: 8px var(--s-3);
      max-inline-size: var(--measure);
    }
    h2 + .desks {
      margin-block-start: var(--s-2);
    }
    .points-line {
      margin-block-start: var(--s-3);
    }
    .desks .looks {
      display: block;
    }
    .trial {
      margin-block-end: var(--s-2);
      padding-inline-start: 14px;
      border-inline-start: 4px solid var(--err);
    }
    h2 + .pair {
      margin-block-start: 14px;
    }
    .pair .prose > :first-child {
      margin-block-start: 0;
    }
    .field select:disabled {
      background: var(--sunken);
      opacity: 1;
    }
    .choice-row {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--s-3) clamp(24px, 3vw, 48px);
      align-items: start;
      margin-block: var(--s-3);
    }
    .field select {
      max-inline-size: 100%;
      text-overflow: ellipsis;
    }
    .for-you {
      padding-inline-start: 20px;
      border-inline-start: 4px solid var(--lamp-line);
    }
    .for-you h3 {
      font-size: var(--t-m);
      line-height: 1.4;
    }
    .for-you p {
      max-inline-size: var(--measure);
      margin-block-start: 4px;
      line-height: 1.5;
    }
    .later {
      display: grid;
      grid-template-columns: auto minmax(0, 1fr);
      gap: 8px 14px;
      align-items: center;
      background: var(--lamp-soft);
      border-color: var(--lamp-line);
    }
    .later :is(p, .buttons, reminder-file) {
      grid-column: 1 / -1;
      line-height: 1.5;
    }

    @media (min-width: 860px) {
      .pair {
        grid-template-columns: minmax(0, 1fr) minmax(0, 360px);
      }
      .choice-row {
        grid-template-columns: minmax(0, 1fr) minmax(0, 1.2fr);
      }
    }
    @media print {
      /* Nobody came to it yet, so it is not there. */
      .looks:has(.sheet-place) {
        display: none;
      }
      .closing,
      .pair {
        display: block;
      }
      .closing > * + *,
      .pair > * + * {
        margin-block-start: 20px;
      }
    }
  `,
];
