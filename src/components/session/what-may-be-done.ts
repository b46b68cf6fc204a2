import type { StepOutline } from '../../content/outline.ts';
import { opensLater } from '../../programme/opens.ts';
import type { CourseSession } from './course-session.ts';

/* In a file of its own: home, which comes first, asks none of it. */

/** Can nothing at all be done here, not even for now? */
export function onlyReads({ readOnly, forOneself }: CourseSession): boolean {
  return readOnly && forOneself === undefined;
}

/** May the answers of this step be given here? */
export function mayAnswer(session: CourseSession, step: StepOutline): boolean {
  const { readOnly, forOneself } = session;
  if (!readOnly || forOneself === undefined) return !readOnly;
  const isStored = step.parts.some(({ mark }) => mark in (forOneself.stored?.marks ?? {}));
  return opensLater(step) && !isStored;
}
