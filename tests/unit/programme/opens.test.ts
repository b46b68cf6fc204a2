import { describe, expect, test } from 'vitest';
import { addMonths, openingOf, type StepHistory } from '../../../src/programme/opens.ts';
import { minutesAt } from '../../fixtures/learner.ts';

const now = minutesAt('2026-09-01T12:00');

/** A history in which these steps were done, at these moments. */
function doneAt(dates: Readonly<Record<string, string>>): StepHistory {
  return {
    isDone: (step) => step in dates,
    dateOf: (step) => (dates[step] === undefined ? undefined : minutesAt(dates[step])),
  };
}

describe('a step opens', () => {
  test('always, at once', () => {
    expect(openingOf({ rule: 'always' }, doneAt({}), now)).toEqual({ open: true });
  });

  test.each([
    { name: 'nothing is done', given: {}, expected: { open: false, after: ['a', 'b'] } },
    {
      name: 'one is done: the other is named',
      given: { a: '2026-08-01T10:00' },
      expected: { open: false, after: ['b'] },
    },
    {
      name: 'all are done',
      given: { a: '2026-08-01T10:00', b: '2026-08-02T10:00' },
      expected: { open: true },
    },
  ])('after others: $name', ({ given, expected }) => {
    expect(openingOf({ rule: 'after', steps: ['a', 'b'] }, doneAt(given), now)).toEqual(expected);
  });

  test.each([
    { name: 'there is no date yet', given: {}, expected: { open: false, from: undefined } },
    {
      name: 'it is a minute too early',
      given: { a: '2026-03-01T12:01' },
      expected: { open: false, from: minutesAt('2026-09-01T12:01') },
    },
    { name: 'it is just the minute', given: { a: '2026-03-01T12:00' }, expected: { open: true } },
    {
      name: 'only the second has a date',
      given: { b: '2026-03-01T12:01' },
      expected: { open: false, from: minutesAt('2026-09-01T12:01') },
    },
    {
      name: 'both have a date: the first in the list counts, not the first in time',
      given: { a: '2026-08-01T12:00', b: '2026-01-01T12:00' },
      expected: { open: false, from: minutesAt('2027-02-01T12:00') },
    },
  ])('months after: $name', ({ given, expected }) => {
    expect(openingOf({ rule: 'months-after', steps: ['a', 'b'], months: 6 }, doneAt(given), now)).toEqual(
      expected,
    );
  });
});

test.each([
  { name: 'the same day', given: ['2026-03-15T10:30', 6], expected: '2026-09-15T10:30' },
  { name: '31 August and six months', given: ['2026-08-31T10:30', 6], expected: '2027-02-28T10:30' },
  {
    name: '31 August and six months in a leap year',
    given: ['2027-08-31T10:30', 6],
    expected: '2028-02-29T10:30',
  },
  { name: 'a leap day and twelve months', given: ['2028-02-29T23:59', 12], expected: '2029-02-28T23:59' },
  { name: 'a leap day and six months', given: ['2028-02-29T00:00', 6], expected: '2028-08-29T00:00' },
  { name: '31 December and two months', given: ['2026-12-31T10:00', 2], expected: '2027-02-28T10:00' },
  { name: '31 October and one month', given: ['2026-10-31T10:00', 1], expected: '2026-11-30T10:00' },
  { name: 'over two turns of the year', given: ['2026-11-30T10:00', 15], expected: '2028-02-29T10:00' },
] as const)('months are added: $name', ({ given: [from, months], expected }) => {
  expect(addMonths(minutesAt(from), months)).toBe(minutesAt(expected));
});
