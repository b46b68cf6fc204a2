import type { Action, Edit } from '../edit.ts';
import { listAt, positionOf, type Edited, type Values } from './edited.ts';
import { OperationRefused } from './refused.ts';
import { stretched } from './stretched.ts';

const file = 'werksessie.yaml';
/** The most that the schema takes for the whole. */
const longest = 480;

export interface PartMinutes {
  readonly id: string;
  readonly minutes: number;
}

/** The parts of the werksessie with their minutes, in order. */
export function partMinutesOf(draft: Edited): readonly PartMinutes[] {
  return listAt(draft, file, ['parts']).map(({ id, minutes }) => ({
    id: String(id),
    minutes: Number(minutes),
  }));
}

/** How few minutes each part can have: every step of its working methods takes one. */
export function leastMinutes(draft: Edited, part: string): number {
  const { around, methods } = stepsOf(draft, part);
  return around.length + Math.max(1, ...methods.map(({ steps }) => steps.length));
}

/**
 * Moves the edge between a part and the next one: what one gains the other gives, and the werksessie stays as long as it is.
 *
 * @param input.by Minutes that the first part gets longer; negative for shorter.
 */
export function edgeMoved(draft: Edited, input: { after: string; by: number }): Action {
  const parts = partMinutesOf(draft);
  const at = parts.findIndex(({ id }) => id === input.after);
  const [first, second] = [parts[at], parts[at + 1]];
  if (first === undefined || second === undefined) throw new OperationRefused('gone');
  return {
    what: 'edgeMoved',
    edits: [
      ...partEdits(draft, first.id, first.minutes + input.by),
      ...partEdits(draft, second.id, second.minutes - input.by),
    ],
  };
}

/** A part longer or shorter, and the werksessie with it: "de sessie wordt 255 minuten". */
export function partLength(draft: Edited, input: PartMinutes): Action {
  const parts = partMinutesOf(draft);
  if (!parts.some(({ id }) => id === input.id)) throw new OperationRefused('gone');
  const parted = parts.reduce((sum, { id, minutes }) => sum + (id === input.id ? input.minutes : minutes), 0);
  return {
    what: 'partLength',
    edits: [
      ...partEdits(draft, input.id, input.minutes),
      ...totalEdits(draft, parted + pauseMinutesOf(draft)),
    ],
  };
}

/** The minutes of the whole, as parts and pauses make them. */
function totalEdits(draft: Edited, total: number): readonly Edit[] {
  if (total > longest) throw new OperationRefused('too-long');
  return changed(draft, file, ['minutes'], total);
}

function pauseMinutesOf(draft: Edited): number {
  return listAt(draft, file, ['pauses']).reduce((sum, { minutes }) => sum + Number(minutes), 0);
}

export interface NewPause {
  /** The id of the part before it; never the last one, which ends the session. */
  readonly after: string;
  readonly minutes: number;
  readonly kind: 'pause' | 'meal';
}

/** A pause or a meal between two parts: the werksessie gets longer by it, and its time is no time for points. */
export function pauseAdded(draft: Edited, { after, minutes, kind }: NewPause): Action {
  const parts = partMinutesOf(draft);
  const at = parts.findIndex(({ id }) => id === after);
  if (at < 0 || at === parts.length - 1) throw new OperationRefused('gone');
  const pauses = listAt(draft, file, ['pauses']);
  const total = Number(draft.value({ file, path: ['minutes'] })) + minutes;
  const titles = draft.value({ file, path: ['pauseTitles'] });
  const named = titles === undefined ? { title: usualTitles[kind] } : {};
  return {
    what: 'pauseAdded',
    edits: [
      {
        type: 'added',
        list: { file, path: ['pauses'] },
        at: pauses.length,
        value: { after, minutes, kind, ...named },
      },
      ...totalEdits(draft, total),
    ],
  };
}

const usualTitles = {
  pause: { nl: 'Pauze', en: 'Break' },
  meal: { nl: 'Maaltijd', en: 'Meal' },
} as const;

/** Takes the pause at a position in the list away; the werksessie gets shorter by it. */
export function pauseRemoved(draft: Edited, input: { at: number }): Action {
  const pause = listAt(draft, file, ['pauses'])[input.at];
  if (pause === undefined) throw new OperationRefused('gone');
  const total = Number(draft.value({ file, path: ['minutes'] })) - Number(pause.minutes);
  return {
    what: 'pauseRemoved',
    edits: [{ type: 'removed', place: { file, path: ['pauses', input.at] } }, ...totalEdits(draft, total)],
  };
}

/** Another order; the working methods go along by the name of the part. */
export function partMoved(draft: Edited, input: { id: string; to: number }): Action {
  const from = partMinutesOf(draft).findIndex(({ id }) => id === input.id);
  if (from < 0) throw new OperationRefused('gone');
  const list = { file, path: ['parts'] };
  return {
    what: 'partMoved',
    edits: from === input.to ? [] : [{ type: 'moved', list, from, to: input.to }],
  };
}

/** The minutes of a part, and those of every step of its working methods so that they fit into it. */
function partEdits(draft: Edited, part: string, minutes: number): readonly Edit[] {
  const at = positionOf(listAt(draft, file, ['parts']), part);
  if (minutes < leastMinutes(draft, part)) throw new OperationRefused('too-short');
  return [...changed(draft, file, ['parts', at, 'minutes'], minutes), ...methodEdits(draft, part, minutes)];
}

function methodEdits(draft: Edited, part: string, minutes: number): readonly Edit[] {
  const methodsFile = fileOf(part);
  const { around, methods } = stepsOf(draft, part);
  if (methods.length === 0) return [];
  // What is always done keeps its minutes as long as every method has room beside it.
  const usual = around.reduce((sum, step) => sum + step.minutes, 0);
  const most = minutes - Math.max(...methods.map(({ steps }) => steps.length));
  const fixed = Math.min(usual, most);
  const fitted = stretched(
    around.map((step) => step.minutes),
    fixed,
  );
  return [
    ...around.flatMap(({ path, minutes: was }, at) =>
      changed(draft, methodsFile, path, fixed === usual ? was : (fitted?.[at] ?? was)),
    ),
    ...methods.flatMap(({ path, steps }) => {
      const fit = stretched(
        steps.map((step) => step.minutes),
        minutes - fixed,
      );
      if (fit === undefined) throw new OperationRefused('too-short');
      return [
        ...changed(draft, methodsFile, [...path, 'minutes'], minutes - fixed),
        ...steps.flatMap((step, at) => changed(draft, methodsFile, step.path, fit[at] ?? step.minutes)),
      ];
    }),
  ];
}

interface TimedStep {
  readonly path: readonly (string | number)[];
  readonly minutes: number;
}

function fileOf(part: string): string {
  return `werkvormen/${part}.yaml`;
}

/** The steps of a part: what is always done around it, and those of each method. */
function stepsOf(
  draft: Edited,
  part: string,
): {
  readonly around: readonly TimedStep[];
  readonly methods: readonly {
    readonly path: readonly (string | number)[];
    readonly steps: readonly TimedStep[];
  }[];
} {
  const methodsFile = fileOf(part);
  if (!draft.files.has(methodsFile)) return { around: [], methods: [] };
  const timed = (path: readonly (string | number)[], steps: readonly Values[]) =>
    steps.map((step, at) => ({ path: [...path, at, 'minutes'], minutes: Number(step.minutes) }));
  const at = (key: string) => listAt(draft, methodsFile, [key]);
  return {
    around: [...timed(['opening'], at('opening')), ...timed(['closing'], at('closing'))],
    methods: at('methods').map((_, m) => ({
      path: ['methods', m],
      steps: timed(['methods', m, 'steps'], listAt(draft, methodsFile, ['methods', m, 'steps'])),
    })),
  };
}

function changed(
  draft: Edited,
  inFile: string,
  path: readonly (string | number)[],
  value: number,
): readonly Edit[] {
  const place = { file: inFile, path };
  return draft.value(place) === value ? [] : [{ type: 'value', place, value }];
}
