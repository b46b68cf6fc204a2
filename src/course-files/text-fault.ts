import type { Words } from './language.ts';

/** Something in a text that is lost, or would be shown otherwise than it was meant. */
export interface TextFault {
  /** Line in the given text, from 1. */
  readonly line: number;
  /** What is wrong and what is expected, as a clause. */
  readonly message: Words;
  /** The whole line as it should be, where that can be told. */
  readonly corrected?: string;
}
