import { createContext } from '@lit/context';
import type { Outline } from '../../content/outline.ts';
import type { Language } from '../../content/schema.ts';
import type { Facts } from '../../programme/facts.ts';
import type { Minutes } from '../../programme/machine.ts';
import type { Overview } from '../../programme/overview.ts';

/** What every screen may know; a new object whenever something changed. */
export interface CourseSession {
  readonly outline: Outline;
  readonly facts: Facts;
  readonly overview: Overview;
  readonly language: Language;
  readonly learnerName: string;
  /** Review and browse: everything can be read, nothing is kept. */
  readonly readOnly: boolean;
  /** The clock of the course, in minutes since 1970. */
  readonly minutes: Minutes;
  /** Texts that could not be kept in full, as typed: number of the text → what was typed. */
  readonly drafts: Readonly<Record<number, string>>;
  /** What stood in a text on another computer, as long as the learner has not chosen: number of the text → text. */
  readonly otherTexts: Readonly<Record<number, string>>;
}

export const courseSession = createContext<CourseSession>(Symbol('course session'));
