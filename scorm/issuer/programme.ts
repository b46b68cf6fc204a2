import { CourseError } from '../../src/course-files/course-error.ts';
import { CourseFiles } from '../../src/course-files/course-files.ts';
import { read } from '../../src/course-files/read-file.ts';
import type { Words } from '../../src/course-files/language.ts';
import { programmeOf } from '../../src/content/session-programme.ts';
import { courseFile, werksessieFile } from '../../src/course-files/schema.ts';
import type { Part } from '../../src/paper/parts.ts';
import { folderOnDisk } from '../../src/on-disk/folder-on-disk.ts';

/** What of the course stands on the papers of a session. */
export interface Programme {
  readonly title: Words;
  readonly minutes: number;
  readonly graceMinutes: number;
  readonly parts: readonly Part[];
}

export function loadProgramme(courseFolder: string): Programme {
  const files = new CourseFiles(folderOnDisk(courseFolder));
  const course = read(files, 'course.yaml', courseFile, {});
  const werksessie = read(files, 'werksessie.yaml', werksessieFile, {});
  if (course === undefined || werksessie === undefined) throw new CourseError(files.faults);
  const { minutes } = werksessie;
  const parts = programmeOf(werksessie);
  return { title: course.title, minutes, graceMinutes: course.rules.graceMinutes, parts };
}

/** The name of the course, as it stands on papers. */
export function courseName(courseFolder: string): string {
  const course = read(new CourseFiles(folderOnDisk(courseFolder)), 'course.yaml', courseFile, {});
  return course?.title.nl ?? '';
}
