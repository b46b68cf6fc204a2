import { expect, test } from 'vitest';
import { holdsOn } from '../../../src/encoding/period.ts';

test.each([
  { day: '2025-12-31', holds: false },
  { day: '2026-01-01', holds: true },
  { day: '2026-12-31', holds: true },
  { day: '2027-01-01', holds: false },
])('from 1 January to 31 December 2026 holds on $day: $holds', ({ day, holds }) => {
  expect(holdsOn(day, { from: '2026-01-01', until: '2026-12-31' })).toBe(holds);
});

test('without a last day it has no end', () => {
  expect(holdsOn('2525-01-01', { from: '2026-01-01' })).toBe(true);
  expect(holdsOn('2025-12-31', { from: '2026-01-01' })).toBe(false);
});
