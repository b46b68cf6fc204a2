import { css, nothing, svg, type SVGTemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { copyOfPart } from './wijk-of-page.ts';

/** In the drawing of the wijk: the middle of each of the six houses, and the street that they stand on. */
const middles = [138, 222, 306, 654, 738, 822];
const street = 496;

export interface HouseInPicture {
  /** Where the middle of the house stands, and its foot. */
  readonly x: number;
  readonly y: number;
  /** Which of the six, from 0; counts on after the last. */
  readonly gable: number;
  /** Which of its three windows have light. */
  readonly lit: readonly boolean[];
  /** With its enamel number. */
  readonly numbered?: boolean;
}

/** A house of the wijk for another picture, 84 wide and at most 168 high; nothing where the page has no drawing. */
export function houseDrawing({ x, y, gable, lit, numbered = false }: HouseInPicture): SVGTemplateResult {
  const place = gable % middles.length;
  const [middle = 0] = middles.slice(place);
  // Copied anew only when it changes: a light that goes on must not start again at every update.
  const copy = guard([place, numbered, ...lit], () => litHouse(`les-${place + 1}`, lit, numbered));
  return svg`<g class="house" transform=${`translate(${x - middle} ${y - street})`}>${copy}</g>`;
}

function litHouse(name: string, lit: readonly boolean[], numbered: boolean): SVGElement | typeof nothing {
  const found = copyOfPart(name);
  if (found === undefined) return nothing;
  found.dataset.status = lit.every(Boolean) ? 'done' : 'open';
  ['.v1', '.v2', '.v3'].forEach((window, at) => {
    const shown = found.querySelector<SVGElement>(window);
    shown?.setAttribute('data-window', String(at));
    shown?.toggleAttribute('data-lit', lit[at] === true);
  });
  if (!numbered) for (const shape of found.querySelectorAll('.wn, .wc')) shape.remove();
  return found;
}

export const houseStyles = css`
  .house {
    font-family: var(--font);
  }
  .house [data-window] {
    --glas: var(--win-open);
  }
  .house [data-window][data-lit] {
    --glas: var(--win-lit);
  }
  @media print {
    .house * {
      print-color-adjust: exact;
    }
  }
`;
