import type { ScormStandard } from '../find-api.ts';

/** The names and forms of one standard, as far as the self-test needs them. */
export interface Elements {
  readonly state: string;
  readonly mode: string;
  readonly entry: string;
  readonly learnerId: string;
  readonly learnerName: string;
  readonly status: string;
  readonly exit: string;
  readonly sessionTime: string;
  /** A session time of nothing: its form is tried, and no time is added. */
  readonly noTime: string;
  /** The error of an Initialize that comes when the session runs already. */
  readonly alreadyRunning: string;
  /** The longest state that the standard promises. */
  readonly norm: number;
  /** Part of `cmi.interactions._children` without which answers are not kept. */
  readonly response: string;
  /** Whether an LMS may take an end without any status for completion. */
  readonly endCompletes: boolean;
  /** All that can be read and stands alone. */
  readonly readable: readonly string[];
  /** All that can be read of each entry of a list. */
  readonly lists: Readonly<Record<string, readonly string[]>>;
}

const score = ['score.raw', 'score.min', 'score.max'];

export const elementsOf: Readonly<Record<ScormStandard, Elements>> = {
  '1.2': {
    state: 'cmi.suspend_data',
    mode: 'cmi.core.lesson_mode',
    entry: 'cmi.core.entry',
    learnerId: 'cmi.core.student_id',
    learnerName: 'cmi.core.student_name',
    status: 'cmi.core.lesson_status',
    exit: 'cmi.core.exit',
    sessionTime: 'cmi.core.session_time',
    noTime: '0000:00:00',
    alreadyRunning: '101',
    norm: 4096,
    response: 'student_response',
    endCompletes: true,
    readable: [
      'cmi.suspend_data',
      'cmi.launch_data',
      'cmi.comments',
      ...[
        'lesson_location',
        'lesson_status',
        'lesson_mode',
        'entry',
        'credit',
        'student_id',
        'student_name',
        'total_time',
        ...score,
      ].map((name) => `cmi.core.${name}`),
    ],
    lists: { 'cmi.objectives': ['id', 'status', ...score], 'cmi.interactions': [] },
  },
  '2004': {
    state: 'cmi.suspend_data',
    mode: 'cmi.mode',
    entry: 'cmi.entry',
    learnerId: 'cmi.learner_id',
    learnerName: 'cmi.learner_name',
    status: 'cmi.completion_status',
    exit: 'cmi.exit',
    sessionTime: 'cmi.session_time',
    noTime: 'PT0H0M0S',
    alreadyRunning: '103',
    norm: 64_000,
    response: 'learner_response',
    endCompletes: false,
    readable: [
      'suspend_data',
      'launch_data',
      'location',
      'completion_status',
      'success_status',
      'progress_measure',
      'mode',
      'entry',
      'credit',
      'learner_id',
      'learner_name',
      'total_time',
      'score.scaled',
      ...score,
    ].map((name) => `cmi.${name}`),
    lists: {
      'cmi.objectives': ['id', 'completion_status', 'success_status', 'description', ...score],
      'cmi.interactions': ['id', 'type', 'learner_response', 'result', 'timestamp', 'description'],
      'cmi.comments_from_learner': ['comment', 'location', 'timestamp'],
    },
  },
};
