import { expect, test } from 'vitest';
import { paperReceipt, withKey, type PaperAnswers } from '../../../../src/room/results/paper-list.ts';
import { takeReceipts } from '../../../../src/room/results/take-receipts.ts';
import { noBallots, resultsCourse } from '../../../fixtures/answer-lists.ts';

const form = resultsCourse.forms.before;
const pressed = (keys: readonly string[]) =>
  keys.reduce<PaperAnswers>((list, key) => withKey(list, key, form), []);
const typed = (keys: string) => pressed(keys.match(/./g) ?? []);
const bytes = (filled: Uint8Array<ArrayBuffer>) => filled.fill(7);

test('sixteen keys are one list', () => {
  const answers = typed('123450-321543215');
  expect(answers).toEqual([1, 2, 3, 4, 5, 0, undefined, 3, 2, 1, 5, 4, 3, 2, 1, 5]);
  const receipt = paperReceipt(answers, 2, form, bytes);
  expect(receipt).toMatchObject({ tag: '07070707', profession: 2, source: 'paper' });
  expect(takeReceipts(noBallots, '7F3K92QD', 'before', [receipt!], Math.random).taken).toBe(1);
});

test('keys that say nothing change nothing, and a seventeenth neither', () => {
  expect(pressed(['6', '9', 'a', 'Enter', 'Backspace', '²'])).toEqual([]);
  expect(typed('11111111111111115')).toHaveLength(16);
});

test('a wrong key is taken back', () => {
  expect(pressed(['4', '2', 'Backspace', '3'])).toEqual([4, 3]);
});

test('with keys missing, or nothing answered, there is no list', () => {
  expect(paperReceipt(typed('12345'), 0, form, bytes)).toBeUndefined();
  expect(paperReceipt(typed('----------------'), 0, form, bytes)).toBeUndefined();
});
