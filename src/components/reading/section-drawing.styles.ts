import { css } from 'lit';

/** The strip above a text wears the sky of the course, so it grows light together with the wijk. */
export const sectionDrawingStyles = css`
  .scene {
    display: block;
    inline-size: 100%;
    block-size: clamp(132px, 26vw, 208px);
    margin-block-end: var(--s-3);
    border: 1px solid transparent;
    border-radius: var(--r-l);
    background: linear-gradient(180deg, var(--sky-1), var(--sky-2) 46%, var(--sky-3) 84%, var(--sky-4));
    --c: #d9a35b;
    --r: #7c4b6b;
  }
  .scene .glow {
    stop-color: var(--win-lit);
  }
  .scene .halo {
    fill: url(#glow);
    opacity: 0.55;
  }
  .scene .star {
    stroke: var(--star);
    stroke-width: 2.4;
    stroke-linecap: round;
    opacity: 0.8;
  }
  .scene .hill {
    fill: var(--hill);
  }
  .scene .street {
    fill: var(--street);
  }
  .scene > .wall {
    fill: color-mix(in oklab, var(--c) 74%, var(--dusk));
  }
  .scene > .roof {
    fill: color-mix(in oklab, var(--r) 78%, var(--dusk));
  }
  .scene > .pane,
  .scene .lamp {
    fill: var(--win-open);
  }
  .scene > .pane[data-lit],
  .scene [data-lit] > .lamp {
    fill: var(--win-lit);
  }
  .scene .sky-pane {
    fill: var(--sky-2);
  }
  .scene :is(.line, .frame, .post, .hub) {
    fill: none;
    stroke: var(--frame);
    stroke-width: 3;
  }
  .scene .frame {
    stroke-width: 6;
  }
  .scene .frame-fill,
  .scene .person {
    fill: var(--frame);
  }
  .scene .lantern:not([data-lit]) .halo {
    display: none;
  }
  .scene .tree ellipse {
    fill: color-mix(in oklab, #8cc080 68%, var(--dusk));
  }
  .scene .trunk,
  .scene .wood-line {
    fill: none;
    stroke: #8a6a58;
    stroke-width: 5;
    stroke-linecap: round;
  }
  .scene .trail {
    fill: none;
    stroke: var(--win-lit);
    stroke-width: 4;
    stroke-linecap: round;
    stroke-dasharray: 0 11;
  }
  .scene .lights,
  .scene .rim-lights {
    fill: none;
    stroke: var(--win-lit);
    stroke-width: 5;
    stroke-linecap: round;
    stroke-dasharray: 0 15.5;
  }
  .scene :is(.rim, .spokes) {
    fill: none;
    stroke: color-mix(in oklab, #fff3df 82%, var(--dusk));
    stroke-width: 7;
  }
  .scene .spokes {
    stroke-width: 4;
  }
  .scene .hub {
    fill: var(--win-lit);
  }
  .scene .enamel {
    fill: var(--enamel);
    stroke: #fff;
    stroke-width: 1.5;
  }
  .scene .cross {
    stroke: #fff;
    stroke-width: 4;
  }
  .scene .balloon {
    fill: #fff8ea;
  }
  .scene .balloon-lines {
    stroke: #4d5173;
    stroke-width: 3;
    stroke-linecap: round;
  }
  .scene .awning {
    fill: #b4533c;
  }
  .scene .awning-stripes {
    fill: #fff3df;
  }
  .scene .tap {
    fill: none;
    stroke: #d8c39a;
    stroke-width: 7;
    stroke-linecap: round;
  }
  .scene .drop {
    fill: #9dc6d8;
  }
  @media (forced-colors: active) {
    .scene {
      display: none;
    }
  }
  @media print {
    .scene {
      display: none;
    }
  }
`;
