import { plainName } from '../attendance/attestation.ts';
import { minutesWithin } from '../programme/presence.ts';
import type { DayEvent, LogLine } from './day-events.ts';
import type { DayRecord, Person } from './day-record.ts';
import { inOrder, lineOf, undoneIn } from './log.ts';
import { nameOf, namesakes, signedName } from './names.ts';

/** Minutes in which the same person is seen again without meaning anything: somebody walks past the camera. */
export const againMinutes = 10;

/** What of the session and the course the door needs. */
export interface DoorRules {
  readonly start: number;
  readonly end: number;
  /** Minutes that somebody may be late, and may leave early, and still be there all the time. */
  readonly graceMinutes: number;
  /** Professions that are no profession: a resident (bewoner) gets no points. */
  readonly residents: readonly string[];
}

/** One person, as all of the log says. Moments are minutes since 1970. */
export interface AtDoor {
  readonly person: Person;
  /** Their name as a confirmation says it. */
  readonly signedAs: string;
  readonly state: 'not-yet' | 'in' | 'gone' | 'absent';
  readonly came: number | undefined;
  /** Of who is gone. */
  readonly went: number | undefined;
  /** When something was last seen of them. */
  readonly seen: number | undefined;
  /** The last line about them alone that counts, for `undoing`. */
  readonly line: string | undefined;
  /** How they were seen when they came. */
  readonly how: 'scan' | 'tap' | 'typed' | undefined;
  /** Minutes after the start and before the end; 0 within the minutes of grace. */
  readonly late: number;
  readonly early: number;
  /** Minutes between going and coming in again. */
  readonly away: number;
  /** Minutes inside the session so far known; undefined for who is in. */
  readonly minutes: number | undefined;
  readonly full: boolean;
  readonly resident: boolean;
  /**
   * uitzoeken: somebody else has this name and nothing tells them apart, or has this code; or two doors wrote down different
   * times of going.
   */
  readonly unclear: 'same-name' | 'same-code' | 'two-departures' | undefined;
  readonly remarks: readonly string[];
}

/** Everybody who is on the list, in its order. */
export type Presence = ReadonlyMap<string, AtDoor>;

interface Stay {
  absent: boolean;
  came: number | undefined;
  went: number | undefined;
  seen: number | undefined;
  how: AtDoor['how'];
  away: number;
  hasTwoDepartures: boolean;
  line: string | undefined;
  remarks: string[];
}

/** What the log says of everybody; people who were taken off the list are left out. */
export function presenceAtDoor(record: Pick<DayRecord, 'people' | 'log'>, rules: DoorRules): Presence {
  const ordered = inOrder(record.log);
  const { stays, removed, apart } = folded(ordered);
  const people = record.people.filter(({ id }) => !removed.has(id));
  const names = new Map<string, string>();
  const unclear = unclearAmong(people, apart, names);
  return new Map(
    people.map((person) => {
      const { id } = person;
      const signedAs = names.get(id) ?? nameOf(person);
      return [id, asSeen(person, signedAs, stays.get(id) ?? nothingKnown(), unclear.get(id), rules)];
    }),
  );
}

function asSeen(
  person: Person,
  signedAs: string,
  stay: Stay,
  unclear: AtDoor['unclear'],
  rules: DoorRules,
): AtDoor {
  const { absent, came, went, seen, line, how, away, remarks, hasTwoDepartures } = stay;
  const late = came === undefined ? 0 : came - rules.start;
  const early = went === undefined ? 0 : rules.end - went;
  const whole = came === undefined || went === undefined ? undefined : { in: came, out: went };
  const isFull = whole !== undefined && late <= rules.graceMinutes && early <= rules.graceMinutes;
  const minutes = whole === undefined ? undefined : Math.max(0, minutesWithin(whole, rules) - away);
  return {
    person,
    signedAs,
    state: stateOf(stay),
    came: absent ? undefined : came,
    went: absent ? undefined : went,
    seen,
    line,
    how,
    late: late > rules.graceMinutes ? late : 0,
    early: early > rules.graceMinutes ? early : 0,
    away,
    minutes: absent ? undefined : minutes,
    full: isFull && !absent && away <= rules.graceMinutes && (minutes ?? 0) > 0,
    resident: rules.residents.includes(person.profession),
    unclear: unclear ?? (hasTwoDepartures ? 'two-departures' : undefined),
    remarks,
  };
}

function stateOf({ absent, came, went }: Stay): AtDoor['state'] {
  if (absent) return 'absent';
  if (came === undefined) return 'not-yet';
  return went === undefined ? 'in' : 'gone';
}

function nothingKnown(): Stay {
  return {
    absent: false,
    came: undefined,
    went: undefined,
    seen: undefined,
    how: undefined,
    away: 0,
    hasTwoDepartures: false,
    line: undefined,
    remarks: [],
  };
}

function folded(ordered: readonly LogLine[]) {
  const undone = undoneIn(ordered);
  const stays = new Map<string, Stay>();
  const removed = new Set<string>();
  /** Pairs that were told apart, both ways. */
  const apart = new Map<string, Set<string>>();
  const stayOf = (person: string) => {
    const known = stays.get(person) ?? nothingKnown();
    stays.set(person, known);
    return known;
  };
  for (const line of ordered) {
    const { did } = line;
    if (undone.has(lineOf(line))) continue;
    if (did.type === 'all.went') {
      const stayBehind = new Set(did.except);
      for (const [person, stay] of stays) {
        if (stayBehind.has(person) || stateOf(stay) !== 'in') continue;
        stay.went = did.at;
        stay.line = undefined;
      }
    } else if (did.type === 'person.removed') removed.add(did.person);
    else if (did.type === 'person.added') removed.delete(did.person);
    else if (did.type === 'person.toldApart') {
      for (const person of did.people) {
        const others = apart.get(person) ?? new Set<string>();
        for (const other of did.people) others.add(other);
        apart.set(person, others);
      }
    } else if ('person' in did) happens(stayOf(did.person), did, lineOf(line));
  }
  return { stays, removed, apart };
}

function happens(stay: Stay, did: DayEvent, line: string): void {
  if (did.type === 'remark.made') stay.remarks.push(did.text);
  if (did.type === 'person.absent') {
    stay.absent = true;
    stay.came = undefined;
    stay.went = undefined;
    stay.line = line;
  } else if (did.type === 'person.came' || did.type === 'person.returned') {
    comes(stay, did);
    stay.seen = did.at;
    stay.line = line;
  } else if (did.type === 'person.went') {
    goes(stay, did.at, did.why !== undefined);
    stay.seen = did.at;
    stay.line = line;
  }
}

type Coming = Extract<DayEvent, { type: 'person.came' | 'person.returned' }>;

/** Who is seen in was not absent, whatever was written down before. */
function comes(stay: Stay, did: Coming): void {
  const { at, how } = did;
  const isPutRight = did.type === 'person.came' && did.why !== undefined;
  const { came, went } = stay;
  stay.absent = false;
  if (came === undefined) {
    stay.came = at;
    stay.how = how;
    // Only a going was written down, and by now they are in again.
    if (went !== undefined && went < at) stay.went = undefined;
  } else if (isPutRight) {
    stay.came = at;
    if (went !== undefined) stay.away = 0;
  } else if (went !== undefined && at >= went) {
    stay.away += at - went;
    stay.went = undefined;
    stay.hasTwoDepartures = false;
  } else if (at < came) {
    // Two doors: the earlier of both saw them come.
    stay.came = at;
    stay.how = how;
  }
}

/** Nobody goes twice without coming in between: two doors wrote it down, or a time was put right. */
function goes(stay: Stay, at: number, isPutRight: boolean): void {
  const before = stay.went;
  if (before === undefined) stay.went = at;
  else if (isPutRight) {
    stay.went = at;
    stay.away = 0;
    stay.hasTwoDepartures = false;
  } else {
    if (Math.abs(before - at) > againMinutes) stay.hasTwoDepartures = true;
    stay.went = Math.max(before, at);
  }
}

function unclearAmong(
  people: readonly Person[],
  apart: ReadonlyMap<string, ReadonlySet<string>>,
  names: Map<string, string>,
): ReadonlyMap<string, AtDoor['unclear']> {
  const unclear = new Map<string, AtDoor['unclear']>();
  for (const group of namesakes(people)) {
    const signed = new Map(group.map((person) => [person, signedName(person, group)]));
    for (const [{ id }, name] of signed) names.set(id, name);
    const areApart = (one: Person, other: Person) => {
      if (one.code !== undefined && other.code !== undefined) return true;
      const isSaid = apart.get(one.id)?.has(other.id) === true;
      return isSaid && plainName(signed.get(one) ?? '') !== plainName(signed.get(other) ?? '');
    };
    for (const person of group) {
      if (!group.every((other) => other === person || areApart(person, other)))
        unclear.set(person.id, 'same-name');
    }
  }
  const byCode = new Map<string, string[]>();
  for (const { id, code } of people) {
    if (code !== undefined) byCode.set(code, [...(byCode.get(code) ?? []), id]);
  }
  for (const group of byCode.values()) {
    if (group.length > 1) for (const id of group) unclear.set(id, 'same-code');
  }
  return unclear;
}
