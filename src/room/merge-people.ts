import type { DayRecord, LogLine, Person } from './day-record.ts';
import { lineOf } from './log.ts';

type Sides = Pick<DayRecord, 'people' | 'log'>;

/** For each person and field, the place of the last line that changed it; of `*` every field at once. */
type Stamps = ReadonlyMap<string, ReadonlyMap<string, number>>;

/**
 * The people of both, field by field: what was changed last counts, wherever that was. So two doors lose nothing of each other,
 * and what was erased stays erased.
 *
 * @param log The log of both, in order.
 */
export function mergedPeople(mine: Sides, other: Sides, log: readonly LogLine[]): readonly Person[] {
  const [ownStamps, otherStamps] = [stampsOf(mine.log, log), stampsOf(other.log, log)];
  const others = new Map(other.people.map((person) => [person.id, person]));
  const known = new Set(mine.people.map(({ id }) => id));
  const both = mine.people.map((person) => {
    const theirs = others.get(person.id);
    return theirs === undefined ? person : mergedPerson(person, theirs, ownStamps, otherStamps);
  });
  return [...both, ...other.people.filter(({ id }) => !known.has(id))];
}

function mergedPerson(one: Person, other: Person, ones: Stamps, others: Stamps): Person {
  const isOwn = (field: keyof Person): boolean => {
    const [stamp, otherStamp] = [stampOf(ones, one.id, field), stampOf(others, one.id, field)];
    if (stamp !== otherStamp) return stamp > otherStamp;
    if (one.changed !== other.changed) return one.changed > other.changed;
    return text(one[field]) >= text(other[field]);
  };
  if (one === other || text(one) === text(other)) return one;
  const fields = (Object.keys(one) as (keyof Person)[]).map((field) => [
    field,
    isOwn(field) ? one[field] : other[field],
  ]);
  return {
    ...(Object.fromEntries(fields) as unknown as Person),
    changed: Math.max(one.changed, other.changed),
  };
}

function stampsOf(own: readonly LogLine[], ordered: readonly LogLine[]): Stamps {
  const isOwn = new Set(own.map(lineOf));
  const stamps = new Map<string, Map<string, number>>();
  const stamp = (person: string, field: string, at: number) => {
    const fields = stamps.get(person) ?? new Map<string, number>();
    stamps.set(person, fields.set(field, at));
  };
  for (const [at, line] of ordered.entries()) {
    if (!isOwn.has(lineOf(line))) continue;
    const { did } = line;
    if (did.type === 'person.added') stamp(did.person, '*', at);
    else if (did.type === 'person.changed') for (const field of did.fields) stamp(did.person, field, at);
    else if (did.type === 'code.bound') stamp(did.person, 'code', at);
    else if (did.type === 'numbers.erased') stamp('*', 'numbers', at);
  }
  return stamps;
}

function stampOf(stamps: Stamps, person: string, field: string): number {
  const fields = stamps.get(person);
  const everybody = stamps.get('*')?.get(field) ?? -1;
  return Math.max(fields?.get(field) ?? -1, fields?.get('*') ?? -1, everybody);
}

function text(value: unknown): string {
  return JSON.stringify([value]);
}
