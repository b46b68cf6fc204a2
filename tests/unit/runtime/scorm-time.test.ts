import { describe, expect, it } from 'vitest';
import { timestamp2004, wallClock12 } from '../../../src/runtime/answer-time.ts';
import { duration2004, timespan12 } from '../../../src/runtime/scorm-time.ts';

const HOUR = 3_600_000;

describe('a duration', () => {
  it.each([
    { name: 'nothing', given: 0, expected12: '0000:00:00', expected2004: 'PT0H0M0S' },
    { name: 'less than a second', given: 999, expected12: '0000:00:00', expected2004: 'PT0H0M0S' },
    { name: 'a bit of everything', given: 3_723_456, expected12: '0001:02:03', expected2004: 'PT1H2M3S' },
    { name: 'a long night', given: 30 * HOUR, expected12: '0030:00:00', expected2004: 'PT30H0M0S' },
    {
      name: 'more than 1.2 can say',
      given: 10_000 * HOUR,
      expected12: '9999:00:00',
      expected2004: 'PT10000H0M0S',
    },
    { name: 'a clock set back', given: -5000, expected12: '0000:00:00', expected2004: 'PT0H0M0S' },
    { name: 'no number', given: Number.NaN, expected12: '0000:00:00', expected2004: 'PT0H0M0S' },
  ])('of $name', ({ given, expected12, expected2004 }) => {
    expect(timespan12(given)).toBe(expected12);
    expect(duration2004(given)).toBe(expected2004);
  });
});

describe('a moment', () => {
  it('is the wall clock in 1.2', () => {
    expect(wallClock12(new Date(2026, 2, 1, 9, 5, 7).getTime())).toBe('09:05:07');
  });

  it.each([
    {
      name: 'has two decimals and a zone',
      given: Date.UTC(2026, 2, 1, 9, 5, 7, 999),
      expected: '2026-03-01T09:05:07.00Z',
    },
    { name: 'is left out after 2038', given: Date.UTC(2039, 0, 1), expected: undefined },
    { name: 'is left out before 1970', given: -1, expected: undefined },
    { name: 'is left out when it is none', given: Number.NaN, expected: undefined },
  ])('$name in 2004', ({ given, expected }) => {
    expect(timestamp2004(given)).toBe(expected);
  });

  it('is left out in 1.2 when it is none', () => {
    expect(wallClock12(Number.NaN)).toBeUndefined();
  });
});
