import { expect, test } from 'vitest';
import { openJournal, type TextStore } from '../../../src/progress/journal.ts';
import { pack } from '../../../src/progress/pack.ts';
import { nothingReported, type ProgressRecord } from '../../../src/progress/record.ts';
import { restore } from '../../../src/progress/restore.ts';
import type { LaunchFacts } from '../../../src/runtime/lms.ts';
import { factsWith, marked, start } from '../../fixtures/learner.ts';

const foreign = 'page=3&score=80';
const now = start + 5;

/** A record that can be told from others by its counter and by where it came from. */
const record = (counter: number, mark: number): ProgressRecord => ({
  counter,
  facts: factsWith({ marks: marked(mark) }),
  reported: nothingReported,
});
const inLms = (counter: number) => record(counter, 1);
const inBrowser = (counter: number) => record(counter, 2);
const fresh: ProgressRecord = {
  counter: 0,
  facts: { ...factsWith({}), startedAt: now },
  reported: nothingReported,
};

function setup(state: string, local: ProgressRecord | undefined) {
  const kept = new Map<string, string>();
  const store: TextStore = {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  };
  const journal = openJournal(store, 'small', 'learner1');
  if (local !== undefined) journal.write(local);
  const launch: LaunchFacts = {
    mode: 'normal',
    learnerId: 'learner1',
    learnerName: 'Jansen, Zoë',
    state,
    resumed: state !== '',
    clockShiftMs: 0,
  };
  return { restored: restore(launch, journal, now), journal };
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
])('$name', ({ lms, local, expected, left }) => {
  const { restored, journal } = setup(lms, local);
  expect(restored).toEqual(expected);
  expect(journal.read()).toEqual(left);
});

test('what could not be read is not lost', () => {
  expect(setup(foreign, undefined).journal.aside()).toBe(foreign);
});
