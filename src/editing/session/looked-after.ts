import type { CourseDraft } from '../course-draft.ts';
import type { Place } from '../edit.ts';
import { datedIn, whenDue } from '../upkeep/dated.ts';
import { draftEnglish } from '../upkeep/english.ts';

/** What is no fault and wants to be looked at. */
export interface LookedAfter {
  /** English texts that are older than their Dutch. */
  readonly stale: readonly Place[];
  /** How many of them may not go out yet. */
  readonly withheld: number;
  /** What has a date that has come. */
  readonly dated: readonly Place[];
}

/** @param today `2026-11-30`. */
export function lookedAfter(draft: CourseDraft, today: string): LookedAfter {
  const { stale, withheld } = draftEnglish(draft);
  return {
    stale: stale.map(({ text }) => text.english),
    withheld: withheld.length,
    dated: datedIn(draft, today)
      .filter((dated) => whenDue(dated, today) === 'now')
      .map(({ place }) => place),
  };
}
