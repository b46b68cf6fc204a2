import { afterAll, beforeAll, expect, test } from 'vitest';
import { dayFileOf, openDayFile, writeDayFile } from '../../../src/room/day-file.ts';
import { dayText } from '../../../src/room/day-text.ts';
import { readDay } from '../../../src/room/read-day.ts';
import { happened, withPeople } from '../../../src/room/day-changes.ts';
import { emptyDay, type DayEvent } from '../../../src/room/day-record.ts';
import { newWriter } from '../../../src/room/log.ts';
import { mergedDays } from '../../../src/room/merge-days.ts';
import { presenceAtDoor } from '../../../src/room/presence-at-door.ts';
import { Chance } from '../../fixtures/chance.ts';
import { person, personId, rules } from '../../fixtures/room.ts';
import { changedText } from './mutate.ts';

/**
 * A hundred thousand day files that are nearly right or not at all: nothing throws or hangs, and what is taken is a whole day that
 * can be folded and put together. The inputs are the same each time.
 */
const session = 'ABCD2345';
const { start } = rules;
const events: readonly DayEvent[] = [
  { type: 'person.came', person: personId(1), at: start, how: 'scan' },
  { type: 'all.went', at: start + 240, except: [] },
];
const begun = { record: emptyDay(session, false), writer: newWriter(session, 'DEV00001') };
const { record } = happened(withPeople(begun, [person(1)], start), events, start);
const text = dayText(record);
const inFields: readonly string[] = text.match(/"[^"]*"|-?\d+|null|true|false|[[\]{},:]/g) ?? [];

let key: CryptoKey;
let file: string;
let total = 0;
let longest = 0;
beforeAll(async () => {
  const how = { name: 'AES-GCM', length: 256 };
  key = await crypto.subtle.generateKey(how, false, ['encrypt', 'decrypt']);
  file = await writeDayFile(record, 'organiser', key);
});
afterAll(() => {
  expect(total).toBe(100_000);
  console.log(`${total} day files, the slowest took ${longest.toFixed(1)} ms`);
});

function timed<Result>(read: () => Result): Result {
  const before = performance.now();
  const result = read();
  longest = Math.max(longest, performance.now() - before);
  total += 1;
  return result;
}

test('a changed text of a day is refused, or is a whole day', () => {
  const chance = new Chance(1);
  const values = [
    'null',
    '-1',
    '1e99',
    '{}',
    '[]',
    '"ZZZZZZZZ"',
    '"__proto__"',
    'true',
    '9007199254740993',
    '""',
  ];
  let taken = 0;
  for (let input = 0; input < 25_000; input += 1) {
    const isValue = chance.number(3) > 0;
    const at = chance.number(inFields.length);
    const changed = isValue
      ? inFields.with(at, chance.number(2) === 0 ? chance.one(values) : chance.one(inFields)).join('')
      : changedText(text, chance);
    const read = timed(() => readDay(changed, session, false));
    if (read.kind === 'refused') continue;
    taken += 1;
    // Each takes as long as ten are read in.
    if (taken % 10 > 0) continue;
    expect(mergedDays(record, read.record).kind).toBe('merged');
    presenceAtDoor(read.record, rules);
  }
  expect(taken).toBeGreaterThan(100);
  expect(taken).toBeLessThan(12_000);
});

test('a changed file is no day file, or does not open', async () => {
  const chance = new Chance(2);
  for (let input = 0; input < 73_000; input += 1) {
    const changed = changedText(file, chance);
    const of = timed(() => dayFileOf(changed));
    expect(of === undefined || /^(?:organiser|facilitator)$/.test(of.role)).toBe(true);
  }
  for (let input = 0; input < 2000; input += 1) {
    const changed = changedText(file, chance);
    total += 1;
    const opened = await openDayFile(changed, { session, practice: false }, { organiser: key });
    if (opened.kind === 'day') expect(changed.trim()).toBe(file);
  }
});
