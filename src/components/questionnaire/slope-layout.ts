/** One subject with its value at both moments; undefined where no answer counted. */
export interface SlopeRow {
  readonly label: string;
  readonly before: number | undefined;
  readonly now: number | undefined;
  /** What `now` means, in the words of the course. */
  readonly band?: string | undefined;
}

export type Direction = 'higher' | 'same' | 'lower';

/** One end of a line: where its point is, and where its label; downwards from the top of the drawing. */
export interface SlopeEnd {
  readonly point: number;
  readonly label: number;
}

interface Slope {
  readonly row: SlopeRow;
  readonly before: SlopeEnd | undefined;
  readonly now: SlopeEnd | undefined;
}

/** All measures are in em, so that the drawing grows with the text. */
interface SlopeLayout {
  readonly slopes: readonly Slope[];
  /** The whole points of the scale, highest first. */
  readonly ticks: readonly { readonly value: number; readonly at: number }[];
  readonly height: number;
}

/** Between two points of the scale. */
const pointHeight = 6;
/** Room for a label of two lines. */
const labelHeight = 2.6;
/** Above the highest and below the lowest point, for the names of the moments and half a label. */
const above = 3.4;
const below = 1.6;
/** Lines that run from the same value to the same value lie side by side: so far apart, and no wider than this. */
const lane = 0.42;
const widestBundle = 1.6;

/** Did it become more or less? Undefined where one of the two is not known. */
export function directionOf({ before, now }: Pick<SlopeRow, 'before' | 'now'>): Direction | undefined {
  const difference = differenceOf({ before, now });
  if (difference === undefined) return undefined;
  return difference === 0 ? 'same' : difference > 0 ? 'higher' : 'lower';
}

/** In tenths, as it is shown. */
export function differenceOf({ before, now }: Pick<SlopeRow, 'before' | 'now'>): number | undefined {
  return before === undefined || now === undefined
    ? undefined
    : Math.round(now * 10) / 10 - Math.round(before * 10) / 10;
}

/** Where everything in a slope chart stands. */
export function slopeLayout(rows: readonly SlopeRow[], lowest: number, highest: number): SlopeLayout {
  const scale = Math.max(pointHeight * (highest - lowest), labelHeight * (rows.length - 1));
  const at = (value: number) => above + ((highest - value) / (highest - lowest)) * scale;
  const lanes = lanesOf(rows);
  const endsOf = (moment: 'before' | 'now', other: 'before' | 'now') => {
    const shown = rows
      .map((row, index) => ({ index, value: row[moment], other: row[other] ?? 0 }))
      .flatMap(({ index, value, other }) =>
        value === undefined ? [] : [{ index, point: at(value) + (lanes[index] ?? 0), other: at(other) }],
      )
      // Labels at the same height stand in the order in which the lines arrive, so that they cross least.
      .toSorted((a, b) => a.point - b.point || a.other - b.other);
    const labels = spread(
      shown.map(({ point }) => point),
      labelHeight,
      above,
      above + scale,
    );
    return new Map(shown.map(({ index, point }, place) => [index, { point, label: labels[place] ?? point }]));
  };
  const before = endsOf('before', 'now');
  const now = endsOf('now', 'before');
  return {
    slopes: rows.map((row, index) => ({ row, before: before.get(index), now: now.get(index) })),
    ticks: Array.from({ length: highest - lowest + 1 }, (_, step) => ({
      value: highest - step,
      at: at(highest - step),
    })),
    height: above + scale + below,
  };
}

/**
 * Moves places apart so that neighbours are at least `gap` from each other, none leaves the range, and all of them
 * together move as little as possible. Where the range is too short, they share it equally.
 *
 * @param wanted In rising order; so are the places that come back.
 */
export function spread(
  wanted: readonly number[],
  gap: number,
  lowest: number,
  highest: number,
): readonly number[] {
  const apart = wanted.length < 2 ? gap : Math.min(gap, (highest - lowest) / (wanted.length - 1));
  // Without the gaps the places need only keep their order: neighbours out of order share their mean.
  const pools: { sum: number; count: number }[] = [];
  wanted.forEach((place, index) => {
    let pool = { sum: place - index * apart, count: 1 };
    for (let last = pools.at(-1); last !== undefined && meanOf(last) > meanOf(pool); last = pools.at(-1)) {
      pool = { sum: last.sum + pool.sum, count: last.count + pool.count };
      pools.pop();
    }
    pools.push(pool);
  });
  const roomForOthers = apart * (wanted.length - 1);
  return pools
    .flatMap((pool) => Array<number>(pool.count).fill(meanOf(pool)))
    .map((place, index) => Math.min(Math.max(place, lowest), highest - roomForOthers) + index * apart);
}

/** A label in at most two lines of about the same length. */
export function inTwoLines(label: string, longest: number): readonly string[] {
  if (label.length <= longest) return [label];
  const spaces = [...label.matchAll(/ /g)].map(({ index }) => index);
  const fromMiddle = (place: number) => Math.abs(place - label.length / 2);
  const [middle] = spaces.toSorted((a, b) => fromMiddle(a) - fromMiddle(b));
  return middle === undefined ? [label] : [label.slice(0, middle), label.slice(middle + 1)];
}

function meanOf({ sum, count }: { sum: number; count: number }): number {
  return sum / count;
}

/** How far each line is moved because others run from the same value to the same value. */
function lanesOf(rows: readonly SlopeRow[]): readonly number[] {
  return rows.map((row) => {
    const alike = rows.filter(({ before, now }) => before === row.before && now === row.now);
    const width = Math.min(lane, widestBundle / alike.length);
    return (alike.indexOf(row) - (alike.length - 1) / 2) * width;
  });
}
