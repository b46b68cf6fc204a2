import type { CourseDraft } from '../../../editing/course-draft.ts';
import { loggedVersion } from '../../../editing/upkeep/release.ts';

/** What somebody typed to make a version ready. */
export interface ReleaseForm {
  readonly what: string;
  readonly made: string;
  readonly approved: string;
  /** Why old English goes out all the same; undefined as long as nobody wants that. */
  readonly reason: string | undefined;
}

/** Of each course that is edited in this visit: who goes back to write finds here what they typed. */
const typed = new WeakMap<CourseDraft, ReleaseForm>();

/** What was typed, in this visit or when the version was saved before; else a proposal. */
export function releaseForm(draft: CourseDraft, version: string, proposal: string): ReleaseForm {
  const known = typed.get(draft);
  if (known !== undefined) return known;
  const line = loggedVersion(draft, version);
  return {
    what: line?.what ?? proposal,
    made: line?.made ?? '',
    approved: line?.approved ?? '',
    reason: line?.english?.reason,
  };
}

export function keepReleaseForm(draft: CourseDraft, form: ReleaseForm): void {
  typed.set(draft, form);
}
