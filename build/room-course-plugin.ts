import type { Plugin } from 'vite';
import { roomCourseOf } from '../src/room/room-course.ts';
import type { CourseSource } from './course-source.ts';

const name = 'virtual:room-course';
const resolved = '\0room-course.js';

/** Gives what the pages beside the course need of it to the bundler, as the module `virtual:room-course`. */
export function roomCoursePlugin(source: CourseSource): Plugin {
  return {
    name: 'room-course',
    resolveId: (id) => (id === name ? resolved : undefined),
    load: (id) =>
      id === resolved
        ? `export const roomCourse = ${JSON.stringify(roomCourseOf(source.whole().course))};`
        : undefined,
  };
}
