import { scorm2004Calls } from './api-calls.ts';
import type { Lms, LmsReport, ObjectiveReport } from './lms.ts';
import { description2004, safeId } from './safe-text.ts';
import type { Scorm2004Api } from './scorm-api.ts';
import type { SayAnswer, ScormDialect, Write } from './scorm-dialect.ts';
import { ScormLms } from './scorm-lms.ts';
import { duration2004 } from './scorm-time.ts';

/**
 * An LMS that speaks SCORM 2004.
 *
 * @param elapsed Milliseconds that this visit has taken so far.
 * @param sayAnswer What answers are written with, where it is there already.
 */
export function scorm2004(api: Scorm2004Api, elapsed: () => number, sayAnswer?: SayAnswer): Lms {
  return new ScormLms(scorm2004Calls(api), dialect, elapsed, sayAnswer);
}

const dialect: ScormDialect = {
  kind: 'scorm2004',
  // The standard gives 64,000, but Moodle's last request is a beacon of at most 64 KiB for the whole
  // model, interactions and encoding included.
  stateLimit: 48_000,
  elements: {
    state: 'cmi.suspend_data',
    place: 'cmi.location',
    mode: 'cmi.mode',
    entry: 'cmi.entry',
    learnerId: 'cmi.learner_id',
    learnerName: 'cmi.learner_name',
    // Said right after the start: Moodle gives a 2004 course its data back only if it stored suspend.
    exit: 'cmi.exit',
    sessionTime: 'cmi.session_time',
    status: 'cmi.completion_status',
    success: 'cmi.success_status',
    score: 'cmi.score.raw',
  },
  endCompletes: false,
  alreadyRunning: '103',
  response: 'learner_response',
  sessionTime: duration2004,
  score,
  progress,
  objective,
  loadSayAnswer: async () => (await import('./interactions2004.ts')).interaction2004,
  // Also when all is done: `exitAll` ends the attempt on the course, and an LMS may then start the next
  // visit, half a year later, with nothing. suspendAll closes the course as well and keeps everything.
  farewell: [{ element: 'adl.nav.request', value: 'suspendAll' }],
};

/** What has not been passed yet has a word of its own here. */
function progress({ progress: share, success }: LmsReport): readonly Write[] {
  return [
    { element: 'cmi.progress_measure', value: measure(share) },
    ...(success === 'unknown'
      ? [{ element: 'cmi.success_status', value: success, isStatus: true } as const]
      : []),
  ];
}

function score(raw: number): readonly Write[] {
  const safe = Math.min(Math.max(raw, 0), 100);
  return [
    { element: 'cmi.score.min', value: '0' },
    { element: 'cmi.score.max', value: '100' },
    { element: 'cmi.score.raw', value: String(Number(safe.toFixed(2))) },
    { element: 'cmi.score.scaled', value: measure(safe / 100) },
  ];
}

/** 0 to 1, at most four decimals, never in the form 1e-7. */
function measure(share: number): string {
  return String(Number(Math.min(Math.max(share, 0), 1).toFixed(4)));
}

function objective({ index, id, description, status }: ObjectiveReport, isNew: boolean): readonly Write[] {
  const objective = `cmi.objectives.${String(index)}`;
  return [
    ...(isNew ? [{ element: `${objective}.id`, value: safeId(id) }] : []),
    ...(isNew ? [{ element: `${objective}.description`, value: description2004(description) }] : []),
    { element: `${objective}.completion_status`, value: status, isStatus: true },
  ];
}
