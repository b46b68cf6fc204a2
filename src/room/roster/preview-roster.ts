import { plainName } from '../../attendance/attestation.ts';
import { isAboutNobody } from '../../attendance/presence-words.ts';
import type { SessionCard } from '../../attendance/session-card.ts';
import type { Person } from '../day-record.ts';
import { nameOf } from '../names.ts';
import { professionFinder } from './known-profession.ts';
import type { RosterTable } from './open-roster.ts';
import { readRow, type Listed, type ReadRow } from './read-row.ts';
import type { RosterChoice } from './roster-columns.ts';

/** What happens to a row when the list is taken over. */
export type RosterFate =
  | 'new'
  /** Somebody who is known already, of whom the list says something more or something else. */
  | 'changed'
  /** Known already, with nothing new. */
  | 'same'
  /** The same person as in an earlier row. */
  | 'double'
  /** Nothing of it is taken over. */
  | 'refused';

export interface RosterRow extends ReadRow {
  readonly fate: RosterFate;
  /** Id of who is known already. */
  readonly known: string | undefined;
  /** What would change of them. */
  readonly changes: readonly (keyof Listed)[];
}

export interface RosterPreview {
  readonly rows: readonly RosterRow[];
  readonly counts: Readonly<Record<RosterFate, number>>;
}

export interface RosterContext {
  /** Who is on the list of the day already. */
  readonly people: readonly Person[];
  readonly professions: readonly { readonly id: string; readonly title: Readonly<Record<string, string>> }[];
  readonly session: Pick<SessionCard, 'start' | 'end' | 'zone'>;
}

/** Says what would happen to every row; nothing is taken over. Rows about nobody, such as totals and empty numbers, are left out. */
export function previewRoster(
  table: RosterTable,
  columns: RosterChoice,
  { people, professions, session }: RosterContext,
): RosterPreview {
  const professionOf = professionFinder(professions);
  const read = table.rows
    .filter(({ cells }) => {
      const isFilled = columns.some((column, place) => column !== undefined && (cells[place] ?? '') !== '');
      return isFilled && !isAboutNobody(cells);
    })
    .map((row) => readRow(row, columns, professionOf, session));
  const isKnownAs = knownAmong(people);
  const earlier = new Map<string, Listed[]>();
  const rows = read.map((row): RosterRow => {
    if (row.because !== undefined) return { ...row, fate: 'refused', known: undefined, changes: [] };
    const name = plainName(nameOf(row.listed));
    const before = earlier.get(name) ?? [];
    earlier.set(name, [...before, row.listed]);
    if (before.some((other) => isSame(other, row.listed)))
      return { ...row, fate: 'double', known: undefined, changes: [] };
    const known = isKnownAs(row.listed);
    if (known === undefined) return { ...row, fate: 'new', known, changes: [] };
    const changes = changesOf(known, row.listed);
    return { ...row, fate: changes.length > 0 ? 'changed' : 'same', known: known.id, changes };
  });
  const noted = withTwins(rows, people);
  const counts = { new: 0, changed: 0, same: 0, double: 0, refused: 0 };
  for (const { fate } of noted) counts[fate] += 1;
  return { rows: noted, counts };
}

/** The same row twice, or the same address or code with the same name. */
function isSame(one: Listed, other: Listed): boolean {
  if (one.code !== undefined && one.code === other.code) return true;
  if (one.email !== '' && one.email.toLowerCase() === other.email.toLowerCase()) return true;
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Who a row is about: by code, by address, or by a name that only one of them has and no other organisation contradicts. */
function knownAmong(people: readonly Person[]): (listed: Listed) => Person | undefined {
  const byName = grouped(people, (person) => plainName(nameOf(person)));
  return (listed) => {
    const { code, email, organisation } = listed;
    const byCode = code === undefined ? undefined : people.find((person) => person.code === code);
    if (byCode !== undefined) return byCode;
    const same = byName.get(plainName(nameOf(listed))) ?? [];
    const byMail = same.find((person) => email !== '' && person.email.toLowerCase() === email.toLowerCase());
    if (byMail !== undefined) return byMail;
    const byPlace = same.find((person) => isPlace(person.organisation, organisation));
    if (byPlace !== undefined) return byPlace;
    const [only, ...others] = same;
    const isOther =
      only !== undefined && (isOtherwise(only.organisation, organisation) || isOtherwise(only.email, email));
    return others.length > 0 || isOther ? undefined : only;
  };
}

function isPlace(one: string, other: string): boolean {
  return plainName(one) !== '' && plainName(one) === plainName(other);
}

function isOtherwise(one: string, other: string): boolean {
  return plainName(one) !== '' && plainName(other) !== '' && plainName(one) !== plainName(other);
}

const fields = [
  ...(['lastName', 'initials', 'infix', 'firstName', 'profession', 'role', 'organisation', 'email'] as const),
  ...(['code', 'numbers'] as const),
];

/** What the list says and what stands there otherwise; what it leaves empty takes nothing away. */
function changesOf(known: Person, listed: Listed): readonly (keyof Listed)[] {
  return fields.filter((field) => {
    if (field === 'numbers') {
      const { big, association } = listed.numbers;
      return (
        (big !== undefined && big !== known.numbers.big) ||
        (association !== undefined && association !== known.numbers.association)
      );
    }
    const said = listed[field];
    return said !== undefined && said !== '' && said !== known[field];
  });
}

function grouped<Item, Key>(
  items: readonly Item[],
  keyOf: (item: Item) => Key,
): ReadonlyMap<Key, readonly Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return groups;
}

/** Tells of people of one name, and of one code, among those who would then be on the list. */
function withTwins(rows: readonly RosterRow[], people: readonly Person[]): readonly RosterRow[] {
  const stays = new Set(rows.flatMap(({ known }) => (known === undefined ? [] : [known])));
  const taken = rows.filter(({ fate }) => fate === 'new' || fate === 'changed' || fate === 'same');
  const all: readonly Listed[] = [
    ...people.filter(({ id }) => !stays.has(id)),
    ...taken.map(({ listed }) => listed),
  ];
  const names = grouped(all, (listed) => plainName(nameOf(listed)));
  const codes = grouped(all, ({ code }) => code);
  return rows.map((row) => {
    if (!taken.includes(row)) return row;
    const { code } = row.listed;
    const name = plainName(nameOf(row.listed));
    const isTwin = name !== '' && (names.get(name)?.length ?? 0) > 1;
    const isDouble = code !== undefined && (codes.get(code)?.length ?? 0) > 1;
    const more = [...(isTwin ? (['twin'] as const) : []), ...(isDouble ? (['code-double'] as const) : [])];
    return more.length === 0 ? row : { ...row, notes: [...row.notes, ...more] };
  });
}
