import type { LaunchFacts, Lms } from '../runtime/lms.ts';

/** Resolves after so many milliseconds. */
export type Sleep = (milliseconds: number) => Promise<unknown>;

/** Milliseconds to wait, one after the other, for a state that must be there. */
export const statePauses = [200, 500, 1200];

/**
 * An LMS that knows of an earlier visit but has no state may only be late with it. Answers undefined for one that fails at
 * the question: it has a state that nobody may write over, and that is no session.
 */
export async function waitForState(
  lms: Pick<Lms, 'stateAgain' | 'failed'>,
  launch: LaunchFacts | undefined,
  sleep: Sleep,
): Promise<LaunchFacts | undefined> {
  if (launch?.state !== '' || !(launch.resumed || launch.mode === 'emptied')) return launch;
  for (const milliseconds of statePauses) {
    await sleep(milliseconds);
    const state = lms.stateAgain();
    if (state !== '') return { ...launch, mode: launch.mode === 'emptied' ? 'normal' : launch.mode, state };
  }
  return lms.failed() ? undefined : launch;
}
