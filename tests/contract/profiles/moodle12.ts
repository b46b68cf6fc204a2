import { both, readOnly, upTo, writeOnly, type DataModel } from './data-model.ts';
import { recorded12, Server, type LmsPlace } from './profile.ts';
import { Simulated12 } from './simulated12.ts';
import { launchValues12 } from './strict-adl12.ts';

/**
 * Moodle 4.5 with a 1.2 package, as measured: its own formats, numbers for counts and scores, review
 * after completion, and a commit that sends differences only and takes them for sent at once.
 */
export function moodle12(): LmsPlace {
  const server = new Server();
  const place: LmsPlace = {
    name: 'Moodle 4.5, SCORM 1.2',
    server,
    mode: 'auto',
    launch: () => {
      const atLaunch = launchValues12(server.rows, place.mode === 'auto' ? usualMode(server) : place.mode);
      const marked = new Map(atLaunch);
      return recorded12(
        new Simulated12(
          {
            model,
            answersNumbers: true,
            canRestart: true,
            store: (now, atFinish) => {
              const values = new Map(now);
              // Never set at all: Moodle takes the end for completion.
              if (atFinish && values.get('cmi.core.lesson_status') === 'not attempted') {
                values.set('cmi.core.lesson_status', 'completed');
              }
              const changes = [...values].filter(([element, value]) => marked.get(element) !== value);
              for (const [element, value] of changes) marked.set(element, value);
              return server.store(new Map(changes));
            },
          },
          atLaunch,
        ),
      );
    },
  };
  return place;
}

function usualMode(server: Server): string {
  const status = server.rows.get('cmi.core.lesson_status') ?? '';
  return ['completed', 'passed', 'failed'].includes(status) ? 'review' : 'normal';
}

const identifier = /^[\u0021-\u007e]{0,255}$/;
const decimal = /^-?\d{0,3}(\.\d*)?$/;
const timespan = /^\d{2,4}:\d{2}:\d{2}(\.\d{1,2})?$/;

const model: DataModel = {
  'cmi.core.student_id': readOnly,
  'cmi.core.student_name': readOnly,
  // With the site setting for the strict standard, which has the smaller limits.
  'cmi.core.lesson_location': both(upTo(255)),
  'cmi.core.credit': readOnly,
  'cmi.core.lesson_status': both(/^(passed|completed|failed|incomplete|browsed)$/),
  'cmi.core.entry': readOnly,
  'cmi.core.score.raw': both(decimal, [0, 100]),
  'cmi.core.score.min': both(decimal, [0, 100]),
  'cmi.core.score.max': both(decimal, [0, 100]),
  'cmi.core.total_time': readOnly,
  'cmi.core.lesson_mode': readOnly,
  'cmi.core.exit': writeOnly(/^(time-out|suspend|logout|)$/),
  'cmi.core.session_time': writeOnly(timespan),
  'cmi.suspend_data': both(upTo(4096)),
  'cmi.objectives.n.id': both(identifier),
  'cmi.objectives.n.status': both(/^(passed|completed|failed|incomplete|browsed|not attempted)$/),
  'cmi.interactions.n.id': writeOnly(identifier),
  'cmi.interactions.n.type': writeOnly(
    /^(true-false|choice|fill-in|matching|performance|sequencing|likert|numeric)$/,
  ),
  'cmi.interactions.n.time': writeOnly(/^[0-2]\d:[0-5]\d:[0-5]\d(\.\d{1,2})?$/),
  'cmi.interactions.n.student_response': writeOnly(upTo(255)),
  'cmi.interactions.n.result': writeOnly(/^(correct|wrong|unanticipated|neutral|\d{0,3}(\.\d*)?)$/),
  'cmi.interactions.n.weighting': writeOnly(decimal),
  'cmi.interactions.n.latency': writeOnly(timespan),
};
