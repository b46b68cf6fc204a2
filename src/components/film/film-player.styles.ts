import { css } from 'lit';

export const player = css`
  :host {
    --focus: #ffc960;
    --focus-gap: #0d1126;
    container-type: inline-size;
  }
  .player {
    border-radius: var(--r-l);
    overflow: hidden;
    background: #0d1126;
    color: #fff;
    box-shadow: var(--e-3);
  }
  .stage {
    position: relative;
  }
  .picture {
    position: relative;
    aspect-ratio: 16 / 9;
    overflow: hidden;
    background: #131941;
    cursor: pointer;
  }
  .picture [data-phase],
  .picture .wijk {
    block-size: 100%;
  }
  .mk {
    display: none !important;
  }
  .name {
    position: absolute;
    inset: 0 0 auto;
    padding: 5% 5% 0;
    color: var(--sky-ink);
    font-size: clamp(1.25rem, 6cqi, 3.25rem);
    font-weight: 720;
    letter-spacing: -0.02em;
    line-height: 1.1;
    text-align: center;
  }
  .name i {
    margin-inline: 0.18em;
    font-style: normal;
    font-weight: 420;
  }
  .name em {
    color: var(--sky-accent);
    font-style: normal;
  }
  .caption {
    padding: 10px 14px 2px;
    min-block-size: 4.2em;
    font-weight: 520;
    line-height: 1.35;
    text-align: center;
  }
  .caption br {
    display: none;
  }
  .controls {
    display: grid;
    gap: 2px;
    padding: 8px 14px 10px;
  }
  .seek {
    position: relative;
    display: grid;
    align-items: center;
    min-block-size: 44px;
  }
  .pieces {
    position: absolute;
    inset-inline: 0;
    display: flex;
    gap: 3px;
  }
  .pieces i {
    flex: 1;
    block-size: 8px;
    border-radius: 2px;
    background: linear-gradient(#ffc960, #ffc960) 0 / var(--share, 0%) 100% no-repeat #4b5391;
  }
  input {
    appearance: none;
    position: relative;
    inline-size: 100%;
    block-size: 44px;
    margin: 0;
    background: transparent;
    cursor: pointer;
  }
  input::-webkit-slider-thumb {
    appearance: none;
    inline-size: 16px;
    block-size: 24px;
    border: 2px solid #fff8ea;
    border-radius: 3px 3px 1px 1px;
    background: #ffc960;
  }
  input::-moz-range-thumb {
    inline-size: 12px;
    block-size: 20px;
    border: 2px solid #fff8ea;
    border-radius: 3px 3px 1px 1px;
    background: #ffc960;
  }
  .buttons-row,
  .stills {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px;
  }
  .stills {
    justify-content: space-between;
    padding-block: 4px;
  }
  button,
  select {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 6px;
    min-inline-size: 44px;
    min-block-size: 44px;
    padding: 4px 8px;
    border: 0;
    border-radius: var(--r-m);
    background: transparent;
    color: #fff;
    font-size: var(--t-s);
    font-weight: 650;
    cursor: pointer;
  }
  .stills button {
    padding-inline: 14px;
    border: 1.5px solid #b9bfe8;
  }
  .stills [aria-disabled] {
    border-color: transparent;
    color: #aab0dd;
    cursor: default;
  }
  select option {
    background: #0d1126;
    color: #fff;
  }
  button:hover,
  select:hover {
    background: rgb(255 255 255 / 0.14);
  }
  button svg.icon {
    inline-size: 24px;
    block-size: 24px;
  }
  .icon .full {
    fill: currentColor;
    stroke: none;
  }
  [aria-pressed='true'] {
    border-radius: 6px;
    box-shadow: inset 0 -3px 0 #ffc960;
  }
  [aria-pressed='true']:focus-visible {
    box-shadow:
      inset 0 -3px 0 #ffc960,
      0 0 0 3px var(--focus-gap);
  }
  .time {
    margin-inline-end: auto;
    padding-inline: 6px;
    color: #d9dbf2;
    font-size: var(--t-s);
    font-variant-numeric: tabular-nums;
  }
  @container (max-width: 479px) {
    .word {
      display: none;
    }
    .time {
      inline-size: 100%;
      order: -1;
    }
    .buttons-row {
      justify-content: space-between;
    }
  }
  /* Where there is room the captions stand in the picture, in two lines that never break. */
  @container (min-width: 480px) {
    .caption {
      position: absolute;
      inset-inline: 0;
      inset-block-end: 4%;
      min-block-size: 0;
      padding: 0 4%;
      font-size: clamp(1rem, 0.5rem + 1.8cqi, 1.75rem);
      pointer-events: none;
    }
    .caption > span {
      display: inline-block;
      padding: 6px 14px;
      border-radius: 6px;
      background: rgb(10 13 34 / 0.88);
    }
    .caption br {
      display: inline;
    }
  }

  :host([data-fills]) {
    position: fixed;
    inset: 0;
    z-index: 30;
  }
  :is(:host([data-fills]), :host(:fullscreen)) .player {
    display: grid;
    grid-template-rows: minmax(0, 1fr) auto;
    block-size: 100%;
    border-radius: 0;
  }
  :is(:host([data-fills]), :host(:fullscreen)) .stage {
    display: grid;
    align-content: center;
    justify-items: center;
    min-block-size: 0;
  }
  :is(:host([data-fills]), :host(:fullscreen)) .picture {
    inline-size: min(100%, (100dvh - 120px) * 16 / 9);
  }

  @media (prefers-reduced-motion: no-preference) {
    .l1,
    .l2,
    .l3,
    .l4,
    .l5 {
      transition: stop-color 1.6s;
    }
    .ver,
    .heuvel,
    .bos,
    .straat,
    .haag,
    .gras,
    .pad,
    .water,
    .wb {
      transition: fill 1.6s;
    }
    .zon {
      transition:
        opacity 1.6s,
        transform 4s var(--ease);
    }
    .name {
      animation: appear 1s;
    }
    @keyframes appear {
      from {
        opacity: 0;
      }
    }
  }
  @media (forced-colors: active) {
    .player {
      border: 2px solid CanvasText;
    }
    .picture,
    .pieces {
      forced-color-adjust: none;
    }
    [aria-pressed='true'] {
      outline: 2px solid Highlight;
      outline-offset: -4px;
    }
  }
  @media print {
    .controls {
      display: none;
    }
    .player {
      border-radius: 10px;
      box-shadow: none;
    }
    .picture,
    .caption {
      print-color-adjust: exact;
    }
  }
`;
