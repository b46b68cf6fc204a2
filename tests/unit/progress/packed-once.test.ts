import { deflateSync } from 'fflate';
import { afterAll, expect, test, vi } from 'vitest';
import { createActor, SimulatedClock } from 'xstate';
import { overviewOf } from '../../../src/programme/overview.ts';
import { openJournal } from '../../../src/progress/journal.ts';
import { nothingReported } from '../../../src/progress/record.ts';
import { savingMachine } from '../../../src/progress/saving.ts';
import { sealCopy } from '../../../src/progress/sealed-copy.ts';
import { emptyMemory, MemoryLms } from '../../fixtures/memory-lms.ts';
import { factsWith, smallOutline, start } from '../../fixtures/learner.ts';
import { textStore } from '../../fixtures/text-store.ts';

// What other files of this worker have loaded already packs by the real one, and after this file it is theirs again.
vi.hoisted(() => vi.resetModules());
afterAll(() => {
  vi.doUnmock('fflate');
  vi.resetModules();
});

vi.mock(import('fflate'), async (original) => {
  const real = await original();
  return { ...real, deflateSync: vi.fn(real.deflateSync) };
});

/** Times that a record was packed since it was asked last. */
function timesPacked(): number {
  const { calls } = vi.mocked(deflateSync).mock;
  return calls.splice(0).length;
}

const settle = () => new Promise((resolve) => setTimeout(resolve));

function progressWith(text: string) {
  const facts = factsWith({ secret: 'AbCdEfGhIjKlMnOp', texts: { 3: text } });
  return { facts, overview: overviewOf(smallOutline, facts, start) };
}

test('a save packs the record once: for the journal, the LMS, what it gives back, and the sealed copy', async () => {
  const lms = new MemoryLms(emptyMemory());
  lms.open();
  const clock = new SimulatedClock();
  const { facts, overview } = progressWith('');
  const saving = createActor(savingMachine, {
    clock,
    input: {
      outline: smallOutline,
      lms,
      mode: 'normal',
      journal: openJournal(textStore().store, 'a-course', 'a-learner', () => start),
      record: { counter: 1, facts, reported: nothingReported, visits: [] },
      overview,
      visit: 'v01',
      reporter: () => undefined,
      probe: () => Promise.resolve('reached'),
      isOffline: () => false,
      seal: sealCopy,
      elapsed: () => clock.now(),
      chance: () => 0.5,
    },
  }).start();

  saving.send({ type: 'progress.made', progress: progressWith('Wat ik schreef.'), weighty: true });
  await settle();
  expect(saving.getSnapshot().value).toEqual({ keeping: 'saved' });
  expect(timesPacked()).toBe(1);

  // Leaving with everything saved writes nothing new: what is proved and sealed is what was handed over.
  saving.send({ type: 'learner.left' });
  await vi.waitFor(() => expect(saving.getSnapshot().value).toBe('closed'));
  expect(saving.getSnapshot().context.accepted).toBe(true);
  expect(timesPacked()).toBe(0);
});
