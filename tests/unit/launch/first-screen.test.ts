import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  firstCommitPause,
  firstScreenPatience,
  mayCommit,
  painted,
  paintPatience,
} from '../../../src/launch/first-screen.ts';

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

describe('the first commit', () => {
  async function timeOfCommit(screen: Promise<unknown>): Promise<number> {
    const began = Date.now();
    const done = mayCommit(
      () => screen,
      () => Promise.resolve(),
      sleep,
    ).then(() => Date.now() - began);
    await vi.runAllTimersAsync();
    return done;
  }

  test('goes out a moment after the first paint when nobody goes anywhere', async () => {
    expect(await timeOfCommit(Promise.resolve())).toBe(firstCommitPause);
  });

  test('waits for the screen that was asked for meanwhile', async () => {
    expect(await timeOfCommit(sleep(1500))).toBe(1500);
  });

  test('does not wait for a screen that never comes', async () => {
    expect(await timeOfCommit(never)).toBe(firstCommitPause + firstScreenPatience);
  });
});
