import { expect, test } from 'vitest';
import { isPause, type LastKept } from '../../../src/components/room/shell/save-offer.ts';

const last: LastKept = { lines: 12, at: 1000, part: 1, inside: 9 };
const busy: LastKept = { ...last, lines: 13, at: 1010 };

test.each([
  { name: 'in the middle of a part', now: busy, expected: false },
  { name: 'when the next part begins', now: { ...busy, part: 2 }, expected: true },
  { name: 'when all have gone', now: { ...busy, inside: 0 }, expected: true },
  { name: 'when one of them has gone', now: { ...busy, inside: 8 }, expected: false },
  { name: 'after half an hour', now: { ...busy, at: 1030 }, expected: true },
  {
    name: 'after half an hour in which nothing happened',
    now: { ...busy, lines: 12, at: 1030 },
    expected: false,
  },
])('a file is offered $name: $expected', ({ now, expected }) => {
  expect(isPause(now, last)).toBe(expected);
});
