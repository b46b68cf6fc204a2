import { CourseDraft } from '../../../../src/editing/course-draft.ts';
import { checkCourse, type CheckedCourse } from '../../../../src/check/check-course.ts';
import { CourseError } from '../../../../src/course-files/course-error.ts';
import { folderOf } from '../../../../src/course-files/course-folder.ts';
import { folderOnDisk } from '../../../../src/on-disk/folder-on-disk.ts';
import { givenByCode } from '../../../../src/on-disk/check-on-disk.ts';

const folder = folderOnDisk('course');
const files = new Map(folder.list().map((file) => [file, folder.read(file) ?? new Uint8Array()]));

export const today = '2026-11-30';

/** The real course, opened to be edited; some files may have another text. */
export function openedCourse(others: Readonly<Record<string, string>> = {}): CourseDraft {
  const encoder = new TextEncoder();
  const changed = Object.entries(others).map(([file, text]) => [file, encoder.encode(text)] as const);
  return CourseDraft.of(new Map([...files, ...changed]), { today });
}

/** A file of the real course, as a text. */
export function textOf(file: string): string {
  return new TextDecoder().decode(files.get(file));
}

/** The whole check of a course as edited. */
export function checked(draft: CourseDraft): CheckedCourse {
  return checkCourse(folderOf(draft.files), givenByCode());
}

/** What the whole check says, in Dutch, a line each. */
export function faultsOf(draft: CourseDraft): readonly string[] {
  try {
    checked(draft);
    return [];
  } catch (error) {
    if (!(error instanceof CourseError)) throw error;
    return error.faults.map(({ file, line, message }) => `${file}:${line}: ${message.nl}`);
  }
}
