import { css } from 'lit';
import { noteGroupsStyles } from './note-groups.ts';
import { lessonAnswersStyles } from './lesson-answers.ts';
import { lookBackStyles } from './look-back.ts';
import { packOutcomesStyles } from './pack-outcomes.ts';
import { partnerListsStyles } from './partner-lists.ts';

export const mijnWijk = [
  noteGroupsStyles,
  partnerListsStyles,
  lessonAnswersStyles,
  lookBackStyles,
  packOutcomesStyles,
  css`
    .mijn-wijk {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--s-8);
    }
    h2 {
      scroll-margin-block-start: 84px;
    }
    .under-title {
      max-inline-size: var(--measure);
      margin-block-start: 8px;
      color: var(--ink-2);
    }

    .top {
      display: flex;
      flex-wrap: wrap;
      gap: var(--s-2);
      align-items: center;
      justify-content: space-between;
      margin-block-end: calc(-1 * var(--s-3));
    }
    nav ul {
      display: flex;
      flex-wrap: wrap;
      gap: 8px;
    }
    nav a {
      display: inline-flex;
      align-items: center;
      min-block-size: var(--target);
      padding: 6px 16px;
      border: 1.5px solid var(--line-strong);
      border-radius: var(--r-m);
      background: var(--surface);
      font-size: var(--t-s);
      font-weight: var(--w-strong);
      line-height: 1.25;
      text-decoration: none;
    }
    nav a:hover {
      background: var(--action-soft);
    }

    .beside {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--s-3) var(--s-5);
      align-items: start;
    }
    .map {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--s-3) var(--s-4);
      align-items: start;
      margin-block: var(--s-3) var(--s-5);
    }
    figure {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 12px;
      padding: clamp(12px, 2vw, 20px);
    }
    partner-rings {
      inline-size: 100%;
      max-inline-size: 680px;
      justify-self: center;
    }
    figcaption {
      padding-inline: 8px;
      font-size: var(--t-s);
      line-height: 1.5;
      text-align: center;
      text-wrap: balance;
    }
    .lessons,
    .empty {
      margin-block-start: var(--s-3);
    }
    .print {
      display: grid;
      justify-items: start;
      gap: 12px;
    }
    .print p {
      max-inline-size: var(--measure);
    }

    @media (min-width: 1100px) {
      .beside {
        grid-template-columns: 300px minmax(0, 1fr);
      }
      .map {
        grid-template-columns: minmax(0, 1.06fr) minmax(0, 1fr);
      }
      .map figure {
        order: 1;
      }
    }
    @media (min-width: 1100px) and (min-height: 700px) {
      .beside .words,
      .map figure {
        position: sticky;
        inset-block-start: 76px;
      }
    }
    /* On paper the sheet takes its place. */
    @media print {
      .mijn-wijk {
        display: none;
      }
    }
  `,
];
