/** A word of the name of the course as it is drawn. */
export interface DrawnWord {
  /** Small words are thin. */
  readonly small: boolean;
  /** Every second piece is `uu`: two lit windows. */
  readonly pieces: readonly string[];
}

/** *Preventie*, *in*, *de*, *B·uu·rt*. */
export function wordmark(name: string): readonly DrawnWord[] {
  return name.split(' ').map((word) => ({ small: word === word.toLowerCase(), pieces: word.split(/(uu)/) }));
}
