import type { LaunchFacts } from '../runtime/lms.ts';
import type { Journal } from './journal.ts';
import { pack } from './pack.ts';
import { readState } from './read-state.ts';
import { openCopies } from './sealed-copy.ts';
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
  const lms = await readState(given.state);
  if (lms.kind !== 'record' || journal.read() !== undefined) return nothing;
  // The course does not open a sealed one while an open copy is there.
  const opened = journal.sealed().length === 0 ? [] : await openCopies(journal, given);
  const more = opened.find(({ record }) => holds(record, lms.record));
  journal.write(pack(more?.record ?? lms.record));
  return () => {
    journal.clear();
  };
}
