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
    .look {
      display: contents;
    }
    .read,
    .look-head,
    .question,
    .apply {
      min-inline-size: 0;
      max-inline-size: 720px;
      inline-size: 100%;
    }
    .part-title {
      margin-block-end: 14px;
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
    .look-head,
    .apply,
    h2 {
      scroll-margin-block-start: 84px;
    }
    .look-head .part-title {
      margin: 0;
    }
    .read .prose > p:first-child {
      font-size: var(--t-l);
      line-height: 1.5;
      font-weight: 480;
    }
    .read .buttons {
      margin-block-start: var(--s-3);
    }
    .question h3 {
      margin-block-end: 10px;
    }
    .apply h2 {
      font-size: var(--t-xl);
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

    @media (min-width: 960px) {
      .lesson {
        grid-template-columns: minmax(0, 1fr) minmax(300px, 380px);
        grid-template-rows: auto auto auto auto;
        column-gap: clamp(32px, 4vw, 64px);
        row-gap: 0;
      }
      .read,
      .look-head,
      .question,
      .apply {
        grid-column: 1;
      }
      .look-head {
        margin-block: var(--s-6) 14px;
      }
      .apply {
        margin-block-start: var(--s-5);
      }
      .beside {
        grid-column: 2;
        grid-row: 1 / span 4;
        grid-template-columns: minmax(0, 1fr);
        align-self: start;
      }
      .lesson-links {
        grid-column: 1 / -1;
        margin-block-start: var(--s-5);
      }
    }
    @media (min-width: 960px) and (min-height: 760px) {
      .beside {
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
