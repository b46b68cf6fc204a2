import { describe, expect, test } from 'vitest';
import {
  differenceOf,
  directionOf,
  inTwoLines,
  slopeLayout,
  spread,
  type SlopeRow,
} from '../../../../src/components/questionnaire/slope-layout.ts';

const gapsOf = (places: readonly number[]) =>
  places.slice(1).map((place, index) => place - (places[index] ?? 0));

describe('labels', () => {
  test.each([
    { name: 'that are far enough apart stay where they are', wanted: [0, 5, 9], expected: [0, 5, 9] },
    { name: 'at one place make room to both sides', wanted: [5, 5], expected: [4, 6] },
    { name: 'push their neighbours along', wanted: [4, 5, 5], expected: [2.67, 4.67, 6.67] },
    { name: 'leave the others alone', wanted: [0, 5, 5, 10], expected: [0, 4, 6, 10] },
    { name: 'stay within the top', wanted: [0, 0], expected: [0, 2] },
    { name: 'stay within the bottom', wanted: [10, 10], expected: [8, 10] },
    { name: 'share what room there is', wanted: [3, 3, 3, 3, 3, 3], expected: [0, 2, 4, 6, 8, 10] },
    {
      name: 'share too little room equally',
      wanted: Array(11).fill(5),
      expected: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
    },
    { name: 'may be only one', wanted: [7], expected: [7] },
    { name: 'may be none', wanted: [], expected: [] },
  ])('$name', ({ wanted, expected }) => {
    expect(spread(wanted, 2, 0, 10).map((place) => Math.round(place * 100) / 100)).toEqual(expected);
  });
});

describe('a slope chart', () => {
  const row = (before: number | undefined, now: number | undefined, label = 'Vertrouwen'): SlopeRow => ({
    label,
    before,
    now,
  });
  const labels = (rows: readonly SlopeRow[], moment: 'before' | 'now') =>
    slopeLayout(rows, 1, 5)
      .slopes.flatMap((slope) => slope[moment]?.label ?? [])
      .toSorted((a, b) => a - b);

  test.each([
    { name: 'of eight equal values', rows: Array.from({ length: 8 }, () => row(3, 3)) },
    { name: 'with everything at the top', rows: Array.from({ length: 8 }, () => row(5, 5)) },
    { name: 'with everything at the bottom', rows: Array.from({ length: 8 }, () => row(1, 1)) },
    { name: 'that fans out', rows: [1, 1.5, 2, 2.5, 3, 3.5, 4, 5].map((now) => row(3, now)) },
    { name: 'of more subjects than it has room for', rows: Array.from({ length: 14 }, () => row(4, 2)) },
  ])('$name has room for two lines at each end of each line', ({ rows }) => {
    for (const moment of ['before', 'now'] as const) {
      expect(Math.min(...gapsOf(labels(rows, moment)))).toBeGreaterThan(2.59);
    }
  });

  test('keeps every label inside the drawing', () => {
    const rows = Array.from({ length: 8 }, () => row(1, 5));
    const { height } = slopeLayout(rows, 1, 5);
    for (const moment of ['before', 'now'] as const) {
      expect(Math.min(...labels(rows, moment))).toBeGreaterThan(2);
      expect(Math.max(...labels(rows, moment))).toBeLessThan(height - 1.2);
    }
  });

  test('puts a higher value higher, and equal steps at equal distances', () => {
    const { slopes } = slopeLayout([row(1, 5), row(3, 4)], 1, 5);
    const [first, second] = slopes;
    expect(first?.now?.point).toBeLessThan(second?.now?.point ?? 0);
    expect(first?.before?.point).toBeCloseTo((second?.before?.point ?? 0) * 2 - (first?.now?.point ?? 0));
  });

  test('draws equal lines side by side, so that each can be seen', () => {
    const points = slopeLayout([row(2, 3), row(2, 3), row(2, 4)], 1, 5).slopes.map(
      (slope) => slope.before?.point,
    );
    expect(new Set(points).size).toBe(3);
  });

  test('has labels in the order in which the lines come in', () => {
    const { slopes } = slopeLayout([row(1, 3, 'laag'), row(5, 3, 'hoog')], 1, 5);
    const [low, high] = slopes;
    expect(high?.now?.label).toBeLessThan(low?.now?.label ?? 0);
  });

  test('has no end where no answer counted', () => {
    const [only] = slopeLayout([row(undefined, 4)], 1, 5).slopes;
    expect(only?.before).toBe(undefined);
    expect(only?.now).not.toBe(undefined);
  });

  test('names the whole points of the scale', () => {
    expect(slopeLayout([row(1, 2)], 1, 5).ticks.map(({ value }) => value)).toEqual([5, 4, 3, 2, 1]);
  });
});

test.each([
  { before: 2, now: 2.5, direction: 'higher', difference: 0.5 },
  { before: 3, now: 3, direction: 'same', difference: 0 },
  { before: 3.33, now: 3.31, direction: 'same', difference: 0 },
  { before: 4, now: 1, direction: 'lower', difference: -3 },
  { before: undefined, now: 1, direction: undefined, difference: undefined },
  { before: 1, now: undefined, direction: undefined, difference: undefined },
])('from $before to $now is $direction', ({ before, now, direction, difference }) => {
  expect(directionOf({ before, now })).toBe(direction);
  expect(differenceOf({ before, now })).toBe(difference);
});

test.each([
  { label: 'Vertrouwen', lines: ['Vertrouwen'] },
  { label: 'Gezamenlijk doel en beeld van de wijk', lines: ['Gezamenlijk doel en', 'beeld van de wijk'] },
  { label: 'Gezondheidsachterstanden', lines: ['Gezondheidsachterstanden'] },
])('$label is written in at most two lines', ({ label, lines }) => {
  expect(inTwoLines(label, 20)).toEqual(lines);
});
