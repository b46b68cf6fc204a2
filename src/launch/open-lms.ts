import type { LaunchFacts, Lms } from '../runtime/lms.ts';
import { withOwnName, type ReadName } from './own-name.ts';
import { waitForState, type Sleep } from './wait-for-state.ts';

/** An LMS with its session, and what it said at the start of it. */
export interface OpenedLms {
  readonly lms: Lms;
  readonly launch: LaunchFacts;
}

export interface LmsSurroundings {
  /** Looks for the LMS that the package was made for; undefined where there is none, or none was found in time. */
  readonly find: () => Promise<Lms | undefined>;
  /** The course without an LMS: this browser keeps the work. It always opens. */
  readonly alone: () => Promise<Lms>;
  readonly readName: ReadName;
  readonly sleep: Sleep;
}

/** Opens the LMS around the page; the browser itself where there is none or it refuses. */
export async function openLms({ find, alone, readName, sleep }: LmsSurroundings): Promise<OpenedLms> {
  const found = await find();
  const launch = found === undefined ? undefined : await waitForState(found, found.open(), sleep);
  if (found !== undefined && launch !== undefined)
    return { lms: found, launch: await withOwnName(launch, readName) };
  const lms = await alone();
  const opened = lms.open();
  if (opened === undefined) throw new Error('A new standalone session always opens.');
  // What was done here without an LMS may be somebody else's.
  return { lms, launch: found === undefined ? opened : { ...opened, mode: 'refused', state: '' } };
}
