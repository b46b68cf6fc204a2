/** The module `virtual:room-course` that `build/room-course-plugin.ts` makes from the course files. */
import type { RoomCourse } from './room-course.ts';

export const roomCourse: RoomCourse;
