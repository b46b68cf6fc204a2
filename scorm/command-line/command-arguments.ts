import { parseArgs, type ParseArgsConfig } from 'node:util';
import { isLanguage } from '../../src/course-files/language.ts';
import type { Say } from './words.ts';

type Options = NonNullable<ParseArgsConfig['options']>;

/** What was typed behind a command is not what it takes. The message says so to the person who typed it, in one line. */
export class ArgumentError extends Error {
  override readonly name = 'ArgumentError';
}

/**
 * Reads what was typed behind a command: its options, and its other words where it takes those.
 *
 * @throws {ArgumentError} when anything is not one of its options, or says too little or too much.
 */
export function readArguments<const Known extends Options>(
  args: readonly string[],
  options: Known,
  say: Say,
  { takesWords = false } = {},
) {
  try {
    const read = parseArgs({ args: [...args], options, strict: true, allowPositionals: takesWords });
    const { language: typed } = read.values as { readonly language?: string };
    if (typed !== undefined && !isLanguage(typed))
      throw new ArgumentError(say('arguments.noLanguage', { typed, known: knownOptions(options, say) }));
    return { values: read.values, words: read.positionals };
  } catch (cause) {
    if (cause instanceof ArgumentError) throw cause;
    throw new ArgumentError(sentence(cause, args, options, say), { cause });
  }
}

/** The options with what follows them, such as `--course …, --help`. */
function knownOptions(options: Options, say: Say): string {
  const known = Object.entries(options).map(([name, { type }]) =>
    type === 'string' ? `--${name} …` : `--${name}`,
  );
  return known.length > 0 ? known.join(', ') : say('arguments.none');
}

/** Node says what is wrong in English, with advice that does not hold for npm; the code and the option are in it. */
function sentence(cause: unknown, args: readonly string[], options: Options, say: Say): string {
  const known = knownOptions(options, say);
  const { code, message } = cause as { readonly code?: unknown; readonly message: string };
  const [, quoted = ''] = /'([^']*)'/.exec(message) ?? [];
  if (code === 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL')
    return say('arguments.loose', { typed: quoted, known });
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return say('arguments.unknown', { typed: quoted, known });
  if (code !== 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') throw cause;
  // Such as "-p, --port <value>".
  const option = /--[\w-]+/.exec(quoted)?.[0] ?? args.join(' ');
  const { type } = options[option.slice(2)] ?? { type: 'string' };
  return say(type === 'string' ? 'arguments.needsValue' : 'arguments.takesNone', { option, known });
}
