import { interaction12 } from '../../src/runtime/interactions12.ts';
import { interaction2004 } from '../../src/runtime/interactions2004.ts';
import type { Lms } from '../../src/runtime/lms.ts';
import { scorm12 } from '../../src/runtime/scorm12.ts';
import { scorm2004 } from '../../src/runtime/scorm2004.ts';
import type { Call, LmsPlace, Visit } from './profiles/profile.ts';

/** A visit that has just begun: opened and, as the course does when its first screen stands, committed; with a clock to move and an LMS that can be told to refuse an element. */
export function opened(place: LmsPlace, startsAt = 0) {
  let time = startsAt;
  let refused: string | undefined;
  const attempts: string[] = [];
  const visit = place.launch();
  const mayRefuse = (element: string, set: () => unknown): unknown => {
    attempts.push(element);
    return element === refused ? 'false' : set();
  };
  const wrapped: Visit =
    visit.standard === '1.2'
      ? {
          ...visit,
          api: {
            ...visit.api,
            LMSSetValue: (element, value) => mayRefuse(element, () => visit.api.LMSSetValue(element, value)),
          },
        }
      : {
          ...visit,
          api: {
            ...visit.api,
            SetValue: (element, value) => mayRefuse(element, () => visit.api.SetValue(element, value)),
          },
        };
  const lms = adapterFor(wrapped, () => time);
  const facts = lms.open();
  if (facts?.mode === 'normal') lms.commit();
  return {
    visit,
    lms,
    facts,
    wait: (ms: number) => {
      time += ms;
    },
    refuse: (element: string | undefined) => {
      refused = element;
    },
    tried: (element: string) => attempts.filter((attempt) => attempt === element).length,
  };
}

export function adapterFor(visit: Visit, now: () => number): Lms {
  const openedAt = now();
  const elapsed = () => now() - openedAt;
  return visit.standard === '1.2'
    ? scorm12(visit.api, elapsed, interaction12)
    : scorm2004(visit.api, elapsed, interaction2004);
}

/** The visit with an LMS that gives this for the state. */
export function withState(visit: Visit, state: () => string): Visit {
  const isState = (element: string): boolean => element === 'cmi.suspend_data';
  return visit.standard === '1.2'
    ? {
        ...visit,
        api: {
          ...visit.api,
          LMSGetValue: (element) => (isState(element) ? state() : visit.api.LMSGetValue(element)),
        },
      }
    : {
        ...visit,
        api: {
          ...visit.api,
          GetValue: (element) => (isState(element) ? state() : visit.api.GetValue(element)),
        },
      };
}

export function names({ standard }: Visit) {
  return standard === '1.2'
    ? {
        status: 'cmi.core.lesson_status',
        exit: 'cmi.core.exit',
        place: 'cmi.core.lesson_location',
        sessionTime: 'cmi.core.session_time',
        response: 'cmi.interactions.0.student_response',
      }
    : {
        status: 'cmi.completion_status',
        exit: 'cmi.exit',
        place: 'cmi.location',
        sessionTime: 'cmi.session_time',
        response: 'cmi.interactions.0.learner_response',
      };
}

export function setsOf(calls: readonly Call[]): readonly (readonly [element: string, value: string])[] {
  return calls
    .filter(({ name }) => name === 'SetValue')
    .map(({ args: [element = '', value = ''] }) => [element, value]);
}

/**
 * Calls that an LMS answered with an error. One is part of the standard: in 2004 a value that nobody has
 * set yet gives 403 when it is read, and reading is the only way to know.
 */
export function faults(calls: readonly Call[]): readonly Call[] {
  return calls.filter(({ name, args, error }) => {
    const isNotYetSet =
      name === 'GetValue' &&
      error === '403' &&
      ['cmi.suspend_data', 'cmi.completion_status', 'cmi.score.raw'].includes(args[0] ?? '');
    return error !== '0' && !isNotYetSet;
  });
}
