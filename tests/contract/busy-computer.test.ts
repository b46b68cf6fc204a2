import { expect, test } from 'vitest';

test('a test beside much other work has minutes', ({ task }) => {
  expect(task.timeout).toBeGreaterThanOrEqual(300_000);
});
