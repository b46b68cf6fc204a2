import { expect, onTestFinished, test } from 'vitest';
import { hashWithAllRounds } from '../../clock/quick-hash.ts';
import { openJournal } from '../../../src/progress/journal.ts';
import { pack, packed } from '../../../src/progress/pack.ts';
import { nothingReported, type ProgressRecord } from '../../../src/progress/record.ts';
import { openCopies, sealCopy, takeUpSealed } from '../../../src/progress/sealed-copy.ts';
import { withVisit } from '../../../src/progress/visits.ts';
import { factsWith, start } from '../../fixtures/learner.ts';
import { sealedBefore } from '../../fixtures/records/sealed-before.ts';
import { textStore } from '../../fixtures/text-store.ts';

const learnerId = 'ç.öztürk';
const secret = 'AbCdEfGhIjKlMnOp';

/** The records of one visit after another: each with some saves, and every save with one more choice. */
function life(
  visits: readonly (readonly [id: string, saves: number])[],
  own: { readonly secret?: string } = { secret },
): readonly ProgressRecord[] {
  let counter = 0;
  const records: ProgressRecord[] = [];
  for (const [id, saves] of visits) {
    for (let save = 0; save < saves; save++) {
      counter += 1;
      records.push({
        counter,
        visits: withVisit(records.at(-1)?.visits ?? [], id, counter),
        facts: factsWith({
          startedAt: start,
          choices: { 0: (counter % 5) + 1, 1: (counter % 4) + 1 },
          ...own,
        }),
        reported: nothingReported,
      });
    }
  }
  return records;
}

function setup() {
  const { kept, store } = textStore();
  const journal = openJournal(store, 'cursus/scorm12', learnerId, () => start);
  return { kept, journal };
}

async function opens(sealed: string, state: string, who = learnerId) {
  const found = await openCopies({ sealed: () => [sealed] }, { learnerId: who, state });
  return found[0]?.record;
}

test.each([1, 2, 3, 5])('in visit %i: whatever the LMS kept of it opens the copy', async (visit) => {
  const earlier = ['aaa', 'bbb', 'ccc', 'ddd'].slice(0, visit - 1).map((id) => [id, 2] as const);
  const records = life([...earlier, ['now', 4]]);
  const last = records.at(-1)!;
  const sealed = (await sealCopy(packed(last)))!;
  expect(sealed).not.toContain(pack(last));
  for (const kept of records) expect(await opens(sealed, pack(kept))).toEqual(last);
});

test('it also opens with what another computer made of a state of this visit', async () => {
  const records = life([
    ['aaa', 2],
    ['now', 3],
    ['pc2', 2],
  ]);
  const sealed = (await sealCopy(packed(records[4]!)))!;
  expect(await opens(sealed, pack(records[6]!))).toEqual(records[4]);
});

test('it also opens with a state that came back in quotes', async () => {
  const [record] = life([['now', 1]]);
  expect(await opens((await sealCopy(packed(record!)))!, `"${pack(record!)}"`)).toEqual(record);
});

test('it stays shut for every state without its secret: none, another one, and none at all', async () => {
  const records = life([['now', 3]]);
  const sealed = (await sealCopy(packed(records.at(-1)!)))!;
  const others = [
    '',
    'geen record',
    pack(life([['now', 3]], { secret: 'AbCdEfGhIjKlMnOq' }).at(-1)!),
    pack(life([['now', 3]], {}).at(-1)!),
  ];
  for (const state of others) expect(await opens(sealed, state)).toBeUndefined();
});

test('a first visit is not opened by trying ids and empty states, as it once was', async () => {
  const [first] = life([['now', 1]]);
  const sealed = (await sealCopy(packed(first!)))!;
  expect(sealed).not.toContain(secret);
  for (let id = 0; id < 500; id++) expect(await opens(sealed, '', String(id))).toBeUndefined();
});

test('a record without a secret is not sealed: nothing of it is hard to guess', async () => {
  expect(await sealCopy(packed(life([['now', 1]], {})[0]!))).toBeUndefined();
});

test('a copy of version 0.4.0 opens with what the LMS has of it, and not for who has nothing', async () => {
  onTestFinished(hashWithAllRounds(false));
  hashWithAllRounds(true)();
  const { sealed, learnerId: who, state, counter } = sealedBefore;
  expect((await opens(sealed, state, who))?.counter).toBe(counter);
  expect(await opens(sealed, '', who)).toBeUndefined();
  expect(await opens(sealed, state, 'iemand.anders')).toBeUndefined();
});

test('what the LMS has less of is taken up; a copy of which it has everything goes', async () => {
  const records = life([['now', 4]]);
  const { journal } = setup();
  journal.keepSealed((await sealCopy(packed(records[3]!)))!);
  await takeUpSealed(journal, { learnerId, state: pack(records[1]!) });
  expect([journal.read(), journal.sealed()]).toEqual([records[3], []]);

  const other = setup().journal;
  other.keepSealed((await sealCopy(packed(records[3]!)))!);
  await takeUpSealed(other, { learnerId, state: pack(records[3]!) });
  expect([other.read(), other.sealed()]).toEqual([undefined, []]);
});

test('a launch neither clears nor writes over a copy that it cannot open', async () => {
  const { journal } = setup();
  const lost = (await sealCopy(packed(life([['now', 4]]).at(-1)!)))!;
  journal.keepSealed(lost);
  // The LMS lost everything, and the learner began anew: with another secret.
  const anew = life([['new', 2]], { secret: 'ZZZZZZZZZZZZZZZZ' });
  for (const state of ['', pack(anew[0]!)]) {
    await takeUpSealed(journal, { learnerId, state });
    expect([journal.read(), journal.sealed()]).toEqual([undefined, [lost]]);
  }
  const own = (await sealCopy(packed(anew[1]!)))!;
  journal.keepSealed(own);
  expect(journal.sealed()).toEqual([lost, own]);
  // The new one goes when the LMS has it; the other one waits until the LMS finds what it lost.
  await takeUpSealed(journal, { learnerId, state: pack(anew[1]!) });
  expect(journal.sealed()).toEqual([lost]);
  const found = life([['now', 2]]);
  await takeUpSealed(journal, { learnerId, state: pack(found[1]!) });
  expect([journal.read()?.counter, journal.sealed()]).toEqual([4, []]);
});

test('beside an open copy a sealed one that has something else waits for the next launch', async () => {
  const { journal } = setup();
  const records = life([
    ['aaa', 2],
    ['now', 2],
  ]);
  const apart = {
    ...life([
      ['aaa', 2],
      ['pc2', 4],
    ]).at(-1)!,
  };
  journal.write(pack(records[3]!));
  const sealed = (await sealCopy(packed(apart)))!;
  journal.keepSealed(sealed);
  await takeUpSealed(journal, { learnerId, state: pack(records[1]!) });
  expect([journal.read(), journal.sealed()]).toEqual([records[3], [sealed]]);
});
