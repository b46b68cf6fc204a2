import { describe, expect, test } from 'vitest';
import type { Receipt } from '../../../../src/receipts/receipt.ts';
import { receiptBytes } from '../../../../src/receipts/receipt-bytes.ts';
import { receiptQr, receiptText } from '../../../../src/receipts/receipt-text.ts';
import type { Ballots } from '../../../../src/room/results/picture.ts';
import { nextPictures } from '../../../../src/room/results/next-pictures.ts';
import { readReceipts } from '../../../../src/room/results/read-receipts.ts';
import { mostReceipts, takeReceipts } from '../../../../src/room/results/take-receipts.ts';
import { listOf, noBallots, resultsCourse, tagOf } from '../../../fixtures/answer-lists.ts';
import { Chance } from '../../../fixtures/chance.ts';

const session = '7F3K92QD';
const { forms } = resultsCourse;
const random = () => 0.999;
const take = (ballots: Ballots, ...lists: readonly Receipt[]) => ({
  pictures: ballots.pictures,
  ...takeReceipts(ballots, session, 'before', lists, random),
});

describe('into the bus', () => {
  test('a list is counted once, however often it is handed in', () => {
    const once = take(noBallots, listOf('before', 1));
    expect(once).toMatchObject({ taken: 1, known: 0, replaced: 0, refused: [] });
    const twice = take(once, listOf('before', 1), listOf('before', 1, { session }));
    expect(twice).toMatchObject({ taken: 0, known: 2, replaced: 0, refused: [] });
    expect(twice.receipts.before).toHaveLength(1);
  });

  test('of two lists with one tag the later one counts', () => {
    const both = take(
      take(noBallots, listOf('before', 1, { answer: 2 })),
      listOf('before', 1, { answer: 5 }),
    );
    expect(both).toMatchObject({ taken: 0, replaced: 1 });
    expect(both.receipts.before.map(({ answers }) => answers[0])).toEqual([5]);
  });

  test('a list that was shown stays as it is, and it is said that it came too late', () => {
    const five = take(noBallots, ...[1, 2, 3, 4, 5].map((who) => listOf('before', who)));
    const shown = { ...five, pictures: nextPictures(five, 'before', resultsCourse) };
    const changed = take(
      shown,
      listOf('before', 1, { answer: 5 }),
      listOf('before', 2, { profession: 1 }),
      listOf('before', 3),
    );
    expect(changed).toMatchObject({ tooLate: 2, known: 1, replaced: 0, taken: 0, refused: [] });
    expect(changed.receipts).toEqual(five.receipts);
  });

  test.each([
    {
      name: 'of another session',
      list: listOf('before', 2, { session: '00000009' }),
      because: 'other-session',
    },
    { name: 'of another moment', list: listOf('feedback', 2), because: 'other-moment' },
    { name: 'of the LMS beside bons', list: listOf('before', 2, { source: 'lms' }), because: 'two-sources' },
  ])('$name: $because, and nothing changes', ({ list, because }) => {
    const before = take(noBallots, listOf('before', 1));
    const after = take(before, list);
    expect(after).toMatchObject({ taken: 0, refused: [because] });
    expect(after.receipts).toEqual(before.receipts);
  });

  test('a bon beside lists of the LMS is refused too; paper goes with both', () => {
    const fromLms = take(noBallots, listOf('before', 1, { source: 'lms' }));
    expect(take(fromLms, listOf('before', 2)).refused).toEqual(['two-sources']);
    expect(take(fromLms, listOf('before', 3, { source: 'paper' })).taken).toBe(1);
    expect(take(noBallots, listOf('before', 1), listOf('before', 3, { source: 'paper' })).taken).toBe(2);
  });

  test('no more than 5,000', () => {
    const many = Array.from({ length: mostReceipts + 3 }, (_, at) => listOf('before', at));
    expect(take(noBallots, ...many)).toMatchObject({
      taken: mostReceipts,
      refused: ['full', 'full', 'full'],
    });
  });

  test('its order says nothing of who came when: every place is as likely', () => {
    const chance = new Chance(5);
    const lists = [0, 1, 2].map((at) => listOf('before', at));
    const seen = new Map<string, number>();
    for (let run = 0; run < 6000; run += 1) {
      let ballots: Ballots = noBallots;
      for (const list of lists)
        ballots = {
          ...ballots,
          ...takeReceipts(ballots, session, 'before', [list], () => chance.number(1000) / 1000),
        };
      const order = ballots.receipts.before.map(({ tag }) => tag).join();
      seen.set(order, (seen.get(order) ?? 0) + 1);
    }
    expect(seen.size).toBe(6);
    for (const times of seen.values()) expect(Math.abs(times - 1000)).toBeLessThan(150);
  });
});

describe('what was scanned, pasted or read from a file', () => {
  const bytesOf = (number: number) => receiptBytes(listOf('before', number), forms.before);

  test('holds lists between other words', async () => {
    const text = `Bon van iemand:\n> ${receiptText(bytesOf(1))}\n\nEn nog een: ${receiptText(bytesOf(2))}.\n`;
    const found = await readReceipts(text, forms);
    expect(found.receipts.map(({ tag }) => tag)).toEqual([tagOf(1), tagOf(2)]);
    expect(found.refused).toEqual([]);
  });

  test.each([
    { name: 'an empty text', text: '', because: 'no-receipt' },
    { name: 'a code of the shop', text: '8712345678906', because: 'no-receipt' },
    { name: 'a deelnemerscode', text: 'PIDB:L:7F3K92Q', because: 'not-a-list' },
    { name: 'the half of one', text: receiptText(bytesOf(1)).slice(0, -6), because: 'damaged' },
    {
      name: 'a QR code with a sign that was read wrong',
      text: `${receiptQr(bytesOf(1)).slice(0, -1)}!`,
      because: 'damaged',
    },
  ])('$name: $because', async ({ text, because }) => {
    expect(await readReceipts(text, forms)).toEqual({ receipts: [], refused: [because] });
  });

  test('4,000 lists in one file are all there, read in twenty goes', async () => {
    const file = Array.from({ length: 4000 }, (_, at) => receiptText(bytesOf(at))).join('\n');
    let rests = 0;
    const { receipts, refused } = await readReceipts(file, forms, () => {
      rests += 1;
      return Promise.resolve();
    });
    expect(rests).toBe(20);
    expect(refused).toEqual([]);
    expect(takeReceipts(noBallots, session, 'before', receipts, Math.random).taken).toBe(4000);
  });
});
