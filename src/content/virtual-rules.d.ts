/** The module `virtual:course/rules`: the rules of the course alone, for a page that shows nothing else of it. */
import type { Course } from '../course-files/schema.ts';

export const rules: Course['rules'];
