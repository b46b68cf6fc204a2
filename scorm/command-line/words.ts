import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type commandLine from '../../course/teksten/opdrachtregel.nl.json';
import type paper from '../../course/teksten/papier.nl.json';
import { loadOtherWords, type OtherWords } from '../../src/course-files/other-words.ts';
import type { Language } from '../../src/course-files/language.ts';
import { folderOnDisk } from '../../src/on-disk/folder-on-disk.ts';
import { languageIn, typedAfter } from './language.ts';
import { ownCourse } from './own-course.ts';
import { speakerOf, type FlatWords, type KeyOf, type Say as SayAny } from '../../src/content/speaker.ts';
import { typedPath } from './typed-path.ts';

/** A key of what is said on the command line or stands on paper. */
export type Word = KeyOf<typeof commandLine> | KeyOf<typeof paper>;

export type Say = SayAny<Word>;

/**
 * Says what stands in the words of a course, and in those of this project where a course has none of its own.
 *
 * @throws {CourseError} when words cannot be read.
 */
export function speaker(language: Language, course = ownCourse): Say {
  const words = (kind: OtherWords) => wordsIn(course, kind, language);
  return speakerOf(language, { ...words('opdrachtregel'), ...words('papier') });
}

/**
 * Speaks to who typed this line: in the language and with the words of the course that it names.
 *
 * @throws {CourseError} when words cannot be read.
 */
export function speakerFor(args: readonly string[]): Say {
  const typed = typedAfter('--course', args);
  const course = typed === undefined ? ownCourse : typedPath(typed);
  // What is wrong with the folder is said later.
  return speaker(languageIn(args), existsSync(join(course, 'course.yaml')) ? course : ownCourse);
}

/** The words of one kind in a course; where it has none of its own, those of this project. */
export function wordsIn(course: string, kind: OtherWords, language: Language): FlatWords {
  const own = ownWords(kind)?.[language] ?? {};
  return course === ownCourse ? own : { ...own, ...loadOtherWords(folderOnDisk(course), kind)?.[language] };
}

type LoadedWords = ReturnType<typeof loadOtherWords>;
const loaded = new Map<OtherWords, LoadedWords>();

/** Once for each kind: a command asks for a speaker several times, and checking a file takes a tenth of a second. */
function ownWords(kind: OtherWords): LoadedWords {
  const words = loaded.get(kind) ?? loadOtherWords(folderOnDisk(ownCourse), kind);
  loaded.set(kind, words);
  return words;
}
