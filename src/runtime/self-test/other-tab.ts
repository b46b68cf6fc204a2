import { heartbeat } from '../one-writer.ts';

/** A tab in the background may give a sign of life only once a minute. */
const recentMs = 70_000;

/** The signs of life that tabs with the course leave in this browser, by key: a name and a time. */
type ReadSigns = () => ReadonlyMap<string, string>;

/**
 * Is the course itself open in another tab or window of this browser? Then it may write at any moment, and a commit from
 * here would bring back what stood there before.
 *
 * @param fromCourse The course was in this very window a moment ago: its last sign is its own.
 */
export async function isOpenElsewhere(
  readSigns: ReadSigns,
  fromCourse: boolean,
  now: () => number,
  sleep: (ms: number) => Promise<unknown>,
): Promise<boolean> {
  const before = readSigns();
  if (before.size === 0) return false;
  // A sign of later than now was given by another clock, and says nothing of when.
  const isRecent = (sign: string): boolean => Math.abs(now() - Number(sign.split(' ')[1])) < recentMs;
  if (!fromCourse && [...before.values()].some(isRecent)) return true;
  await sleep(heartbeat.beat * 1.5);
  return [...readSigns()].some(([key, sign]) => sign !== before.get(key));
}
