import { LearnerDid } from '../session/learner-did.ts';
import type { CourseSession } from '../session/course-session.ts';
import { outermostHost } from './outermost-host.ts';

/** Records whose code is being worked out, so that a screen that is drawn again does not begin once more. */
const underway = new Set<string>();

/** Gives the learner a deelnemerscode where there is none yet; said by `element`. It takes a moment: a slow hash. */
export async function giveLearnerCode(
  element: Element,
  { facts: { secret, learnerCode }, readOnly }: CourseSession,
): Promise<void> {
  if (readOnly || learnerCode !== undefined || secret === undefined || underway.has(secret)) return;
  underway.add(secret);
  const root = outermostHost(element);
  try {
    const { ownCode } = await import('./own-code.ts');
    const code = await ownCode(secret);
    // Who has gone on to another screen meanwhile has their code all the same.
    const from = element.isConnected ? element : root;
    from.dispatchEvent(new LearnerDid({ type: 'learner-code.given', code }));
  } catch {
    // A file of the package cannot be fetched now: the next time that the screen is drawn asks again.
  }
  underway.delete(secret);
}
