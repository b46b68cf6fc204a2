import { expect, test } from 'vitest';
import { randomVisit } from '../../../src/launch/random-visit.ts';

test.each([
  [0, '000'],
  [0.5, 'i00'],
  [1 - 1e-9, 'zzz'],
])('chance %d names a visit %s', (chance, name) => {
  expect(randomVisit(() => chance)).toBe(name);
});
