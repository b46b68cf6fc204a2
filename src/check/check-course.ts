import { readFolder } from '../course-files/check-folder.ts';
import { CourseError } from '../course-files/course-error.ts';
import { CourseFiles } from '../course-files/course-files.ts';
import type { CourseFolder } from '../course-files/course-folder.ts';
import type { CourseParts } from '../course-files/course-parts.ts';
import {
  checkRegister,
  firstRegister,
  registerFile,
  registerText,
  type RegisterNews,
} from '../course-files/register.ts';
import type { Course } from '../course-files/schema.ts';
import { readTrust, type TrustFiles } from '../course-files/trust-files.ts';
import {
  hasOtherWords,
  kindsOfWords,
  readOtherWords,
  type AskedWords,
  type OtherWords,
} from '../course-files/other-words.ts';
import type { WholeCourse } from '../course-files/whole-course.ts';
import { readWords, type GivenNames } from '../course-files/words-files.ts';
import { readUpkeep, type Upkeep } from '../course-files/upkeep-schema.ts';
import { englishOf, type English } from '../translation/english-of.ts';
import { checkReadingTime } from './reading-time.ts';
import { checkRoom } from './room-check.ts';
import { roomOnPaper } from './room-on-paper.ts';

/** What the code gives to the texts of the screens, and asks of each other kind of words. */
export interface GivenByCode extends GivenNames {
  readonly others: Readonly<Record<OtherWords, AskedWords>>;
}

export interface CheckedCourse extends WholeCourse {
  /** Whom it trusts. */
  readonly trust: TrustFiles;
  /** What the register of numbers does not know yet. */
  readonly news: RegisterNews;
  /** What those who make it keep of it. */
  readonly upkeep: Upkeep;
  readonly english: English;
}

/**
 * Everything that can be checked of a course folder before it is built: each file, what fits together, the words, the
 * numbers of learners' records, the room for their answers, and whom the course trusts.
 *
 * @throws {CourseError} naming every fault.
 */
export function checkCourse(folder: CourseFolder, given: GivenByCode): CheckedCourse {
  const { files, course, words, trust, news, upkeep } = look(folder, given);
  if (course === undefined || words === undefined || news === undefined || files.faults.length > 0)
    throw new CourseError(files.faults);
  return { course, words, trust, news, upkeep, english: englishOf(files.asRead, course.version, upkeep) };
}

/**
 * The register with what the course has and it does not know; a new one for a course that has none.
 *
 * @returns its text, and how many numbers, values and ids were added.
 * @throws {CourseError} when anything is wrong: a fault must not become the rule.
 */
export function completedRegister(
  folder: CourseFolder,
  given: GivenByCode,
): { readonly text: string; readonly added: number } {
  const { files, course, parts, news } = look(folder, given);
  const isNew = !files.has(registerFile);
  const faults = files.faults.filter(({ file }) => !isNew || file !== registerFile);
  if (course === undefined || faults.length > 0) throw new CourseError(faults);
  const found = isNew ? firstRegister(parts) : news;
  if (found === undefined) throw new CourseError(faults);
  return { text: registerText(found.register), added: found.added + found.reworded.length };
}

interface Seen {
  readonly files: CourseFiles;
  readonly course: Course | undefined;
  readonly parts: CourseParts;
  readonly words: WholeCourse['words'] | undefined;
  readonly trust: TrustFiles;
  readonly news: RegisterNews | undefined;
  readonly upkeep: Upkeep;
}

function look(folder: CourseFolder, given: GivenByCode): Seen {
  const files = new CourseFiles(folder);
  const { course, parts } = readFolder(files);
  const words = readWords(files, given);
  checkOtherWords(files, given.others, words);
  const news = checkRegister(parts, files);
  if (course !== undefined) {
    checkRoom(course, files);
    // A paragraph of a variant is short; the minutes are national.
    if (files.variant === undefined) checkReadingTime(course, files);
  }
  const trust = readTrust(files, parts.course);
  const upkeep = readUpkeep(files);
  return { files, course, parts, words, trust, news, upkeep };
}

/** The words of papers, commands, preview and pages, where the course has its own. */
function checkOtherWords(
  files: CourseFiles,
  asked: GivenByCode['others'],
  words: WholeCourse['words'] | undefined,
): void {
  const room = roomOnPaper;
  for (const kind of kindsOfWords) {
    if (!hasOtherWords(files, kind)) continue;
    readOtherWords(files, kind, asked[kind], {
      ...(kind === 'papier' ? { room } : {}),
      ...(words === undefined ? {} : { screens: words.nl }),
    });
  }
}
