import { plainName } from '../attendance/attestation.ts';
import type { DayRecord, Person } from './day-record.ts';
import { nameOf } from './names.ts';
import { faultOf, type PersonFault } from './person-faults.ts';
import type { AtDoor, DoorRules, Presence } from './presence-at-door.ts';
import { confirmedNow, isOtherwise, type Word } from './signed-words.ts';

/** Something that is still open, with what settles it. */
export interface OpenItem {
  readonly kind: OpenKind;
  /** must: nobody can be confirmed, or something signed is wrong; can: it may stay as it is. */
  readonly weight: 'must' | 'can';
  readonly repair: Repair;
  /** Ids of whom it is about; empty where it is about the day. */
  readonly people: readonly string[];
  /** Minutes that somebody was there, or counts, where the sentence names them. */
  readonly count?: number;
}

export type OpenKind =
  | Exclude<PersonFault, 'absent' | 'never-came'>
  | 'confirmed-not-there'
  | 'confirmed-otherwise'
  | 'gone-without-coming'
  | 'not-seen'
  /** Before the end, all of them together: who is inside, and who did not come yet. */
  | 'still-inside'
  | 'not-seen-yet'
  | 'late'
  | 'early'
  | 'number-missing'
  | 'profession-missing'
  | 'few-improvements'
  | 'no-agreements'
  | 'no-next-date';

/** What the screen offers. */
export type Repair =
  | 'tell-apart'
  | 'set-gone'
  | 'set-time'
  | 'type-name'
  | 'bind-code'
  | 'withdraw'
  | 'confirm-again'
  | 'mark-absent'
  | 'type-number'
  | 'choose-profession'
  | 'write-outcome'
  | 'go-to-door';

export interface OpenRules extends DoorRules {
  /** Professions for which an accreditation that holds on the day asks a number. */
  readonly numberFor: readonly string[];
}

const repairs: Readonly<Record<OpenKind, Repair>> = {
  'still-there': 'set-gone',
  unnamed: 'type-name',
  'double-code': 'bind-code',
  'not-told-apart': 'tell-apart',
  'needs-choice': 'set-time',
  'out-before-in': 'set-time',
  'times-outside': 'set-time',
  'still-to-come': 'set-time',
  'confirmed-not-there': 'withdraw',
  'confirmed-otherwise': 'confirm-again',
  'gone-without-coming': 'set-time',
  'not-seen': 'mark-absent',
  'still-inside': 'go-to-door',
  'not-seen-yet': 'go-to-door',
  late: 'set-time',
  early: 'set-time',
  'number-missing': 'type-number',
  'profession-missing': 'choose-profession',
  'few-improvements': 'write-outcome',
  'no-agreements': 'write-outcome',
  'no-next-date': 'write-outcome',
};

/** Everything that is open, what must be settled first; people of one name or one code in one item. */
export function openItems(
  record: Pick<DayRecord, 'revisions' | 'outcome'>,
  presence: Presence,
  rules: OpenRules,
  now: number,
): readonly OpenItem[] {
  const confirmed = confirmedNow(record.revisions);
  const people = [...presence.values()];
  const items = [
    ...people.flatMap((seen) => itemsOf(seen, confirmed.get(seen.person.id) ?? [], rules, now)),
    ...goneFromList(confirmed, presence),
    ...ofOutcome(record.outcome),
  ];
  const together = [
    ...joined(items, 'not-told-apart', presence, (person) => plainName(nameOf(person))),
    ...joined(items, 'double-code', presence, ({ code }) => code),
  ];
  const others = items.filter(({ kind }) => kind !== 'not-told-apart' && kind !== 'double-code');
  const all = [...together, ...(now < rules.end ? duringTheDay(others) : others)];
  return [...all.filter(({ weight }) => weight === 'must'), ...all.filter(({ weight }) => weight === 'can')];
}

/** As long as it lasts people are inside, and others may still come: that is no list of things to settle. */
function duringTheDay(items: readonly OpenItem[]): readonly OpenItem[] {
  const all = (kind: OpenKind, as: OpenKind): readonly OpenItem[] => {
    const people = items.filter((item) => item.kind === kind).flatMap((item) => item.people);
    return people.length === 0
      ? []
      : [{ kind: as, weight: 'can', repair: repairs[as], people, count: people.length }];
  };
  return [
    ...items.filter(({ kind }) => kind !== 'still-there' && kind !== 'not-seen'),
    ...all('still-there', 'still-inside'),
    ...all('not-seen', 'not-seen-yet'),
  ];
}

/** Who can be confirmed now and is not, or not as it is now. */
export function readyToConfirm(
  record: Pick<DayRecord, 'revisions'>,
  presence: Presence,
  rules: DoorRules,
  now: number,
): readonly AtDoor[] {
  const confirmed = confirmedNow(record.revisions);
  return [...presence.values()].filter((seen) => {
    const words = confirmed.get(seen.person.id) ?? [];
    const isWanted = seen.person.wants !== 'nothing' || words.length > 0;
    if (!isWanted || faultOf(seen, rules, now) !== undefined) return false;
    return isOtherwise(seen, words);
  });
}

function itemsOf(seen: AtDoor, words: readonly Word[], rules: OpenRules, now: number): readonly OpenItem[] {
  const { person, state, went } = seen;
  const item = (kind: OpenKind, weight: OpenItem['weight'], count?: number): OpenItem => ({
    kind,
    weight,
    repair: repairs[kind],
    people: [person.id],
    ...(count === undefined ? {} : { count }),
  });
  const fault = faultOf(seen, rules, now);
  const isHere = state === 'in' || state === 'gone';
  if (!isHere) {
    if (words.length > 0) return [item('confirmed-not-there', 'must')];
    if (state === 'absent') return [];
    return [went === undefined ? item('not-seen', 'can') : item('gone-without-coming', 'must')];
  }
  const items: OpenItem[] = [];
  // Who wants nothing needs no confirmation.
  const isConfirmed = words.length > 0 || person.wants !== 'nothing';
  if (fault !== undefined && fault !== 'absent' && fault !== 'never-came')
    items.push(item(fault, isConfirmed ? 'must' : 'can'));
  else if (words.length > 0 && isOtherwise(seen, words)) items.push(item('confirmed-otherwise', 'must'));
  if (seen.resident) return items;
  // A time that is wrong says nothing of being late.
  const isPutRight = items.some(({ repair }) => repair === 'set-time');
  if (seen.late > 0 && !isPutRight) items.push(item('late', 'can', seen.minutes));
  if (seen.early > 0 && !isPutRight) items.push(item('early', 'can', seen.minutes));
  const hasNumber = (person.numbers.big ?? person.numbers.association ?? '') !== '';
  if (person.wants === 'points' && !hasNumber && rules.numberFor.includes(person.profession))
    items.push(item('number-missing', 'can'));
  if (person.profession === '') items.push(item('profession-missing', 'can'));
  return items;
}

/** Confirmed, and taken off the list afterwards. */
function goneFromList(
  confirmed: ReadonlyMap<string, readonly Word[]>,
  presence: Presence,
): readonly OpenItem[] {
  return [...confirmed.keys()]
    .filter((person) => !presence.has(person))
    .map((person): OpenItem => ({
      kind: 'confirmed-not-there',
      weight: 'must',
      repair: 'withdraw',
      people: [person],
    }));
}

function ofOutcome({ improvements, agreements, next }: DayRecord['outcome']): readonly OpenItem[] {
  const item = (kind: OpenKind, count: number): OpenItem => ({
    kind,
    weight: 'can',
    repair: repairs[kind],
    people: [],
    count,
  });
  const written = improvements.filter((text) => text.trim() !== '').length;
  return [
    ...(written < 3 ? [item('few-improvements', written)] : []),
    ...(agreements.length === 0 ? [item('no-agreements', 0)] : []),
    ...(next.date === '' ? [item('no-next-date', 0)] : []),
  ];
}

/** One item for all of one name or one code. */
function joined(
  items: readonly OpenItem[],
  kind: OpenKind,
  presence: Presence,
  by: (person: Person) => string | undefined,
): readonly OpenItem[] {
  const groups = new Map<string, OpenItem>();
  for (const item of items.filter((one) => one.kind === kind)) {
    const seen = presence.get(item.people[0] ?? '');
    const key = (seen === undefined ? undefined : by(seen.person)) ?? '';
    const before = groups.get(key);
    groups.set(key, before === undefined ? item : { ...before, people: [...before.people, ...item.people] });
  }
  return [...groups.values()];
}
