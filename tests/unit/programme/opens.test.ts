import { describe, expect, test } from 'vitest';
import { openingOf, type StepHistory } from '../../../src/programme/opens.ts';
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
      // The clocks in the Netherlands are two hours ahead in summer.
      name: 'it is a day too early',
      given: { a: '2026-03-04T12:00' },
      expected: { open: false, from: minutesAt('2026-09-01T22:00') },
    },
    { name: 'it is just the day, hours earlier', given: { a: '2026-03-03T20:00' }, expected: { open: true } },
    {
      name: 'only the second has a date',
      given: { b: '2026-03-04T12:00' },
      expected: { open: false, from: minutesAt('2026-09-01T22:00') },
    },
    {
      name: 'both have a date: the first in the list counts, not the first in time',
      given: { a: '2026-08-01T12:00', b: '2026-01-01T12:00' },
      expected: { open: false, from: minutesAt('2027-01-29T23:00') },
    },
  ])('weeks after: $name', ({ given, expected }) => {
    expect(openingOf({ rule: 'weeks-after', steps: ['a', 'b'], weeks: 26 }, doneAt(given), now)).toEqual(
      expected,
    );
  });
});
