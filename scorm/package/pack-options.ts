import { readArguments } from '../command-line/command-arguments.ts';
import { courseFolderIn } from '../command-line/course-folder.ts';
import type { Language } from '../../src/course-files/language.ts';
import { speakerFor } from '../command-line/words.ts';
import { languageIn } from '../command-line/language.ts';

export interface PackArguments {
  readonly course: string;
  readonly demonstration: boolean;
  readonly language: Language;
  readonly help: boolean;
}

const options = {
  course: { type: 'string' },
  demonstration: { type: 'boolean' },
  language: { type: 'string' },
  help: { type: 'boolean' },
} as const;

export const packHelp: Readonly<Record<Language, string>> = {
  nl: `Maakt de cursuspakketten in de map dist, en de pagina waarop certificaten worden gecontroleerd.

  npm run package -- [opties]

  --course <map>       een andere cursusmap dan course
  --demonstration      pakketten voor een proef, die dat in hun naam en titel zeggen
  --language nl|en     taal van wat deze opdracht zegt
  --help               deze tekst`,
  en: `Makes the course packages in the folder dist, and the page on which certificates are checked.

  npm run package -- [options]

  --course <folder>    another course folder than course
  --demonstration      packages for a trial, which say so in their name and title
  --language nl|en     language of what this command says
  --help               this text`,
};

/** @throws {ArgumentError} for anything that is not one of these options. */
export function readPackArguments(args: readonly string[]): PackArguments {
  const language = languageIn(args);
  const say = speakerFor(args);
  const { course, demonstration = false, help = false } = readArguments(args, options, say).values;
  return { course: courseFolderIn(course, say), demonstration, language, help };
}
