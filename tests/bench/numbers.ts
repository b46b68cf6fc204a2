/** The middle of some runs, with the lowest and the highest. */
export interface Spread {
  readonly median: number;
  readonly min: number;
  readonly max: number;
}

/** The middle one, or the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  if (upper === undefined || lower === undefined) throw new Error('There is no median of nothing.');
  return (lower + upper) / 2;
}

export function spreadOf(values: readonly number[]): Spread {
  return { median: median(values), min: Math.min(...values), max: Math.max(...values) };
}

/** Milliseconds as "840 ms" or "2.31 s". */
export function duration(ms: number): string {
  return ms < 1000 ? `${String(Math.round(ms))} ms` : `${(ms / 1000).toFixed(2)} s`;
}

/** Bytes in thousands: "12.3 kB". */
export function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

/** Bytes in millions: "3.4 MB". */
export function megabytes(bytes: number, digits = 1): string {
  return `${(bytes / 1_000_000).toFixed(digits)} MB`;
}

/** What is left of what was: "0.72"; a dash where there was nothing. */
export function ratio(now: number, before: number): string {
  return before === 0 ? '–' : (now / before).toFixed(2);
}

/** A time: when it began and how long it lasted, in milliseconds. */
export type Span = readonly [start: number, duration: number];

/**
 * The longest of some tasks, in milliseconds; 0 when none was longer than the 50 ms that a browser reports.
 *
 * @param waits Times in which the page stood still for somebody else; they do not count.
 */
export function longest(tasks: readonly Span[], waits: readonly Span[] = []): number {
  const own = ([start, taken]: Span): number =>
    taken - waits.reduce((sum, wait) => sum + overlap([start, taken], wait), 0);
  return Math.max(0, ...tasks.map(own));
}

function overlap([one, oneTaken]: Span, [other, otherTaken]: Span): number {
  return Math.max(0, Math.min(one + oneTaken, other + otherTaken) - Math.max(one, other));
}

/** Shifts that follow one another within this time are one to the eye. */
const shiftGapMs = 1000;
/** No more than this is taken together. */
const longestShiftMs = 5000;

/**
 * Cumulative Layout Shift as web-vitals defines it: the largest sum of shifts in a session window.
 *
 * @param shifts In the order in which they happened; those right after input left out.
 */
export function layoutShift(shifts: readonly (readonly [at: number, value: number])[]): number {
  let largest = 0;
  let sum = 0;
  let first = -Infinity;
  let last = -Infinity;
  for (const [at, value] of shifts) {
    const goesOn = at - last < shiftGapMs && at - first < longestShiftMs;
    sum = goesOn ? sum + value : value;
    if (!goesOn) first = at;
    last = at;
    largest = Math.max(largest, sum);
  }
  return largest;
}
