/** A module `virtual:course/words/<group>/<language>`: the words of one group. */
import type { InterfaceWords } from '../course-files/words-files.ts';

declare const words: InterfaceWords;
export default words;
