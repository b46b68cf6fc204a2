import { IssuingFault } from '../../src/issuing/issuing-fault.ts';
import { lineNames, type CardLine } from './line-names.ts';
import type { Say, Word } from '../command-line/words.ts';

/** Is it something that the person can mend? */
export function isFault(error: unknown): error is IssuingFault<Word> {
  return error instanceof IssuingFault;
}

/** It, as one sentence. */
export function faultText({ word, values }: IssuingFault<Word>, say: Say): string {
  const { line } = values;
  return say(word, line === undefined ? values : { ...values, what: say(lineNames[line as CardLine]) });
}
