import { describe, expect, it } from 'vitest';
import { duration, kilobytes, megabytes, median, spreadOf, withSpread } from '../../bench/numbers.ts';

describe('the middle of some runs', () => {
  it.each([
    { name: 'one run', given: [7], expected: 7 },
    { name: 'an odd number', given: [30, 4, 100], expected: 30 },
    { name: 'an even number', given: [1, 10, 2, 4], expected: 3 },
  ])('of $name', ({ given, expected }) => {
    expect(median(given)).toBe(expected);
  });

  it('is not made up where nothing was measured', () => {
    expect(() => median([])).toThrow('no median');
  });

  it('comes with the lowest and the highest, and leaves the runs in their order', () => {
    const runs = [300, 40, 100];
    expect(spreadOf(runs)).toEqual({ median: 100, min: 40, max: 300 });
    expect(runs).toEqual([300, 40, 100]);
  });
});

describe('numbers to read', () => {
  it.each([
    [0, '0 ms'],
    [412.4, '412 ms'],
    [999, '999 ms'],
    [2306, '2.31 s'],
  ])('%d milliseconds are "%s"', (ms, expected) => {
    expect(duration(ms)).toBe(expected);
  });

  it('counts kilobytes in thousands and megabytes in millions', () => {
    expect(kilobytes(113_971)).toBe('114.0 kB');
    expect(megabytes(3_399_100)).toBe('3.4 MB');
  });

  it('shows a spread only where the runs differ', () => {
    expect(withSpread({ median: 10, min: 10, max: 10 }, String)).toBe('10');
    expect(withSpread({ median: 2310, min: 900, max: 2400 }, duration)).toBe('2.31 s (900 ms–2.40 s)');
  });
});
