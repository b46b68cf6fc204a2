import type { FoundApi, ScormStandard } from '../../../../src/runtime/find-api.ts';

type Answer = unknown;

export interface FakeOptions {
  readonly standard?: ScormStandard;
  /** What the record has at the start, beside the usual. */
  readonly record?: Readonly<Record<string, string>>;
  /** What the LMS does with a value that is set; undefined refuses it. */
  readonly takes?: (element: string, value: string, before: string) => string | undefined;
  /** What it makes of a value that is asked for. */
  readonly gives?: (element: string, value: string) => Answer;
  readonly commit?: (record: Map<string, string>) => Answer;
  readonly initialize?: () => Answer;
  readonly error?: string;
}

const records: Readonly<Record<ScormStandard, Readonly<Record<string, string>>>> = {
  '1.2': {
    'cmi.core.student_id': 'zoe',
    'cmi.core.student_name': 'Jansen, Zoë',
    'cmi.core.lesson_mode': 'normal',
    'cmi.core.lesson_status': 'incomplete',
    'cmi.core.entry': 'resume',
    'cmi.suspend_data': 'AbC-_9',
    'cmi.objectives._children': 'id,score,status',
    'cmi.objectives._count': '1',
    'cmi.objectives.0.id': 'leeswijzer',
    'cmi.objectives.0.status': 'completed',
    'cmi.interactions._children': 'id,objectives,time,type,student_response,result',
    'cmi.interactions._count': '2',
  },
  '2004': {
    'cmi.learner_id': 'zoe',
    'cmi.learner_name': 'Zoë Jansen',
    'cmi.mode': 'normal',
    'cmi.completion_status': 'incomplete',
    'cmi.entry': 'resume',
    'cmi.suspend_data': 'AbC-_9',
    'cmi.objectives._children': 'id,score,success_status,completion_status',
    'cmi.objectives._count': '0',
    'cmi.interactions._children': 'id,type,objectives,timestamp,learner_response,result',
    'cmi.interactions._count': '1',
    'cmi.interactions.0.id': 'q1',
    'cmi.interactions.0.learner_response': '4',
  },
};

export interface FakeLms {
  readonly found: FoundApi;
  readonly record: Map<string, string>;
  /** As stored at the last commit. */
  readonly stored: () => ReadonlyMap<string, string> | undefined;
  readonly calls: string[];
}

/** An LMS that does as it is told, and remembers what was asked of it. */
export function fakeLms(options: FakeOptions = {}): FakeLms {
  const { standard = '1.2' } = options;
  const same = (_element: string, value: string): string => value;
  const takes: NonNullable<FakeOptions['takes']> = options.takes ?? same;
  const gives: NonNullable<FakeOptions['gives']> = options.gives ?? same;
  const record = new Map(Object.entries({ ...records[standard], ...options.record }));
  const calls: string[] = [];
  let stored: ReadonlyMap<string, string> | undefined;
  const answers = {
    initialize: options.initialize ?? (() => 'true'),
    end: () => 'true',
    get: (element: string) => gives(element, record.get(element) ?? ''),
    set: (element: string, value: string) => {
      const taken = takes(element, value, record.get(element) ?? '');
      if (taken === undefined) return 'false';
      record.set(element, taken);
      return 'true';
    },
    commit: () => {
      const answer = options.commit === undefined ? 'true' : options.commit(record);
      if (answer !== 'false') stored = new Map(record);
      return answer;
    },
    error: () => options.error ?? '0',
  };
  const noted =
    (name: keyof typeof answers) =>
    (element = '', value = ''): unknown => {
      calls.push([name, element, value].join(' ').trim());
      return answers[name](element, value);
    };
  const initialize = noted('initialize');
  const end = noted('end');
  const get = noted('get');
  const set = noted('set');
  const commit = noted('commit');
  const error = noted('error');
  const api =
    standard === '2004'
      ? {
          Initialize: initialize,
          Terminate: end,
          GetValue: get,
          SetValue: set,
          Commit: commit,
          GetLastError: error,
        }
      : {
          LMSInitialize: initialize,
          LMSFinish: end,
          LMSGetValue: get,
          LMSSetValue: set,
          LMSCommit: commit,
          LMSGetLastError: error,
        };
  return { found: { standard, api } as unknown as FoundApi, record, stored: () => stored, calls };
}
