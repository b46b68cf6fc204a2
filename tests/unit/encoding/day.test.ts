import { describe, expect, test } from 'vitest';
import { existingDay, isDay, utcDay } from '../../../src/encoding/day.ts';
import { startOfDay } from '../../../src/encoding/zone.ts';

describe('a day exists or it does not', () => {
  test.each([
    { text: '2026-11-30', exists: true },
    { text: '2028-02-29', exists: true },
    { text: '2026-02-29', exists: false },
    { text: '2100-02-29', exists: false },
    { text: '2026-06-31', exists: false },
    { text: '2026-13-01', exists: false },
    { text: '2026-00-10', exists: false },
    { text: '2026-11-00', exists: false },
    { text: '2026-11-3', exists: false },
    { text: '26-11-30', exists: false },
    { text: '2026-11-30T10:00', exists: false },
    { text: '', exists: false },
  ])('$text: $exists', ({ text, exists }) => {
    expect(isDay(text)).toBe(exists);
  });

  test('by its numbers', () => {
    expect(existingDay(2026, 2, 3)).toBe('2026-02-03');
    expect(existingDay(2026, 2, 30)).toBeUndefined();
    expect(existingDay(26, 2, 3)).toBeUndefined();
    expect(existingDay(2026, 1.5, 3)).toBeUndefined();
  });
});

test('the day of a moment is that of UTC', () => {
  const midnight = Date.UTC(2026, 10, 30) / 60_000;
  expect([utcDay(midnight - 1), utcDay(midnight), utcDay(midnight + 1439)]).toEqual([
    '2026-11-29',
    '2026-11-30',
    '2026-11-30',
  ]);
});

test.each([
  ['an evening in summer', '2026-09-01T20:15', '2026-08-31T22:00'],
  ['midnight itself', '2026-08-31T22:00', '2026-08-31T22:00'],
  ['an evening in winter', '2027-01-29T17:00', '2027-01-28T23:00'],
  ['the day on which the clocks go forward', '2027-03-28T15:00', '2027-03-27T23:00'],
  ['the day on which they go back', '2026-10-25T15:00', '2026-10-24T22:00'],
])('the day began at midnight in the Netherlands: %s', (_, at, expected) => {
  const minutes = (moment: string) => Date.parse(`${moment}Z`) / 60_000;
  expect(startOfDay(minutes(at))).toBe(minutes(expected));
});
