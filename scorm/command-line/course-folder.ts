import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ArgumentError } from './command-arguments.ts';
import type { Language } from '../../src/course-files/language.ts';
import { typedPath } from './typed-path.ts';

/** The course of this project. */
export const ownCourse = join(import.meta.dirname, '../..', 'course');

const words = {
  nl: {
    missing: (folder: string) =>
      `De map ${folder} is er niet. Noem achter --course een map met cursusbestanden.`,
    noFolder: (folder: string) => `${folder} is geen map. Noem achter --course een map met cursusbestanden.`,
    noCourse: (folder: string) =>
      `In de map ${folder} staat geen course.yaml. Noem achter --course een map met cursusbestanden, zoals een kopie van de map course.`,
  },
  en: {
    missing: (folder: string) =>
      `There is no folder ${folder}. Name a folder with course files after --course.`,
    noFolder: (folder: string) => `${folder} is no folder. Name a folder with course files after --course.`,
    noCourse: (folder: string) =>
      `There is no course.yaml in the folder ${folder}. Name a folder with course files after --course, such as a copy of the folder course.`,
  },
} as const;

/**
 * The folder after `--course`, as it was typed; without it that of this project.
 *
 * @throws {ArgumentError} when there is no course in it.
 */
export function courseFolderIn(typed: string | undefined, language: Language): string {
  if (typed === undefined) return ownCourse;
  const folder = typedPath(typed);
  const found = statSync(folder, { throwIfNoEntry: false });
  if (typed.trim() === '' || found === undefined)
    throw new ArgumentError(words[language].missing(typed.trim() === '' ? '“”' : folder));
  if (!found.isDirectory()) throw new ArgumentError(words[language].noFolder(folder));
  if (!existsSync(join(folder, 'course.yaml'))) throw new ArgumentError(words[language].noCourse(folder));
  return folder;
}
