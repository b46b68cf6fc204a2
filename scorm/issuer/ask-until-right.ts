import type { CommandContext, Question } from './command-context.ts';
import { faultText, isFault } from './fault-text.ts';
import { IssuerError } from './issuer-error.ts';
import { textOf, type Command } from './typed-command.ts';
import type { Word } from '../command-line/words.ts';

/**
 * The value of an option, or the answer to a question where it was not given. A wrong answer is told and asked again; a
 * wrong option ends it.
 */
export async function answered<Value>(
  command: Command,
  option: string,
  question: Word,
  read: (text: string) => Value,
  context: CommandContext,
): Promise<Value> {
  const given = textOf(command, option);
  if (given !== undefined) return read(given);
  if (context.ask === undefined) throw new IssuerError('typed.optionMissing', { option: `--${option}` });
  return asked(`${context.say(question)} `, read, context);
}

/**
 * The answer to a question. A wrong one is told and asked again, with what was typed still there to be changed.
 *
 * @param already An earlier answer, to be changed or taken as it is.
 */
export async function asked<Value>(
  question: Question,
  read: (text: string) => Value,
  context: CommandContext,
  already = '',
): Promise<Value> {
  if (context.ask === undefined) throw new IssuerError('typed.nobodyToAsk');
  for (let typed = already; ;) {
    typed = await context.ask(question, typed);
    try {
      return read(typed);
    } catch (error) {
      if (!isFault(error)) throw error;
      context.warn(faultText(error, context.say));
    }
  }
}
