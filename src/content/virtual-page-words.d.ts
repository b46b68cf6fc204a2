/** A module `virtual:page-words/<kind>/<language>`: all words of a page beside the course, or those of paper. */
import type { InterfaceWords } from '../course-files/words-files.ts';

declare const words: InterfaceWords;
export default words;
