import { isPlainName } from '../runtime/given-values.ts';
import type { LaunchFacts } from '../runtime/lms.ts';

/** Reads a name as people write it out of what an LMS gave; rejects when it cannot be fetched now. */
export type ReadName = (given: string, learnerId: string) => Promise<string>;

/** Most names stand there as people write them; what reads the others is fetched for those only. */
export async function withOwnName(launch: LaunchFacts, readName: ReadName): Promise<LaunchFacts> {
  const { learnerName: given, learnerId } = launch;
  if (isPlainName(given)) return launch;
  // No connection now: the name as it was given is better than none.
  return { ...launch, learnerName: await readName(given, learnerId).catch(() => given.trim()) };
}
