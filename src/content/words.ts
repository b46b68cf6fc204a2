import type { InterfaceWords } from '../course-files/words-files.ts';

/** Groups (the part of a key before the first dot) that are there from the start; each other one comes with the screens that use it. */
export const startGroups = [
  'bar',
  'saved',
  'elsewhere',
  'status',
  'time',
  'progress',
  'home',
  'screen',
  'link',
  'field',
  'closed',
] as const;

/** Groups that come with one drawing or part of a screen; one may be a part of another group, as `closing.out` is. */
export const lazyGroups = [
  'gwa',
  'needed',
  'notice',
  'attendance',
  'evening',
  'certificate',
  'leaving',
  'receipt',
  'closing.big',
  'closing.listed',
  'closing.out',
  'closing.refused',
  'closing.sheet',
] as const;
export type LazyGroup = (typeof lazyGroups)[number];

/** The words of some groups. */
export function wordsOf(words: InterfaceWords, groups: readonly string[]): InterfaceWords {
  return Object.fromEntries(Object.entries(words).filter(([key]) => groups.includes(groupOf(key))));
}

function groupOf(key: string): string {
  return lazyGroups.find((group) => key.startsWith(`${group}.`)) ?? key.split('.', 1)[0] ?? '';
}
