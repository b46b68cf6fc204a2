import { CourseFileRefused } from '../../src/packing/course-file-refused.ts';
import { PackRefused } from '../../src/packing/pack-refused.ts';
import type { Say } from '../command-line/words.ts';

/** A package that cannot be made, in one sentence for the person who can mend it: what is wrong and what to do. */
export class PackError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'PackError';
  }
}

/** Does it, and says in words what keeps it from being done. */
export async function inWords<Done>(say: Say, act: () => Promise<Done>): Promise<Done> {
  try {
    return await act();
  } catch (cause) {
    if (isRefused(cause) || cause instanceof CourseFileRefused)
      throw new PackError(say(cause.key, cause.values), { cause });
    throw cause;
  }
}

function isRefused(cause: unknown): cause is PackRefused {
  return cause instanceof PackRefused;
}
