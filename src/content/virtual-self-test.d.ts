/** The module `virtual:self-test` that `course-plugin.ts` makes: only what the page for administrators needs. */
import type { Language } from '../course-files/schema.ts';
import type { InterfaceWords } from './words.ts';

export const course: {
  readonly id: string;
  readonly version: string;
  readonly title: Readonly<Record<Language, string>>;
};
export const words: Readonly<Record<Language, () => Promise<{ readonly default: InterfaceWords }>>>;
