import type { Scorm12Api, Scorm2004Api } from '../../../src/runtime/scorm-api.ts';

/** One learner's place in one simulated LMS; each `launch` is the next visit. */
export interface LmsPlace {
  readonly name: string;
  readonly server: Server;
  /** "auto": as the LMS itself decides. */
  mode: 'auto' | 'normal' | 'review' | 'browse';
  launch(): Visit;
}

export type Visit = Calls &
  (
    | { readonly standard: '1.2'; readonly api: Scorm12Api }
    | { readonly standard: '2004'; readonly api: Scorm2004Api }
  );

export interface Calls {
  /** Every call the course made, in order. */
  readonly calls: readonly Call[];
  /** Asks the LMS itself, outside the record of calls. */
  peek(element: string): string;
}

export interface Call {
  readonly name: string;
  readonly args: readonly string[];
  readonly answer: unknown;
  /** The LMS's error code right after the call. */
  readonly error: string;
}

/** Where the LMS keeps a learner's data between visits, and the way to it. */
export class Server {
  /** refusing: the LMS answers 503. lost: the network is gone and Moodle's beacon "succeeds" all the same. */
  network: 'up' | 'refusing' | 'lost' = 'up';
  readonly rows = new Map<string, string>();

  store(values: ReadonlyMap<string, string>): boolean {
    if (this.network === 'up') for (const [element, value] of values) this.rows.set(element, value);
    return this.network !== 'refusing';
  }
}

export function recorded12(inner: Scorm12Api): Visit {
  const { calls, record } = recorder(() => String(inner.LMSGetLastError()));
  return {
    standard: '1.2',
    calls,
    peek: (element) => String(inner.LMSGetValue(element)),
    api: {
      LMSInitialize: (parameter) => record('Initialize', [parameter], () => inner.LMSInitialize(parameter)),
      LMSFinish: (parameter) => record('Terminate', [parameter], () => inner.LMSFinish(parameter)),
      LMSGetValue: (element) => record('GetValue', [element], () => inner.LMSGetValue(element)),
      LMSSetValue: (element, value) =>
        record('SetValue', [element, value], () => inner.LMSSetValue(element, value)),
      LMSCommit: (parameter) => record('Commit', [parameter], () => inner.LMSCommit(parameter)),
      LMSGetLastError: () => record('GetLastError', [], () => inner.LMSGetLastError()),
    },
  };
}

export function recorded2004(inner: Scorm2004Api): Visit {
  const { calls, record } = recorder(() => String(inner.GetLastError()));
  return {
    standard: '2004',
    calls,
    peek: (element) => String(inner.GetValue(element)),
    api: {
      Initialize: (parameter) => record('Initialize', [parameter], () => inner.Initialize(parameter)),
      Terminate: (parameter) => record('Terminate', [parameter], () => inner.Terminate(parameter)),
      GetValue: (element) => record('GetValue', [element], () => inner.GetValue(element)),
      SetValue: (element, value) =>
        record('SetValue', [element, value], () => inner.SetValue(element, value)),
      Commit: (parameter) => record('Commit', [parameter], () => inner.Commit(parameter)),
      GetLastError: () => record('GetLastError', [], () => inner.GetLastError()),
    },
  };
}

function recorder(lastError: () => string): {
  calls: Call[];
  record: (name: string, args: readonly string[], run: () => unknown) => unknown;
} {
  const calls: Call[] = [];
  return {
    calls,
    record: (name, args, run) => {
      const answer = run();
      calls.push({ name, args, answer, error: lastError() });
      return answer;
    },
  };
}
