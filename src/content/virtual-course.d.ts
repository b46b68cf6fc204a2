/** The module `virtual:course` that `course-plugin.ts` makes from the course files. */
import type { Outline } from './outline.ts';
import type { Language } from './schema.ts';
import type { StepContent } from './step-content.ts';
import type { InterfaceWords } from './words.ts';

export const outline: Outline;
export const contents: Readonly<
  Record<Language, Readonly<Record<string, () => Promise<{ default: StepContent }>>>>
>;
export const words: Readonly<Record<Language, () => Promise<{ default: InterfaceWords }>>>;
