import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFolder } from '../course-files/check-folder.ts';
import { CourseError } from '../course-files/course-error.ts';
import type { CourseFiles } from '../course-files/course-files.ts';
import type { CourseParts } from '../course-files/cross-check.ts';
import {
  checkRegister,
  firstRegister,
  registerFile,
  registerText,
  type RegisterNews,
} from '../course-files/register.ts';
import type { Course } from '../course-files/schema.ts';
import { loadTrustFiles } from '../course-files/trust-files.ts';
import { readWords, type GivenNames } from '../course-files/words-files.ts';
import { givenNames } from './given-names.ts';
import { checkRoom } from './room-check.ts';

export interface CheckedCourse {
  readonly course: Course;
  /** What the register of numbers does not know yet. */
  readonly news: RegisterNews;
}

const code = join(import.meta.dirname, '..');
let given: GivenNames | undefined;

/**
 * Everything that can be checked of a course folder before it is built: each file, what fits together, the words, the
 * numbers of learners' records, the room for their answers, and whom the course trusts.
 *
 * @throws {CourseError} naming every fault.
 */
export function checkCourse(folder: string): CheckedCourse {
  const { files, course, news } = look(folder);
  if (course === undefined || news === undefined || files.faults.length > 0)
    throw new CourseError(files.faults);
  return { course, news };
}

/**
 * Adds to the register what the course has and the register does not know; makes it for a course that has none.
 *
 * @returns how many numbers, values and ids were added.
 * @throws {CourseError} when anything is wrong: a fault must not become the rule.
 */
export function writeRegister(folder: string): number {
  const path = join(folder, registerFile);
  const isNew = !existsSync(path);
  const { files, course, parts, news } = look(folder);
  const faults = files.faults.filter(({ file }) => !isNew || file !== registerFile);
  if (course === undefined || faults.length > 0) throw new CourseError(faults);
  const found = isNew ? firstRegister(parts) : news;
  if (found === undefined) throw new CourseError(faults);
  writeFileSync(path, registerText(found.register));
  return found.added + found.reworded.length;
}

interface Seen {
  readonly files: CourseFiles;
  readonly course: Course | undefined;
  readonly parts: CourseParts;
  readonly news: RegisterNews | undefined;
}

function look(folder: string): Seen {
  const { course, files, parts } = readFolder(folder);
  readWords(files, 'teksten', (given ??= givenNames(code)));
  const news = checkRegister(parts, files);
  if (course !== undefined) checkRoom(course, files);
  checkTrust(folder, files);
  return { files, course, parts, news };
}

/** The files of the course were told already. */
function checkTrust(folder: string, files: CourseFiles): void {
  try {
    loadTrustFiles(folder);
  } catch (error) {
    if (!(error instanceof CourseError)) throw error;
    files.faults.push(...error.faults.filter(({ file }) => file !== 'course.yaml'));
  }
}
