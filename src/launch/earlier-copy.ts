import type { Journal } from '../progress/journal.ts';
import type { LaunchFacts, Lms } from '../runtime/lms.ts';
import { waitForState, type Sleep } from './wait-for-state.ts';

/** An LMS that does not say who this is gets no copy beside it: the next at the same PC could not be told apart. */
export function mayKeepCopy({ kind }: Pick<Lms, 'kind'>, { learnerId }: Pick<LaunchFacts, 'learnerId'>) {
  return learnerId !== '' || kind === 'standalone';
}

/**
 * A sealed copy says that somebody with this id was here before, whatever the LMS says: its state is waited for, then the
 * copies that it opens are taken up. Resolves with the launch, and the state that came meanwhile.
 *
 * @param takeUp When it rejects, the launch does: nothing may go on as if there were no copy.
 */
export async function takeUpEarlier(
  lms: Pick<Lms, 'stateAgain' | 'failed'>,
  launch: LaunchFacts,
  journal: Pick<Journal, 'sealed'>,
  sleep: Sleep,
  takeUp: (launch: LaunchFacts) => Promise<void>,
): Promise<LaunchFacts> {
  if (launch.mode === 'browse' || journal.sealed().length === 0) return launch;
  const known =
    launch.mode === 'normal' && launch.state === ''
      ? ((await waitForState(lms, { ...launch, resumed: true }, sleep)) ?? launch)
      : launch;
  await takeUp(known);
  return known;
}
