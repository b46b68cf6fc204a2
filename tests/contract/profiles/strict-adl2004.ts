import { both, readOnly, upTo, writable, writeOnly, type DataModel, type ElementRule } from './data-model.ts';
import { recorded2004, Server, type LmsPlace } from './profile.ts';
import { Simulated2004 } from './simulated2004.ts';

/** SCORM 2004 4th edition to the letter: the limits and formats of the ADL test suite. */
export function strictAdl2004(): LmsPlace {
  const server = new Server();
  const place: LmsPlace = {
    name: 'strict ADL, SCORM 2004',
    server,
    mode: 'auto',
    launch: () => {
      const values = launchValues2004(server.rows, place.mode === 'auto' ? 'normal' : place.mode, 'unknown');
      return recorded2004(
        new Simulated2004(
          {
            model: strictModel2004,
            answersNumbers: false,
            typeClears: ['learner_response', 'result'],
            store: (now) => server.store(writable(strictModel2004, now)),
          },
          values,
        ),
      );
    },
  };
  return place;
}

/** Whatever was stored without exit suspend belongs to an attempt that has ended: the next one starts empty. */
export function launchValues2004(
  rows: ReadonlyMap<string, string>,
  mode: string,
  noStatus: string,
): Map<string, string> {
  const isResumed = rows.get('cmi.exit') === 'suspend';
  const values = new Map(isResumed ? rows : []);
  values.set('cmi.learner_id', 'learner1');
  values.set('cmi.learner_name', "van den Ünal-d'Hondt, Zoë");
  values.set('cmi.mode', mode);
  values.set('cmi.credit', mode === 'normal' ? 'credit' : 'no-credit');
  values.set('cmi.entry', isResumed ? 'resume' : 'ab-initio');
  values.set('cmi.completion_status', values.get('cmi.completion_status') ?? noStatus);
  values.set('cmi.success_status', values.get('cmi.success_status') ?? 'unknown');
  values.delete('cmi.exit');
  values.delete('cmi.session_time');
  values.delete('adl.nav.request');
  return values;
}

const real = /^-?\d{1,10}(\.\d{1,7})?$/;
const identifier = /^\S{1,4000}$/;
const shortIdentifier = /^[\w.]{1,250}$/;
const localized = (limit: number): ElementRule['format'] => {
  return (value) => {
    const text = value.replace(/^\{lang=[A-Za-z]{2,3}(-[A-Za-z0-9-]{2,8})?\}/, '');
    return text.length <= limit && !text.startsWith('{');
  };
};

const responses: Readonly<Record<string, ElementRule['format']>> = {
  choice: (value) => value.split('[,]').every((id) => shortIdentifier.test(id)),
  likert: (value) => shortIdentifier.test(value),
  numeric: (value) => real.test(value),
  'fill-in': (value, sibling) => value.split('[,]').every((part) => localized(250)(part, sibling)),
  'long-fill-in': localized(4000),
  other: upTo(4000),
};

const strictModel2004: DataModel = {
  'cmi.completion_status': both(/^(completed|incomplete|not attempted|unknown)$/),
  'cmi.credit': readOnly,
  'cmi.entry': readOnly,
  'cmi.exit': writeOnly(/^(time-out|suspend|logout|normal|)$/),
  'cmi.learner_id': readOnly,
  'cmi.learner_name': readOnly,
  'cmi.location': both(upTo(1000)),
  'cmi.mode': readOnly,
  'cmi.progress_measure': both(real, [0, 1]),
  'cmi.score.scaled': both(real, [-1, 1]),
  'cmi.score.raw': both(real),
  'cmi.score.min': both(real),
  'cmi.score.max': both(real),
  'cmi.session_time': writeOnly(/^PT(\d+H)?(\d+M)?(\d+(\.\d{1,2})?S)?$/),
  'cmi.success_status': both(/^(passed|failed|unknown)$/),
  'cmi.suspend_data': both(upTo(64_000)),
  'cmi.total_time': readOnly,
  'cmi.objectives.n.id': both(identifier),
  'cmi.objectives.n.success_status': both(/^(passed|failed|unknown)$/),
  'cmi.objectives.n.completion_status': both(/^(completed|incomplete|not attempted|unknown)$/),
  'cmi.objectives.n.progress_measure': both(real, [0, 1]),
  'cmi.objectives.n.description': both(localized(250)),
  'cmi.interactions.n.id': both(identifier),
  'cmi.interactions.n.type': both(
    /^(true-false|choice|(long-)?fill-in|matching|performance|sequencing|likert|numeric|other)$/,
  ),
  'cmi.interactions.n.timestamp': both(
    /^(19[7-9]\d|20[0-2]\d|203[0-8])-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,2}(Z|[+-]\d\d(:\d\d)?)?)?$/,
  ),
  'cmi.interactions.n.learner_response': both(
    (value, sibling) => responses[sibling('type') ?? '']?.(value, sibling) ?? false,
  ),
  'cmi.interactions.n.result': both(/^(correct|incorrect|unanticipated|neutral|-?\d{1,10}(\.\d{1,7})?)$/),
  'cmi.interactions.n.weighting': both(real),
  'cmi.interactions.n.latency': both(/^PT(\d+H)?(\d+M)?(\d+(\.\d{1,2})?S)?$/),
  'cmi.interactions.n.description': both(localized(250)),
  'adl.nav.request': both(
    /^(continue|previous|exit|exitAll|abandon|abandonAll|suspendAll|_none_|\{target=\S+\}(choice|jump))$/,
  ),
};
