import type { Word } from '../command-line/words.ts';

/** Something that cannot be done, as one sentence for the person at the keyboard: what is wrong and what to do. */
export class IssuerError extends Error {
  readonly word: Word;
  readonly values: Readonly<Record<string, string | number>>;

  constructor(word: Word, values: Readonly<Record<string, string | number>> = {}, options?: ErrorOptions) {
    super(word, options);
    this.name = 'IssuerError';
    this.word = word;
    this.values = values;
  }
}
