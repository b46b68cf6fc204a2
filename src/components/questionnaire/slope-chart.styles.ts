import { css } from 'lit';

export const slopeChart = css`
  :host {
    container-type: inline-size;
  }
  [data-direction='higher'] {
    --direction: var(--g-5);
  }
  [data-direction='same'] {
    --direction: var(--ink-2);
  }
  [data-direction='lower'] {
    --direction: var(--g-1);
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 6px 28px;
    font-size: var(--t-s);
    line-height: 1.4;
  }
  .legend li {
    display: flex;
    gap: 10px;
    align-items: center;
  }
  .sample {
    flex: none;
    inline-size: 44px;
    block-size: 16px;
  }

  .line {
    stroke: var(--direction);
    stroke-width: 3;
  }
  .line[data-direction='same'] {
    stroke-width: 2.5;
    stroke-dasharray: 0.1 6;
    stroke-linecap: round;
  }
  .line[data-direction='lower'] {
    stroke-dasharray: 8 5;
  }
  .mark {
    overflow: visible;
  }
  .end {
    fill: var(--direction);
    stroke: var(--surface);
    stroke-width: 1.5;
  }
  .ring {
    fill: var(--surface);
    stroke: var(--direction, var(--ink-2));
    stroke-width: 2.5;
  }
  .axis {
    stroke: var(--line-strong);
    stroke-width: 1.5;
  }
  .tick {
    stroke: var(--line);
  }
  .leader {
    stroke: var(--line-strong);
  }

  .slopes {
    display: none;
    inline-size: 100%;
    margin-block: 20px 8px;
    font-size: var(--t-s);
    overflow: visible;
  }
  text {
    fill: var(--ink);
  }
  .moment {
    font-weight: var(--w-strong);
    fill: var(--ink-2);
  }
  .value {
    font-weight: var(--w-head);
    font-variant-numeric: tabular-nums;
  }

  .rows {
    display: grid;
    margin-block-start: 12px;
  }
  .rows > li {
    padding-block: 14px;
    border-block-start: 1px solid var(--line);
    break-inside: avoid;
  }
  h3 {
    font-size: var(--t-m);
    letter-spacing: 0;
  }
  .scale {
    display: block;
    inline-size: 100%;
    block-size: 28px;
    margin-block: 4px;
    overflow: visible;
  }
  .rows p {
    display: flex;
    flex-wrap: wrap;
    gap: 0 12px;
    font-size: var(--t-s);
    line-height: 1.45;
    font-variant-numeric: tabular-nums;
  }
  .band {
    color: var(--ink-2);
  }

  /* From here on there is room for the labels at both ends, with text of any size. */
  @container (min-width: 50rem) {
    .slopes {
      display: block;
    }
    .scale {
      display: none;
    }
    .rows {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      column-gap: 48px;
    }
    .rows > li {
      padding-block: 10px;
    }
  }
  @media (forced-colors: active) {
    :is(.line, .axis, .leader, .ring) {
      stroke: CanvasText;
    }
    .tick {
      stroke: GrayText;
    }
    .end {
      fill: Highlight;
      stroke: CanvasText;
    }
    .ring {
      fill: Canvas;
    }
    :is(text, .moment) {
      fill: CanvasText;
    }
  }
`;
