import type { Words } from '../../../course-files/language.ts';
import type { Place } from '../../../course-files/value-path.ts';
import type { Action } from '../../../editing/edit.ts';
import { blank, isFree } from '../../../editing/fields/blank.ts';
import type { ListField } from '../../../editing/fields/field.ts';
import { isBound } from '../../../editing/fields/form-order.ts';
import type { CourseValues } from '../../../editing/fields/references.ts';
import { newId } from '../../../editing/operations/new-id.ts';
import {
  domainAdded,
  domainRemoved,
  professionAdded,
  professionRemoved,
} from '../../../editing/operations/people.ts';
import { textAdded, textMoved, textRemoved } from '../../../editing/operations/readings.ts';
import { partMoved } from '../../../editing/operations/session-parts.ts';
import { sourceAdded, sourceRemoved } from '../../../editing/operations/sources.ts';
import { stepMoved } from '../../../editing/operations/steps.ts';

/** What can be done to the entries of a list; what is not there cannot. */
export interface ListOperations {
  /** Needs a title in both languages: the id follows from it. */
  readonly addTitled?: (title: Words) => Action;
  readonly add?: () => Action;
  readonly move?: (from: number, to: number) => Action;
  readonly remove?: (at: number) => Action;
}

/** A list of the course that is edited. */
export interface EditedList {
  readonly course: CourseValues;
  readonly place: Place;
  /** Of the whole list, without positions: `course-professions`. */
  readonly name: string;
  readonly field: ListField;
  readonly entries: readonly unknown[];
  /** The day of today: `2026-11-30`. */
  readonly today: string;
}

/**
 * What a form may do to a list. An entry under which work of learners is kept only comes and goes with the operation that knows
 * what that means; other entries are as free as the schema lets them be.
 */
export function operationsOf(list: EditedList): ListOperations {
  return special[list.name]?.(list) ?? general(list);
}

function general({ place, name, field, entries }: EditedList): ListOperations {
  const isFixed = field.isClosed || isBound(name);
  const move = (from: number, to: number): Action => ({
    what: 'form.did.moved',
    edits: [{ type: 'moved', list: place, from, to }],
  });
  if (isFixed) return {};
  if (!isFree(field.item)) return { move };
  const added = (value: unknown): Action => ({
    what: 'form.did.added',
    edits: [{ type: 'added', list: place, at: entries.length, value }],
  });
  const hasId = field.item.kind === 'group' && field.item.entries.some(({ key }) => key === 'id');
  const isFull = field.most !== undefined && entries.length >= field.most;
  const isLeast = entries.length <= field.least;
  const remove = (at: number): Action => ({
    what: 'form.did.removed',
    edits: [{ type: 'removed', place: { file: place.file, path: [...place.path, at] } }],
  });
  return {
    move,
    ...(isLeast ? {} : { remove }),
    ...(isFull
      ? {}
      : hasId
        ? { addTitled: (title) => added(titled(field, entries, title)) }
        : { add: () => added(blank(field.item)) }),
  };
}

/** A new entry with its title in the first of its texts. */
function titled(field: ListField, entries: readonly unknown[], title: Words): unknown {
  const taken = new Set(entries.map((entry) => String((Object(entry) as { id?: unknown }).id)));
  const value = blank(field.item, newId(title.nl, taken));
  if (field.item.kind !== 'group') return value;
  const first = field.item.entries.find((entry) => !entry.isOptional && entry.field.kind === 'words');
  return first === undefined ? value : { ...(value as object), [first.key]: title };
}

const idAt = ({ entries }: EditedList, at: number) => String((Object(entries[at]) as { id?: unknown }).id);

/** Lists whose entries have a number, a page or others that refer to them. */
const special: Readonly<Record<string, (list: EditedList) => ListOperations>> = {
  'reading-sections': (list) => {
    const { course, place } = list;
    const step = place.file.split('/')[0] ?? '';
    return {
      addTitled: (title) => textAdded(course, { step, title }).action,
      move: (from, to) => textMoved(course, { step, id: idAt(list, from), to }),
      remove: (at) => textRemoved(course, { step, id: idAt(list, at) }),
    };
  },
  'course-professions': (list) => ({
    ...general(list),
    // In the first domain, to begin with; which one it is stands in its form.
    addTitled: (title) =>
      professionAdded(list.course, {
        title,
        domain: String(list.course.value({ file: 'course.yaml', path: ['domains', 0, 'id'] })),
      }).action,
    remove: (at) => professionRemoved(list.course, { id: idAt(list, at) }),
  }),
  'course-domains': (list) => ({
    ...general(list),
    addTitled: (title) => domainAdded(list.course, { title, required: false }).action,
    remove: (at) => domainRemoved(list.course, { id: idAt(list, at) }),
  }),
  'sources-sources': (list) => ({
    ...general(list),
    addTitled: (title) =>
      sourceAdded(list.course, { title, maker: '', about: { nl: '', en: '' } }, list.today).action,
    remove: (at) => sourceRemoved(list.course, { id: idAt(list, at) }),
  }),
  'course-phases-steps': (list) => ({
    move: (from, to) => stepMoved(list.course, { id: idAt(list, from), to }),
  }),
  'course-phases': () => ({}),
  'course-accreditation': () => ({}),
  'werksessie-parts': (list) => ({
    move: (from, to) => partMoved(list.course, { id: idAt(list, from), to }),
  }),
};
