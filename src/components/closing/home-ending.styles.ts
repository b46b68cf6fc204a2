import { css } from 'lit';
import { pointsLine } from '../points/points-line.ts';
import { threeThings } from './three-things.ts';

export const homeEnding = [
  pointsLine,
  threeThings,
  css`
    :host {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--s-3);
      position: relative;
    }
    .harvest {
      display: grid;
      gap: 16px;
      box-shadow: var(--e-2);
    }
    .harvest h2 {
      margin-block-start: 10px;
      font-size: var(--t-2xl);
    }
    .chip {
      white-space: normal;
      line-height: 1.25;
    }
    certificate-sheet:not(:defined) {
      display: block;
      aspect-ratio: 297 / 210;
      border-radius: var(--r-s);
      background: var(--sunken);
    }
    .harvest > .buttons .button {
      flex: 1 1 220px;
      min-block-size: 56px;
      justify-content: center;
    }
    .harvest .small a {
      display: inline-flex;
      align-items: center;
      min-block-size: var(--target);
    }
    .three {
      display: grid;
      gap: 8px;
    }
    .three summary {
      display: inline-flex;
      align-items: center;
      min-block-size: var(--target);
      color: var(--link);
      font-weight: var(--w-strong);
      text-decoration: underline;
      cursor: pointer;
    }
    .three details[open] summary {
      margin-block-end: 8px;
    }
    .three h2,
    .later h2 {
      font-size: var(--t-xl);
    }
    .later {
      display: grid;
      grid-template-columns: 72px minmax(0, 1fr);
      gap: 6px 20px;
      align-items: center;
    }
    .tree {
      grid-row: 1 / span 3;
      inline-size: 72px;
      block-size: auto;
    }
    .later > :not(.tree) {
      grid-column: 2;
    }
    @media (max-width: 480px) {
      .later {
        grid-template-columns: 52px minmax(0, 1fr);
        gap: 6px 14px;
      }
      .tree {
        inline-size: 52px;
      }
    }
    @media print {
      .buttons,
      certificate-export {
        display: none;
      }
    }
  `,
];
