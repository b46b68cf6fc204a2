import { expect, test } from 'vitest';
import { endsOf } from '../../../../src/room/results/ends.ts';
import type { StatementTally } from '../../../../src/room/results/results.ts';

const bands = [{ from: 3 }, { from: 4 }, { from: 0 }];
const tally = (mean: number | undefined) => ({ id: '', mean }) as StatementTally;
const ends = (strongest: readonly (number | undefined)[], weakest: readonly (number | undefined)[]) =>
  endsOf({ strongest: strongest.map(tally), weakest: weakest.map(tally) }, bands);

test.each([
  ['high and low', [4.6, 4.2, 4], [3.9, 2, 1], { isStrong: true, hasGain: true }],
  ['a highest that is in no high band', [4.6, 4.2, 3.9], [3, 2, 1], { isStrong: false, hasGain: true }],
  ['a wijk that is low all over', [2.1, 2, 2], [1.1, 1, 1], { isStrong: false, hasGain: true }],
  ['one that is high all over', [5, 5, 5], [4, 4.5, 4], { isStrong: true, hasGain: false }],
  ['no mean', [undefined], [4], { isStrong: false, hasGain: false }],
] as const)('%s', (_, strongest, weakest, expected) => {
  expect(ends(strongest, weakest)).toEqual(expected);
});
