import { saysNothing } from './given-values.ts';
import type { Scorm12Api, Scorm2004Api } from './scorm-api.ts';

/** The six calls that both standards have, guarded: none of them throws. */
export interface ApiCalls {
  /** silent: neither an answer nor an error; a session, if the LMS answers anything else. */
  initialize(): 'started' | 'silent' | 'refused';
  terminate(): boolean;
  /** "" when the LMS has nothing, refuses or fails. */
  get(element: string): string;
  set(element: string, value: string): boolean;
  commit(): boolean;
  lastError(): string;
  /** What our preview LMS adds to the device's clock, 0 in every other LMS. */
  clockShiftMs(): number;
}

export function scorm12Calls(api: Scorm12Api): ApiCalls {
  // Some APIs lack it.
  const lastError = (): unknown => (api as Partial<Scorm12Api>).LMSGetLastError?.();
  return {
    initialize: () => started(() => api.LMSInitialize(''), lastError),
    terminate: () => agreed(() => api.LMSFinish(''), lastError),
    get: (element) => text(() => api.LMSGetValue(element)),
    set: (element, value) => agreed(() => api.LMSSetValue(element, value), lastError),
    commit: () => agreed(() => api.LMSCommit(''), lastError),
    lastError: () => text(lastError),
    clockShiftMs: () => previewClockShiftMs(api),
  };
}

export function scorm2004Calls(api: Scorm2004Api): ApiCalls {
  // Some APIs lack it.
  const lastError = (): unknown => (api as Partial<Scorm2004Api>).GetLastError?.();
  return {
    initialize: () => started(() => api.Initialize(''), lastError),
    terminate: () => agreed(() => api.Terminate(''), lastError),
    get: (element) => text(() => api.GetValue(element)),
    set: (element, value) => agreed(() => api.SetValue(element, value), lastError),
    commit: () => agreed(() => api.Commit(''), lastError),
    lastError: () => text(lastError),
    clockShiftMs: () => previewClockShiftMs(api),
  };
}

/**
 * LMSs answer "true", true or 1, and some answer nothing at all (Cornerstone: null); then the last
 * error is the only thing left to ask. A throwing API counts as a refusal: it is the LMS that failed
 * (Moodle 1.2 throws a TypeError at a second LMSInitialize), and the learner can go on.
 */
function agreed(call: () => unknown, lastError: () => unknown): boolean {
  return started(call, lastError) !== 'refused';
}

function started(call: () => unknown, lastError: () => unknown): 'started' | 'silent' | 'refused' {
  try {
    const answer = plain(call())
      .replaceAll(/[\s"']/g, '')
      .toLowerCase();
    if (['true', '1'].includes(answer)) return 'started';
    if (!['', 'null', 'undefined'].includes(answer)) return 'refused';
    const error = plain(lastError()).trim();
    if (error === '0') return 'started';
    return saysNothing(error) ? 'silent' : 'refused';
  } catch {
    return 'refused';
  }
}

function text(call: () => unknown): string {
  try {
    return plain(call());
  } catch {
    return '';
  }
}

/** Moodle 4.5 answers numbers for scores and counts, other APIs a boolean or a String object; nothing is "". */
function plain(answer: unknown): string {
  const value: unknown = typeof answer === 'object' && answer !== null ? answer.valueOf() : answer;
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

function previewClockShiftMs(api: object): number {
  try {
    const shift: unknown = 'previewClockShiftMs' in api ? api.previewClockShiftMs : 0;
    return typeof shift === 'number' && Number.isFinite(shift) ? shift : 0;
  } catch {
    return 0;
  }
}
