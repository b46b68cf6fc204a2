import { probeFile } from './connection-probe.ts';

/** Milliseconds in which the server must have answered: who checks in does not wait for it. */
const patience = 3000;

/**
 * Whole minutes that the clock of this device is behind the clock of the server (negative when it is ahead), by the
 * `Date` of a file of the package. `undefined` when no server says it: no connection, opened from disk, an answer that
 * was kept somewhere on the way.
 *
 * @param now Milliseconds since 1970, by the clock of the device.
 */
export async function clockDifference(now: () => number): Promise<number | undefined> {
  try {
    const asked = now();
    const answer = await fetch(`${probeFile}?at=${asked.toString(36)}`, {
      method: 'HEAD',
      cache: 'no-store',
      signal: AbortSignal.timeout(patience),
    });
    const told = Date.parse(answer.headers.get('date') ?? '');
    // Whatever the answer is, the server dates it.
    if (Number.isNaN(told) || Number(answer.headers.get('age') ?? 0) > 0) return undefined;
    return Math.round((told - (asked + now()) / 2) / 60_000);
  } catch {
    return undefined;
  }
}
