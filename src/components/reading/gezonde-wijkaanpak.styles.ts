import { css } from 'lit';

export const gezondeWijkaanpak = css`
  :host {
    container-type: inline-size;
  }
  figure {
    border-radius: var(--r-l);
    border: 1px solid var(--line);
    background: var(--surface);
    box-shadow: var(--e-1);
    overflow: clip;
  }
  figcaption {
    padding: clamp(14px, 3cqi, 22px) clamp(16px, 3cqi, 28px);
    font-size: var(--t-l);
    font-weight: var(--w-head);
    line-height: 1.25;
  }
  .halves {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  .words {
    display: grid;
    gap: var(--s-3) var(--s-4);
    align-content: start;
    padding: clamp(18px, 3cqi, 28px) clamp(16px, 3cqi, 28px);
  }

  /* the drawing: an evening of its own in both schemes */
  .drawing {
    /* Where the words beside it are longer, the water goes on. */
    background: #39407c;
    --dusk: #343b72;
    --win-lit: #ffdd8c;
    --frame: #2a2f5f;
  }
  .drawing > svg {
    display: block;
    inline-size: 100%;
    block-size: auto;
    background: linear-gradient(180deg, #1e2553, #39397a 46%, #6b5089 78%);
    font-family: var(--font);
  }
  .drawing > .wide {
    display: none;
  }
  .star {
    stroke: #fff;
    stroke-width: 2.6;
    stroke-linecap: round;
    opacity: 0.8;
  }
  .moon {
    fill: #ffe9bf;
  }
  .hill {
    fill: #4c4a80;
  }
  .ground {
    fill: #3c4a74;
  }
  .road {
    fill: none;
    stroke: #62608f;
    stroke-width: 34;
  }
  .dashes {
    fill: none;
    stroke: #d9dbf2;
    stroke-width: 2;
    stroke-dasharray: 12 12;
    opacity: 0.55;
  }
  .arrows {
    fill: none;
    stroke: var(--lamp);
    stroke-width: 4.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .bracket {
    fill: none;
    stroke: #b9bfe8;
    stroke-width: 2;
  }
  .enamel {
    fill: #22388f;
  }
  .enamel-edge {
    fill: none;
    stroke: #fff;
    stroke-width: 1.6;
  }
  text {
    fill: #fff;
    font-size: 17px;
    font-weight: 650;
  }
  .on-enamel {
    text-anchor: middle;
    font-weight: 680;
  }
  .number {
    font-size: 18px;
    font-weight: 760;
  }
  .stone {
    fill: #e9d5a8;
  }
  .stone-edge {
    fill: #cdb482;
  }
  .on-stone {
    fill: #1b2145;
    font-size: 16px;
  }
  .mark {
    fill: none;
    stroke: #1b2145;
    stroke-width: 1.8;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .water {
    fill: #39407c;
  }
  .ripples {
    fill: none;
    stroke: #8f86bc;
    stroke-width: 2.4;
    stroke-linecap: round;
  }

  /* the same in words */
  h3 {
    margin-block-end: 14px;
  }
  h4 {
    margin-block-end: 10px;
    font-size: var(--t-m);
    letter-spacing: 0;
    color: var(--lamp-ink);
  }
  .phases,
  .steps,
  .pillars {
    display: grid;
    gap: 14px;
    align-content: start;
  }
  .steps,
  .pillars {
    gap: 10px;
  }
  :is(.steps, .pillars) li {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 12px;
    align-items: start;
    font-size: var(--t-s);
    line-height: 1.5;
    overflow-wrap: break-word;
  }
  .plate {
    min-inline-size: 30px;
    block-size: 30px;
    font-size: 1rem;
  }
  .pillars svg.icon {
    inline-size: 30px;
    block-size: 30px;
    stroke-width: 1.7;
    color: var(--lamp-ink);
  }
  .again {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 12px;
    margin-block-start: 14px;
    font-size: var(--t-s);
    line-height: 1.5;
    color: var(--ink-2);
  }
  .again svg.icon {
    inline-size: 30px;
    block-size: 24px;
  }

  @container (min-width: 32.5rem) {
    .halves {
      grid-template-columns: minmax(260px, 330px) minmax(0, 1fr);
    }
  }
  @container (min-width: 45rem) {
    .halves {
      grid-template-columns: minmax(0, 1fr);
    }
    .words {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .drawing > .wide {
      display: block;
    }
    .drawing > .narrow {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .drawing,
    .drawing > svg {
      background: Canvas;
      border-block: 1px solid CanvasText;
    }
    :is(.hill, .ground, .water) {
      fill: Canvas;
    }
    :is(.enamel, .stone, .stone-edge) {
      fill: Canvas;
      stroke: CanvasText;
      stroke-width: 1.5;
    }
    :is(.road, .dashes, .bracket, .enamel-edge, .mark, .ripples, .star) {
      stroke: CanvasText;
    }
    .road {
      stroke-width: 3;
    }
    .dashes {
      display: none;
    }
    .arrows {
      stroke: Highlight;
    }
    text,
    .on-stone,
    .moon {
      fill: CanvasText;
    }
  }
  @media print {
    figure {
      box-shadow: none;
    }
    .drawing,
    .drawing * {
      print-color-adjust: exact;
    }
    .drawing > svg {
      max-block-size: 200mm;
    }
    section,
    .drawing {
      break-inside: avoid;
    }
  }
`;
