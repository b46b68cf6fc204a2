import { parseArgs, type ParseArgsConfig } from 'node:util';
import { IssuerError } from './issuer-error.ts';
import { isLanguage } from '../../src/course-files/language.ts';

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

type Options = NonNullable<ParseArgsConfig['options']>;

/** Options that are on unless somebody says no. */
const usual: readonly string[] = ['early-leave', 'passphrase'];

export type CommandName = keyof typeof commands;

/** Which take one word without an option, such as a key. */
const takesWord: readonly CommandName[] = ['retire', 'revoke', 'session revoke', 'session show'];

/** What was typed: strings by option, and what stands without one, such as a key id. */
export interface Command {
  readonly name: CommandName | 'help';
  readonly rest: readonly string[];
  readonly values: Readonly<Partial<Record<string, string | boolean>>>;
}

export function readCommand(args: readonly string[]): Command {
  const words = args.slice(
    0,
    Math.max(0, args.findIndex((arg) => arg.startsWith('-')) + 1 || args.length + 1),
  );
  const nouns = words.filter((word) => !word.startsWith('-'));
  if (nouns.length === 0) {
    if (args.length > 0 && !args.includes('--help')) {
      throw new IssuerError('typed.noCommand', {
        typed: args[0] ?? '',
        known: Object.keys(commands).join(', '),
      });
    }
    return { name: 'help', rest: [], values: {} };
  }
  // "issuer new" is how people say it.
  const said = nouns[0] === 'issuer' ? nouns.slice(1) : nouns;
  const name = [said.slice(0, 2).join(' '), said[0] ?? ''].find(isCommand);
  if (name === undefined) {
    throw new IssuerError('typed.unknownCommand', {
      command: nouns.slice(0, 2).join(' '),
      known: Object.keys(commands).join(', '),
    });
  }
  const skipped = nouns.length - said.length + name.split(' ').length;
  const options: Options = { ...everywhere, ...commands[name] };
  const { values, positionals } = parse(args.slice(skipped), options);
  if (values.help === true) return { name: 'help', rest: [], values };
  if (values.language !== undefined && !isLanguage(values.language))
    throw new IssuerError('typed.unknownLanguage');
  const strange = positionals[takesWord.includes(name) ? 1 : 0];
  if (strange !== undefined)
    throw new IssuerError('typed.unknownWord', { word: strange, known: knownOptions(options) });
  return { name, rest: positionals, values };
}

function isCommand(name: string): name is CommandName {
  return Object.hasOwn(commands, name);
}

/** As they are typed; `--no-…` switches off what is usual. */
function knownOptions(options: Options): string {
  return Object.keys(options)
    .map((name) => (usual.includes(name) ? `--no-${name}` : `--${name}`))
    .join(', ');
}

function parse(args: readonly string[], options: Options) {
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
    throw isUnknown
      ? new IssuerError('typed.unknownOption', { option, known: knownOptions(options) }, { cause })
      : new IssuerError('typed.optionNeedsValue', { option }, { cause });
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
    throw new IssuerError('typed.optionMissing', { option: `--${option}` });
  return value;
}
