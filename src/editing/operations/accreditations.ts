import { dayYearLater, lastDayYearLater } from '../../encoding/year-later.ts';
import type { ValuePath } from '../../course-files/value-path.ts';
import type { Action, Edit } from '../edit.ts';
import { listAt, wordEdits, type Edited, type Values, type Words } from './edited.ts';
import { newId } from './new-id.ts';
import type { Made } from './readings.ts';
import { OperationRefused } from './refused.ts';

const file = 'course.yaml';
const list = { file, path: ['accreditation'] };

/** The accreditation records of a course as edited, in their order. */
export function accreditationsOf(draft: Edited): readonly Values[] {
  return listAt(draft, file, ['accreditation']);
}

/**
 * May nothing of it be changed any more? What was given on its days stands on certificates.
 *
 * @param today `2026-11-30`.
 */
export function isLocked(record: Values, today: string): boolean {
  return typeof record.until === 'string' && record.until < today;
}

/**
 * Next year's accreditation: the newest record of this register with its days a year later, and without a number, which is
 * given only when the accreditation is granted. As long as there is none, the course names no points on those days.
 *
 * @param input.id The record that is copied; without it the newest of all.
 */
export function nextYear(draft: Edited, input: { id?: string } = {}): Made {
  const records = accreditationsOf(draft);
  const wanted = input.id === undefined ? records : records.filter(({ id }) => id === input.id);
  const newest = wanted.toSorted((a, b) => String(a.until).localeCompare(String(b.until))).at(-1);
  if (newest === undefined) throw new OperationRefused('gone');
  const from = dayYearLater(String(newest.from));
  const until = lastDayYearLater(String(newest.until));
  const id = idFor(draft, String(newest.id), from);
  return {
    id,
    action: {
      what: 'accreditationNextYear',
      edits: [{ type: 'added', list, at: records.length, value: { ...newest, id, number: '', from, until } }],
    },
  };
}

export interface NewAccreditation {
  readonly institution: string;
  readonly register: string;
  readonly orgId: number;
  readonly number: string;
  readonly points: number;
  readonly from: string;
  readonly until: string;
  readonly professions: readonly string[];
  readonly reportWithinDays: number;
  readonly bigNumber: boolean;
  readonly wording: Words;
}

/** An accreditation beside those that there are; several may hold on one day. */
export function accreditationAdded(draft: Edited, record: NewAccreditation): Made {
  const id = idFor(draft, record.register, record.from);
  const at = accreditationsOf(draft).length;
  return {
    id,
    action: {
      what: 'accreditationAdded',
      edits: [{ type: 'added', list, at, value: { id, ...record } }],
    },
  };
}

/** Other values of a record; its id stays. One whose period is over is not changed any more. */
export function accreditationChanged(
  draft: Edited,
  input: { id: string; record: NewAccreditation },
  today: string,
): Action {
  const records = accreditationsOf(draft);
  const at = records.findIndex(({ id }) => id === input.id);
  const before = records[at];
  if (before === undefined) throw new OperationRefused('gone');
  if (isLocked(before, today)) throw new OperationRefused('past');
  const path = ['accreditation', at];
  const { professions, wording, ...scalars } = input.record;
  return {
    what: 'accreditationChanged',
    edits: [
      ...Object.entries(scalars)
        .filter(([key, value]) => (before[key] ?? unsaid[key]) !== value)
        .map(([key, value]): Edit => ({ type: 'value', place: { file, path: [...path, key] }, value })),
      ...listEdits([...path, 'professions'], before.professions, professions),
      ...wordEdits(draft, file, [...path, 'wording'], wording),
    ],
  };
}

/** What stands for a value that is not written. */
const unsaid: Readonly<Record<string, unknown>> = { bigNumber: false, number: '' };

/** What is not wanted any more goes, from the back; what is new comes behind. */
function listEdits(path: ValuePath, before: unknown, wanted: readonly string[]): readonly Edit[] {
  const now = Array.isArray(before) ? before.map(String) : [];
  const kept = now.filter((one) => wanted.includes(one));
  return [
    ...wanted
      .filter((one) => !now.includes(one))
      .map((value, place): Edit => ({ type: 'added', list: { file, path }, at: now.length + place, value })),
    ...now
      .flatMap((one, place) => (kept.includes(one) ? [] : [place]))
      .toReversed()
      .map((place): Edit => ({ type: 'removed', place: { file, path: [...path, place] } })),
  ];
}

/** Only one that was never in a package can go: it has no number yet, so that nobody got anything on it. */
export function accreditationRemoved(draft: Edited, input: { id: string }): Action {
  const records = accreditationsOf(draft);
  const at = records.findIndex(({ id }) => id === input.id);
  const record = records[at];
  if (record === undefined) throw new OperationRefused('gone');
  if (isRegistered(draft, input.id)) throw new OperationRefused('past');
  return {
    what: 'accreditationRemoved',
    edits: [{ type: 'removed', place: { file, path: ['accreditation', at] } }],
  };
}

/** Was it ever in a package? Then its id may stand on certificates and session cards. */
export function isRegistered(draft: Edited, id: string): boolean {
  const known = draft.value({ file: 'nummers.yaml', path: ['accreditation'] });
  return Array.isArray(known) && known.includes(id);
}

/** `gaia-2027`, after the year in which it begins. */
function idFor(draft: Edited, name: string, from: string): string {
  const known = draft.value({ file: 'nummers.yaml', path: ['accreditation'] });
  const taken = new Set([
    ...accreditationsOf(draft).map(({ id }) => String(id)),
    ...(Array.isArray(known) ? known.map(String) : []),
  ]);
  const bare = name.replace(/-?\b(?:19|20)\d\d$/, '');
  return newId(`${bare}-${from.slice(0, 4)}`, taken, 'accreditatie');
}
