import { css } from 'lit';
import { presenceCardStyles } from './presence-card.styles.ts';
import { programmeRailStyles } from './programme-rail.styles.ts';

export const werksessie = [
  programmeRailStyles,
  presenceCardStyles,
  css`
    .werksessie {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--s-4) clamp(32px, 4vw, 64px);
      align-items: start;
    }
    .side {
      display: grid;
      gap: var(--s-3);
      min-inline-size: 0;
    }
    .parts {
      display: grid;
      gap: var(--s-6);
      min-inline-size: 0;
      max-inline-size: 760px;
    }
    .parts > section {
      min-inline-size: 0;
      scroll-margin-block-start: 84px;
    }
    h2 {
      scroll-margin-block-start: 84px;
    }
    film-card {
      margin-block-start: var(--s-3);
    }
    .under-title {
      max-inline-size: var(--measure);
      margin-block-start: 8px;
      color: var(--ink-2);
    }

    .on-this-page ol {
      display: grid;
      grid-template-columns: repeat(2, minmax(0, 1fr));
      gap: 2px 12px;
    }
    .on-this-page .head {
      font-weight: var(--w-strong);
      margin-block-end: 4px;
    }
    .on-this-page a {
      display: flex;
      align-items: center;
      min-block-size: var(--target);
      padding-block: 6px;
      line-height: 1.3;
    }

    .goals {
      display: grid;
      gap: 12px;
      margin-block-start: var(--s-2);
      max-inline-size: var(--measure);
      counter-reset: goal;
    }
    .goals li {
      display: grid;
      grid-template-columns: 36px minmax(0, 1fr);
      gap: 14px;
      align-items: center;
      line-height: 1.45;
      counter-increment: goal;
    }
    .goals .plate::before {
      content: counter(goal);
    }
    .who {
      margin-block-start: var(--s-5);
    }
    details {
      border-block-start: 1px solid var(--line);
    }
    details:last-of-type {
      border-block-end: 1px solid var(--line);
    }
    details:first-of-type {
      margin-block-start: 12px;
    }
    summary {
      display: flex;
      align-items: center;
      gap: 14px;
      min-block-size: 56px;
      padding-block: 8px;
      cursor: pointer;
      font-weight: var(--w-strong);
      list-style: none;
    }
    summary::-webkit-details-marker {
      display: none;
    }
    summary .icon:last-child {
      margin-inline-start: auto;
      transform: rotate(90deg);
      transition: transform var(--m-fast);
    }
    [open] > summary .icon:last-child {
      transform: rotate(-90deg);
    }
    summary .icon:first-child {
      color: var(--lamp-ink);
    }
    details .prose {
      padding-block: 4px var(--s-3);
    }
    details .prose h3 {
      font-size: var(--t-l);
    }

    .own-summary {
      display: grid;
      gap: var(--s-2);
      margin-block-start: var(--s-3);
    }
    .own-summary dl {
      display: grid;
    }
    .own-summary dl > div {
      display: grid;
      gap: 4px;
      padding-block: 12px;
      border-block-end: 1px solid var(--line);
    }
    .own-summary dt {
      font-weight: var(--w-strong);
      line-height: 1.35;
    }
    .own-summary dd {
      line-height: 1.45;
      overflow-wrap: anywhere;
      white-space: pre-line;
    }
    .own-summary dd a {
      display: inline-flex;
      align-items: center;
      min-block-size: var(--target);
    }

    @media (min-width: 960px) {
      .werksessie {
        grid-template-columns: minmax(0, 1fr) clamp(300px, 30vw, 380px);
      }
      .parts {
        grid-column: 1;
        grid-row: 1;
      }
      .side {
        grid-column: 2;
        grid-row: 1;
      }
      .on-this-page ol {
        grid-template-columns: minmax(0, 1fr);
      }
      .on-this-page li {
        border-block-start: 1px solid var(--line);
      }
    }
    /* Room for the desk that is on its way, so that what is being read below it does not jump. */
    attendance-desk:not(:defined) {
      display: block;
      min-block-size: 26rem;
    }
    @media print {
      .werksessie,
      .parts {
        display: block;
      }
      .parts > section + section {
        margin-block-start: 24px;
      }
      .on-this-page {
        display: none;
      }
    }
  `,
];
