import type { Word } from './words.ts';

interface RefusalOptions extends ErrorOptions {
  readonly values?: Readonly<Record<string, string | number>>;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A request that is answered with an error status, and with a sentence for who sent it. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly status: number;
  readonly word: Word;
  readonly values: Readonly<Record<string, string | number>>;
  readonly headers: Readonly<Record<string, string>>;

  constructor(status: number, word: Word, { values = {}, headers = {}, ...options }: RefusalOptions = {}) {
    super(word, options);
    this.status = status;
    this.word = word;
    this.values = values;
    this.headers = headers;
  }
}
