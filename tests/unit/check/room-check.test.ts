import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { realCourse, type Change } from '../../fixtures/course-copy.ts';
import { faultsOf } from '../../fixtures/course-faults.ts';

/** Every limit of the course put to something else. */
function limits(to: (limit: number) => number): readonly Change[] {
  const files = readdirSync(realCourse, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.yaml'),
  );
  return files.flatMap((file): Change[] => {
    const text = readFileSync(join(realCourse, file), 'utf8');
    const whole = text.replaceAll(/\blimit: (\d+)/g, (_, limit: string) => `limit: ${to(Number(limit))}`);
    return whole === text ? [] : [{ file, whole }];
  });
}

test('limits that are too large together are a fault that says by how many characters', () => {
  const [fault, ...others] = faultsOf(
    limits(() => 400),
    realCourse,
  );
  expect(others).toEqual([]);
  const [, together, over] =
    /samen (\d+) tekens lang worden \(limit\), en dat zijn er ongeveer (\d+) te veel/.exec(
      fault?.message.nl ?? '',
    ) ?? [];
  expect(Number(together)).toBe(34 * 400);
  // What fits is what the course has now, or little more.
  const room = Number(together) - Number(over);
  expect(room).toBeGreaterThan(3300);
  expect(room).toBeLessThan(3900);
  expect(fault?.message.nl).toContain('De grootste: lessen/les-1.yaml, opdracht → invulveld 1 (400)');
});

test('limits that are much larger are a fault at the largest of them', () => {
  const [fault, ...others] = faultsOf(
    [
      { file: 'lessen/les-2.yaml', whole: withFirstLimit('lessen/les-2.yaml', 399) },
      { file: 'lessen/les-3.yaml', whole: withFirstLimit('lessen/les-3.yaml', 400) },
    ],
    realCourse,
  );
  expect(others).toEqual([]);
  expect(fault?.file).toBe('lessen/les-3.yaml');
  const line = readFileSync(join(realCourse, 'lessen/les-3.yaml'), 'utf8').split('\n')[
    (fault?.line ?? 0) - 1
  ];
  expect(line).toMatch(/limit:/);
});

test('smaller limits are fine', () => {
  expect(
    faultsOf(
      limits((limit) => Math.max(20, limit - 10)),
      realCourse,
    ),
  ).toEqual([]);
});

function withFirstLimit(file: string, limit: number): string {
  return readFileSync(join(realCourse, file), 'utf8').replace(/\blimit: \d+/, `limit: ${limit}`);
}
