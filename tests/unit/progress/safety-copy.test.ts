import { expect, test } from 'vitest';
import { openJournal } from '../../../src/progress/journal.ts';
import { pack, packed } from '../../../src/progress/pack.ts';
import { nothingReported, type ProgressRecord } from '../../../src/progress/record.ts';
import { restore } from '../../../src/progress/restore.ts';
import { keepSafetyCopy } from '../../../src/progress/safety-copy.ts';
import { sealCopy } from '../../../src/progress/sealed-copy.ts';
import { noChance, secretWithoutChance } from '../../fixtures/chance.ts';
import { factsWith, start } from '../../fixtures/learner.ts';
import { textStore } from '../../fixtures/text-store.ts';

const learnerId = 'zoe';

const record = (counter: number): ProgressRecord => ({
  counter,
  visits: [{ id: 'aaa', counter }],
  facts: factsWith({ startedAt: start, choices: { 0: counter }, secret: secretWithoutChance }),
  reported: nothingReported,
});
const given = { learnerId, state: pack(record(3)) };

const setup = () => openJournal(textStore().store, 'cursus/scorm12', learnerId, () => start);

/** What the next visit begins with, when the LMS then has `state`. */
async function next(journal: ReturnType<typeof setup>, state: string) {
  const launch = {
    mode: 'normal',
    learnerId,
    learnerName: '',
    state,
    resumed: true,
    clockShiftMs: 0,
  } as const;
  return restore(launch, journal, start, noChance);
}

test('work that the LMS shortened comes back from this browser', async () => {
  const journal = setup();
  await keepSafetyCopy(journal, given);
  const { from, record: found } = await next(journal, given.state.slice(0, 20));
  expect(from).toBe('recovered');
  expect(found.facts.choices).toEqual({ 0: 3 });
});

test('what is kept of a state that came back in quotes is the state itself', async () => {
  const journal = setup();
  await keepSafetyCopy(journal, { learnerId, state: `"${given.state}"\r\n` });
  expect(journal.read()).toEqual(record(3));
});

test('where the LMS took it back there is no copy', async () => {
  const journal = setup();
  const drop = await keepSafetyCopy(journal, given);
  expect(journal.read()?.counter).toBe(3);
  drop();
  expect(journal.read()).toBeUndefined();
});

test('a copy that was there stays, also afterwards', async () => {
  const journal = setup();
  journal.write(pack(record(5)));
  const drop = await keepSafetyCopy(journal, given);
  drop();
  expect(journal.read()?.counter).toBe(5);
});

test('a sealed copy that has more is the one that is kept, and stays sealed too', async () => {
  const journal = setup();
  const sealed = (await sealCopy(packed(record(7))))!;
  journal.keepSealed(sealed);
  const drop = await keepSafetyCopy(journal, given);
  expect(journal.read()?.counter).toBe(7);
  drop();
  expect(journal.read()).toBeUndefined();
  expect(journal.sealed()).toEqual([sealed]);
});

test.each(['', 'geen record'])('of "%s" there is nothing to keep', async (state) => {
  const journal = setup();
  await keepSafetyCopy(journal, { learnerId, state });
  expect(journal.read()).toBeUndefined();
});
