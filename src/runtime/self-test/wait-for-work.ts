import type { ApiCalls } from '../api-calls.ts';
import { word } from '../given-values.ts';
import { isFinal } from '../status.ts';
import type { Elements } from './elements.ts';

/** What an LMS gives back of a learner's work. */
export interface Work {
  readonly state: string;
  /** Milliseconds until it came; 0 when it was there at once, or never came. */
  readonly lateMs: number;
  /**
   * Can that there is nothing be believed? An LMS that knows of an earlier visit, that fails at the question, or that says
   * nothing at all may have work that it does not give; whatever is written then takes its place.
   */
  readonly isSure: boolean;
}

const lookEveryMs = 250;
/** As long as the course itself waits for a state that is late. */
const patienceMs = 2000;
/** No error; and in SCORM 2004 the one for a value that nobody has set. */
const harmless = ['', '0', '403'];

/**
 * Reads the state, and waits for it where there is none: an LMS across windows may still be fetching it, and a test that
 * takes "nothing yet" for "nothing" would write over a learner's work.
 */
export async function waitForWork(
  calls: ApiCalls,
  { state: element, entry, status, mode, learnerId }: Elements,
  hasFailedAt: (element: string) => boolean,
  elapsed: () => number,
  sleep: (ms: number) => Promise<unknown>,
): Promise<Work> {
  const startedAt = elapsed();
  let state = calls.get(element);
  const error = state === '' ? calls.lastError() : '';
  let lateMs = 0;
  for (let waited = 0; state === '' && waited < patienceMs; waited += lookEveryMs) {
    await sleep(lookEveryMs);
    state = calls.get(element);
    lateMs = elapsed() - startedAt;
  }
  if (state !== '') return { state, lateMs, isSure: true };
  const [said, known] = [calls.get(entry), calls.get(status)];
  // Who has finished had work, also where the LMS has emptied it and calls this a first visit.
  const wasHere = said === 'resume' || isFinal(word(known)) || (said !== 'ab-initio' && !hasNoStatus(known));
  const saysNothing = said + known + calls.get(mode) + calls.get(learnerId) === '';
  const isSure = !wasHere && !saysNothing && harmless.includes(error) && !hasFailedAt(element);
  return { state, lateMs: 0, isSure };
}

export function hasNoStatus(status: string): boolean {
  return ['', 'not attempted', 'unknown'].includes(status);
}
