import { describe, expect, test } from 'vitest';
import { candidatesFor, personOfCode, seenAtDoor, undoing } from '../../../src/room/at-the-door.ts';
import { happened, withPeople, type DayState } from '../../../src/room/day-changes.ts';
import type { DayEvent, Person } from '../../../src/room/day-record.ts';
import { emptyDay } from '../../../src/room/day-record.ts';
import { newWriter } from '../../../src/room/log.ts';
import { presenceAtDoor, type AtDoor } from '../../../src/room/presence-at-door.ts';
import { person, personId, rules } from '../../fixtures/room.ts';

const { start, end } = rules;
const [one, two, three] = [1, 2, 3].map(personId) as [string, string, string];

/** What happened, in its order; each at its own moment. */
function after(people: readonly Person[], ...events: readonly DayEvent[]): DayState {
  const empty = { record: emptyDay('ABCD2345', false), writer: newWriter('ABCD2345', 'DEV00001') };
  const at = (event: DayEvent) => ('at' in event ? event.at : end);
  return events.reduce(
    (state, event) => happened(state, [event], at(event)),
    withPeople(empty, people, start - 60),
  );
}
const seenIn = ({ record }: DayState, id = one): AtDoor => presenceAtDoor(record, rules).get(id)!;

const came = (at: number, some: object = {}): DayEvent => ({
  type: 'person.came',
  person: one,
  at,
  how: 'tap',
  ...some,
});
const went = (at: number, some: object = {}): DayEvent =>
  ({ ...came(at, some), type: 'person.went' }) as DayEvent;
const returned = (at: number): DayEvent => ({ ...came(at), type: 'person.returned' }) as DayEvent;

describe('somebody', () => {
  test('is not there yet, comes and goes, and was there all the time within the minutes of grace', () => {
    expect(seenIn(after([person(1)]))).toMatchObject({ state: 'not-yet', full: false, minutes: undefined });
    expect(seenIn(after([person(1)], came(start + 10)))).toMatchObject({ state: 'in', late: 0 });
    const whole = seenIn(after([person(1)], came(start + 10), went(end - 10)));
    expect(whole).toMatchObject({ state: 'gone', full: true, minutes: 220, late: 0, early: 0 });
  });

  test('is late or early by real minutes, and then not there all the time', () => {
    const seen = seenIn(after([person(1)], came(start + 28), went(end - 85)));
    expect(seen).toMatchObject({ late: 28, early: 85, full: false, minutes: 240 - 28 - 85 });
  });

  test('who is signed off and comes all the same is in', () => {
    const absent: DayEvent = { type: 'person.absent', person: one };
    expect(seenIn(after([person(1)], absent))).toMatchObject({ state: 'absent' });
    expect(seenIn(after([person(1)], absent, came(start)))).toMatchObject({ state: 'in', came: start });
    expect(seenIn(after([person(1)], came(start), absent))).toMatchObject({
      state: 'absent',
      came: undefined,
    });
  });

  test('who goes and comes back was away in between', () => {
    const seen = seenIn(after([person(1)], came(start), went(start + 60), returned(start + 90), went(end)));
    expect(seen).toMatchObject({ state: 'gone', away: 30, minutes: 210, full: false });
    const chosen = went(start + 60, { why: 'kwam niet echt terug' });
    const settled = after(
      [person(1)],
      came(start),
      went(start + 60),
      returned(start + 90),
      went(end),
      chosen,
    );
    expect(seenIn(settled)).toMatchObject({ away: 0, went: start + 60 });
  });

  test('a time that is put right with a reason counts, in both directions', () => {
    const later = came(start + 20, { why: 'de kaart was van een ander' });
    expect(seenIn(after([person(1)], came(start), later))).toMatchObject({ came: start + 20 });
    const earlier = went(start + 30, { why: 'was al weg' });
    expect(seenIn(after([person(1)], came(start), went(end), earlier))).toMatchObject({ went: start + 30 });
  });

  test('seen by two doors came at the first time, and when they went has to be chosen', () => {
    expect(seenIn(after([person(1)], came(start), came(start - 7)))).toMatchObject({ came: start - 7 });
    const twice = seenIn(after([person(1)], came(start), went(end - 40), went(end)));
    expect(twice).toMatchObject({ unclear: 'two-departures', went: end });
    const once = seenIn(after([person(1)], came(start), went(end - 3), went(end)));
    expect(once).toMatchObject({ unclear: undefined, went: end });
  });

  test('a resident gets no points, whatever the minutes', () => {
    const resident = person(1, { profession: 'bewoner', wants: 'certificate' });
    expect(seenIn(after([resident], came(start), went(end)))).toMatchObject({ resident: true, full: true });
  });

  test('taken off the list is gone from it, and back when added again', () => {
    const removed: DayEvent = { type: 'person.removed', person: one, why: 'dubbel ingevoerd' };
    expect(seenIn(after([person(1)], removed))).toBeUndefined();
    expect(seenIn(after([person(1)], removed, { type: 'person.added', person: one }))).toBeDefined();
  });
});

describe('all of them go', () => {
  const all = [
    came(start),
    { ...came(start), person: two },
    went(start + 60, { person: three }),
  ] as DayEvent[];
  const everybody: DayEvent = { type: 'all.went', at: end, except: [two] };

  test('but for the exceptions, and but for who had gone or never came', () => {
    const people = [person(1), person(2), person(3), person(4)];
    const record = after(people, ...all, everybody);
    expect(seenIn(record)).toMatchObject({ state: 'gone', went: end });
    expect(seenIn(record, two)).toMatchObject({ state: 'in' });
    expect(seenIn(record, personId(4))).toMatchObject({ state: 'not-yet' });
  });

  test('and one of them is taken back alone', () => {
    const record = after([person(1), person(2)], ...all, everybody);
    const back = undoing(seenIn(record))!;
    expect(back).toMatchObject({ type: 'person.returned', at: end });
    const undone = happened(record, [back], end);
    expect(seenIn(undone)).toMatchObject({ state: 'in', away: 0 });
  });
});

describe('taking back', () => {
  test('the last line makes it not have happened; taking that back makes it count again', () => {
    const gone = after([person(1)], came(start), went(start + 60));
    const undo = undoing(seenIn(gone))!;
    const inAgain = happened(gone, [undo], start + 61);
    expect(seenIn(inAgain)).toMatchObject({ state: 'in', came: start });
    const last = inAgain.record.log.at(-1)!;
    const redo: DayEvent = { type: 'person.undone', line: `${last.device}.${String(last.number)}` };
    expect(seenIn(happened(inAgain, [redo], start + 62))).toMatchObject({ state: 'gone' });
  });

  test('there is nothing to take back of who was never seen', () => {
    expect(undoing(seenIn(after([person(1)])))).toBeUndefined();
  });
});

describe('seen at the door', () => {
  const inNow = () => seenIn(after([person(1)], came(start)));
  test('the first time it is coming; within ten minutes nothing; later a tap is going and a scan a question', () => {
    expect(seenAtDoor(seenIn(after([person(1)])), 'scan', start)).toMatchObject({ kind: 'comes' });
    expect(seenAtDoor(inNow(), 'tap', start + 9).kind).toBe('nothing');
    expect(seenAtDoor(inNow(), 'scan', start + 9).kind).toBe('nothing');
    expect(seenAtDoor(inNow(), 'tap', start + 10)).toMatchObject({
      kind: 'goes',
      event: { type: 'person.went' },
    });
    expect(seenAtDoor(inNow(), 'scan', start + 10)).toMatchObject({
      kind: 'away?',
      event: { type: 'person.went', at: start + 10 },
    });
  });

  test('who has gone comes back: a tap does it, a scan asks', () => {
    const gone = seenIn(after([person(1)], came(start), went(start + 60)));
    expect(seenAtDoor(gone, 'scan', start + 65).kind).toBe('nothing');
    expect(seenAtDoor(gone, 'tap', start + 90).kind).toBe('returns');
    expect(seenAtDoor(gone, 'scan', start + 90).kind).toBe('returned?');
  });

  test('a code that nobody has offers three people, first who has not come and wants something', () => {
    const people = [
      person(1),
      person(2),
      person(3, { wants: 'nothing' }),
      person(4),
      person(5, { code: '7F3K92Q' }),
    ];
    const presence = presenceAtDoor(after(people, came(start)).record, rules);
    expect(personOfCode(presence.values(), '7F3K92Q')?.person.id).toBe(personId(5));
    expect(personOfCode(presence.values(), '0000000')).toBeUndefined();
    expect(candidatesFor(presence.values()).map(({ id }) => id)).toEqual([two, personId(4), one]);
  });
});

describe('two of one name', () => {
  const klinker = (number: number, some: Partial<Person> = {}) =>
    person(number, { lastName: 'Klinker', role: '', organisation: '', ...some });
  const apart: DayEvent = { type: 'person.toldApart', people: [one, two] };

  test('are to be told apart, however their name is written', () => {
    const record = after([klinker(1), klinker(2, { initials: 'a' })]);
    expect([seenIn(record).unclear, seenIn(record, two).unclear]).toEqual(['same-name', 'same-name']);
  });

  test('are told apart when somebody said so and something on the list does', () => {
    const people = [klinker(1, { organisation: 'Praktijk' }), klinker(2, { organisation: 'Welzijn' })];
    expect(seenIn(after(people)).unclear).toBe('same-name');
    const told = after(people, apart);
    expect([seenIn(told), seenIn(told, two)]).toMatchObject([
      { unclear: undefined, signedAs: 'A. Klinker (Praktijk)' },
      { unclear: undefined, signedAs: 'A. Klinker (Welzijn)' },
    ]);
    expect(seenIn(after([klinker(1), klinker(2)], apart)).unclear).toBe('same-name');
  });

  test('who both have a deelnemerscode are told apart by it; with one code they are not', () => {
    const both = after([klinker(1, { code: '7F3K92Q' }), klinker(2, { code: 'A7KM3XQ' })]);
    expect(seenIn(both)).toMatchObject({ unclear: undefined, signedAs: 'A. Klinker' });
    const same = after([person(1, { code: '7F3K92Q' }), person(2, { code: '7F3K92Q' })]);
    expect(seenIn(same).unclear).toBe('same-code');
  });
});
