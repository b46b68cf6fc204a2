import { parseArgs, type ParseArgsConfig } from 'node:util';
import { isLanguage, type Language } from '../../src/course-files/language.ts';

type Options = NonNullable<ParseArgsConfig['options']>;

/** What was typed behind a command is not what it takes. The message says so to the person who typed it, in one line. */
export class ArgumentError extends Error {
  override readonly name = 'ArgumentError';
}

interface Words {
  readonly unknown: (typed: string, known: string) => string;
  readonly loose: (typed: string, known: string) => string;
  readonly needsValue: (option: string, known: string) => string;
  readonly takesNone: (option: string, known: string) => string;
  readonly noLanguage: (typed: string, known: string) => string;
  readonly none: string;
}

const words: Readonly<Record<Language, Words>> = {
  nl: {
    unknown: (typed, known) => `De optie ${typed} is er niet. Bij deze opdracht horen: ${known}.`,
    loose: (typed, known) =>
      `“${typed}” hoort niet bij deze opdracht. Wel: ${known}. Bij npm staat er “--” voor de opties.`,
    needsValue: (option, known) => `Achter ${option} ontbreekt iets. Bij deze opdracht horen: ${known}.`,
    takesNone: (option, known) => `Achter ${option} hoort niets. Bij deze opdracht horen: ${known}.`,
    noLanguage: (typed, known) =>
      `Achter --language hoort nl of en, niet “${typed}”. Bij deze opdracht horen: ${known}.`,
    none: 'geen opties',
  },
  en: {
    unknown: (typed, known) => `There is no option ${typed}. This command takes: ${known}.`,
    loose: (typed, known) =>
      `“${typed}” does not belong to this command. It takes: ${known}. With npm, “--” stands before the options.`,
    needsValue: (option, known) => `Something is missing after ${option}. This command takes: ${known}.`,
    takesNone: (option, known) => `Nothing belongs after ${option}. This command takes: ${known}.`,
    noLanguage: (typed, known) =>
      `nl or en belongs after --language, not “${typed}”. This command takes: ${known}.`,
    none: 'no options',
  },
};

/**
 * Reads what was typed behind a command: its options, and its other words where it takes those.
 *
 * @throws {ArgumentError} when anything is not one of its options, or says too little or too much.
 */
export function readArguments<const Known extends Options>(
  args: readonly string[],
  options: Known,
  language: Language,
  { takesWords = false } = {},
) {
  const say = words[language];
  try {
    const read = parseArgs({ args: [...args], options, strict: true, allowPositionals: takesWords });
    const { language: typed = language } = read.values as { readonly language?: string };
    if (!isLanguage(typed)) throw new ArgumentError(say.noLanguage(typed, knownOptions(options, say)));
    return { values: read.values, words: read.positionals };
  } catch (cause) {
    if (cause instanceof ArgumentError) throw cause;
    throw new ArgumentError(sentence(cause, args, options, say), { cause });
  }
}

/** The options with what follows them, such as `--course …, --help`. */
function knownOptions(options: Options, { none }: Words): string {
  const known = Object.entries(options).map(([name, { type }]) =>
    type === 'string' ? `--${name} …` : `--${name}`,
  );
  return known.length > 0 ? known.join(', ') : none;
}

/** Node says what is wrong in English, with advice that does not hold for npm; the code and the option are in it. */
function sentence(cause: unknown, args: readonly string[], options: Options, say: Words): string {
  const known = knownOptions(options, say);
  const { code, message } = cause as { readonly code?: unknown; readonly message: string };
  const [, quoted = ''] = /'([^']*)'/.exec(message) ?? [];
  if (code === 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL') return say.loose(quoted, known);
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return say.unknown(quoted, known);
  if (code !== 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') throw cause;
  // Such as "-p, --port <value>".
  const option = /--[\w-]+/.exec(quoted)?.[0] ?? args.join(' ');
  const { type } = options[option.slice(2)] ?? { type: 'string' };
  return type === 'string' ? say.needsValue(option, known) : say.takesNone(option, known);
}
