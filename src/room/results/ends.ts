import type { ListTally } from './results.ts';

/** What may be said of the highest and the lowest statements: the highest of a wijk may be low all the same. */
export interface Ends {
  /** Each of the highest reaches the highest band. */
  readonly isStrong: boolean;
  /** One of the lowest does not. */
  readonly hasGain: boolean;
}

export function endsOf(
  { strongest, weakest }: Pick<ListTally, 'strongest' | 'weakest'>,
  bands: readonly { readonly from: number }[],
): Ends {
  const high = Math.max(...bands.map(({ from }) => from));
  const isHigh = ({ mean }: ListTally['strongest'][number]) => mean !== undefined && mean >= high;
  return { isStrong: strongest.every(isHigh), hasGain: !weakest.every(isHigh) };
}
