import { describe, expect, test } from 'vitest';
import { existingDay, isDay, utcDay } from '../../../src/encoding/day.ts';

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
