import { CourseFiles } from '../../course-files/course-files.ts';
import { folderOf } from '../../course-files/course-folder.ts';
import type { CourseParts } from '../../course-files/course-parts.ts';
import { readCourse } from '../../course-files/read-course.ts';

/** The course as far as it can be read: what has a fault is `undefined` in it. */
export function partsOf(files: ReadonlyMap<string, Uint8Array>): CourseParts {
  return readCourse(new CourseFiles(folderOf(files))).parts;
}
