import type { RoomOnPaper } from '../course-files/other-words.ts';

/** How many characters there is room for, so that every sheet stays on one page. */
export const roomOnPaper: RoomOnPaper = {};
