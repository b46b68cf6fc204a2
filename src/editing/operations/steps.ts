import type { Action, Edit } from '../edit.ts';
import { listAt, type Edited, type Values } from './edited.ts';
import { OperationRefused } from './refused.ts';

const file = 'course.yaml';
/** Every course has each of these once. */
const once: readonly unknown[] = ['werksessie', 'evaluation', 'reflection', 'closing'];

interface Found {
  readonly phase: number;
  readonly at: number;
  readonly step: Values;
}

/** Where every step stands, in the order of the course. */
function stepsOf(draft: Edited): readonly Found[] {
  return listAt(draft, file, ['phases']).flatMap(({ steps }, phase) =>
    (Array.isArray(steps) ? (steps as readonly Values[]) : []).map((step, at) => ({ phase, at, step })),
  );
}

function found(draft: Edited, id: string): Found {
  const one = stepsOf(draft).find(({ step }) => step.id === id);
  if (one === undefined) throw new OperationRefused('gone');
  return one;
}

function waitsFor(step: Values): readonly unknown[] {
  const { steps } = Object(step.opens) as { readonly steps?: unknown };
  return Array.isArray(steps) ? steps : [];
}

/** Does a step count for "everything done"? Who did all that was required stays finished. */
export function stepRequired(draft: Edited, input: { id: string; required: boolean }): Action {
  const { phase, at } = found(draft, input.id);
  const place = { file, path: ['phases', phase, 'steps', at, 'required'] };
  return { what: 'stepRequired', edits: [{ type: 'value', place, value: input.required }] };
}

/**
 * To another place in its phase. A step stands behind those that it waits for.
 *
 * @param input.to Its position in the phase afterwards.
 */
export function stepMoved(draft: Edited, input: { id: string; to: number }): Action {
  const { phase, at: from } = found(draft, input.id);
  const all = stepsOf(draft);
  const inPhase = all.filter((one) => one.phase === phase).map(({ step }) => step);
  inPhase.splice(input.to, 0, ...inPhase.splice(from, 1));
  const order = [
    ...all.filter((one) => one.phase < phase).map(({ step }) => step),
    ...inPhase,
    ...all.filter((one) => one.phase > phase).map(({ step }) => step),
  ];
  const isLate = (step: Values, at: number) =>
    waitsFor(step).some((id) => order.findIndex((other) => other.id === id) > at);
  if (order.some(isLate)) throw new OperationRefused('waits');
  const list = { file, path: ['phases', phase, 'steps'] };
  return {
    what: 'stepMoved',
    edits: from === input.to ? [] : [{ type: 'moved', list, from, to: input.to }],
  };
}

/** May it go? Each course has some steps once, and a phase has one at least. */
export function isRemovable(draft: Edited, id: string): boolean {
  const { phase, step } = found(draft, id);
  const together = stepsOf(draft).filter((one) => one.phase === phase);
  return !once.includes(step.kind) && together.length > 1;
}

/**
 * A step with its files: nothing waits for it any more, and no certificate needs it. The question of a lesson goes to
 * `vroeger.yaml`, so that the reports keep what was told. Its numbers are never given out again.
 */
export function stepRemoved(draft: Edited, input: { id: string }): Action {
  const { id } = input;
  const { phase, at, step } = found(draft, id);
  if (!isRemovable(draft, id)) throw new OperationRefused(once.includes(step.kind) ? 'once' : 'last-one');
  return {
    what: 'stepRemoved',
    edits: [
      ...stepsOf(draft).flatMap((other) => withoutWaiting(other, id)),
      ...withoutNeed(draft, id),
      ...withoutCards(draft, id),
      ...(step.kind === 'lesson' ? toEarlier(draft, id) : []),
      { type: 'removed', place: { file, path: ['phases', phase, 'steps', at] } },
      ...filesOf(draft, step).map((one): Edit => ({ type: 'file-removed', file: one })),
    ],
  };
}

function withoutWaiting({ phase, at, step }: Found, id: string): readonly Edit[] {
  const waits = waitsFor(step);
  const place = waits.indexOf(id);
  if (place < 0) return [];
  const opens = ['phases', phase, 'steps', at, 'opens'];
  if (waits.length > 1) return [{ type: 'removed', place: { file, path: [...opens, 'steps', place] } }];
  const step_ = { file, path: ['phases', phase, 'steps', at] };
  return [
    { type: 'removed', place: { file, path: opens } },
    { type: 'added', list: step_, at: 'opens', value: { rule: 'always' } },
  ];
}

function withoutNeed(draft: Edited, id: string): readonly Edit[] {
  const path = ['rules', 'certificateNeeds'];
  const needs = draft.value({ file, path });
  const at = Array.isArray(needs) ? needs.indexOf(id) : -1;
  return at < 0 ? [] : [{ type: 'removed', place: { file, path: [...path, at] } }];
}

/** A film that had its card at this step, or at one of its texts. */
export function withoutCards(draft: Edited, place: string): readonly Edit[] {
  return [...draft.files.keys()]
    .filter((path) => /^films\/[^/]+\.yaml$/.test(path))
    .flatMap((path) => {
      const shown = draft.value({ file: path, path: ['shown'] });
      const all = Array.isArray(shown) ? (shown as readonly unknown[]) : [];
      return all
        .flatMap((one, at) => (one === place || String(one).startsWith(`${place}/`) ? [at] : []))
        .toReversed()
        .map((at): Edit => ({ type: 'removed', place: { file: path, path: ['shown', at] } }));
    });
}

function filesOf(draft: Edited, { id, kind }: Values): readonly string[] {
  const name = String(id);
  const isOurs = (path: string) =>
    kind === 'reading'
      ? path.startsWith(`${name}/`)
      : kind === 'lesson' &&
        /^\.(?:yaml|nl\.md|en\.md)$/.test(path.slice(`lessen/${name}`.length)) &&
        path.startsWith(`lessen/${name}.`);
  return [...draft.files.keys()].filter(isOurs);
}

function toEarlier(draft: Edited, id: string): readonly Edit[] {
  const dilemma = draft.value({ file: `lessen/${id}.yaml`, path: ['dilemma'] }) as Values | undefined;
  const ways = Array.isArray(dilemma?.ways) ? (dilemma.ways as readonly Values[]) : [];
  if (dilemma === undefined || ways.length < 2) return [];
  const value = {
    step: id,
    id: dilemma.id,
    choice: dilemma.choice,
    report: dilemma.report,
    question: dilemma.title,
    answers: ways.map((way) => ({ value: way.value, text: way.text })),
  };
  const questions = draft.value({ file: 'vroeger.yaml', path: ['questions'] });
  const at = Array.isArray(questions) ? questions.length : 0;
  const list = { file: 'vroeger.yaml', path: ['questions'] };
  return [
    ...(draft.files.has('vroeger.yaml')
      ? []
      : [{ type: 'file-added', file: 'vroeger.yaml', text: 'questions: []\n' } satisfies Edit]),
    { type: 'added', list, at, value },
  ];
}
