/** The module `virtual:course` that `course-plugin.ts` makes from the course files. */
import type { Outline } from './outline.ts';
import type { Language } from './schema.ts';
import type { StepContent } from './step-content.ts';
import type { InterfaceWords } from './words.ts';

export const outline: Outline;
export const contents: Readonly<
  Record<Language, Readonly<Record<string, () => Promise<{ default: StepContent }>>>>
>;
/** The words of the interface by group: the part of their keys before the first dot. */
export const words: Readonly<
  Record<Language, Readonly<Record<string, () => Promise<{ default: InterfaceWords }>>>>
>;
/** Those of the bar, of home and of every screen, together. */
export const startWords: Readonly<Record<Language, () => Promise<{ default: InterfaceWords }>>>;
