import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { houseDrawing } from '../wijk/house-drawing.ts';
import { t } from '../session/words.ts';

/** The phases with their steps; the words are `gwa.phase.<id>` and `gwa.step.<id>`. */
export const phases = [
  { id: 'prepare', steps: ['picture', 'goals', 'plan'] },
  { id: 'act', steps: ['act'] },
  { id: 'evaluate', steps: ['evaluate'] },
] as const;

/** The four pillars that carry a plan. */
export const pillars = [
  { id: 'inform', drawing: svg`<path d="M4 6h7v13H4zM13 6h7v13h-7zM12 6v13" />` },
  {
    id: 'support',
    drawing: svg`<path d="M12 19s-7-4.2-7-9a3.8 3.8 0 0 1 7-2.2A3.8 3.8 0 0 1 19 10c0 4.8-7 9-7 9z" />`,
  },
  {
    id: 'surroundings',
    drawing: svg`<circle cx="8" cy="9" r="4" /><path d="M8 13v7M4 20h16M14 20v-6h5v6M13 14h7" />`,
  },
  { id: 'rules', drawing: svg`<circle cx="12" cy="9" r="5.5" /><path d="M12 14.5V21M9.5 9h5" />` },
] as const;

const steps: readonly string[] = phases.flatMap((phase) => phase.steps);

/** Steps are counted through all phases. */
export function numberOf(step: string): number {
  return steps.indexOf(step) + 1;
}

/** For a wide place: five houses in a row along a ring road, on a quay that four pillars carry. */
export function wideDrawing(): TemplateResult {
  const middle = (step: string) => 10 + numberOf(step) * 130;
  return html`<svg class="wide" viewBox="0 34 800 700" aria-hidden="true" focusable="false">
    ${sky([150, 66], [250, 52], [470, 74], [640, 54], [772, 90], [30, 150], [335, 60])}
    <path class="moon" d="M76 58a24 24 0 1 0 26 33 20 20 0 0 1-26-33z" />
    <path class="hill" d="M0 300V240q180-36 400-14t400-10v84z" />
    <path class="ground" d="M0 296h800v194H0z" />
    <path class="road" d="M100 326H700a63 63 0 0 1 0 126H100a63 63 0 0 1 0-126z" />
    <path class="dashes" d="M100 326H700a63 63 0 0 1 0 126H100a63 63 0 0 1 0-126z" />
    <path class="arrows" d=${arrows([205, 335, 465, 595], 326, 1) + arrows([600, 400, 200], 452, -1)} />
    ${phases.map((phase) => {
      const from = middle(phase.steps[0]);
      const to = from + (phase.steps.length - 1) * 130;
      return svg`<path class="bracket" d=${`M${from - 46} 130v-10H${to + 46}v10`} />
        ${sign((from + to) / 2, 98, t(`gwa.phase.${phase.id}`), 'middle')}`;
    })}
    ${steps.map(
      (step, at) => svg`${houseDrawing({ x: middle(step), y: 304, gable: at, lit: [true, true, true] })}
        ${plate(middle(step), 326, numberOf(step))}
        ${lines(t(`gwa.step.${step}`), 14, { x: middle(step), y: 384, step: 21 })}`,
    )}
    ${beam({ y: 488, width: 800 })} ${pillars.map((pillar, at) => onePillar(pillar, 118 + at * 188, 530))}
    ${foot({ y: 660, width: 800 })}
  </svg>`;
}

/** For a narrow place: the same road stands upright, and the pillars stand two by two. */
export function narrowDrawing(): TemplateResult {
  // The foot of each house; a sign stands above the first house of a phase.
  const feet = [178, 290, 402, 560, 718];
  const footOf = (step: string) => feet[numberOf(step) - 1] ?? 0;
  return html`<svg class="narrow" viewBox="0 20 360 1104" aria-hidden="true" focusable="false">
    ${sky([150, 34], [262, 60], [338, 40], [330, 440], [300, 602], [210, 44])}
    <path class="moon" d="M316 70a18 18 0 1 0 20 25 15 15 0 0 1-20-25z" />
    <path class="road" d="M96 84V716a32 32 0 0 1-64 0V84a32 32 0 0 1 64 0z" />
    <path class="dashes" d="M96 84V716a32 32 0 0 1-64 0V84a32 32 0 0 1 64 0z" />
    <path
      class="arrows"
      d=${turnedArrows([210, 322, 460, 620], 96, 1) + turnedArrows([200, 400, 600], 32, -1)}
    />
    ${phases.map((phase) => sign(126, footOf(phase.steps[0]) - 120, t(`gwa.phase.${phase.id}`), 'start'))}
    ${steps.map(
      (step, at) => svg`<path class="ground" d=${`M113 ${footOf(step)}H352v7H113z`} />
        <g transform=${`translate(156 ${footOf(step)}) scale(.58)`}>${houseDrawing({ x: 0, y: 0, gable: at, lit: [true, true, true] })}</g>
        ${plate(96, footOf(step) - 24, numberOf(step))}
        ${lines(t(`gwa.step.${step}`), 13, { x: 200, y: footOf(step) - 38, step: 21, anchor: 'start' })}`,
    )}
    ${beam({ y: 776, width: 360 })}
    ${pillars.map((pillar, at) => onePillar(pillar, at % 2 === 0 ? 96 : 264, at < 2 ? 818 : 948))}
    ${foot({ y: 1078, width: 360 })}
  </svg>`;
}

function sky(...stars: readonly (readonly [number, number])[]): SVGTemplateResult {
  return svg`<path class="star" d=${stars.map(([x, y]) => `M${x} ${y}h.1`).join('')} />`;
}

function arrows(xs: readonly number[], y: number, way: 1 | -1): string {
  return xs.map((x) => `M${x - 5 * way} ${y - 8}l${9 * way} 8l${-9 * way} 8`).join('');
}

function turnedArrows(ys: readonly number[], x: number, way: 1 | -1): string {
  return ys.map((y) => `M${x - 8} ${y - 5 * way}l8 ${9 * way}l8 ${-9 * way}`).join('');
}

/** An enamel street sign as wide as its word. */
function sign(x: number, y: number, word: string, anchor: 'start' | 'middle'): SVGTemplateResult {
  const width = 28 + word.length * 10;
  const left = anchor === 'middle' ? x - width / 2 : x;
  return svg`<rect class="enamel" x=${left} y=${y - 17} width=${width} height="32" rx="5" />
    <rect class="enamel-edge" x=${left + 3} y=${y - 14} width=${width - 6} height="26" rx="3" />
    <text class="on-enamel" x=${left + width / 2} y=${y + 5}>${word}</text>`;
}

function plate(x: number, y: number, number: number): SVGTemplateResult {
  return svg`<rect class="enamel" x=${x - 16} y=${y - 16} width="32" height="32" rx="7" />
    <rect class="enamel-edge" x=${x - 13} y=${y - 13} width="26" height="26" rx="5" />
    <text class="on-enamel number" x=${x} y=${y + 6}>${number}</text>`;
}

interface TextPlace {
  readonly x: number;
  readonly y: number;
  /** From line to line. */
  readonly step: number;
  readonly anchor?: 'start' | 'middle';
  readonly kind?: string;
}

/** A few words on as many lines as they need; an svg has no line breaks of its own. */
function lines(words: string, longest: number, place: TextPlace): SVGTemplateResult {
  const { x, y, step, anchor = 'middle', kind = 'label' } = place;
  const found = words.split(' ').reduce<string[]>((all, word) => {
    const last = all.at(-1);
    if (last === undefined || last.length + 1 + word.length > longest) return [...all, word];
    return [...all.slice(0, -1), `${last} ${word}`];
  }, []);
  return svg`<text class=${kind} text-anchor=${anchor}>
    ${found.map((line, at) => svg`<tspan x=${x} y=${y + at * step}>${line}</tspan>`)}
  </text>`;
}

/** What lies on the pillars: the plan. */
function beam({ y, width }: { y: number; width: number }): SVGTemplateResult {
  return svg`<path class="enamel" d=${`M0 ${y}h${width}v42H0z`} />
    <text class="on-enamel" x=${width / 2} y=${y + 27}>${t('gwa.pillars')}</text>`;
}

function onePillar({ id, drawing }: (typeof pillars)[number], x: number, y: number): SVGTemplateResult {
  return svg`<path class="stone-edge" d=${`M${x - 80} ${y}h160v12h-160zM${x - 80} ${y + 118}h160v12h-160z`} />
    <path class="stone" d=${`M${x - 70} ${y + 12}h140v106h-140z`} />
    <g class="mark" transform=${`translate(${x - 13} ${y + 17}) scale(1.1)`}>${drawing}</g>
    ${lines(t(`gwa.pillar.${id}`), 13, { x, y: y + 64, step: 19, kind: 'on-stone' })}`;
}

function foot({ y, width }: { y: number; width: number }): SVGTemplateResult {
  return svg`<path class="stone-edge" d=${`M0 ${y}h${width}v34H0z`} />
    <text class="on-stone" text-anchor="middle" x=${width / 2} y=${y + 23}>${t('gwa.ground')}</text>
    <path class="water" d=${`M0 ${y + 34}h${width}v60H0z`} />
    <path class="ripples" d=${`M${width * 0.1} ${y + 46}h${width * 0.22}m${width * 0.2} 6h${width * 0.3}M${width * 0.3} ${y + 60}h${width * 0.2}`} />`;
}
