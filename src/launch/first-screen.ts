import type { Sleep } from './wait-for-state.ts';

/** Milliseconds between the first paint and the first commit: still in the first second of a usual launch. */
export const firstCommitPause = 600;

/** Milliseconds after which the LMS is told that the attempt runs, also when no screen could be shown yet. */
export const firstScreenPatience = 4000;

/** Milliseconds to wait for a paint. */
export const paintPatience = 500;

/**
 * After the browser has painted what was rendered. A page in the background is not painted at all and a line may be gone,
 * so it waits for either only so long.
 *
 * @param nextFrame Resolves before the next paint.
 */
export async function painted(
  rendered: Promise<unknown>,
  nextFrame: () => Promise<unknown>,
  sleep: Sleep,
): Promise<void> {
  await Promise.race([rendered, sleep(firstScreenPatience)]);
  await Promise.race([nextFrame(), sleep(paintPatience)]);
}

/**
 * When the first commit may go out, counted from the first paint. A first click is answered before an LMS may keep the page
 * waiting, and so is the screen that it asked for: on a slow line that commit would fall just where the screen comes.
 *
 * @param settled What resolves when no screen is on its way any more; asked after the pause.
 */
export async function mayCommit(
  settled: () => Promise<unknown>,
  nextFrame: () => Promise<unknown>,
  sleep: Sleep,
): Promise<void> {
  await sleep(firstCommitPause);
  await painted(settled(), nextFrame, sleep);
}
