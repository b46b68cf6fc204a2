import { describe, expect, test } from 'vitest';
import type { Receipt } from '../../../../src/receipts/receipt.ts';
import { emptyDay, type DayRecord } from '../../../../src/room/day-record.ts';
import { mergedDays } from '../../../../src/room/merge-days.ts';
import { withSource } from '../../../../src/room/results/choose-source.ts';
import { nextPictures } from '../../../../src/room/results/next-pictures.ts';
import { resultsOf } from '../../../../src/room/results/results-of.ts';
import { twoSources } from '../../../../src/room/results/sources.ts';
import { takeReceipts } from '../../../../src/room/results/take-receipts.ts';
import { listOf, resultsCourse } from '../../../fixtures/answer-lists.ts';

const day = emptyDay('7F3K92QD', false);
const lists = (from: number, until: number, some: Partial<Receipt> = {}) =>
  Array.from({ length: until - from }, (_, at) => ({
    ...listOf('before', from + at, { answer: 3 }),
    ...some,
  }));
const withLists = (before: readonly Receipt[]): DayRecord => {
  const record = { ...day, receipts: { ...day.receipts, before } };
  return { ...record, pictures: nextPictures(record, 'before', resultsCourse) };
};
const merged = (one: DayRecord, other: DayRecord): DayRecord => {
  const both = mergedDays(one, other);
  if (both.kind === 'refused') throw new Error(both.because);
  return both.record;
};
const received = (record: DayRecord) => {
  const { received: inBus, shown, list } = resultsOf(record, 'before', resultsCourse);
  return { inBus, shown, of: list?.of };
};

/** Seven bons at one door, the nine of an export at the other, and three lists on paper. */
const atDoor = withLists([...lists(1, 8), ...lists(30, 33, { source: 'paper' })]);
const atOffice = withLists(lists(10, 19, { source: 'lms' }));

describe('bons and an export that came together', () => {
  const both = merged(atDoor, atOffice);

  test('are told, and the picture stays as it was until one of them is chosen', () => {
    expect(twoSources(atDoor, 'before')).toBe(undefined);
    expect(twoSources(both, 'before')).toEqual({ bons: 10, lms: 12, chosen: undefined });
    expect(nextPictures(both, 'before', resultsCourse)).toBe(both.pictures);
    expect(received(both)).toEqual({ inBus: 19, shown: 10, of: 10 });
  });

  test.each([
    ['bons', 10, 'lms'],
    ['lms', 12, undefined],
  ] as const)(
    '%s: that many count, nothing is lost, and no more comes from elsewhere',
    (source, count, other) => {
      const chosen: DayRecord = { ...both, ...withSource(both, 'before', source, resultsCourse) };
      expect(received(chosen)).toEqual({ inBus: count, shown: count, of: count });
      expect(chosen.receipts.before).toHaveLength(19);
      const late = (from: Receipt['source']) => ({
        ...listOf('before', 40),
        ...(from === undefined ? {} : { source: from }),
      });
      const take = (list: Receipt) => takeReceipts(chosen, day.session, 'before', [list], () => 0).refused;
      expect(take(late(other))).toEqual(['two-sources']);
      expect(take(late(source === 'lms' ? 'lms' : undefined))).toEqual([]);
      expect(take(late('paper'))).toEqual([]);
      // And the other way round, as often as somebody likes.
      const again = source === 'lms' ? 'bons' : 'lms';
      const turned = { ...chosen, ...withSource(chosen, 'before', again, resultsCourse) };
      expect(received(turned).of).toBe(again === 'lms' ? 12 : 10);
    },
  );

  test('what was chosen at one door holds; chosen otherwise at the other it is asked again', () => {
    const bons = { ...both, ...withSource(both, 'before', 'bons', resultsCourse) };
    const lms = { ...both, ...withSource(both, 'before', 'lms', resultsCourse) };
    expect(merged(both, bons).sources).toEqual({ before: 'bons' });
    expect(merged(bons, bons).sources).toEqual({ before: 'bons' });
    expect(merged(bons, lms).sources).toBe(undefined);
  });

  test('where one more list would be told apart, the picture that was shown stays', () => {
    const one = merged(withLists([...lists(1, 8), ...lists(30, 31, { source: 'paper' })]), atOffice);
    const chosen: DayRecord = { ...one, ...withSource(one, 'before', 'lms', resultsCourse) };
    expect(received(chosen)).toEqual({ inBus: 10, shown: 9, of: 9 });
  });

  test('a source of fewer than five shows nothing', () => {
    const few = merged(withLists(lists(1, 4)), atOffice);
    const chosen: DayRecord = { ...few, ...withSource(few, 'before', 'bons', resultsCourse) };
    expect(received(chosen)).toEqual({ inBus: 3, shown: 0, of: undefined });
  });
});
