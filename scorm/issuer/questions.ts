import type { Desk } from './desk.ts';
import { IssuerError } from './issuer-error.ts';
import { textOf, type Command } from './options.ts';
import type { Word } from './words.ts';

/**
 * The value of an option, or the answer to a question where it was not given. A wrong answer is told and asked again; a
 * wrong option ends it.
 */
export async function answered<Value>(
  command: Command,
  option: string,
  question: Word,
  read: (text: string) => Value,
  desk: Desk,
): Promise<Value> {
  const given = textOf(command, option);
  if (given !== undefined) return read(given);
  if (desk.ask === undefined) throw new IssuerError('optionMissing', { option: `--${option}` });
  for (;;) {
    const answer = await desk.ask(`${desk.say(question)} `);
    try {
      return read(answer);
    } catch (error) {
      if (!(error instanceof IssuerError)) throw error;
      desk.warn(desk.say(error.word, error.values));
    }
  }
}
