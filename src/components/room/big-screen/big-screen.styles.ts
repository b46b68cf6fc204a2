import { css } from 'lit';

/*
 * Everything in parts of the screen's own width (1cqi is 19.2 px on 1920): the smallest text is 2.3cqi, 44 px. In the light
 * scheme always: a projector is no place for two. For a document, not for the inside of an element.
 */
export const bigScreenStyles = css`
  .gs-page {
    position: fixed;
    inset: 0;
    z-index: 100;
    display: grid;
    place-items: center;
    margin: 0;
    padding: 0;
    overflow: hidden;
    background: #0d1126;
    color-scheme: light;
    font-family: var(--font);
    font-weight: var(--w-text);
  }
  .gs-page *,
  .gs-page *::before,
  .gs-page *::after {
    box-sizing: border-box;
  }
  :where(.gs-page :is(h1, h2, p, ul, ol)) {
    margin: 0;
    padding: 0;
  }
  :where(.gs-page :is(ul, ol)) {
    list-style: none;
  }
  .gs-page svg.icon {
    inline-size: 1.25em;
    block-size: 1.25em;
    flex: none;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .gs-page .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  /* As wide as fits with the whole height in view. */
  .gs {
    position: relative;
    inline-size: min(100vi, 100vb * 16 / 9);
    aspect-ratio: 16 / 9;
    overflow: hidden;
    container-type: inline-size;
    isolation: isolate;
    background: var(--sky-1);
    color: #fff;
    line-height: 1.35;
    font-variant-numeric: tabular-nums lining-nums;
  }
  .gs > .wijk {
    position: absolute;
    z-index: -1;
    inset-block-end: 0;
    inset-inline-start: 0;
    inline-size: 100%;
    block-size: 100%;
    overflow: visible;
  }
  .gs .mk,
  .gs .wolk {
    display: none;
  }
  .gs :is(h1, h2) {
    letter-spacing: -0.025em;
    line-height: 1.06;
    font-weight: var(--w-head);
    text-wrap: balance;
  }
  .gs .gs-on {
    --glas: var(--win-lit);
    filter: drop-shadow(0 0 5px #ffdd8c) drop-shadow(0 0 14px rgb(255 201 96 / 0.7));
  }
  .gs .deel.huis {
    --mix: 64%;
  }
  .gs-code {
    --win-open: #454e8a;
  }
  .gs-code::after {
    content: '';
    position: absolute;
    inset: 0;
    z-index: -1;
    background: radial-gradient(
      ellipse 50cqi 29cqi at 14% 14%,
      rgb(19 25 65 / 0.72),
      rgb(19 25 65 / 0.5) 58%,
      transparent
    );
  }
  .gs-code .maan {
    transform: translate(150px, -34px);
  }
  .gs-head {
    position: absolute;
    inset-block-start: 3.6cqi;
    inset-inline-start: 4.4cqi;
    inline-size: 60cqi;
  }
  .gs-head h1 {
    font-size: 5.6cqi;
  }
  .gs-head p {
    max-inline-size: 44cqi;
    margin-block-start: 1.1cqi;
    font-size: 2.4cqi;
    white-space: pre-line;
  }
  .gs-qr {
    position: absolute;
    inset-block-start: 3.6cqi;
    inset-inline-end: 4.4cqi;
    inline-size: 27cqi;
    padding: 1cqi 1cqi 1.7cqi;
    border-radius: 1.6cqi;
    background: #fff;
    color: #1b2145;
    text-align: center;
    box-shadow: 0 1cqi 4cqi rgb(0 0 0 / 0.35);
  }
  .gs-qr svg {
    display: block;
    inline-size: 100%;
    block-size: auto;
  }
  .gs-code-letters {
    display: flex;
    justify-content: center;
    gap: 0.3em;
    font-size: 3.1cqi;
    font-weight: 740;
    letter-spacing: 0.03em;
    line-height: 1;
    white-space: nowrap;
  }
  .gs-lights {
    position: absolute;
    inset-block-end: 3.2cqi;
    inset-inline-end: 4.4cqi;
    display: grid;
    grid-template-columns: auto 1fr;
    align-items: center;
    gap: 1cqi 1.6cqi;
    inline-size: 27cqi;
    padding: 1.6cqi 1.8cqi;
    border-radius: 1.6cqi;
    background: rgb(20 24 60 / 0.88);
    font-size: 2.3cqi;
    font-weight: 600;
    line-height: 1.16;
  }
  .gs-lights .whole {
    grid-column: 1 / -1;
  }
  .gs-lights b {
    color: #ffc960;
    font-size: 7.6cqi;
    font-weight: 640;
    line-height: 0.9;
    letter-spacing: -0.05em;
  }
  .gs-practice {
    position: absolute;
    z-index: 2;
    inset-block-start: 0;
    inset-inline-start: 50%;
    transform: translateX(-50%);
    padding: 0.3cqi 2cqi 0.5cqi;
    border-radius: 0 0 1.2cqi 1.2cqi;
    background: #ffc960;
    color: #2e1e00;
    font-size: 2.3cqi;
    font-weight: 740;
    line-height: 1.1;
    white-space: nowrap;
  }
  /* Beside what stands at the top there. */
  .gs-results .gs-practice {
    inset-inline-start: 24%;
  }
  .gs-agenda {
    background: linear-gradient(180deg, #131941, #252b62 46%, #453f7c 84%, #7f5884);
  }
  .gs-now {
    position: absolute;
    inset: 4cqi 4.4cqi auto;
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 3cqi;
    align-items: start;
  }
  .gs-until {
    min-block-size: 1.2em;
    color: #ffc960;
    font-size: 2.6cqi;
    font-weight: 650;
    line-height: 1.2;
  }
  .gs-now h1 {
    max-inline-size: 64cqi;
    margin-block-start: 0.6cqi;
    font-size: 6.4cqi;
  }
  .gs-now .gs-step {
    max-inline-size: 64cqi;
    margin-block-start: 1.6cqi;
    color: #dedff5;
    font-size: 2.9cqi;
  }
  .gs-minutes {
    text-align: end;
    font-size: 13cqi;
    font-weight: 560;
    line-height: 0.8;
    letter-spacing: -0.03em;
  }
  .gs-minutes small {
    display: block;
    margin-block-start: 1.6cqi;
    color: #dedff5;
    font-size: 2.6cqi;
    font-weight: 600;
    letter-spacing: 0;
    line-height: 1.2;
  }
  .gs-windows {
    position: absolute;
    inset: 29.6cqi 4.4cqi auto;
    display: grid;
    grid-auto-flow: column;
    grid-auto-columns: 1fr;
    gap: 1cqi;
  }
  .gs-windows i {
    block-size: 7cqi;
    border: 0.32cqi solid #8f97d0;
    border-radius: 0.6cqi 0.6cqi 0.2cqi 0.2cqi;
    background: rgb(20 24 60 / 0.4);
  }
  .gs-windows i[data-status='done'] {
    border-color: #ffe9bf;
    background:
      linear-gradient(#7e4b00, #7e4b00) 50% 0/0.26cqi 100% no-repeat,
      linear-gradient(#7e4b00, #7e4b00) 0 36%/100% 0.26cqi no-repeat,
      #ffc960;
    box-shadow: 0 0 2.4cqi rgb(255 201 96 / 0.45);
  }
  .gs-windows i[data-status='busy'] {
    border-color: #ffc960;
    background: linear-gradient(0deg, #ffc960 42%, transparent 42%);
  }
  .gs-next {
    position: absolute;
    z-index: 1;
    inset: auto auto 3.2cqi 4.4cqi;
    display: flex;
    gap: 3cqi;
    max-inline-size: 46cqi;
    color: #dedff5;
    font-size: 2.4cqi;
    line-height: 1.25;
  }
  .gs-next li {
    max-inline-size: 21cqi;
  }
  .gs-next b {
    display: block;
    color: #fff;
    font-weight: 650;
  }
  .gs > .wijk.gs-street {
    inset-inline: auto 4.4cqi;
    inline-size: 44cqi;
    block-size: auto;
    z-index: 0;
  }
  .gs-street
    :is(
      .lucht,
      .ster,
      .maan,
      .zon,
      .ver,
      .wiek,
      .heuvel,
      .horizon,
      .haag,
      .gras,
      .pad,
      .fiets,
      .water,
      .spiegel,
      .rimpel,
      .eend,
      .riet,
      .straat
    ),
  .gs-street > g > use,
  .gs-street > .deel,
  .gs-street .boom,
  .gs-street :is([data-part='vragenlijst'], [data-part='reflectie']) {
    display: none;
  }
  .gs.gs-results {
    background: #fbf7ef;
    color: #1b2145;
  }
  .gs-results-in {
    position: absolute;
    inset: 2.4cqi 4.4cqi auto;
    display: grid;
    gap: 0.5cqi;
  }
  .gs-results-head {
    display: flex;
    justify-content: space-between;
    align-items: end;
    gap: 2cqi;
  }
  .gs-results-in h1 {
    font-size: 4.2cqi;
  }
  .gs-results-head p {
    color: #4d5173;
    font-size: 2.4cqi;
    font-weight: 600;
    line-height: 1.25;
    text-align: end;
  }
  .gs-results-in h2 {
    display: flex;
    align-items: center;
    gap: 1cqi;
    margin-block-start: 0.5cqi;
    font-size: 2.5cqi;
    letter-spacing: -0.01em;
  }
  .gs-few {
    max-inline-size: 70cqi;
    margin-block-start: 3cqi;
    font-size: 3.4cqi;
  }
  .gs-row {
    display: grid;
    grid-template-columns: 46cqi minmax(0, 1fr);
    gap: 2cqi;
    align-items: center;
    min-block-size: 5.2cqi;
    font-size: 2.3cqi;
    line-height: 1.1;
  }
  .gs-bar {
    position: relative;
    block-size: 4.7cqi;
    background: linear-gradient(#827b93, #827b93) 50% 0/0.16cqi 100% no-repeat;
  }
  .gs-bar span {
    position: absolute;
    inset-block-start: 0.35cqi;
    block-size: 4cqi;
    display: grid;
    place-items: center;
    border-radius: 0.5cqi;
    font-size: 2.3cqi;
    font-weight: 650;
    line-height: 1;
    background: var(--point);
    color: var(--point-ink);
  }
  .gs-page [data-point='1'] {
    --point: var(--g-1);
    --point-ink: var(--g-1-ink);
  }
  .gs-page [data-point='2'] {
    --point: var(--g-2);
    --point-ink: var(--g-2-ink);
  }
  .gs-page [data-point='3'] {
    --point: var(--g-3);
    --point-ink: var(--g-3-ink);
  }
  .gs-page [data-point='4'] {
    --point: var(--g-4);
    --point-ink: var(--g-4-ink);
  }
  .gs-page [data-point='5'] {
    --point: var(--g-5);
    --point-ink: var(--g-5-ink);
  }
  .gs-legend {
    display: flex;
    gap: 2.2cqi;
    margin-block-start: 0.8cqi;
    font-size: 2.3cqi;
    line-height: 1;
  }
  .gs-legend li {
    display: flex;
    align-items: center;
    gap: 0.8cqi;
  }
  .gs-legend i {
    inline-size: 2.2cqi;
    block-size: 2.2cqi;
    border: 0.1cqi solid #827b93;
    border-radius: 0.4cqi;
    background: var(--point);
  }
  .gs-improvements {
    --win-open: #59639b;
  }
  .gs-improvements .maan {
    display: none;
  }
  .gs-improvements .gs-head {
    inset-block-start: 3.4cqi;
    inline-size: 88cqi;
  }
  .gs-improvements .gs-head h1 {
    font-size: 5cqi;
  }
  .gs-empty {
    position: absolute;
    inset: 12cqi auto auto 4.4cqi;
    max-inline-size: 58cqi;
    padding: 2cqi 2.4cqi;
    border-radius: 1.4cqi;
    background: rgb(25 31 76 / 0.95);
    font-size: 3cqi;
  }
  .gs-points {
    position: absolute;
    inset-block-start: 11.4cqi;
    inset-inline-start: 4.4cqi;
    display: grid;
    gap: 1.1cqi;
    inline-size: 62cqi;
  }
  .gs-points li {
    display: grid;
    grid-template-columns: 6.4cqi minmax(0, 1fr);
    gap: 2.2cqi;
    align-items: center;
    min-block-size: 9cqi;
    padding: 1.2cqi 2.2cqi 1.2cqi 1.2cqi;
    border-radius: 1.4cqi;
    background: rgb(25 31 76 / 0.95);
    font-size: 3cqi;
    font-weight: 620;
    line-height: 1.18;
    letter-spacing: -0.008em;
  }
  .gs-points li > :last-child {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    overflow: hidden;
    text-wrap: pretty;
    overflow-wrap: anywhere;
  }
  .gs-points[data-count='5'] {
    inset-block-start: 10.4cqi;
    gap: 0.8cqi;
  }
  .gs-points[data-count='5'] li {
    min-block-size: 8.1cqi;
    padding-block: 0.6cqi;
    font-size: 2.75cqi;
  }
  .gs-plate {
    display: grid;
    place-items: center;
    inline-size: 6.2cqi;
    block-size: 6.2cqi;
    border-radius: 0.9cqi;
    background: #ffc960;
    color: #2e1e00;
    font-size: 3.4cqi;
    font-weight: 760;
    line-height: 1;
    box-shadow:
      inset 0 0 0 0.26cqi #ffc960,
      inset 0 0 0 0.44cqi #7e4b00,
      0 0 2.4cqi rgb(255 201 96 / 0.5);
  }
  .gs-close {
    position: absolute;
    z-index: 3;
    inset: 12px 12px auto auto;
    min-inline-size: 44px;
    min-block-size: 44px;
    padding: 8px 14px;
    border: 2px solid #fff;
    border-radius: 12px;
    background: #1b2145;
    color: #fff;
    font: 600 1rem/1.2 var(--font);
    cursor: pointer;
  }
  .gs-close:focus-visible {
    outline: 3px solid #ffc960;
    outline-offset: 3px;
  }
  /* Nobody needs it until the mouse or the keyboard comes to it. */
  :fullscreen .gs-close:not(:focus-visible):not(:hover) {
    opacity: 0.35;
  }
  @media (forced-colors: active) {
    .gs-windows i[data-status='done'],
    .gs-bar span,
    .gs-legend i {
      forced-color-adjust: none;
    }
  }
`;
