import { expect, test } from 'vitest';
import { profileOf } from '../../../src/programme/profile.ts';

const dimensions = [{ id: 'kennen' }, { id: 'doel' }];
const items = [
  { dimension: 'kennen', choice: 0 },
  { dimension: 'kennen', choice: 1 },
  { dimension: 'doel', choice: 2 },
  { dimension: 'doel', choice: 3 },
];
const bands = [
  { id: 'aandacht', from: 0 },
  { id: 'sterk', from: 4 },
  { id: 'bespreken', from: 3 },
];

test.each([
  {
    name: 'takes the mean of the statements of a dimension',
    given: { 0: 3, 1: 4 },
    mean: 3.5,
    band: 'bespreken',
  },
  {
    name: 'leaves "do not know" out of the mean, and calls one answer nothing',
    given: { 0: 4, 1: 0 },
    mean: 4,
    band: undefined,
  },
  { name: 'leaves out what has no answer yet', given: { 1: 2 }, mean: 2, band: undefined },
  {
    name: 'puts a mean that is exactly a bound in the higher band',
    given: { 0: 3, 1: 3 },
    mean: 3,
    band: 'bespreken',
  },
  {
    name: 'has no mean when somebody knows nothing of it',
    given: { 0: 0, 1: 0 },
    mean: undefined,
    band: undefined,
  },
  { name: 'has no mean without answers', given: {}, mean: undefined, band: undefined },
])('$name', ({ given, mean, band }) => {
  const [kennen] = profileOf(dimensions, items, given, 0, bands);
  expect(kennen?.dimension).toBe(dimensions[0]);
  expect(kennen?.mean).toBe(mean);
  expect(kennen?.band?.id).toBe(band);
});

test('keeps the two moments apart', () => {
  const choices = { 2: 1, 3: 2, 18: 4, 19: 5 };
  const meansAt = (offset: number) =>
    profileOf(dimensions, items, choices, offset, bands).map(({ mean }) => mean);
  expect(meansAt(0)).toEqual([undefined, 1.5]);
  expect(meansAt(16)).toEqual([undefined, 4.5]);
});

test('follows the order of the dimensions', () => {
  const profile = profileOf(dimensions, items, { 0: 1, 2: 5 }, 0, bands);
  expect(profile.map(({ dimension }) => dimension.id)).toEqual(['kennen', 'doel']);
});
