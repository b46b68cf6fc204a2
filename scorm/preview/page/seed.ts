import type { Learner } from '../learners.ts';
import type { Standard } from '../../../src/packing/standards.ts';
import type { Mode } from './choices.ts';

/** Part of the data model: nested objects with strings at the ends. */
export interface CmiData {
  readonly [key: string]: string | CmiData | undefined;
}

interface Launch {
  readonly standard: Standard;
  readonly mode: Mode;
  readonly learner: Learner;
  readonly stored: CmiData | undefined;
}

/**
 * What the data model holds before the course says Initialize. The run-time library keeps values, but
 * who the learner is, how the last session ended and what that means for this one is up to the LMS.
 */
export function seed(launch: Launch): { cmi: CmiData } {
  return { cmi: launch.standard === 'scorm12' ? seed12(launch) : seed2004(launch) };
}

function seed12({ mode, learner, stored }: Launch): CmiData {
  const { exit, session_time, ...core } = part(stored?.core);
  return {
    ...stored,
    core: {
      total_time: '0000:00:00',
      ...core,
      student_id: learner.id,
      student_name: learner.name,
      entry: entry(stored, exit),
      credit: credit(mode),
      lesson_mode: mode,
    },
  };
}

/** In 2004 only a suspended attempt comes back: any other exit ended it, and the next one is new. */
function seed2004({ mode, learner, stored }: Launch): CmiData {
  const ended = stored !== undefined && stored.exit !== 'suspend' && mode === 'normal';
  const { exit, session_time, ...kept } = ended ? part(undefined) : part(stored);
  return {
    ...kept,
    learner_id: learner.id,
    learner_name: learner.name,
    entry: entry(ended ? undefined : stored, exit),
    credit: credit(mode),
    mode,
  };
}

function entry(stored: CmiData | undefined, exit: CmiData[string]): string {
  if (!stored) return 'ab-initio';
  return exit === 'suspend' ? 'resume' : '';
}

function credit(mode: Mode): string {
  return mode === 'normal' ? 'credit' : 'no-credit';
}

function part(value: CmiData[string]): CmiData {
  return typeof value === 'object' ? value : {};
}
