import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

test('a test beside much other work has minutes', ({ task }) => {
  expect(task.timeout).toBeGreaterThanOrEqual(300_000);
});

test('no unit or contract test sets a shorter limit', () => {
  const impatient = ['tests/unit', 'tests/contract'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.test.ts') && !file.includes('busy-computer'))
      .filter((file) => /\btimeout: \d|\{ timeout \}/.test(readFileSync(join(folder, file), 'utf8'))),
  );
  expect(impatient).toEqual([]);
});
