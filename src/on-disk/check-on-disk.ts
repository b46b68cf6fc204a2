import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  checkCourse,
  completedRegister,
  type CheckedCourse,
  type GivenByCode,
} from '../check/check-course.ts';
import { askedWords, givenNames } from '../check/given-names.ts';
import { registerFile } from '../course-files/register.ts';
import { folderOnDisk } from './folder-on-disk.ts';

const sources = join(import.meta.dirname, '..');
let given: GivenByCode | undefined;

/** What our own code gives to the texts and asks of them; it is read once. */
export function givenByCode(): GivenByCode {
  return (given ??= {
    ...givenNames(folderOnDisk(sources)),
    others: askedWords(folderOnDisk(join(sources, '../scorm'))),
  });
}

/**
 * Everything that can be checked of a course folder before it is built.
 *
 * @throws {CourseError} naming every fault.
 */
export function checkOnDisk(folder: string): CheckedCourse {
  return checkCourse(folderOnDisk(folder), givenByCode());
}

/**
 * Adds to the register what the course has and the register does not know; makes it for a course that has none.
 *
 * @returns how many numbers, values and ids were added.
 * @throws {CourseError} when anything is wrong: a fault must not become the rule.
 */
export function writeRegister(folder: string): number {
  const { text, added } = completedRegister(folderOnDisk(folder), givenByCode());
  writeFileSync(join(folder, registerFile), text);
  return added;
}
