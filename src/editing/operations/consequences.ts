import type { Action, Edit } from '../edit.ts';
import { listAt, type Edited, type Values } from './edited.ts';

/** What something means for who is halfway; each is a sentence, under `special.consequence` in the words of the page. */
export type Consequence =
  | 'statementReplaced'
  | 'statementRetired'
  | 'statementAdded'
  | 'statementOtherSubject'
  | 'receipts'
  | 'textRemoved'
  | 'textWithAct'
  | 'lessonAdded'
  | 'stepRemoved'
  | 'requiredStepRemoved'
  | 'lessonRemoved'
  | 'stepRequired'
  | 'stepFree'
  | 'sessionLength'
  | 'professionRemoved'
  | 'noNumber'
  | 'limitLower';

/** Those that are asked first: something that somebody has cannot be seen any more, or does not count any more. */
const asked: ReadonlySet<Consequence> = new Set([
  'statementReplaced',
  'statementRetired',
  'statementOtherSubject',
  'textRemoved',
  'stepRemoved',
  'stepRequired',
  'professionRemoved',
  'limitLower',
]);

/** What an action means, told beside it. The page knows nothing of learners: it says so in general, never in numbers. */
export function consequencesOf(draft: Edited, action: Action): readonly Consequence[] {
  const found = byWhat[action.what]?.(draft, action) ?? [];
  return [
    ...found,
    ...(action.edits.some((edit) => isLowerLimit(draft, edit)) ? ['limitLower' as const] : []),
  ];
}

/** Must somebody say that they mean it? */
export function asksFirst(consequences: readonly Consequence[]): boolean {
  return consequences.some((one) => asked.has(one));
}

const byWhat: Readonly<Record<string, (draft: Edited, action: Action) => readonly Consequence[]>> = {
  statementReplaced: () => ['statementReplaced', 'receipts'],
  statementRetired: () => ['statementRetired', 'receipts'],
  statementAdded: () => ['statementAdded', 'receipts'],
  statementMoved: (_, { edits }) =>
    edits.some(({ type }) => type === 'value') ? ['statementOtherSubject', 'receipts'] : ['receipts'],
  textRemoved: (draft, action) => {
    const section = removedBy(draft, action);
    return section?.act === undefined ? ['textRemoved'] : ['textRemoved', 'textWithAct'];
  },
  lessonAdded: () => ['lessonAdded'],
  stepRemoved: (draft, action) => {
    const step = removedBy(draft, action);
    return [
      'stepRemoved',
      ...(step?.required === true ? ['requiredStepRemoved' as const] : []),
      ...(step?.kind === 'lesson' ? ['lessonRemoved' as const] : []),
    ];
  },
  stepRequired: (_, { edits }) =>
    edits.map((edit) => (edit.type === 'value' && edit.value === true ? 'stepRequired' : 'stepFree')),
  partLength: () => ['sessionLength'],
  professionRemoved: () => ['professionRemoved'],
  accreditationNextYear: () => ['noNumber'],
};

/** The entry with an id that goes. */
function removedBy(draft: Edited, { edits }: Action): Values | undefined {
  return edits
    .flatMap((edit) => (edit.type === 'removed' ? [draft.value(edit.place)] : []))
    .find((value): value is Values => typeof value === 'object' && value !== null && 'id' in value);
}

/** Answers that are longer than the new limit would not fit any more. */
function isLowerLimit(draft: Edited, edit: Edit): boolean {
  if (edit.type !== 'value' || edit.place.path.at(-1) !== 'limit') return false;
  const now = draft.value(edit.place);
  return typeof now === 'number' && typeof edit.value === 'number' && edit.value < now;
}

/** The title of a statement, text or step, in Dutch or English, where one stands. */
export function titleIn(values: Values | undefined, language: 'nl' | 'en'): string {
  const words = (values?.title ?? values?.statement) as
    { readonly nl?: string; readonly en?: string } | undefined;
  return words?.[language] ?? '';
}

/** Every step of the course as edited, in its order. */
export function allSteps(draft: Edited): readonly Values[] {
  return listAt(draft, 'course.yaml', ['phases']).flatMap(({ steps }) =>
    Array.isArray(steps) ? (steps as readonly Values[]) : [],
  );
}
