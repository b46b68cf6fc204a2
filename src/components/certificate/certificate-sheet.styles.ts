import { css } from 'lit';

/**
 * Everything on the sheet is measured by its width: 297 parts, as A4 has millimetres. Paper is light in every scheme, so
 * it has the light values of the tokens.
 */
export const certificateSheet = css`
  :host {
    --part: calc(100cqi / 297);
    container-type: inline-size;
    --ink: #1b2145;
    --ink-2: #4d5173;
    --line: #e2d8c6;
    --line-strong: #827b93;
    --lamp-ink: #7e4b00;
    --night: #232a5a;
    --err: #a1242f;
    color-scheme: light;
  }
  .sheet {
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr) calc(var(--part) * 40);
    gap: calc(var(--part) * 8);
    aspect-ratio: 297 / 210;
    padding: calc(var(--part) * 15) calc(var(--part) * 18);
    overflow: hidden;
    isolation: isolate;
    border-radius: calc(var(--part) * 2.4);
    background: #fffdf8;
    color: var(--ink);
    box-shadow: var(--e-3);
    font-size: calc(var(--part) * 4.6);
    line-height: 1.4;
  }
  .morning {
    position: absolute;
    inset: 0;
    z-index: -1;
    inline-size: 100%;
    block-size: 100%;
  }
  .s1 {
    stop-color: #fffdf8;
  }
  .s2 {
    stop-color: #fff4dd;
  }
  .s3 {
    stop-color: #ffdda6;
  }
  .s4 {
    stop-color: #f9b985;
  }
  .sun {
    fill: #ffe7b0;
    opacity: 0.8;
  }
  .bushes {
    fill: #e7b79a;
  }
  .street {
    fill: var(--night);
  }
  /* The whole wijk lit, dark against the morning. */
  .morning .deel[data-status] {
    --mix: 0%;
    --dusk: #2a3266;
    --glas: var(--lamp);
    --frame: var(--night);
    --wh: 0;
    --mens: 0.5;
  }
  .morning .deel :is(.wd, .wz) {
    --dusk: var(--ink);
  }
  .morning :is(.wt, .wk, .ws) {
    stroke: var(--night);
  }
  .mark {
    font-size: calc(var(--part) * 7);
    font-weight: var(--w-head);
    letter-spacing: -0.02em;
    line-height: 1.1;
  }
  .mark i {
    font-style: normal;
    font-weight: 420;
  }
  .mark em {
    color: var(--lamp-ink);
    font-style: normal;
  }
  .for {
    margin-block-start: calc(var(--part) * 7);
    color: var(--ink-2);
    font-size: calc(var(--part) * 5.4);
    line-height: 1.2;
  }
  .name {
    margin-block-start: calc(var(--part) * 1.5);
    font-size: calc(var(--part) * 17);
    font-weight: 740;
    letter-spacing: -0.03em;
    line-height: 1.05;
    text-wrap: balance;
  }
  .name[data-length='long'] {
    font-size: calc(var(--part) * 10.5);
  }
  .name[data-length='longest'] {
    font-size: calc(var(--part) * 8);
  }
  .name[data-open] {
    color: var(--line-strong);
  }
  .text {
    margin-block-start: calc(var(--part) * 3);
    max-inline-size: calc(var(--part) * 190);
    font-size: calc(var(--part) * 4.7);
    line-height: 1.35;
  }
  dl {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--part) * 1.5) calc(var(--part) * 8);
    margin-block-start: calc(var(--part) * 3.5);
    line-height: 1.25;
  }
  dt {
    color: var(--ink-2);
    font-size: calc(var(--part) * 3.5);
  }
  dd {
    font-size: calc(var(--part) * 4.4);
    font-weight: var(--w-strong);
  }
  dd small {
    display: block;
    max-inline-size: calc(var(--part) * 46);
    color: var(--ink-2);
    font-size: calc(var(--part) * 3.3);
    font-weight: 400;
    line-height: 1.3;
  }
  dl:not([data-many]) {
    flex-wrap: nowrap;
    gap: calc(var(--part) * 6);
  }
  dl[data-many] :is(dt, dd small) {
    font-size: calc(var(--part) * 2.9);
  }
  dl[data-many] dd {
    font-size: calc(var(--part) * 3.7);
  }
  /* In the foot, on the street, as on paper. */
  .on-street {
    position: absolute;
    inset-inline: calc(var(--part) * 18);
    inset-block-end: calc(var(--part) * 3.5);
    display: flex;
    justify-content: space-between;
    gap: calc(var(--part) * 10);
    color: #fff;
    font-size: calc(var(--part) * 3.2);
    line-height: 1.35;
  }
  .on-street p:first-child {
    max-inline-size: calc(var(--part) * 150);
    font-weight: var(--w-strong);
  }
  .on-street span {
    display: block;
    text-align: end;
  }
  .check {
    display: grid;
    gap: calc(var(--part) * 0.5);
    align-content: start;
    justify-items: center;
    color: var(--ink-2);
    font-size: calc(var(--part) * 3.2);
    line-height: 1.35;
    text-align: center;
  }
  .check b {
    margin-block-start: calc(var(--part) * 1.5);
    color: var(--ink);
    font-size: calc(var(--part) * 4);
    letter-spacing: 0.03em;
    font-variant-numeric: tabular-nums;
  }
  .qr-place {
    display: grid;
    place-items: center;
    inline-size: 100%;
    aspect-ratio: 1;
    padding: calc(var(--part) * 3);
    border: calc(var(--part) * 0.5) dashed var(--line-strong);
    border-radius: calc(var(--part) * 2);
  }
  .qr-place[data-filled] {
    padding: 0;
    overflow: hidden;
    border: calc(var(--part) * 0.4) solid var(--line);
    background: #fff;
  }
  .qr {
    display: block;
    inline-size: 100%;
    block-size: auto;
  }
  /* Across the right lower corner, as a stamp: beside the words, never over them. */
  .stamp {
    position: absolute;
    inset-block-start: calc(var(--part) * 66);
    inset-inline-end: calc(var(--part) * 17);
    padding: calc(var(--part) * 1.5) calc(var(--part) * 5);
    border: calc(var(--part) * 0.8) solid var(--line-strong);
    border-radius: calc(var(--part) * 2);
    background: #fffdf8;
    color: var(--ink-2);
    font-size: calc(var(--part) * 5);
    font-weight: 700;
    letter-spacing: 0.04em;
    line-height: 1.2;
    rotate: -4deg;
  }
  .stamp[data-trial] {
    border-color: var(--err);
    color: var(--err);
    font-size: calc(var(--part) * 10);
    letter-spacing: 0.12em;
  }
  @media (forced-colors: active) {
    .sheet {
      aspect-ratio: auto;
      border: 1px solid CanvasText;
    }
    .morning {
      display: none;
    }
    .on-street {
      position: static;
      grid-column: 1 / -1;
      color: CanvasText;
    }
    .qr-place[data-filled] {
      forced-color-adjust: none;
    }
  }
  @media print {
    .sheet {
      border-radius: 0;
      box-shadow: none;
      break-inside: avoid;
      print-color-adjust: exact;
    }
    .sheet * {
      print-color-adjust: exact;
    }
  }
`;
