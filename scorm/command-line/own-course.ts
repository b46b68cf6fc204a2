import { join } from 'node:path';

/** The folder with the course of this project. */
export const ownCourse = join(import.meta.dirname, '../..', 'course');
