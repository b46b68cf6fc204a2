/** The module `virtual:course` that `course-plugin.ts` makes from the course files. */
import type { Outline, ReportOutline } from './outline.ts';
import type { OutlineNames } from './outline-names.ts';
import type { Language } from '../course-files/language.ts';
import type { StepContent } from './step-content.ts';
import type { LazyGroup } from './words.ts';
import type { InterfaceWords } from '../course-files/words-files.ts';

/** With the names of phases, steps and professions in the first language only; see `outline-names.ts`. */
export const outline: Outline;
/** The texts of a screen, with the words of the interface that only such screens use. */
export interface ContentModule {
  readonly default: StepContent;
  readonly words: InterfaceWords;
}
export const loadReportOutline: () => Promise<{ readonly default: ReportOutline }>;
export const contents: Readonly<Record<Language, Readonly<Record<string, () => Promise<ContentModule>>>>>;
/** The words of the bar, of home and of every screen, and the names for the outline where it came without them. */
export const startWords: Readonly<
  Record<Language, () => Promise<{ default: InterfaceWords; names: OutlineNames }>>
>;
/** Words that one drawing of a screen uses. */
export const lazyWords: Readonly<
  Record<Language, Readonly<Record<LazyGroup, () => Promise<{ default: InterfaceWords }>>>>
>;
