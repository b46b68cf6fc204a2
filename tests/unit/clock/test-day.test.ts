import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { clockAhead, nodeOnTestDay } from '../../clock/test-day.ts';

const minute = 60_000;
const wanted = Date.parse(process.env.TEST_DATE ?? '2026-11-30T15:30+01:00');

/** The clock has gone on since the tests began: by minutes, never by a day. libfaketime begins anew in each program. */
function expectTestDay(now: number): void {
  expect(Math.abs(now - wanted)).toBeLessThan(60 * minute);
}

afterEach(() => {
  vi.useRealTimers();
});

describe('the clock of a test', () => {
  test('stands on one day, whatever day it is', () => {
    expectTestDay(Date.now());
    expectTestDay(new Date().getTime());
    expectTestDay(Date.parse(Date()) + 999);
  });

  test('knows all other days as before', () => {
    expect(new Date(0).toISOString()).toBe('1970-01-01T00:00:00.000Z');
    expect(new Date(2028, 1, 29).getDate()).toBe(29);
    expect(new Date('2026-11-12T15:30Z').getTime()).toBe(Date.UTC(2026, 10, 12, 15, 30));
    expect(new Date() instanceof Date).toBe(true);
  });

  test('is put ahead once, also after a time that a test chose for itself', () => {
    vi.useFakeTimers({ now: 0 });
    expect(Date.now()).toBe(0);
    vi.useRealTimers();
    expectTestDay(Date.now());
    vi.useFakeTimers();
    expectTestDay(Date.now());
  });

  test("can be set back as a browser's own", () => {
    const { now } = Date;
    try {
      Date.now = () => now() - 26 * 60 * minute;
      expectTestDay(Date.now() + 26 * 60 * minute);
    } finally {
      Date.now = now;
    }
    expectTestDay(Date.now());
  });

  test('is that of the programs that it starts', () => {
    const told = execFileSync(process.execPath, [...nodeOnTestDay, '-p', 'Date.now()'], { encoding: 'utf8' });
    expectTestDay(Number(told));
    expect(clockAhead()).toBe(Number(process.env.TEST_CLOCK_AHEAD));
  });
});

test('every browser of a test has that clock', () => {
  const without = ['tests/e2e', 'tests/faults'].flatMap((folder) =>
    readdirSync(folder).filter(
      (file) =>
        file.endsWith('.ts') &&
        /\.newContext\(|browser\.newPage\(/.test(readFileSync(join(folder, file), 'utf8')),
    ),
  );
  expect(without).toEqual([]);
});
