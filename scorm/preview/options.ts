import { ArgumentError, readArguments } from '../command-line/command-arguments.ts';
import { courseFolderIn } from '../command-line/course-folder.ts';
import { courseWithVariant } from '../command-line/course-with-variant.ts';
import type { Language } from '../../src/course-files/language.ts';
import { speakerFor, type Say } from '../command-line/words.ts';
import { languageIn } from '../command-line/language.ts';
import { isStandard, standards, type Standard } from '../../src/packing/standards.ts';

export interface PreviewOptions {
  readonly port: number;
  readonly standard: Standard | undefined;
  readonly course: string;
  readonly open: boolean;
  readonly language: Language;
  readonly help: boolean;
}

const defaultPort = 8020;

const options = {
  port: { type: 'string' },
  standard: { type: 'string' },
  course: { type: 'string' },
  variant: { type: 'string' },
  open: { type: 'boolean' },
  language: { type: 'string' },
  help: { type: 'boolean' },
} as const;

/** @throws {ArgumentError} for anything that is not one of these options. */
export function readOptions(args: readonly string[]): PreviewOptions {
  const language = languageIn(args);
  const say = speakerFor(args);
  const { port, standard, course, variant, open, help } = readArguments(args, options, say).values;
  return {
    port: port === undefined ? defaultPort : readPort(port, say),
    standard: standard === undefined ? undefined : readStandard(standard, say, language),
    course: courseWithVariant(courseFolderIn(course, say), variant, say),
    open: open ?? false,
    language,
    help: help ?? false,
  };
}

function readPort(text: string, say: Say): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : NaN;
  if (port >= 1 && port <= 65_535) return port;
  throw new ArgumentError(say('start.noPort', { typed: text }));
}

function readStandard(text: string, say: Say, language: Language): Standard {
  if (isStandard(text)) return text;
  throw new ArgumentError(say('start.noStandard', { standards: eitherStandard(language), typed: text }));
}

/** What `npm start -- --help` says. */
export function previewHelp(say: Say, language: Language): string {
  return say('start.help', { port: defaultPort, standards: eitherStandard(language) });
}

function eitherStandard(language: Language): string {
  return new Intl.ListFormat(language, { type: 'disjunction' }).format(standards);
}
