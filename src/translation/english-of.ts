import type { Upkeep } from '../course-files/upkeep-schema.ts';
import { approvalsOf, staleTexts, type StaleText } from './approvals.ts';
import { courseTexts, type CourseText, type TextSource } from './course-texts.ts';

/** How the English of a course stands to its Dutch. */
export interface English {
  /** Texts whose English nobody looked at since their Dutch changed; none for a course that does not keep it. */
  readonly stale: readonly StaleText[];
  /** Those of them that may not go out yet: the logbook gives no reason for them in this version. */
  readonly withheld: readonly StaleText[];
}

type Kept = Pick<Upkeep, 'approvals' | 'versions'>;

export function englishOf(source: TextSource, version: string, kept: Kept): English {
  // A course that does not keep it is not read for it.
  return englishFrom(kept.approvals === undefined ? [] : courseTexts(source), version, kept);
}

/** The same of texts that were read already. */
export function englishFrom(
  texts: readonly CourseText[],
  version: string,
  { approvals, versions }: Kept,
): English {
  if (approvals === undefined) return { stale: [], withheld: [] };
  const stale = staleTexts(texts, approvalsOf(approvals));
  const excused = versions.find((one) => one.version === version)?.english?.texts ?? [];
  return { stale, withheld: stale.filter(({ text }) => !excused.includes(nameOfText(text))) };
}

/** A text as the logbook names it: `lessen/les-3.yaml example/title`. */
export function nameOfText({ dutch, key }: Pick<CourseText, 'dutch' | 'key'>): string {
  return `${dutch.file} ${key}`;
}
