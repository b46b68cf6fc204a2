import { parseArgs, type ParseArgsConfig } from 'node:util';
import { IssuerError } from './issuer-error.ts';
import { isLanguage, type Language } from './words.ts';

const text = { type: 'string' } as const;
const yes = { type: 'boolean' } as const;
const everywhere = { language: text, course: text, help: yes } as const;

/** The options of each command, beside those of all. */
const commands = {
  new: { name: text, keys: text, passphrase: yes, from: text },
  list: {},
  retire: { until: text },
  revoke: { keys: text, issuer: text },
  'session new': {
    wijk: text,
    place: text,
    organiser: text,
    start: text,
    zone: text,
    programme: text,
    accreditation: text,
    'early-leave': yes,
    issuer: text,
    keys: text,
    out: text,
    'in-package': yes,
  },
  'session attest': { organiser: text, list: text, out: text, 'skip-faults': yes, withdraw: yes },
  'session revoke': { issuer: text, keys: text },
  'session show': {},
} as const satisfies Record<string, ParseArgsConfig['options']>;

export type CommandName = keyof typeof commands;

/** What was typed: strings by option, and what stands without one, such as a key id. */
export interface Command {
  readonly name: CommandName | 'help';
  readonly rest: readonly string[];
  readonly values: Readonly<Partial<Record<string, string | boolean>>>;
}

/** The language of everything that follows, also of what is wrong with the rest of the line. */
export function languageIn(args: readonly string[]): Language {
  const at = args.findIndex((arg) => arg === '--language' || arg.startsWith('--language='));
  const value = at < 0 ? 'nl' : args[at]?.includes('=') === true ? args[at].split('=')[1] : args[at + 1];
  return isLanguage(value) ? value : 'nl';
}

export function readCommand(args: readonly string[]): Command {
  const words = args.slice(
    0,
    Math.max(0, args.findIndex((arg) => arg.startsWith('-')) + 1 || args.length + 1),
  );
  const nouns = words.filter((word) => !word.startsWith('-'));
  if (nouns.length === 0) {
    if (args.length > 0 && !args.includes('--help')) throw new IssuerError('noCommand');
    return { name: 'help', rest: [], values: {} };
  }
  // "issuer new" is how people say it.
  const said = nouns[0] === 'issuer' ? nouns.slice(1) : nouns;
  const name = [said.slice(0, 2).join(' '), said[0] ?? ''].find(isCommand);
  if (name === undefined) throw new IssuerError('unknownCommand', { command: nouns.slice(0, 2).join(' ') });
  const skipped = nouns.length - said.length + name.split(' ').length;
  const { values, positionals } = parse(args.slice(skipped), { ...everywhere, ...commands[name] });
  if (values.help === true) return { name: 'help', rest: [], values };
  if (values.language !== undefined && !isLanguage(values.language)) throw new IssuerError('unknownLanguage');
  return { name, rest: positionals, values };
}

function isCommand(name: string): name is CommandName {
  return Object.hasOwn(commands, name);
}

function parse(args: readonly string[], options: NonNullable<ParseArgsConfig['options']>) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options,
      allowPositionals: true,
      allowNegative: true,
    });
    return { values: values as Command['values'], positionals };
  } catch (cause) {
    const option = /'([^']+)'/.exec(cause instanceof Error ? cause.message : '')?.[1] ?? '';
    const isUnknown =
      cause instanceof Error && 'code' in cause && cause.code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION';
    throw new IssuerError(isUnknown ? 'unknownOption' : 'optionNeedsValue', { option }, { cause });
  }
}

/** The text of an option; `undefined` when it was not given. */
export function textOf({ values }: Command, option: string): string | undefined {
  const value = values[option];
  return typeof value === 'string' ? value : undefined;
}

/** An option that the command cannot do without. */
export function neededText(command: Command, option: string): string {
  const value = textOf(command, option);
  if (value === undefined || value.trim() === '')
    throw new IssuerError('optionMissing', { option: `--${option}` });
  return value;
}
