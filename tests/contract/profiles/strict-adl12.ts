import { both, readOnly, upTo, writable, writeOnly, type DataModel, type ElementRule } from './data-model.ts';
import { recorded12, Server, type LmsPlace } from './profile.ts';
import { Simulated12 } from './simulated12.ts';

/** SCORM 1.2 to the letter: the limits and formats of the ADL validators. */
export function strictAdl12(): LmsPlace {
  const server = new Server();
  const place: LmsPlace = {
    name: 'strict ADL, SCORM 1.2',
    server,
    mode: 'auto',
    launch: () => {
      const values = launchValues12(server.rows, place.mode === 'auto' ? 'normal' : place.mode);
      return recorded12(
        new Simulated12(
          {
            model: strictModel12,
            answersNumbers: false,
            canRestart: false,
            store: (now) => server.store(writable(strictModel12, now)),
          },
          values,
        ),
      );
    },
  };
  return place;
}

/** What an LMS of this standard has ready at a launch. */
export function launchValues12(rows: ReadonlyMap<string, string>, mode: string): Map<string, string> {
  const values = new Map(rows);
  const isFirst = !rows.has('cmi.core.lesson_status');
  values.set('cmi.core.student_id', 'learner1');
  values.set('cmi.core.student_name', "van den Ünal-d'Hondt, Zoë");
  values.set('cmi.core.lesson_mode', mode);
  values.set('cmi.core.credit', mode === 'normal' ? 'credit' : 'no-credit');
  values.set('cmi.core.lesson_status', rows.get('cmi.core.lesson_status') ?? 'not attempted');
  values.set(
    'cmi.core.entry',
    isFirst ? 'ab-initio' : rows.get('cmi.core.exit') === 'suspend' ? 'resume' : '',
  );
  values.delete('cmi.core.exit');
  values.delete('cmi.core.session_time');
  return values;
}

const decimal = /^-?\d{1,3}(\.\d{1,7})?$/;
const identifier = /^[A-Za-z0-9_-]{1,255}$/;
const timespan = /^\d{2,4}:[0-5]\d:[0-5]\d(\.\d{1,2})?$/;

const responses: Readonly<Record<string, ElementRule['format']>> = {
  choice: (value) => /^[a-z0-9](,[a-z0-9])*$/.test(value),
  likert: (value) => /^[a-z0-9]?$/.test(value),
  numeric: (value) => decimal.test(value),
  'fill-in': upTo(255),
};

const strictModel12: DataModel = {
  'cmi.core.student_id': readOnly,
  'cmi.core.student_name': readOnly,
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
  'cmi.launch_data': readOnly,
  'cmi.comments': both(upTo(4096)),
  'cmi.comments_from_lms': readOnly,
  'cmi.objectives.n.id': both(identifier),
  'cmi.objectives.n.status': both(/^(passed|completed|failed|incomplete|browsed|not attempted)$/),
  'cmi.interactions.n.id': writeOnly(identifier),
  'cmi.interactions.n.type': writeOnly(
    /^(true-false|choice|fill-in|matching|performance|sequencing|likert|numeric)$/,
  ),
  'cmi.interactions.n.time': writeOnly(/^([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,2})?$/),
  'cmi.interactions.n.student_response': writeOnly(
    (value, sibling) => responses[sibling('type') ?? '']?.(value, sibling) ?? false,
  ),
  'cmi.interactions.n.result': writeOnly(/^(correct|wrong|unanticipated|neutral|-?\d{1,3}(\.\d+)?)$/),
  'cmi.interactions.n.weighting': writeOnly(decimal),
  'cmi.interactions.n.latency': writeOnly(timespan),
};
