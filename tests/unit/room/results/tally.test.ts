import { describe, expect, test } from 'vitest';
import { countRows } from '../../../../src/room/results/count-rows.ts';
import { nextPictures } from '../../../../src/room/results/next-pictures.ts';
import { resultsOf } from '../../../../src/room/results/results-of.ts';
import { takeReceipts } from '../../../../src/room/results/take-receipts.ts';
import type { Receipt, ReceiptMoment } from '../../../../src/receipts/receipt.ts';
import { listOf, noBallots, resultsCourse } from '../../../fixtures/answer-lists.ts';

function shown(moment: ReceiptMoment, lists: readonly Receipt[]) {
  const taken = { ...noBallots, ...takeReceipts(noBallots, '7F3K92QD', moment, lists, () => 0) };
  const pictures = nextPictures(taken, moment, resultsCourse);
  return resultsOf({ ...taken, pictures }, moment, resultsCourse);
}

/** Seven lists in which everybody answers statement `at` with the value of its place, beginning with 1; the rest 3. */
const seven = Array.from({ length: 7 }, (_, who) =>
  listOf('before', who, {
    answers: resultsCourse.items.map((_item, at) =>
      at === 0 ? [5, 5, 5, 4, 4, 0, undefined][who] : at === 15 ? 1 : 3,
    ),
  }),
);

describe('the statements', () => {
  const results = shown('before', seven);
  const [first] = results.list?.statements ?? [];

  test('are counted, with "weet niet" and what was left out apart and in no mean', () => {
    expect(first).toEqual({
      id: 'kennen-1',
      dimension: 'kennen',
      counts: [0, 0, 0, 2, 3],
      none: 1,
      skipped: 1,
      n: 5,
      mean: 4.6,
    });
  });

  test('have three strongest and three weakest, the ends first', () => {
    expect(results.list?.strongest.map(({ id }) => id)[0]).toBe('kennen-1');
    expect(results.list?.weakest.map(({ id }) => id)[0]).toBe('opbrengst-2');
    expect(results.list?.strongest).toHaveLength(3);
    expect(results.list?.weakest).toHaveLength(3);
  });

  test('are eight dimensions with their bands', () => {
    expect(results.list?.dimensions).toHaveLength(8);
    // Twelve answers with an opinion: 23 of the first statement, 21 of the second.
    expect(results.list?.dimensions[0]).toEqual({
      id: 'kennen',
      mean: 44 / 12,
      band: 'bespreken',
      n: 12,
      none: 1,
    });
    expect(results.list?.dimensions.at(-1)).toMatchObject({ mean: 2, band: 'aandacht' });
  });

  test('a mean of four opinions is no mean, and a statement that four answered is left out', () => {
    const { list } = shown('before', [
      ...[0, 0, 1, 2].map((value, who) =>
        listOf('before', who, {
          answers: resultsCourse.items.map((_, at) => (at === 0 ? value : at === 1 ? undefined : 3)),
        }),
      ),
      listOf('before', 7, { answer: 4 }),
    ]);
    expect(list?.statements.map(({ id }) => id)).not.toContain('kennen-2');
    expect(list?.statements[0]).toMatchObject({ n: 3, none: 2, mean: undefined });
    expect(list?.dimensions[0]).toMatchObject({ mean: undefined, band: undefined });
  });

  test('under five there is nothing at all', () => {
    expect(shown('before', seven.slice(0, 4))).toEqual({
      moment: 'before',
      received: 4,
      shown: 0,
      needed: 1,
      fixed: false,
      list: undefined,
      choices: [],
      groups: undefined,
      noGroups: 'few',
    });
  });
});

describe('what is asked beside them', () => {
  test('ratings are counted per answer', () => {
    const results = shown(
      'feedback',
      [5, 5, 4, 3, 5].map((answer, who) => listOf('feedback', who, { answer })),
    );
    expect(results.list).toBeUndefined();
    expect(results.choices[0]).toEqual({
      id: 'sfeer',
      counts: [1, 2, 3, 4, 5].map((value) => ({ value, count: [0, 0, 1, 1, 3][value - 1] })),
      skipped: 0,
      n: 5,
    });
  });

  test('a rating that four gave is left out', () => {
    const lists = [1, 2, 3, 4, 5].map((who) =>
      listOf('feedback', who, { choices: [5, who === 1 ? undefined : 4, 4] }),
    );
    expect(shown('feedback', lists).choices.map(({ id }) => id)).toEqual(['sfeer', 'werkvormen']);
  });

  test('a question to one domain is shown with its group, and only of its people', () => {
    const half = (who: number, profession: number) =>
      listOf('half-year', who, { profession, choices: [2, 5] });
    const practice = [1, 2, 3, 4, 5].map((who) => half(who, 1));
    const alone = shown('half-year', [...practice, half(6, 2)]);
    expect(alone.choices.map(({ id }) => id)).toEqual(['impuls']);
    const both = shown('half-year', [...practice, ...[6, 7, 8, 9, 10].map((who) => half(who, 2))]);
    expect(both.choices.at(-1)).toMatchObject({
      id: 'eerder',
      domain: 'huisartsenpraktijk',
      n: 5,
      skipped: 0,
    });
  });
});

test('as rows for a file they are what is shown, and nothing else', () => {
  const rows = countRows(shown('before', seven), resultsCourse.scale);
  expect(rows).toHaveLength(16 * 7);
  expect(rows.slice(0, 7).map(({ answer, count }) => [answer, count])).toEqual([
    [1, 0],
    [2, 0],
    [3, 0],
    [4, 2],
    [5, 3],
    ['none', 1],
    ['skipped', 1],
  ]);
  expect(countRows(shown('before', seven.slice(0, 4)), resultsCourse.scale)).toEqual([]);
});
