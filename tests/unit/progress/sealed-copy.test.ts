import { expect, test } from 'vitest';
import { pack } from '../../../src/progress/pack.ts';
import { nothingReported, type ProgressRecord } from '../../../src/progress/record.ts';
import { openCopy, sealCopy } from '../../../src/progress/sealed-copy.ts';
import { withVisit } from '../../../src/progress/visits.ts';
import { factsWith, start } from '../../fixtures/learner.ts';

const learnerId = 'ç.öztürk';

/** The records of one visit after another: each with some saves, and every save with one more choice. */
function life(...visits: readonly (readonly [id: string, saves: number])[]): readonly ProgressRecord[] {
  let counter = 0;
  const records: ProgressRecord[] = [];
  for (const [id, saves] of visits) {
    for (let save = 0; save < saves; save++) {
      counter += 1;
      records.push({
        counter,
        visits: withVisit(records.at(-1)?.visits ?? [], id, counter),
        facts: factsWith({ startedAt: start, choices: { 0: (counter % 5) + 1, 1: (counter % 4) + 1 } }),
        reported: nothingReported,
      });
    }
  }
  return records;
}

test.each([1, 2, 3, 5])('in visit %i: whatever of it the LMS kept opens the copy', async (visit) => {
  const earlier = ['aaa', 'bbb', 'ccc', 'ddd'].slice(0, visit - 1).map((id) => [id, 2] as const);
  const records = life(...earlier, ['now', 4]);
  const atLaunch = records.at(-5);
  const launched = { learnerId, state: atLaunch === undefined ? '' : pack(atLaunch) };
  const last = records.at(-1)!;
  const sealed = (await sealCopy(last, launched))!;
  expect(sealed).not.toContain(pack(last));
  for (const kept of [launched.state, ...records.slice(-4).map(pack)]) {
    expect(await openCopy(sealed, { learnerId, state: kept })).toBe(pack(last));
  }
});

test('it also opens with what another computer made of a state of this visit', async () => {
  const records = life(['aaa', 2], ['now', 3], ['pc2', 2]);
  const sealed = (await sealCopy(records[4]!, { learnerId, state: pack(records[1]!) }))!;
  expect(await openCopy(sealed, { learnerId, state: pack(records[6]!) })).toBe(pack(records[4]!));
});

test('it stays shut for another login, for a first visit, and for a state of long before', async () => {
  const records = life(['aaa', 2], ['bbb', 2], ['now', 3]);
  const state = pack(records[3]!);
  const sealed = (await sealCopy(records.at(-1)!, { learnerId, state }))!;
  expect(await openCopy(sealed, { learnerId: 'iemand anders', state })).toBeUndefined();
  expect(await openCopy(sealed, { learnerId, state: '' })).toBeUndefined();
  expect(await openCopy(sealed, { learnerId, state: pack(records[1]!) })).toBeUndefined();
  expect(await openCopy(sealed, { learnerId, state: 'geen record' })).toBeUndefined();
});
