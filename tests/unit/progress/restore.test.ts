import { expect, test } from 'vitest';
import { openJournal } from '../../../src/progress/journal.ts';
import { pack } from '../../../src/progress/pack.ts';
import { nothingReported, type ProgressRecord } from '../../../src/progress/record.ts';
import { restore } from '../../../src/progress/restore.ts';
import type { LaunchFacts } from '../../../src/runtime/lms.ts';
import { noChance, secretWithoutChance } from '../../fixtures/chance.ts';
import { factsWith, marked, start } from '../../fixtures/learner.ts';
import { textStore } from '../../fixtures/text-store.ts';

const foreign = 'page=3&score=80';
const now = start + 5;

/** A record that can be told from others by its counter and by where it came from. */
const record = (counter: number, mark: number): ProgressRecord => ({
  counter,
  facts: factsWith({ marks: marked(mark), secret: 'geheim' }),
  reported: nothingReported,
  visits: [],
});
const inLms = (counter: number) => record(counter, 1);
const inBrowser = (counter: number) => record(counter, 2);
const fresh: ProgressRecord = {
  counter: 0,
  facts: { ...factsWith({}), startedAt: now, secret: secretWithoutChance },
  reported: nothingReported,
  visits: [],
};

async function setup(state: string, local: ProgressRecord | undefined) {
  const journal = openJournal(textStore().store, 'small', 'learner1', () => now);
  if (local !== undefined) journal.write(pack(local));
  const launch: LaunchFacts = {
    mode: 'normal',
    learnerId: 'learner1',
    learnerName: 'Jansen, Zoë',
    state,
    resumed: state !== '',
    clockShiftMs: 0,
  };
  return { restored: await restore(launch, journal, now, noChance), journal };
}

test.each([
  {
    name: 'nothing anywhere: a first visit',
    lms: '',
    local: undefined,
    expected: { record: fresh, from: 'fresh' },
    left: undefined,
  },
  {
    name: 'only the LMS has one',
    lms: pack(inLms(4)),
    local: undefined,
    expected: { record: inLms(4), from: 'restored' },
    left: undefined,
  },
  {
    name: 'only this browser has one',
    lms: '',
    local: inBrowser(4),
    expected: { record: inBrowser(4), from: 'recovered' },
    left: inBrowser(4),
  },
  {
    name: 'the LMS has a later one',
    lms: pack(inLms(5)),
    local: inBrowser(4),
    expected: { record: inLms(5), from: 'restored' },
    left: undefined,
  },
  {
    name: 'both have the same one',
    lms: pack(inLms(4)),
    local: inBrowser(4),
    expected: { record: inLms(4), from: 'restored' },
    left: undefined,
  },
  {
    name: 'this browser has a later one',
    lms: pack(inLms(4)),
    local: inBrowser(5),
    expected: { record: inBrowser(5), from: 'recovered' },
    left: inBrowser(5),
  },
  {
    name: 'the LMS has something unreadable',
    lms: foreign,
    local: undefined,
    expected: { record: fresh, from: 'unreadable', aside: foreign },
    left: undefined,
  },
  {
    name: 'the LMS has something unreadable, and this browser has a record',
    lms: foreign,
    local: inBrowser(2),
    expected: { record: inBrowser(2), from: 'recovered', aside: foreign },
    left: inBrowser(2),
  },
])('$name', async ({ lms, local, expected, left }) => {
  const { restored, journal } = await setup(lms, local);
  expect(restored).toEqual(expected);
  expect(journal.read()).toEqual(left);
});

test('what was done on two computers apart is put together, and the other text stays to choose from', async () => {
  const grown = (base: ProgressRecord, id: string, typed: string): ProgressRecord => ({
    ...base,
    facts: { ...base.facts, texts: { 1: typed } },
    visits: [{ id, counter: base.counter }],
  });
  const lms = grown(inLms(6), 'lms', 'Op de praktijk');
  const { restored, journal } = await setup(pack(lms), grown(inBrowser(5), 'pc1', 'Thuis'));
  expect(restored).toMatchObject({
    from: 'merged',
    record: { counter: 6, facts: { marks: marked(1, 2), texts: { 1: 'Op de praktijk' } } },
  });
  expect(journal.others()).toEqual({ 1: 'Thuis' });
});

test('what could not be read is not lost', async () => {
  expect((await setup(foreign, undefined)).journal.aside()).toBe(foreign);
});

test('a deelnemerscode of before there was a secret stays, and is known to be older', async () => {
  const { secret: _none, ...facts } = { ...inLms(4).facts, learnerCode: '7F3K92Q' };
  const { restored } = await setup(pack({ ...inLms(4), facts }), undefined);
  const known = { ...facts, secret: secretWithoutChance, hasOldCode: true };
  expect(restored.record.facts).toEqual(known);
  expect((await setup(pack(restored.record), undefined)).restored.record.facts).toEqual(known);
});

test('a record of before there was a secret gets one, and keeps it', async () => {
  const { secret: _none, ...facts } = inLms(4).facts;
  const { restored } = await setup(pack({ ...inLms(4), facts }), undefined);
  expect(restored.record.facts).toEqual({ ...facts, secret: secretWithoutChance });
  expect((await setup(pack(restored.record), undefined)).restored.record).toEqual(restored.record);
});
