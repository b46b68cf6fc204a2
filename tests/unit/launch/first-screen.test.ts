import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { firstScreenPatience, painted, paintPatience } from '../../../src/launch/first-screen.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const sleep = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const never = new Promise(() => undefined);

async function timeOf(rendered: Promise<unknown>, frame: Promise<unknown>): Promise<number> {
  const began = Date.now();
  const done = painted(rendered, () => frame, sleep).then(() => Date.now() - began);
  await vi.runAllTimersAsync();
  return done;
}

test('is painted in the frame after it was rendered', async () => {
  expect(await timeOf(Promise.resolve(), Promise.resolve())).toBe(0);
});

test('a page in the background is not waited for', async () => {
  expect(await timeOf(Promise.resolve(), never)).toBe(paintPatience);
});

test('a screen that cannot be fetched does not keep the LMS from hearing that the attempt runs', async () => {
  expect(await timeOf(never, never)).toBe(firstScreenPatience + paintPatience);
});
