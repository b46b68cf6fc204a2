import { expect, test } from 'vitest';
import { addressOfPlace, stepAt } from '../../../src/launch/place.ts';
import { smallOutline, stepsOf } from '../../fixtures/learner.ts';

const outline = smallOutline;
const step = stepsOf(outline)[1]!;
const place = { step: step.index, anchor: 2 };

test('a place is found among the steps, and none where there is none', () => {
  expect(stepAt(outline, place)).toBe(step);
  expect(stepAt(outline, undefined)).toBeUndefined();
  expect(stepAt(outline, { step: 4711, anchor: 0 })).toBeUndefined();
});

test.each([
  { name: 'leads back to it', hash: '', expected: `#/${step.id}/2` },
  { name: 'says the part of the screen that it names', hash: `#/${step.id}`, expected: `#/${step.id}/2` },
  { name: 'of another screen stays', hash: '#/privacy', expected: undefined },
])('the address $name', ({ hash, expected }) => {
  expect(addressOfPlace(outline, place, hash)).toBe(expected);
});

test('who was nowhere yet, or at a step that is gone, begins at home', () => {
  expect(addressOfPlace(outline, undefined, '')).toBeUndefined();
  expect(addressOfPlace(outline, { step: 4711, anchor: 0 }, '')).toBeUndefined();
});
