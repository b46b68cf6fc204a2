import type { LaunchFacts } from '../runtime/lms.ts';
import type { Journal } from './journal.ts';
import { unpack } from './pack.ts';
import { openCopy } from './sealed-copy.ts';
import { holds } from './visits.ts';

/**
 * Puts what the LMS gave where the course keeps its copy, before something is tried with it: should the LMS not take it back,
 * the next visit in this browser does. A copy that has more stays, also one that is sealed.
 *
 * Resolves with what takes the copy away again.
 */
export async function keepSafetyCopy(
  journal: Journal,
  given: Pick<LaunchFacts, 'learnerId' | 'state'>,
): Promise<() => void> {
  const nothing = (): void => undefined;
  const lms = unpack(given.state);
  if (lms.kind !== 'record' || journal.read() !== undefined) return nothing;
  const sealed = journal.sealed();
  // The course does not open it while an open copy is there.
  const opened = sealed === undefined ? undefined : await openCopy(sealed, given);
  const copy = unpack(opened ?? '');
  const hasMore = opened !== undefined && copy.kind === 'record' && holds(copy.record, lms.record);
  journal.takeUp(hasMore ? opened : given.state);
  return () => {
    journal.clear();
  };
}
