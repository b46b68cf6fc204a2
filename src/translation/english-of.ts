import type { Upkeep } from '../course-files/upkeep-schema.ts';
import { variantFile } from '../course-files/variant/variant-schema.ts';
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
  return englishFrom(
    kept.approvals === undefined ? [] : courseTexts(source),
    version,
    kept,
    source.names.includes(variantFile),
  );
}

/**
 * The same of texts that were read already.
 *
 * @param isVariant A local variant keeps the version of its course, and has lines of its own in the logbook: the newest counts.
 */
export function englishFrom(
  texts: readonly CourseText[],
  version: string,
  { approvals, versions }: Kept,
  isVariant = false,
): English {
  if (approvals === undefined) return { stale: [], withheld: [] };
  const stale = staleTexts(texts, approvalsOf(approvals));
  const line = versions.find((one) => one.version === version) ?? (isVariant ? versions[0] : undefined);
  const excused = line?.english?.texts ?? [];
  return { stale, withheld: stale.filter(({ text }) => !excused.includes(nameOfText(text))) };
}

/** A text as the logbook names it: `lessen/les-3.yaml example/title`. */
export function nameOfText({ dutch, key }: Pick<CourseText, 'dutch' | 'key'>): string {
  return `${dutch.file} ${key}`;
}
