import { scorm12Calls } from './api-calls.ts';
import type { Lms, ObjectiveReport } from './lms.ts';
import { safeId } from './safe-text.ts';
import type { Scorm12Api } from './scorm-api.ts';
import type { SayAnswer, ScormDialect, Write } from './scorm-dialect.ts';
import { ScormLms } from './scorm-lms.ts';
import { timespan12 } from './scorm-time.ts';

/**
 * An LMS that speaks SCORM 1.2.
 *
 * @param elapsed Milliseconds that this visit has taken so far.
 * @param sayAnswer What answers are written with, where it is there already.
 */
export function scorm12(api: Scorm12Api, elapsed: () => number, sayAnswer?: SayAnswer): Lms {
  return new ScormLms(scorm12Calls(api), dialect, elapsed, sayAnswer);
}

const dialect: ScormDialect = {
  kind: 'scorm12',
  stateLimit: 4096,
  elements: {
    state: 'cmi.suspend_data',
    place: 'cmi.core.lesson_location',
    mode: 'cmi.core.lesson_mode',
    entry: 'cmi.core.entry',
    learnerId: 'cmi.core.student_id',
    learnerName: 'cmi.core.student_name',
    exit: 'cmi.core.exit',
    sessionTime: 'cmi.core.session_time',
    status: 'cmi.core.lesson_status',
    success: undefined,
    score: 'cmi.core.score.raw',
  },
  endCompletes: true,
  alreadyRunning: '101',
  response: 'student_response',
  sessionTime: timespan12,
  score,
  progress: () => [],
  objective,
  loadSayAnswer: async () => (await import('./interactions12.ts')).interaction12,
  // `nav.event` is not in the standard, and Moodle takes it as a wish for the next course object.
  farewell: [],
};

function score(raw: number): readonly Write[] {
  return [
    { element: 'cmi.core.score.min', value: '0' },
    { element: 'cmi.core.score.max', value: '100' },
    // The standard and Moodle's formats know at most seven decimals; two are enough for a grade.
    { element: 'cmi.core.score.raw', value: String(Number(Math.min(Math.max(raw, 0), 100).toFixed(2))) },
  ];
}

function objective({ index, id, status }: ObjectiveReport, isNew: boolean): readonly Write[] {
  const objective = `cmi.objectives.${String(index)}`;
  return [
    ...(isNew ? [{ element: `${objective}.id`, value: safeId(id) }] : []),
    { element: `${objective}.status`, value: status, isStatus: true },
  ];
}
