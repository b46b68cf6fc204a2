import { css } from 'lit';

export const programmeRailStyles = css`
  .scale {
    container-type: inline-size;
    margin-block: var(--s-3) var(--s-4);
    font-size: var(--t-xs);
    font-variant-numeric: tabular-nums;
  }
  .bar {
    display: flex;
    gap: 3px;
    block-size: 36px;
  }
  /* The sky of the evening itself, the same in both schemes. */
  .bar span {
    display: grid;
    place-items: center;
    flex-basis: 0;
    /* Two digits fit in the shortest part too, in large letters. */
    min-inline-size: 2.6ch;
    overflow: hidden;
    border: 1px solid transparent;
    border-radius: 5px;
    background: color-mix(in oklab, #2e3675 var(--late), #7e5c96);
    color: #fff;
    font-weight: var(--w-strong);
  }
  .strip {
    margin-block-start: 4px;
    block-size: 6px;
  }
  .strip i {
    display: block;
    block-size: 100%;
    border: 1px solid var(--lamp-line);
    border-radius: 3px;
    background: var(--lamp);
  }
  .axis {
    display: flex;
    margin-block-start: 6px;
    color: var(--ink-2);
  }
  .axis span {
    flex-basis: 0;
    min-inline-size: 0;
    white-space: nowrap;
  }
  .axis .last {
    display: flex;
    flex-grow: 0;
    justify-content: flex-end;
  }
  /* By its own width in letters: numbers that would not fit are left out. */
  @container (max-width: 30rem) {
    .bar {
      block-size: 20px;
    }
    .bar b {
      display: none;
    }
  }
  @container (max-width: 22rem) {
    .axis span:nth-child(even):not(.last) {
      visibility: hidden;
    }
  }
  .rail {
    container-type: inline-size;
  }
  .rail li {
    display: grid;
    grid-template-columns: minmax(56px, max-content) 20px minmax(0, 1fr) auto;
    gap: 0 14px;
    align-items: start;
    /* A longer part takes more of the rail, as far as its words leave room. */
    min-block-size: calc(84px + var(--minutes, 0) * 1.3px);
    padding-block-end: 26px;
  }
  .rail .end {
    min-block-size: 0;
    padding-block-end: 0;
  }
  /* The rail from one window to the next. */
  .rail li:not(.end)::before {
    content: '';
    grid-column: 2;
    grid-row: 1 / span 2;
    align-self: stretch;
    justify-self: center;
    margin-block: 33px -24px;
    border-inline-start: 4px dotted var(--line-strong);
  }
  .rail li:is([data-lit='some'], [data-lit='all'])::before {
    border-inline-start: 4px solid var(--lamp-line);
  }
  .rail :is(time, i, div) {
    grid-row: 1;
  }
  .rail time {
    font-weight: var(--w-head);
    font-variant-numeric: tabular-nums;
    font-size: var(--t-l);
    line-height: 1.5;
    text-align: end;
  }
  .rail i {
    grid-column: 2;
    justify-self: center;
    inline-size: 18px;
    block-size: 25px;
    margin-block-start: 3px;
    border: 1.5px solid var(--line-strong);
    border-radius: 3px 3px 1px 1px;
    background: linear-gradient(0deg, var(--lamp) var(--share), transparent var(--share));
  }
  .rail li:is([data-lit='some'], [data-lit='all']) i {
    border-color: var(--lamp-line);
  }
  .rail [data-lit='all'] i {
    background:
      linear-gradient(var(--mullion), var(--mullion)) 50% 0/2px 100% no-repeat,
      linear-gradient(var(--mullion), var(--mullion)) 0 40%/100% 2px no-repeat,
      var(--lamp);
  }
  .rail li:not(.end)[data-lit='none'] i {
    border-style: dotted;
  }
  .rail h3 {
    padding-block: 4px 2px;
    line-height: 1.3;
  }
  .rail p {
    max-inline-size: 60ch;
    font-size: var(--t-s);
    line-height: 1.5;
    color: var(--ink-2);
  }
  .rail .result {
    margin-block-start: 4px;
    color: var(--ink);
  }
  .rail .chip {
    margin-block-start: 4px;
    line-height: 1.2;
    white-space: normal;
  }
  @container (max-width: 30rem) {
    .rail li {
      grid-template-columns: max-content 20px minmax(0, 1fr);
      gap: 0 10px;
    }
    .rail time {
      min-inline-size: 46px;
      font-size: var(--t-m);
      line-height: 1.8;
    }
    .rail .chip {
      grid-column: 3;
      justify-self: start;
      margin-block-start: 8px;
    }
  }
  @media (forced-colors: active) {
    .rail i {
      background: linear-gradient(0deg, Highlight var(--share), Canvas var(--share));
      border-color: CanvasText;
      forced-color-adjust: none;
    }
    .rail [data-lit='all'] i {
      background: Highlight;
    }
    .strip i {
      background: Highlight;
      forced-color-adjust: none;
    }
  }
  @media print {
    .bar span {
      border-color: #555;
      background: none;
      color: #000;
    }
    .rail li {
      break-inside: avoid;
      min-block-size: 0;
      padding-block-end: 14px;
    }
    .rail i {
      print-color-adjust: exact;
    }
  }
`;
