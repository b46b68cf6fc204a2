import type { Language } from '../course-files/language.ts';

/*
 * Where somebody was last, kept in the browser so that the page can ask for the files of that screen before any script
 * runs. It says nothing of who that was; see decision 13.
 */

/** Under which name the browser keeps it. */
export function placeHintKey(courseId: string): string {
  return `${courseId}.place`;
}

/**
 * What is kept: a step and a language.
 *
 * @param step The index of the step.
 */
export function placeHint(step: number, language: Language): string {
  return `${String(step)}.${language}`;
}
