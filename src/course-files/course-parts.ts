import type { Course, CourseFile } from './schema.ts';

/** The files of a course that are sound by themselves; what could not be read is left out. */
export type CourseParts = Pick<Course, 'readings' | 'lessons'> & {
  readonly course: CourseFile | undefined;
} & {
  readonly [Part in Exclude<keyof Course, keyof CourseFile | 'readings' | 'lessons' | 'variant'>]:
    Course[Part] | undefined;
};
