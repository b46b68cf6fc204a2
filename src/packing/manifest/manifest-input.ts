import type { Language, Words } from '../../course-files/language.ts';

/** What a manifest tells an LMS about the course. The writers trust it: `package-check.ts` looks first. */
export interface ManifestInput {
  /** An XML name without colon, the same in every version of this package. */
  readonly identifier: string;
  readonly title: Words;
  readonly description: Words;
  readonly keywords: Readonly<Record<Language, readonly string[]>>;
  /** The first is the language of the title that the LMS shows. */
  readonly languages: readonly [Language, ...Language[]];
  readonly version: string;
  /** The page an LMS opens; one of `files`. */
  readonly launch: string;
  /**
   * Paths in the package of all course files, with `/`. Without the manifest and the schemas: those are control
   * documents, not course content, and ADL's own test packages leave them out of the resources too.
   */
  readonly files: readonly string[];
}

/**
 * These never change, in no version: Moodle finds the learners' results of an updated package by the item
 * identifier and deletes the results of an item that is no longer there.
 */
export const stableIdentifiers = {
  organization: 'ORG-COURSE',
  item: 'ITEM-COURSE',
  resource: 'RES-COURSE',
} as const;

export function shownTitle(input: ManifestInput): string {
  return input.title[input.languages[0]];
}
