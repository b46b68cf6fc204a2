import { monitorEventLoopDelay } from 'node:perf_hooks';
import { happened, withPart, withPeople, withReceipts, type DayState } from '../../src/room/day-changes.ts';
import { emptyDay, type DayEvent } from '../../src/room/day-record.ts';
import { dayText } from '../../src/room/day-text.ts';
import { readDayInTurns } from '../../src/room/read-day.ts';
import { newWriter } from '../../src/room/log.ts';
import { mergedDays } from '../../src/room/merge-days.ts';
import { openItems, readyToConfirm } from '../../src/room/open-items.ts';
import { presenceAtDoor } from '../../src/room/presence-at-door.ts';
import type { Receipt } from '../../src/receipts/receipt.ts';
import { Chance } from '../fixtures/chance.ts';
import { person, personId, rules } from '../fixtures/room.ts';

/*
 * How long the page is busy with the largest room there is, 500 people and 4,000 answer lists, at each thing that happens on its
 * own thread: `node tests/bench/room-day.ts`. More than 100 ms at once would be felt; then it ends with an error.
 */

const [people, lists, most] = [500, 4000, 100];
const session = 'ABCD2345';
const chance = new Chance(13);
const { start, end } = rules;

const times = new Map<string, number[]>();
function timed<Result>(what: string, work: () => Result): Result {
  const before = performance.now();
  const result = work();
  times.set(what, [...(times.get(what) ?? []), performance.now() - before]);
  return result;
}

/** How long everything else has to wait at most, while something runs that gives it its turn in between. */
async function inTurns<Result>(what: string, work: () => Promise<Result>): Promise<Result> {
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  const result = await work();
  delay.disable();
  times.set(what, [...(times.get(what) ?? []), delay.max / 1e6]);
  return result;
}

const everybody = Array.from({ length: people }, (_, number) => number + 1);
let state: DayState = { record: emptyDay(session, false), writer: newWriter(session, 'DEV00001') };
state = timed('a roster of 500 is taken over', () =>
  withPeople(
    state,
    everybody.map((number) => person(number)),
    start - 100,
  ),
);
const tap = (event: DayEvent, now: number) => {
  state = timed('one tap', () => happened(state, [event], now));
  timed('who is there', () => presenceAtDoor(state.record, rules));
};
for (const number of chance.shuffled(everybody))
  tap({ type: 'person.came', person: personId(number), at: start, how: 'tap' }, start);
for (const number of chance.shuffled(everybody).slice(0, 100))
  tap({ type: 'person.went', person: personId(number), at: end, how: 'scan' }, end);
tap({ type: 'all.went', at: end, except: [] }, end);

const receipt = (number: number): Receipt => ({
  kind: 'before',
  session,
  print: 'a1b2',
  tag: ((number * 2_654_435_761) >>> 0).toString(16).padStart(8, '0'),
  profession: chance.number(20),
  answers: Array.from({ length: 16 }, () => chance.number(6)),
  choices: [],
});
const half = lists / 2;
const take = (some: readonly Receipt[]) => {
  state = withReceipts(state, 'before', some, end, () => chance.number(1000) / 1000).state;
};
timed('an export of 2,000 lists is counted', () => {
  take(Array.from({ length: half }, (_, number) => receipt(number)));
});
for (let number = half; number < lists; number += 1) {
  timed('one list at the bus', () => {
    take([receipt(number)]);
  });
}
for (let key = 0; key < 300; key += 1) {
  timed('one key in a verbeterpunt', () => {
    const { outcome } = state.record;
    state = withPart(state, { outcome: { ...outcome, improvements: ['x'.repeat(key)] } }, end);
  });
}
for (let again = 0; again < 5; again += 1) {
  const presence = timed('who is there', () => presenceAtDoor(state.record, rules));
  timed('what is still open', () =>
    openItems(state.record, presence, { ...rules, numberFor: ['huisarts'] }, end),
  );
  timed('who can be confirmed', () => readyToConfirm(state.record, presence, rules, end));
  const text = timed('the day as text, at every save', () => dayText(state.record));
  const read = await inTurns('one turn of reading it when it is opened', () =>
    readDayInTurns(text, session, false),
  );
  if (read.kind === 'refused') throw new Error(read.because);
  timed('two doors put together', () => mergedDays(state.record, read.record));
}

const rows = [...times].map(([what, each]) => ({
  what,
  times: each.length,
  'mean ms': each.reduce((sum, one) => sum + one, 0) / each.length,
  'most ms': Math.max(...each),
}));
console.table(
  rows.map((row) => ({ ...row, 'mean ms': row['mean ms'].toFixed(2), 'most ms': row['most ms'].toFixed(1) })),
);
console.log(
  `${people} people, ${lists} answer lists, ${state.record.log.length} lines, ${dayText(state.record).length} characters`,
);
const slow = rows.filter((row) => row['most ms'] > most);
if (slow.length > 0) throw new Error(`Longer than ${most} ms: ${slow.map(({ what }) => what).join('; ')}.`);
