import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  happened,
  withoutNumbers,
  withPart,
  withPeople,
  type DayState,
} from '../../../src/room/day-changes.ts';
import { emptyDay, type DayEvent, type DayRecord } from '../../../src/room/day-record.ts';
import { dayText } from '../../../src/room/day-text.ts';
import { readDay } from '../../../src/room/read-day.ts';
import { inOrder, isWhole, lineOf, newWriter } from '../../../src/room/log.ts';
import { mergedDays } from '../../../src/room/merge-days.ts';
import { presenceAtDoor } from '../../../src/room/presence-at-door.ts';
import { person, personId, rules } from '../../fixtures/room.ts';

const session = 'ABCD2345';
const { start, end } = rules;
const people = [1, 2, 3, 4].map((number) => person(number));

/** A day with four people, as two organisers have it when they go to their doors. */
const begun = withPeople(
  { record: emptyDay(session, false), writer: newWriter(session, 'DEV00000') },
  people,
  start - 60,
);
const atDoor = (device: string): DayState => ({ record: begun.record, writer: newWriter(session, device) });

const who = fc.integer({ min: 1, max: 4 }).map(personId);
const when = fc.integer({ min: start - 30, max: end + 30 });
const how = fc.constantFrom('scan', 'tap', 'typed');
const event: fc.Arbitrary<DayEvent> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      type: fc.constantFrom('person.came', 'person.went', 'person.returned'),
      person: who,
      at: when,
      how,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constant('person.came' as const),
      person: who,
      at: when,
      how,
      why: fc.constant('typefout'),
    }),
  },
  fc.record({ type: fc.constant('person.absent' as const), person: who }),
  fc.record({ type: fc.constant('all.went' as const), at: when, except: fc.array(who, { maxLength: 2 }) }),
  fc.record({
    type: fc.constant('person.undone' as const),
    line: fc
      .tuple(fc.constantFrom('DEV0000A', 'DEV0000B'), fc.integer({ min: 1, max: 6 }))
      .map(([device, number]) => lineOf({ device, number })),
  }),
);
/** What happens at one door, with a clock that may go wrong. */
const evening = fc.array(fc.tuple(event, fc.integer({ min: start - 30, max: end + 30 })), { maxLength: 8 });

function played(device: string, events: readonly (readonly [DayEvent, number])[]): DayState {
  return events.reduce((state, [did, now]) => happened(state, [did], now), atDoor(device));
}
function merged(one: DayRecord, other: DayRecord): DayRecord {
  const result = mergedDays(one, other);
  if (result.kind === 'refused') throw new Error(result.because);
  return result.record;
}
/** Who was there, in an order of its own. */
const outcome = (record: DayRecord) =>
  [...presenceAtDoor(record, rules)].toSorted(([one], [other]) => (one < other ? -1 : 1));

describe('two doors', () => {
  test('put together say the same whichever is first, and hold every line of both', () => {
    fc.assert(
      fc.property(evening, evening, (one, other) => {
        const [a, b] = [played('DEV0000A', one).record, played('DEV0000B', other).record];
        const both = merged(a, b);
        expect(outcome(merged(b, a))).toEqual(outcome(both));
        expect(merged(b, a).log).toEqual(both.log);
        expect(isWhole(both.log, session)).toBe(true);
        const lines = new Set(both.log.map(lineOf));
        expect([...a.log, ...b.log].every((line) => lines.has(lineOf(line)))).toBe(true);
        expect(lines.size).toBe(begun.record.log.length + one.length + other.length);
      }),
      { numRuns: 400 },
    );
  });

  test('put together again change nothing, and three of them go in any order', () => {
    fc.assert(
      fc.property(evening, evening, evening, (one, two, three) => {
        const [a, b, c] = [played('DEV0000A', one), played('DEV0000B', two), played('DEV0000C', three)].map(
          ({ record }) => record,
        ) as [DayRecord, DayRecord, DayRecord];
        const both = merged(a, b);
        expect(merged(both, a)).toEqual(both);
        expect(merged(both, both)).toEqual(both);
        expect(outcome(merged(both, c))).toEqual(outcome(merged(a, merged(b, c))));
      }),
      { numRuns: 200 },
    );
  });

  test('each change a field of the same person: both changes stay, and of one field the last', () => {
    const a = withPeople(atDoor('DEV0000A'), [person(1, { email: 'a@example.org' })], start);
    const b = withPeople(atDoor('DEV0000B'), [person(1, { role: 'wijkverpleegkundige' })], start + 1);
    const c = withPeople(atDoor('DEV0000C'), [person(1, { role: 'POH' })], start + 2);
    for (const record of [
      merged(merged(a.record, b.record), c.record),
      merged(c.record, merged(b.record, a.record)),
    ]) {
      expect(record.people[0]).toMatchObject({ email: 'a@example.org', role: 'POH' });
    }
  });

  test('the later of two changes in one minute counts', () => {
    const once = withPeople(begun, [person(1, { email: 'oud@example.org' })], start);
    const twice = withPeople(once, [person(1, { email: 'nieuw@example.org' })], start);
    expect(twice.record.people[0]!.changed).toBeGreaterThan(once.record.people[0]!.changed);
    for (const record of [
      merged(twice.record, { ...once.record, log: twice.record.log }),
      merged({ ...once.record, log: twice.record.log }, twice.record),
    ])
      expect(record.people[0]?.email).toBe('nieuw@example.org');
  });

  test('what was erased does not come back from an older file', () => {
    const numbered = withPeople(atDoor('DEV0000A'), [person(1, { numbers: { big: '00000000001' } })], start);
    const erased = withoutNumbers(numbered, end);
    for (const record of [merged(erased.record, numbered.record), merged(numbered.record, erased.record)])
      expect(record.people[0]?.numbers).toEqual({});
  });

  test('both wrote down what was agreed: nothing of it is lost, also of a sixth verbeterpunt', () => {
    const write = (device: string, points: readonly string[], now: number) => {
      const state = atDoor(device);
      return withPart(state, { outcome: { ...state.record.outcome, improvements: points } }, now).record;
    };
    const result = mergedDays(
      write('DEV0000A', ['1', '2', '3'], start),
      write('DEV0000B', ['4', '5', '6', '3'], start + 9),
    );
    expect(result).toMatchObject({ kind: 'merged', leftOver: ['2'] });
    expect(result.kind === 'merged' && result.record.outcome.improvements).toEqual(['4', '5', '6', '3', '1']);
  });

  test('the numbers of PE-online that were filled in at either door stay', () => {
    const withNumbers = (user: string, register: string, edition: string) =>
      withPart(
        atDoor(`DEV0000${register.charAt(0).toUpperCase()}`),
        {
          preparation: {
            points: {},
            done: [],
            peOnline: { user, editions: { [register]: { edition, meeting: '' } } },
          },
        },
        end,
      ).record;
    const [one, other] = [withNumbers('', 'alfa', '1'), withNumbers('77', 'beta', '2')];
    for (const both of [merged(one, other), merged(other, one)])
      expect(both.preparation.peOnline).toEqual({
        user: '77',
        editions: { alfa: { edition: '1', meeting: '' }, beta: { edition: '2', meeting: '' } },
      });
    expect(merged(begun.record, one).preparation.peOnline).toEqual(one.preparation.peOnline);
    expect(readDay(dayText(one), session, false)).toEqual({ kind: 'day', record: one });
  });

  test('an older file of the same day changes nothing of what was written since', () => {
    const old = withPart(begun, { outcome: { ...begun.record.outcome, improvements: ['oud'] } }, start);
    const now = withPart(old, { outcome: { ...begun.record.outcome, improvements: ['nieuw'] } }, start + 10);
    expect(merged(now.record, old.record).outcome.improvements).toEqual(['nieuw']);
    expect(merged(old.record, now.record).outcome.improvements).toEqual(['nieuw']);
  });
});

describe('the log', () => {
  test('of which anything is changed, left out or put elsewhere is not whole', () => {
    const { log } = played('DEV0000A', [
      [{ type: 'person.came', person: personId(1), at: start, how: 'scan' }, start],
      [{ type: 'remark.made', text: 'belde' }, start + 5],
      [{ type: 'person.went', person: personId(1), at: end, how: 'tap' }, end],
    ]).record;
    fc.assert(
      fc.property(
        fc.nat(log.length - 2),
        fc.constantFrom('at', 'number', 'chain', 'device', 'did', 'out', 'swap'),
        (at, what) => {
          const line = log[at]!;
          const other = {
            at: line.at + 1,
            number: line.number + 1,
            chain: 'ff'.repeat(16),
            device: 'DEV0000Z',
          };
          const edited =
            what === 'out'
              ? log.toSpliced(at, 1)
              : what === 'swap'
                ? log.toSpliced(at, 2, log[at + 1]!, line)
                : what === 'did'
                  ? log.with(at, { ...line, did: { type: 'numbers.erased' } })
                  : log.with(at, { ...line, [what]: other[what] });
          // Of two devices the order in the file says nothing.
          const isAllowed = what === 'swap' && log[at + 1]!.device !== line.device;
          // That somebody has only the beginning of a chain is what an older file is.
          const isBeginning =
            what === 'out' && !log.slice(at + 1).some(({ device }) => device === line.device);
          expect(isWhole(edited, session)).toBe(isAllowed || isBeginning);
        },
      ),
    );
  });

  test('never goes back in time, also when the clock does, and a clock far ahead is not followed', () => {
    const state = happened(atDoor('DEV0000A'), [{ type: 'numbers.erased' }], start + 5);
    const back = happened(state, [{ type: 'numbers.erased' }], start - 5).record.log;
    expect(back.at(-1)?.at).toBe(start + 5);
    expect(inOrder(back)).toBe(back);
    const ahead = happened(state, [{ type: 'numbers.erased' }], start + 100_000);
    expect(happened(ahead, [{ type: 'numbers.erased' }], start + 10).record.log.at(-1)?.at).toBe(start + 10);
  });
});

test('any day is the same when it is read again', () => {
  fc.assert(
    fc.property(
      evening,
      fc.array(fc.tuple(fc.integer({ min: 1, max: 9 }), fc.string({ maxLength: 20 }))),
      (events, names) => {
        const state = withPeople(
          played('DEV0000A', events),
          names.map(([number, lastName]) => person(number, { lastName })),
          end,
        );
        const tags = ['0000000a', '0000000b'];
        const receipts = tags.map(
          (tag) =>
            ({
              kind: 'before',
              session: undefined,
              print: 'a1b2',
              tag,
              profession: 0,
              answers: [1, undefined],
              choices: [],
            }) as const,
        );
        const record: DayRecord = {
          ...state.record,
          receipts: { ...state.record.receipts, before: receipts },
          pictures: {
            ...state.record.pictures,
            before: { of: tags, fixed: true, pieces: [tags], groups: [], pairs: [] },
          },
        };
        expect(readDay(dayText(record), session, false)).toEqual({ kind: 'day', record });
      },
    ),
    { numRuns: 100 },
  );
});
