import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  checkCourse,
  completedRegister,
  type CheckedCourse,
  type GivenByCode,
} from '../check/check-course.ts';
import { askedWords, givenNames } from '../check/given-names.ts';
import { approvalsFile, approvalsText } from '../translation/approvals.ts';
import { courseTexts } from '../translation/course-texts.ts';
import { FilesAsRead } from '../course-files/files-as-read.ts';
import type { CourseFolder } from '../course-files/course-folder.ts';
import { registerFile } from '../course-files/register.ts';
import { folderOnDisk } from './folder-on-disk.ts';

const root = join(import.meta.dirname, '../..');
/** Where each page beside the course has its screens, and what these share with the command line. */
const codeOfPages = {
  zaal: ['src/components/room', 'src/room', 'src/room-page.ts', 'zaal.html'],
  kantoor: ['src/components/office', 'src/issuing', 'src/office-page.ts', 'kantoor.html'],
  redactie: [
    'src/components/editor',
    'src/editing',
    'src/packing',
    'src/translation',
    'src/learner-view',
    'src/editor-page.ts',
    'src/learner-view-page.ts',
    'redactie.html',
    'voorbeeld.html',
  ],
} as const;
const codeOfCommands = ['scorm', 'src/packing', 'src/paper', 'src/issuing'];
let given: GivenByCode | undefined;

/** What our own code gives to the texts and asks of them; it is read once. */
export function givenByCode(): GivenByCode {
  return (given ??= readCode());
}

function readCode(): GivenByCode {
  const commands = askedWords(codeAt(codeOfCommands));
  const others = {
    papier: commands,
    opdrachtregel: commands,
    voorvertoning: commands,
    zaal: askedWords(codeAt(codeOfPages.zaal)),
    kantoor: askedWords(codeAt(codeOfPages.kantoor)),
    redactie: askedWords(codeAt(codeOfPages.redactie)),
  };
  return { ...givenNames(folderOnDisk(join(root, 'src'))), others };
}

/** Some folders and files of the project as one. */
function codeAt(paths: readonly string[]): CourseFolder {
  const folder = folderOnDisk(root);
  const names = paths.flatMap((path) => (/\.(?:ts|html)$/.test(path) ? [path] : folder.list(path)));
  return { list: () => names, read: (name) => folder.read(name) };
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

/**
 * Keeps that all English of a course was looked at, as it is now.
 *
 * @returns how many texts there are.
 * @throws {CourseError} when anything is wrong with the course.
 */
export function writeApprovals(folder: string): number {
  checkOnDisk(folder);
  const texts = courseTexts(new FilesAsRead(folderOnDisk(folder)));
  writeFileSync(join(folder, approvalsFile), approvalsText(texts));
  return texts.length;
}
