import { readArguments } from '../command-line/command-arguments.ts';
import { courseFolderIn } from '../command-line/course-folder.ts';
import { courseWithVariant } from '../command-line/course-with-variant.ts';
import type { Language } from '../../src/course-files/language.ts';
import { speakerFor } from '../command-line/words.ts';
import { languageIn } from '../command-line/language.ts';

interface PackArguments {
  readonly course: string;
  readonly demonstration: boolean;
  readonly language: Language;
  readonly help: boolean;
}

const options = {
  course: { type: 'string' },
  variant: { type: 'string' },
  demonstration: { type: 'boolean' },
  language: { type: 'string' },
  help: { type: 'boolean' },
} as const;

/** @throws {ArgumentError} for anything that is not one of these options. */
export function readPackArguments(args: readonly string[]): PackArguments {
  const language = languageIn(args);
  const say = speakerFor(args);
  const { course, variant, demonstration = false, help = false } = readArguments(args, options, say).values;
  const folder = courseWithVariant(courseFolderIn(course, say), variant, say);
  return { course: folder, demonstration, language, help };
}
