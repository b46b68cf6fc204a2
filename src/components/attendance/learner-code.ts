import { learnerQr, learnerCodeLength } from '../../attendance/carriers.ts';
import { checkSymbol, inGroups, randomCode } from '../../encoding/crockford.ts';
import { LearnerDid } from '../shell/learner-did.ts';
import type { CourseSession } from '../shell/course-session.ts';

/** Gives the learner a deelnemerscode where there is none yet; said by `element`. */
export function giveLearnerCode(element: Element, { facts, readOnly }: CourseSession): void {
  if (readOnly || facts.learnerCode !== undefined) return;
  const code = randomCode(learnerCodeLength, (bytes) => crypto.getRandomValues(bytes));
  element.dispatchEvent(new LearnerDid({ type: 'learner-code.given', code }));
}

/** A deelnemerscode with its check symbol, in groups: `7F3K-92QD`. */
export function learnerCodeInGroups(code: string): string {
  return inGroups(code + checkSymbol(code));
}

/** What its QR code holds. */
export const learnerCodeQr = learnerQr;
