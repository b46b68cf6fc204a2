import type { Facts } from './facts.ts';

/** The value of "do not know / not applicable": it counts as an answer, but not in a mean. */
const noOpinion = 0;

/** Fewer answers than this are no pattern: their mean is shown, and called nothing. */
const fewestForBand = 2;

/** What somebody's answers say about one dimension of the questionnaire. */
export interface DimensionProfile<Dimension, Band> {
  readonly dimension: Dimension;
  /** Of the answers with an opinion, 1 to 5; undefined when there is none. */
  readonly mean: number | undefined;
  /** The band with the highest bound that the mean reaches; none for the mean of a single answer. */
  readonly band: Band | undefined;
}

/**
 * One learner's profile: the mean per dimension.
 *
 * @param offset Of the moment: what is added to the number of an item to get its number then.
 */
export function profileOf<Dimension extends { readonly id: string }, Band extends { readonly from: number }>(
  dimensions: readonly Dimension[],
  items: readonly { readonly dimension: string; readonly choice: number }[],
  choices: Facts['choices'],
  offset: number,
  bands: readonly Band[],
): readonly DimensionProfile<Dimension, Band>[] {
  const highestFirst = bands.toSorted((a, b) => b.from - a.from);
  return dimensions.map((dimension) => {
    const values = items
      .filter((item) => item.dimension === dimension.id)
      .map((item) => choices[item.choice + offset] ?? noOpinion)
      .filter((value) => value !== noOpinion);
    const mean =
      values.length === 0 ? undefined : values.reduce((sum, value) => sum + value, 0) / values.length;
    const band =
      mean === undefined || values.length < fewestForBand
        ? undefined
        : highestFirst.find(({ from }) => mean >= from);
    return { dimension, mean, band };
  });
}
