import { describe, expect, test } from 'vitest';
import { happened, withPart, withPeople, type DayState } from '../../../src/room/day-changes.ts';
import { emptyDay, type DayEvent, type Person, type Revision } from '../../../src/room/day-record.ts';
import { newWriter } from '../../../src/room/log.ts';
import { nameOf, sortedName } from '../../../src/room/names.ts';
import { openItems, readyToConfirm } from '../../../src/room/open-items.ts';
import { presenceAtDoor } from '../../../src/room/presence-at-door.ts';
import { asText } from '../../../src/attendance/carriers.ts';
import { participantOfName, signAttestation } from '../../../src/attendance/attestation.ts';
import { crypto } from '../../fixtures/attendance.ts';
import { person, personId, rules } from '../../fixtures/room.ts';

const session = 'ABCD2345';
const { start, end } = rules;
const now = end + 20;
const [one, two] = [1, 2].map(personId) as [string, string];
const openRules = { ...rules, numberFor: ['huisarts'] };

const came = (some: object = {}): DayEvent => ({
  type: 'person.came',
  person: one,
  at: start,
  how: 'tap',
  ...some,
});
const went = (some: object = {}): DayEvent => ({
  type: 'person.went',
  person: one,
  at: end,
  how: 'tap',
  ...some,
});

function after(
  people: readonly Person[],
  events: readonly DayEvent[],
  revisions: readonly Revision[] = [],
): DayState {
  const empty = {
    record: { ...emptyDay(session, false), revisions },
    writer: newWriter(session, 'DEV00001'),
  };
  return happened(withPeople(empty, people, start), events, now);
}
function openOf({ record }: DayState) {
  return openItems(record, presenceAtDoor(record, rules), openRules, now).filter(
    ({ people }) => people.length > 0,
  );
}
const kindsOf = (state: DayState) => openOf(state).map(({ kind, weight }) => `${weight} ${kind}`);
const ready = ({ record }: DayState) =>
  readyToConfirm(record, presenceAtDoor(record, rules), rules, now).map(({ person: { id } }) => id);

/** What was signed of person 1, bound to the name. */
async function revisionOf(stay: { in: number; out: number }): Promise<Revision> {
  const name = nameOf(person(1));
  const attestation = {
    session,
    participant: await participantOfName(session, name, crypto),
    name: new Uint8Array(),
    issuedAt: now - 5,
    ...stay,
  };
  const bytes = await signAttestation(attestation, () => Promise.resolve(new Uint8Array(64)));
  const word = { person: one, name, role: '', code: undefined, attestation: asText('attestation', bytes) };
  return { number: 1, at: now - 5, device: 'DEV00001', signed: [{ ...word, kind: 'confirmation' }] };
}

describe('what is still open', () => {
  const whole = person(1, { numbers: { big: '00000000001' } });

  test('is nothing of who came and went in time, and they can be confirmed', () => {
    const state = after([whole], [came(), went()]);
    expect([kindsOf(state), ready(state)]).toEqual([[], [one]]);
  });

  test.each([
    ['must still-there', whole, [came()]],
    ['can late', whole, [came({ at: start + 28 }), went()]],
    ['can early', whole, [came(), went({ at: end - 85 })]],
    ['must times-outside', whole, [came({ at: start - 130 }), went()]],
    ['must out-before-in', whole, [came({ at: end }), went({ at: end - 10, why: 'x' })]],
    ['must gone-without-coming', whole, [went()]],
    ['can not-seen', whole, []],
    ['can number-missing', person(1), [came(), went()]],
    ['can profession-missing', person(1, { profession: '', wants: 'paper' }), [came(), went()]],
  ] as const)('is %s', (kind, somebody, events) => {
    expect(kindsOf(after([somebody], events))).toEqual([kind]);
  });

  test('is one item for all of one name, before what may stay as it is', () => {
    const twins = [whole, person(2, { lastName: 'Voorbeeld1', numbers: whole.numbers }), person(3)];
    const events = [came(), went(), came({ person: two, at: start + 40 }), went({ person: two })];
    const items = openOf(after(twins, events));
    expect(items.map(({ kind, people }) => [kind, people])).toEqual([
      ['not-told-apart', [one, two]],
      ['late', [two]],
      ['not-seen', [personId(3)]],
    ]);
    expect(ready(after(twins, events))).toEqual([]);
  });

  test('is not asked of a resident who wants nothing, nor of who was signed off', () => {
    const resident = person(1, { profession: 'bewoner', wants: 'nothing' });
    expect(kindsOf(after([resident], [came({ at: start + 60 })]))).toEqual(['can still-there']);
    expect(ready(after([resident], [came(), went()]))).toEqual([]);
    expect(kindsOf(after([whole], [{ type: 'person.absent', person: one }]))).toEqual([]);
  });

  test('is what was confirmed and is no longer so', async () => {
    const revisions = [await revisionOf({ in: start, out: end })];
    expect(kindsOf(after([whole], [came(), went()], revisions))).toEqual([]);
    expect(ready(after([whole], [came(), went()], revisions))).toEqual([]);
    const changed = after([whole], [came(), went({ at: end - 5 })], revisions);
    expect([kindsOf(changed), ready(changed)]).toEqual([['must confirmed-otherwise'], [one]]);
    const absent = after([whole], [came(), went(), { type: 'person.absent', person: one }], revisions);
    expect(kindsOf(absent)).toEqual(['must confirmed-not-there']);
    const removed = after(
      [whole],
      [came(), went(), { type: 'person.removed', person: one, why: 'dubbel' }],
      revisions,
    );
    expect(kindsOf(removed)).toEqual(['must confirmed-not-there']);
  });

  test('is what the group has not written down yet', () => {
    const state = after([], []);
    const items = ({ record }: DayState) =>
      openItems(record, presenceAtDoor(record, rules), openRules, now).map(({ kind, count }) => [
        kind,
        count,
      ]);
    expect(items(state)).toEqual([
      ['few-improvements', 0],
      ['no-agreements', 0],
      ['no-next-date', 0],
    ]);
    const { outcome } = state.record;
    const written = withPart(
      state,
      {
        outcome: {
          ...outcome,
          improvements: ['a', ' ', 'b'],
          agreements: [{ what: 'a', who: 'b', when: 'c' }],
        },
      },
      now,
    );
    expect(items(written)).toEqual([
      ['few-improvements', 2],
      ['no-next-date', 0],
    ]);
  });
});

test('a name is that of a list, with the first name where there are no initials', () => {
  const jong = person(1, { initials: 'A.B.', infix: 'de', lastName: 'Jong', firstName: 'Anna' });
  expect([nameOf(jong), sortedName(jong)]).toEqual(['A.B. de Jong', 'Jong, A.B. de']);
  const joke = person(1, { initials: '', lastName: '', firstName: 'Joke' });
  expect([nameOf(joke), sortedName(joke)]).toEqual(['Joke', 'Joke']);
});

test('as long as the werksessie lasts, who is inside and who may still come stand together and wait for nothing', () => {
  const people = [1, 2, 3, 4].map((number) => person(number));
  const { record } = after(people, [came(), came({ person: two })]);
  const during = openItems(record, presenceAtDoor(record, rules), openRules, end - 1).filter(
    ({ kind, people: who }) => who.length > 0 && kind !== 'number-missing',
  );
  expect(during.map(({ kind, weight, count, people: who }) => [kind, weight, count, who])).toEqual([
    ['still-inside', 'can', 2, [one, two]],
    ['not-seen-yet', 'can', 2, [3, 4].map(personId)],
  ]);
  const afterwards = openItems(record, presenceAtDoor(record, rules), openRules, end);
  expect(afterwards.map(({ kind }) => kind).filter((kind) => kind === 'still-there')).toHaveLength(2);
  expect(afterwards.map(({ kind }) => kind).filter((kind) => kind === 'not-seen')).toHaveLength(2);
});
