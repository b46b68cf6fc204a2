import { parseArgs } from 'node:util';
import { isStandard, standards, type Standard } from './standards.ts';

export interface PreviewOptions {
  readonly port: number;
  readonly standard: Standard | undefined;
  readonly open: boolean;
  readonly help: boolean;
}

export const defaultPort = 8020;

export const help = `Builds the course when it is out of date and opens the packages in a small LMS on this computer.

  npm start -- [options]

  --port <n>             port to listen on (default ${defaultPort}; the next free one when it is in use)
  --standard <standard>  the package to open first: ${standards.join(' or ')}
  --open                 open the browser
  --help                 this text`;

/** The message is one sentence for the person who typed the command. */
export class OptionError extends Error {
  override readonly name = 'OptionError';
}

export function readOptions(args: readonly string[]): PreviewOptions {
  const { port, standard, open, help } = parse(args);
  return {
    port: port === undefined ? defaultPort : readPort(port),
    standard: standard === undefined ? undefined : readStandard(standard),
    open: open ?? false,
    help: help ?? false,
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        port: { type: 'string' },
        standard: { type: 'string' },
        open: { type: 'boolean' },
        help: { type: 'boolean' },
      },
    }).values;
  } catch (cause) {
    const reason = cause instanceof Error ? (cause.message.split(/\.\s/)[0] ?? '') : String(cause);
    throw new OptionError(`${reason}; see --help.`, { cause });
  }
}

function readPort(text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : NaN;
  if (port >= 1 && port <= 65_535) return port;
  throw new OptionError(`--port needs a number from 1 to 65535, not "${text}".`);
}

function readStandard(text: string): Standard {
  if (isStandard(text)) return text;
  throw new OptionError(`--standard is ${standards.join(' or ')}, not "${text}".`);
}
