import type { Action, Edit } from '../edit.ts';
import { listAt, positionOf, wordEdits, type Edited, type Values, type Words } from './edited.ts';
import { numberBook } from './number-book.ts';
import { OperationRefused } from './refused.ts';

const file = 'vragenlijst.yaml';
const earlierFile = 'vroeger.yaml';
const items = { file, path: ['items'] };

/** Better words for the same meaning: the numbers stay, and so do all answers. */
export function statementImproved(draft: Edited, input: { id: string; statement: Words }): Action {
  const at = placeOf(draft, input.id).at;
  return {
    what: 'statementImproved',
    edits: wordEdits(draft, file, ['items', at, 'statement'], input.statement),
  };
}

/**
 * Another meaning: a new statement with an id and numbers of its own stands in the place of the old one, which goes to
 * `vroeger.yaml`, where its answers stay readable. Before and after begin anew for it.
 */
export function statementReplaced(draft: Edited, input: { id: string; statement: Words }): Action {
  const { at, item } = placeOf(draft, input.id);
  const { entry, numbers } = newStatement(draft, String(item.dimension), input.statement);
  return {
    what: 'statementReplaced',
    edits: [
      { type: 'removed', place: { file, path: ['items', at] } },
      { type: 'added', list: items, at, value: entry },
      ...toEarlier(draft, item),
      ...numbers,
    ],
  };
}

/** One more statement, at the end of its dimension. */
export function statementAdded(draft: Edited, input: { dimension: string; statement: Words }): Action {
  const { entry, numbers } = newStatement(draft, input.dimension, input.statement);
  const at = listAt(draft, file, ['items']).findLastIndex((item) => item.dimension === input.dimension) + 1;
  const end = at === 0 ? listAt(draft, file, ['items']).length : at;
  return {
    what: 'statementAdded',
    edits: [{ type: 'added', list: items, at: end, value: entry }, ...numbers],
  };
}

/** Asked no more; answers that there are stay readable. The last one of a dimension stays: without it there is nothing to show. */
export function statementRetired(draft: Edited, input: { id: string }): Action {
  const { at, item } = placeOf(draft, input.id);
  const together = listAt(draft, file, ['items']).filter(({ dimension }) => dimension === item.dimension);
  if (together.length === 1) throw new OperationRefused('last-one');
  return {
    what: 'statementRetired',
    edits: [{ type: 'removed', place: { file, path: ['items', at] } }, ...toEarlier(draft, item)],
  };
}

/**
 * To another place, in its own dimension or in another one.
 *
 * @param input.to The position among all statements that it has afterwards.
 */
export function statementMoved(draft: Edited, input: { id: string; dimension: string; to: number }): Action {
  const { at, item } = placeOf(draft, input.id);
  const edits: Edit[] = [];
  if (item.dimension !== input.dimension)
    edits.push({
      type: 'value',
      place: { file, path: ['items', at, 'dimension'] },
      value: input.dimension,
    });
  if (at !== input.to) edits.push({ type: 'moved', list: items, from: at, to: input.to });
  return { what: 'statementMoved', edits };
}

function placeOf(draft: Edited, id: string): { readonly at: number; readonly item: Values } {
  const list = listAt(draft, file, ['items']);
  const at = positionOf(list, id);
  const item = list[at];
  if (item === undefined) throw new OperationRefused('gone');
  return { at, item };
}

function newStatement(
  draft: Edited,
  dimension: string,
  statement: Words,
): { readonly entry: Values; readonly numbers: readonly Edit[] } {
  const id = newStatementId(draft, dimension);
  const book = numberBook(draft);
  const moments = listAt(draft, file, ['moments']);
  const number = (kind: 'choice' | 'report') =>
    book.takeFor(
      kind,
      moments.map((moment) => ({
        name: `vragenlijst/${String(moment.id)}/${id}`,
        offset: Number(moment[`${kind}Offset`]),
      })),
    );
  const entry = { id, dimension, choice: number('choice'), report: number('report'), statement };
  return { entry, numbers: book.edits() };
}

/** `inwoners-3`: one further than whatever had such an id. */
function newStatementId(draft: Edited, dimension: string): string {
  const register = Object(draft.value({ file: 'nummers.yaml', path: ['choice'] })) as Values;
  const known = [
    ...Object.values(register).map((name) => String(name).split('/').at(-1) ?? ''),
    ...[...listAt(draft, file, ['items']), ...listAt(draft, earlierFile, ['statements'])].map(({ id }) =>
      String(id),
    ),
  ];
  const counts = known
    .filter((id) => id.startsWith(`${dimension}-`))
    .map((id) => Number(id.slice(dimension.length + 1)))
    .filter(Number.isInteger);
  return `${dimension}-${Math.max(0, ...counts) + 1}`;
}

/** What it asked is kept beside the other things that are asked no more. */
function toEarlier(draft: Edited, item: Values): readonly Edit[] {
  const entry = { ...item };
  if (!draft.files.has(earlierFile))
    return [
      { type: 'file-added', file: earlierFile, text: 'questions: []\n' },
      { type: 'added', list: { file: earlierFile, path: [] }, at: 'statements', value: [entry] },
    ];
  const list = draft.value({ file: earlierFile, path: ['statements'] });
  if (!Array.isArray(list))
    return [{ type: 'added', list: { file: earlierFile, path: [] }, at: 'statements', value: [entry] }];
  return [
    { type: 'added', list: { file: earlierFile, path: ['statements'] }, at: list.length, value: entry },
  ];
}
