import { createContext } from '@lit/context';
import type { Outline } from '../../content/outline.ts';
import type { Language } from '../../course-files/language.ts';
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
  /** The LMS stores nothing: everything can be read. */
  readonly readOnly: boolean;
  /** Beside `readOnly`, where the course is finished: what can still be done. */
  readonly forOneself?: ForOneself;
  /** The clock of the course, in minutes since 1970. */
  readonly minutes: Minutes;
  /** Texts that could not be kept in full, as typed: number of the text → what was typed. */
  readonly drafts: Readonly<Record<number, string>>;
  /** What stood in a text on another computer, as long as the learner has not chosen: number of the text → text. */
  readonly otherTexts: Readonly<Record<number, string>>;
}

/**
 * Of a finished course the LMS stores nothing more. The organiser's word can be brought and the certificate made, as long
 * as the page is open, and the questionnaire of later can be answered.
 */
export interface ForOneself {
  /** Where those answers are: in this browser, or nowhere but on the page. */
  readonly kept: 'browser' | 'page';
  /** What the LMS has; undefined when it gave nothing back. */
  readonly stored: Facts | undefined;
}

export const courseSession = createContext<CourseSession>(Symbol('course session'));
