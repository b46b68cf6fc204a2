/** The module `virtual:self-test` that `course-plugin.ts` makes: only what the self-test needs. */
import type { Language, Words } from '../course-files/language.ts';
import type { InterfaceWords } from '../course-files/words-files.ts';

export const course: {
  readonly id: string;
  readonly version: string;
  readonly title: Words;
};
export const words: Readonly<Record<Language, InterfaceWords>>;
