import { css, svg, type SVGTemplateResult } from 'lit';
import type { MoveNow } from './film-moment.ts';

/** Dots of a line of light stand so far apart, in units of the drawing. */
const between = 8;

/** What is in the picture beside the drawing. */
export function drawMoves(moves: readonly MoveNow[]): SVGTemplateResult {
  return svg`${moves.map((move) => drawings[move.what](move))}`;
}

const drawings: Readonly<Record<MoveNow['what'], (move: MoveNow) => SVGTemplateResult>> = {
  mens: person,
  brief: (move) =>
    placed(
      move,
      svg`<path class="envelope" d="M-11-8h22V8h-22z" /><path class="fold" d="M-11-8L0 2l11-10" />`,
    ),
  kaart: (move) =>
    placed(
      move,
      svg`<path class="envelope" d="M-15-9h30V9h-30z" /><path class="fold" d="M-10-3H6M-10 2h14" />`,
    ),
  lijn: line,
};

function placed({ spot: [x, y], size, opacity }: MoveNow, content: SVGTemplateResult): SVGTemplateResult {
  return svg`<g transform=${`translate(${round(x)} ${round(y)})scale(${size})`} opacity=${round(opacity)}>${content}</g>`;
}

/** Legs swing while somebody walks. */
function person(move: MoveNow): SVGTemplateResult {
  const swing =
    move.done === 1 ? 0 : Math.sin(move.done * Math.hypot(move.from[0] - move.spot[0], 1) * 0.35) * 4;
  return placed(
    move,
    svg`<g class="walker">
      <path class="legs" d=${`M-2-10L${round(swing - 2)} 0M2-10L${round(2 - swing)} 0`} />
      <path d="M-8-8v-9q0-7 8-7t8 7v9z" /><circle cy="-30" r="5.4" />
    </g>`,
  );
}

/** A low arch of dots, as far as it has come. */
function line({ from, to = from, done, opacity }: MoveNow): SVGTemplateResult {
  const [x, y] = [(from[0] + to[0]) / 2, Math.min(from[1], to[1]) - 46];
  const dots = Math.max(2, Math.round((Math.hypot(to[0] - from[0], to[1] - from[1]) + 40) / between));
  const shown = Math.round(dots * done);
  const path = Array.from({ length: shown + 1 }, (_, at) => {
    const share = at / dots;
    const on = (start: number, middle: number, end: number) =>
      round((1 - share) ** 2 * start + 2 * (1 - share) * share * middle + share ** 2 * end);
    return `M${on(from[0], x, to[0])} ${on(from[1], y, to[1])}h.1`;
  }).join('');
  return svg`<path class="light-line" d=${path} opacity=${round(opacity)} />`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

export const movesStyles = css`
  .walker {
    fill: var(--frame);
    stroke: var(--frame);
  }
  .walker path,
  .walker circle {
    stroke-width: 0;
  }
  .walker .legs {
    fill: none;
    stroke-width: 4;
    stroke-linecap: round;
  }
  .envelope {
    fill: #fff8ea;
    stroke: #7e4b00;
    stroke-width: 1;
  }
  .fold {
    fill: none;
    stroke: #7e4b00;
    stroke-width: 1.2;
  }
  .light-line {
    fill: none;
    stroke: var(--win-lit);
    stroke-width: 3.4;
    stroke-linecap: round;
  }
`;
