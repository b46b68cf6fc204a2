import { CourseError } from './course-error.ts';
import { CourseFiles } from './course-files.ts';
import type { CourseFolder } from './course-folder.ts';
import type { Language } from './language.ts';
import { readCourse } from './read-course.ts';
import type { Course } from './schema.ts';
import { readWords, type InterfaceWords } from './words-files.ts';

/** What a website is made of: the course, and the words around it. */
export interface WholeCourse {
  readonly course: Course;
  readonly words: Readonly<Record<Language, InterfaceWords>>;
}

/**
 * Reads and checks a course folder with its words, each file once.
 *
 * @throws {CourseError} naming every fault with file, line and what is expected.
 */
export function loadWholeCourse(folder: CourseFolder): WholeCourse {
  const files = new CourseFiles(folder);
  const { course } = readCourse(files);
  const words = readWords(files);
  if (course === undefined || words === undefined || files.faults.length > 0)
    throw new CourseError(files.faults);
  return { course, words };
}
