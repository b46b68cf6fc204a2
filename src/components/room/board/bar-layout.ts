/** One block of a diverging bar, in percent of its width. */
export interface BarBlock {
  /** Which point of the scale, from 0. */
  readonly point: number;
  readonly count: number;
  readonly left: number;
  readonly width: number;
}

/**
 * The counts of one statement around the middle of the scale: half of the middle point stands on each side of the line.
 *
 * @param longest How many answers fill one side; of all bars that stand under each other the same.
 */
export function barBlocks(counts: readonly number[], longest: number): readonly BarBlock[] {
  const left = leftOf(counts);
  const unit = 50 / Math.max(1, longest);
  let at = 50 - left * unit;
  return counts.flatMap((count, point) => {
    const block = { point, count, left: at, width: count * unit };
    at += block.width;
    return count === 0 ? [] : [block];
  });
}

/** The longest side of any of these bars, in answers. */
export function longestSide(rows: readonly (readonly number[])[]): number {
  return Math.max(1, ...rows.flatMap((counts) => [leftOf(counts), sum(counts) - leftOf(counts)]));
}

function leftOf(counts: readonly number[]): number {
  const middle = (counts.length - 1) / 2;
  const below = sum(counts.slice(0, Math.ceil(middle)));
  return Number.isInteger(middle) ? below + (counts[middle] ?? 0) / 2 : below;
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
