import { both, readOnly, upTo, writeOnly, type DataModel, type ElementRule } from './data-model.ts';
import { recorded2004, Server, type LmsPlace } from './profile.ts';
import { Simulated2004 } from './simulated2004.ts';
import { launchValues2004 } from './strict-adl2004.ts';

/**
 * Moodle 4.5 with a 2004 package, as measured: its own formats, no newline in an answer, empty values
 * without an error, and the whole model in every commit except what is as it was at the launch.
 */
export function moodle2004(): LmsPlace {
  const server = new Server();
  const place: LmsPlace = {
    name: 'Moodle 4.5, SCORM 2004',
    server,
    mode: 'auto',
    launch: () => {
      const mode = place.mode === 'auto' ? usualMode(server) : place.mode;
      const atLaunch = launchValues2004(server.rows, mode, 'not attempted');
      const readable = new Map([['cmi.suspend_data', ''], ['cmi.location', ''], ...atLaunch]);
      return recorded2004(
        new Simulated2004(
          {
            model,
            answersNumbers: true,
            typeClears: [],
            store: (now) =>
              server.store(new Map([...now].filter(([element, value]) => readable.get(element) !== value))),
          },
          readable,
        ),
      );
    },
  };
  return place;
}

function usualMode(server: Server): string {
  return server.rows.get('cmi.completion_status') === 'completed' ? 'review' : 'normal';
}

const decimal = /^-?\d{1,5}(\.\d{1,18})?$/;
const identifier = /^\S{1,4000}$/;
const shortIdentifier = /^[\w.]{1,250}$/;
/** One line, and a brace at the start only as a language. */
const localized = (limit: number): RegExp =>
  new RegExp(
    `^(\\{lang=[A-Za-z]{2,3}(-[A-Za-z0-9-]{2,8})?\\})?([^{\\n\\r\\u2028\\u2029].{0,${String(limit)}})?$`,
  );

/** Longer texts than in the standard pass in practice, so length is left to the strict profile. */
const responses: Readonly<Record<string, ElementRule['format']>> = {
  choice: (value) => value.split('[,]').every((id) => shortIdentifier.test(id)),
  likert: (value) => shortIdentifier.test(value),
  numeric: (value) => decimal.test(value),
  'fill-in': (value) => value.split('[,]').every((part) => localized(60_000).test(part)),
  'long-fill-in': (value) => localized(60_000).test(value),
  other: upTo(4000),
};

const model: DataModel = {
  'cmi.completion_status': both(/^(completed|incomplete|not attempted|unknown)$/),
  'cmi.credit': readOnly,
  'cmi.entry': readOnly,
  'cmi.exit': writeOnly(/^(time-out|suspend|logout|normal|)$/),
  'cmi.learner_id': readOnly,
  'cmi.learner_name': readOnly,
  'cmi.location': both(upTo(1000)),
  'cmi.mode': readOnly,
  'cmi.progress_measure': both(decimal, [0, 1]),
  'cmi.score.scaled': both(decimal, [-1, 1]),
  'cmi.score.raw': both(decimal),
  'cmi.score.min': both(decimal),
  'cmi.score.max': both(decimal),
  'cmi.session_time': writeOnly(
    /^P(\d+Y)?(\d+M)?(\d+D)?(T((\d+H(\d+M)?(\d+(\.\d{1,2})?S)?)|(\d+M(\d+(\.\d{1,2})?S)?)|(\d+(\.\d{1,2})?S)))?$/,
  ),
  'cmi.success_status': both(/^(passed|failed|unknown)$/),
  'cmi.suspend_data': both(upTo(64_000)),
  'cmi.objectives.n.id': both(identifier),
  'cmi.objectives.n.completion_status': both(/^(completed|incomplete|not attempted|unknown)$/),
  'cmi.objectives.n.description': both(localized(250)),
  'cmi.interactions.n.id': both(identifier),
  'cmi.interactions.n.type': both(
    /^(true-false|choice|(long-)?fill-in|matching|performance|sequencing|likert|numeric|other)$/,
  ),
  'cmi.interactions.n.timestamp': both(
    /^(19[7-9]\d|20[0-2]\d|203[0-8])-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,2}(Z|[+-]\d\d(:\d\d)?)?)?$/,
  ),
  'cmi.interactions.n.learner_response': both((value, sibling) => {
    const oneLine = /^.*$/.test(value);
    return oneLine && (responses[sibling('type') ?? '']?.(value, sibling) ?? false);
  }),
  'cmi.interactions.n.result': both(/^(correct|incorrect|unanticipated|neutral|-?\d{1,4}(\.\d{1,18})?)$/),
  'cmi.interactions.n.description': both(localized(250)),
  'adl.nav.request': both(/^(previous|continue|exit|exitAll|abandon|abandonAll|suspendAll)$/),
};
