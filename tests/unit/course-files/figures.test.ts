import { expect, test } from 'vitest';
import { inFigures, withOneDecimal } from '../../../src/course-files/figures.ts';

test.each([
  { value: 4, nl: '4', en: '4' },
  { value: 2.5, nl: '2,5', en: '2.5' },
  { value: 1234.567, nl: '1.234,57', en: '1,234.57' },
])('$value in figures', ({ value, nl, en }) => {
  expect([inFigures(value, 'nl'), inFigures(value, 'en')]).toEqual([nl, en]);
});

test('a mean always has one decimal', () => {
  expect([withOneDecimal(3, 'nl'), withOneDecimal(2.449, 'nl'), withOneDecimal(2.5, 'en')]).toEqual([
    '3,0',
    '2,4',
    '2.5',
  ]);
});
