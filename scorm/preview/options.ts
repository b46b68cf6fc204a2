import { ArgumentError, readArguments } from '../command-line/command-arguments.ts';
import { courseFolderIn } from '../command-line/course-folder.ts';
import type { Language } from '../../src/course-files/language.ts';
import { speakerFor } from '../command-line/words.ts';
import { languageIn } from '../command-line/language.ts';
import { isStandard, standards, type Standard } from '../package/standards.ts';

export interface PreviewOptions {
  readonly port: number;
  readonly standard: Standard | undefined;
  readonly course: string;
  readonly open: boolean;
  readonly language: Language;
  readonly help: boolean;
}

export const defaultPort = 8020;

const options = {
  port: { type: 'string' },
  standard: { type: 'string' },
  course: { type: 'string' },
  open: { type: 'boolean' },
  language: { type: 'string' },
  help: { type: 'boolean' },
} as const;

const either: Readonly<Record<Language, string>> = {
  nl: standards.join(' of '),
  en: standards.join(' or '),
};

export const previewHelp: Readonly<Record<Language, string>> = {
  nl: `Bouwt de cursus als dat nodig is, en opent de pakketten in een kleine leeromgeving op deze computer.

  npm start -- [opties]

  --port <n>             poort (zonder: ${defaultPort}; de volgende vrije als die in gebruik is)
  --standard <standaard> het pakket dat eerst opengaat: ${either.nl}
  --course <map>         een andere cursusmap dan course
  --open                 opent ook de browser
  --language nl|en       taal van wat deze opdracht zegt
  --help                 deze tekst`,
  en: `Builds the course when it is out of date and opens the packages in a small LMS on this computer.

  npm start -- [options]

  --port <n>             port to listen on (default ${defaultPort}; the next free one when it is in use)
  --standard <standard>  the package to open first: ${either.en}
  --course <folder>      another course folder than course
  --open                 open the browser
  --language nl|en       language of what this command says
  --help                 this text`,
};

const words = {
  nl: {
    port: (text: string) => `Achter --port hoort een getal van 1 tot en met 65535, niet “${text}”.`,
    standard: (text: string) => `Achter --standard hoort ${either.nl}, niet “${text}”.`,
  },
  en: {
    port: (text: string) => `--port needs a number from 1 to 65535, not “${text}”.`,
    standard: (text: string) => `--standard is ${either.en}, not “${text}”.`,
  },
} as const;

/** @throws {ArgumentError} for anything that is not one of these options. */
export function readOptions(args: readonly string[]): PreviewOptions {
  const language = languageIn(args);
  const say = speakerFor(args);
  const { port, standard, course, open, help } = readArguments(args, options, say).values;
  return {
    port: port === undefined ? defaultPort : readPort(port, language),
    standard: standard === undefined ? undefined : readStandard(standard, language),
    course: courseFolderIn(course, say),
    open: open ?? false,
    language,
    help: help ?? false,
  };
}

function readPort(text: string, language: Language): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : NaN;
  if (port >= 1 && port <= 65_535) return port;
  throw new ArgumentError(words[language].port(text));
}

function readStandard(text: string, language: Language): Standard {
  if (isStandard(text)) return text;
  throw new ArgumentError(words[language].standard(text));
}
