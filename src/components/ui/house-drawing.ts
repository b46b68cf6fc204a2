import { css, nothing, svg, type SVGTemplateResult } from 'lit';

/** The wall, the roof, the white edge and the window below the ridge of each gable; the door stands on y = 0, x = 0 is the middle. */
interface Gable {
  readonly roof?: string;
  readonly wall: string;
  readonly ridge?: string;
  readonly edge?: string;
  readonly attic: string;
}

const gables: readonly [Gable, ...Gable[]] = [
  {
    roof: 'M18-152h12v26H18z',
    wall: 'M-42 0v-110l42-50 42 50V0z',
    ridge: 'M-45-106L0-160l45 54',
    attic: 'M-7-128a7 7 0 1 1 14 0a7 7 0 1 1-14 0z',
  },
  {
    wall: 'M-42 0v-118h10v-14h10v-14h10v-14h24v14h10v14h10v14h10V0z',
    edge: 'M-42-118h10v-14h10v-14h10v-14h24v14h10v14h10v14h10',
    attic: 'M-7-120v-12q0-7 7-7t7 7v12z',
  },
  {
    wall: 'M-42 0v-114c16 0 20-12 22-26s10-22 20-22 18 8 20 22 6 26 22 26V0z',
    edge: 'M-42-114c16 0 20-12 22-26s10-22 20-22 18 8 20 22 6 26 22 26',
    attic: 'M-8-130a8 8 0 1 1 16 0a8 8 0 1 1-16 0z',
  },
  {
    roof: 'M14-168h12v30H14zM-48-108l12-46h72l12 46z',
    wall: 'M-42 0v-110h84V0zM-18-114v-28h36v28z',
    ridge: 'M-21-142h42M-47-108h94',
    attic: 'M-11-136h22v18h-22z',
  },
  {
    roof: 'M-47-150h94v10h-94z',
    wall: 'M-42 0v-144h84V0z',
    attic: 'M-28-130h20v14h-20zM9-130h20v14H9z',
  },
  {
    roof: 'M-47-108l9-34 20-20h36l20 20 9 34zM-30-166h11v18h-11z',
    wall: 'M-42 0v-112h84V0z',
    ridge: 'M-46-108h92',
    attic: 'M-11-116v-14q0-11 11-11t11 11v14z',
  },
];

/** Left, right and below: the three windows that a lesson lights. */
const windows = [
  { pane: 'M-28-102h20v28h-20z', bars: 'M-18-102v28M-28-92h20M-30-73h24' },
  { pane: 'M9-102h20v28H9z', bars: 'M19-102v28M9-92h20M7-73h24' },
  { pane: 'M-32-50H0v36h-32z', bars: 'M-16-40v26M-32-40H0M-34-13H2' },
] as const;

export interface HouseDrawing {
  /** Where the middle of the house stands. */
  readonly x: number;
  readonly y: number;
  /** Which of the six gables, from 0; counts on after the last. */
  readonly gable: number;
  /** Which of its three windows have light. */
  readonly lit: readonly boolean[];
  /** On its enamel plate. */
  readonly number?: number | undefined;
}

/** A house of the wijk, 84 wide and at most 168 high. */
export function house({ x, y, gable, lit, number }: HouseDrawing): SVGTemplateResult {
  const place = gable % gables.length;
  const shape = gables[place] ?? gables[0];
  const all = lit.every(Boolean);
  return svg`<g class="house" data-gable=${place} transform=${`translate(${x} ${y})`}>
    ${path('roof', shape.roof)}
    <path class="wall" d=${shape.wall} />
    ${path('ridge', shape.ridge)} ${path('edge', shape.edge)}
    <path class="pane" ?data-lit=${all} d=${shape.attic} />
    ${windows.map(
      ({ pane, bars }, at) =>
        svg`<path class="pane" data-window=${at} ?data-lit=${lit[at] === true} d=${pane} /><path class="bars" d=${bars} />`,
    )}
    <path class="door" d="M14 0v-50h20V0z" /><path class="pane" ?data-lit=${all} d="M17-47h14v9H17z" />
    ${
      number === undefined
        ? nothing
        : svg`<rect class="plate" x="11" y="-74" width="26" height="21" rx="4" /><text class="digit" x="24" y="-58">${number}</text>`
    }
  </g>`;
}

function path(kind: string, d: string | undefined) {
  return d === undefined ? nothing : svg`<path class=${kind} d=${d} />`;
}

export const houseStyles = css`
  .house {
    --c: #c9674a;
    --r: #6e4150;
    --d: #2f6f73;
  }
  .house[data-gable='1'] {
    --c: #e6be7e;
    --r: #7c4b4b;
    --d: #7a3045;
  }
  .house[data-gable='2'] {
    --c: #c9808a;
    --r: #6b4667;
    --d: #31527f;
  }
  .house[data-gable='3'] {
    --c: #dda05a;
    --r: #9a4a3b;
    --d: #3c6b4c;
  }
  .house[data-gable='4'] {
    --c: #8fa98a;
    --r: #4f6671;
    --d: #9a4a2f;
  }
  .house[data-gable='5'] {
    --c: #b9604b;
    --r: #5b4a6b;
    --d: #e0b45c;
  }
  .house .wall {
    fill: color-mix(in oklab, var(--c) 78%, var(--dusk));
  }
  .house .roof {
    fill: color-mix(in oklab, var(--r) 78%, var(--dusk));
  }
  .house .ridge {
    fill: none;
    stroke: color-mix(in oklab, var(--r) 78%, var(--dusk));
    stroke-width: 7;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .house .edge {
    fill: none;
    stroke: color-mix(in oklab, #fff3df 82%, var(--dusk));
    stroke-width: 2.6;
    stroke-linejoin: round;
  }
  .house .door {
    fill: color-mix(in oklab, var(--d) 78%, var(--dusk));
  }
  .house .pane {
    fill: var(--win-open);
  }
  .house .pane[data-lit] {
    fill: var(--win-lit);
  }
  .house .bars {
    fill: none;
    stroke: var(--frame);
    stroke-width: 2.4;
    opacity: 0.8;
  }
  .house .plate {
    fill: var(--enamel);
    stroke: var(--on-enamel);
    stroke-width: 1.6;
  }
  .house .digit {
    fill: var(--on-enamel);
    font-size: 15px;
    font-weight: 750;
    text-anchor: middle;
  }
  @media (forced-colors: active) {
    .house :is(.wall, .roof, .door, .plate) {
      fill: Canvas;
      stroke: CanvasText;
      stroke-width: 2;
    }
    .house :is(.ridge, .edge, .bars) {
      stroke: CanvasText;
      opacity: 1;
    }
    .house .pane {
      fill: Canvas;
      stroke: CanvasText;
    }
    .house .pane[data-lit] {
      fill: Highlight;
    }
    .house .digit {
      fill: CanvasText;
    }
  }
  @media print {
    .house * {
      print-color-adjust: exact;
    }
  }
`;
