import { describe, expect, it } from 'vitest';
import { duration, kilobytes, layoutShift, longest, median, megabytes, ratio } from '../../bench/numbers.ts';

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

  it('leaves the runs in their order', () => {
    const runs = [300, 40, 100];
    expect(median(runs)).toBe(100);
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

  it('shows what is left of what was', () => {
    expect(ratio(1620, 2250)).toBe('0.72');
    expect(ratio(0, 0)).toBe('–');
    expect(megabytes(894_200, 2)).toBe('0.89 MB');
  });
});

describe('the longest task', () => {
  it('is the longest, wherever it stands', () => {
    expect(
      longest([
        [10, 60],
        [100, 210],
        [900, 80],
      ]),
    ).toBe(210);
  });

  it('leaves out what the page waited for somebody else', () => {
    const tasks = [
      [100, 700],
      [900, 90],
    ] as const;
    expect(
      longest(tasks, [
        [50, 100],
        [200, 570],
      ]),
    ).toBe(90);
  });

  it('is none when no task was long', () => {
    expect(longest([])).toBe(0);
  });
});

describe('cumulative layout shift', () => {
  it.each([
    { name: 'nothing moved', shifts: [], expected: 0 },
    {
      name: 'shifts shortly after one another count together',
      shifts: [
        [100, 0.01],
        [900, 0.02],
        [1800, 0.03],
      ],
      expected: 0.06,
    },
    {
      name: 'a pause of a second parts them; the larger counts',
      shifts: [
        [100, 0.05],
        [1100, 0.02],
        [1200, 0.01],
      ],
      expected: 0.05,
    },
    {
      name: 'no more than five seconds count together',
      shifts: [0, 900, 1800, 2700, 3600, 4500, 5400].map((at) => [at, 0.01]),
      expected: 0.06,
    },
  ] satisfies { name: string; shifts: (readonly [number, number] | number[])[]; expected: number }[])(
    '$name',
    ({ shifts, expected }) => {
      expect(layoutShift(shifts)).toBeCloseTo(expected, 10);
    },
  );
});
