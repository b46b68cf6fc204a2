import { css } from 'lit';
import { lessonFinishedStyles } from './lesson-finished.ts';
import { lessonLinksStyles } from './lesson-links.ts';

export const lesson = [
  lessonLinksStyles,
  lessonFinishedStyles,
  css`
    .lesson {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--s-4);
    }
    .read,
    .look,
    .apply {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--s-3);
      min-inline-size: 0;
    }
    .read > .prose {
      max-inline-size: 720px;
    }
    .part-title h2 {
      display: flex;
      align-items: center;
      gap: 14px;
    }
    /* The window of this part; it is lit when the part is done. */
    .window {
      flex: none;
      inline-size: 22px;
      block-size: 31px;
      border-radius: 3px 3px 1px 1px;
      border: 2px solid var(--line-strong);
    }
    .window[data-lit] {
      border-color: var(--lamp-line);
      background:
        linear-gradient(var(--mullion), var(--mullion)) 50% 0/2px 100% no-repeat,
        linear-gradient(var(--mullion), var(--mullion)) 0 38%/100% 2px no-repeat,
        var(--lamp);
    }
    .read,
    .look,
    .apply,
    h2 {
      scroll-margin-block-start: 84px;
    }
    .read .prose > p:first-child {
      font-size: var(--t-l);
      line-height: 1.5;
      font-weight: 480;
    }
    .beside {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 300px), 1fr));
      gap: var(--s-3);
      align-items: start;
      min-inline-size: 0;
    }
    .example .prose {
      margin-block-start: 10px;
      font-size: var(--t-s);
      line-height: 1.55;
    }
    .stack > #applied {
      margin: 0;
    }
    #applied:focus {
      outline: none;
    }

    .look,
    .apply {
      margin-block-start: var(--s-2);
      padding-block-start: var(--s-4);
      border-block-start: 1px solid var(--line);
    }
    .apply > dilemma-choice,
    .apply > aside {
      min-inline-size: 0;
    }
    .apply > aside {
      display: grid;
      gap: var(--s-3);
    }
    .own h3 {
      margin-block-end: 14px;
      font-size: var(--t-xl);
    }

    @media (min-width: 600px) and (max-width: 959.98px) {
      .apply > aside {
        grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      }
    }
    @media (min-width: 960px) {
      .apply {
        grid-template-columns: minmax(0, 1fr) minmax(280px, 360px);
        column-gap: clamp(28px, 4vw, 64px);
        align-items: start;
      }
      .apply > :is(.part-title, .own) {
        grid-column: 1;
      }
      .apply > aside {
        grid-column: 2;
        grid-row: 1 / span 3;
      }
    }
    @media (min-width: 1100px) {
      /* What is set apart hangs beside the text, and can be read alone. */
      .read > .prose {
        /* With large letters too there is room for it. */
        max-inline-size: min(var(--measure), 100% - 368px);
        overflow-wrap: break-word;
      }
      .read .prose :is(.key, .fact) {
        float: inline-end;
        clear: inline-end;
        inline-size: 320px;
        margin-block: 4px 1em;
        margin-inline-end: -368px;
      }
    }
    @media (min-width: 960px) and (min-height: 760px) {
      .apply > aside {
        position: sticky;
        inset-block-start: 84px;
      }
    }
    @media (prefers-reduced-motion: no-preference) {
      .window {
        transition:
          background-color var(--m-light) var(--ease),
          border-color var(--m-light) var(--ease);
      }
    }
    @media (forced-colors: active) {
      .window[data-lit] {
        background: Highlight;
        forced-color-adjust: none;
      }
    }
    @media print {
      .window[data-lit] {
        print-color-adjust: exact;
      }
      .lesson {
        display: block;
      }
      .lesson > * + *,
      .look > * {
        margin-block-start: 20px;
      }
    }
  `,
];
