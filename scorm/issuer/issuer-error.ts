import { IssuingFault } from '../../src/issuing/issuing-fault.ts';
import type { Word } from '../command-line/words.ts';

/** Something that cannot be done, as one sentence for the person at the keyboard: what is wrong and what to do. */
export class IssuerError extends IssuingFault<Word> {
  override readonly name = 'IssuerError';
}
