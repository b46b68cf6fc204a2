import type { Scorm12Api, Scorm2004Api } from '../../../src/runtime/scorm-api.ts';
import { recorded12, recorded2004, type LmsPlace, type Visit } from './profile.ts';

/** One way of speaking that the standards do not know, and that was met all the same. */
export interface Oddity {
  readonly initialize?: (answer: unknown) => unknown;
  /** In the place of the value that was asked for. */
  readonly get?: (element: string, value: unknown) => unknown;
  /** Of every other call. */
  readonly answer?: (answer: unknown) => unknown;
  readonly lastError?: (error: unknown) => unknown;
}

/** An LMS that is sound otherwise, and speaks strangely. */
export function strange(place: LmsPlace, oddity: Oddity): LmsPlace {
  return {
    server: place.server,
    name: place.name,
    get mode() {
      return place.mode;
    },
    set mode(mode) {
      place.mode = mode;
    },
    launch: () => oddly(place.launch(), oddity),
  };
}

/** Keeps giving what it had at the launch, whatever is written: it reads its own record at a launch only. */
export function withoutEcho(place: LmsPlace): LmsPlace {
  return {
    ...strange(place, {}),
    launch: () => {
      const visit = place.launch();
      const atLaunch = new Map<string, unknown>();
      return oddly(visit, {
        get: (element, value) => {
          if (!element.endsWith('suspend_data')) return value;
          if (!atLaunch.has(element)) atLaunch.set(element, value);
          return atLaunch.get(element);
        },
      });
    },
  };
}

function oddly(
  visit: Visit,
  { initialize = same, get = (_, value) => value, answer = same, lastError = same }: Oddity,
): Visit {
  if (visit.standard === '1.2') {
    const { api } = visit;
    const odd: Scorm12Api = {
      LMSInitialize: (parameter) => initialize(api.LMSInitialize(parameter)),
      LMSFinish: (parameter) => answer(api.LMSFinish(parameter)),
      LMSGetValue: (element) => get(element, api.LMSGetValue(element)),
      LMSSetValue: (element, value) => answer(api.LMSSetValue(element, value)),
      LMSCommit: (parameter) => answer(api.LMSCommit(parameter)),
      LMSGetLastError: () => lastError(api.LMSGetLastError()),
    };
    return { ...recorded12(odd), peek: (element) => visit.peek(element) };
  }
  const { api } = visit;
  const odd: Scorm2004Api = {
    Initialize: (parameter) => initialize(api.Initialize(parameter)),
    Terminate: (parameter) => answer(api.Terminate(parameter)),
    GetValue: (element) => get(element, api.GetValue(element)),
    SetValue: (element, value) => answer(api.SetValue(element, value)),
    Commit: (parameter) => answer(api.Commit(parameter)),
    GetLastError: () => lastError(api.GetLastError()),
  };
  return { ...recorded2004(odd), peek: (element) => visit.peek(element) };
}

function same<Value>(value: Value): Value {
  return value;
}
