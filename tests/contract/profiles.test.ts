import { describe, expect, it } from 'vitest';
import { moodle12 } from './profiles/moodle12.ts';
import { moodle2004 } from './profiles/moodle2004.ts';
import type { LmsPlace, Visit } from './profiles/profile.ts';
import { strictAdl12 } from './profiles/strict-adl12.ts';
import { strictAdl2004 } from './profiles/strict-adl2004.ts';

/** The judges of the contract are judged first: a profile that accepts everything proves nothing. */
interface Case {
  readonly name: string;
  readonly given: readonly (readonly [element: string, value: string])[];
  /** The error of the last one. */
  readonly expected: string;
}

const entry12 = [
  ['cmi.interactions.0.id', 'q1'],
  ['cmi.interactions.0.type', 'fill-in'],
] as const;
const entry2004 = [
  ['cmi.interactions.0.id', 'q1'],
  ['cmi.interactions.0.type', 'long-fill-in'],
] as const;

const refusedBy12: readonly Case[] = [
  { name: 'a state of 4097', given: [['cmi.suspend_data', 'x'.repeat(4097)]], expected: '405' },
  { name: 'a place of 256', given: [['cmi.core.lesson_location', 'x'.repeat(256)]], expected: '405' },
  { name: 'not attempted', given: [['cmi.core.lesson_status', 'not attempted']], expected: '405' },
  { name: 'exit normal', given: [['cmi.core.exit', 'normal']], expected: '405' },
  { name: 'a short timespan', given: [['cmi.core.session_time', '0:10:00']], expected: '405' },
  { name: 'a score over 100', given: [['cmi.core.score.raw', '100.1']], expected: '405' },
  { name: 'a decimal comma', given: [['cmi.core.score.raw', '5,5']], expected: '405' },
  { name: 'a name', given: [['cmi.core.student_name', 'x']], expected: '403' },
  { name: 'a keyword', given: [['cmi.interactions._count', '1']], expected: '402' },
  { name: 'an unknown element', given: [['cmi.location', 'x']], expected: '201' },
  { name: 'a gap in the list', given: [['cmi.interactions.1.id', 'q1']], expected: '201' },
  { name: 'an id with a space', given: [['cmi.objectives.0.id', 'a b']], expected: '405' },
  {
    name: 'long-fill-in',
    given: [
      ['cmi.interactions.0.id', 'q'],
      ['cmi.interactions.0.type', 'long-fill-in'],
    ],
    expected: '405',
  },
  {
    name: 'an answer of 256',
    given: [...entry12, ['cmi.interactions.0.student_response', 'x'.repeat(256)]],
    expected: '405',
  },
  { name: 'incorrect', given: [...entry12, ['cmi.interactions.0.result', 'incorrect']], expected: '405' },
  {
    name: 'a date as a time',
    given: [...entry12, ['cmi.interactions.0.time', '2026-01-01T10:00:00']],
    expected: '405',
  },
];

const refusedBy2004: readonly Case[] = [
  { name: 'a state of 64001', given: [['cmi.suspend_data', 'x'.repeat(64_001)]], expected: '406' },
  { name: 'three decimals of a second', given: [['cmi.session_time', 'PT1H2M3.456S']], expected: '406' },
  { name: 'a progress over 1', given: [['cmi.progress_measure', '1.1']], expected: '407' },
  { name: 'a small number in words of power', given: [['cmi.progress_measure', '1e-7']], expected: '406' },
  { name: 'a name', given: [['cmi.learner_name', 'x']], expected: '404' },
  { name: 'a keyword', given: [['cmi.interactions._count', '1']], expected: '404' },
  { name: 'an element of 1.2', given: [['cmi.core.exit', 'suspend']], expected: '401' },
  { name: 'a gap in the list', given: [['cmi.interactions.1.id', 'q1']], expected: '351' },
  { name: 'a type before the id', given: [['cmi.interactions.0.type', 'choice']], expected: '408' },
  {
    name: 'an answer before the type',
    given: [
      ['cmi.interactions.0.id', 'q'],
      ['cmi.interactions.0.learner_response', 'a'],
    ],
    expected: '408',
  },
  {
    name: 'a second objective of the same id',
    given: [
      ['cmi.objectives.0.id', 'o'],
      ['cmi.objectives.1.id', 'o'],
    ],
    expected: '351',
  },
  {
    name: 'another id for an objective',
    given: [
      ['cmi.objectives.0.id', 'o'],
      ['cmi.objectives.0.id', 'p'],
    ],
    expected: '351',
  },
  {
    name: 'a choice with a hyphen',
    given: [
      ['cmi.interactions.0.id', 'q'],
      ['cmi.interactions.0.type', 'choice'],
      ['cmi.interactions.0.learner_response', 'a-b'],
    ],
    expected: '406',
  },
  {
    name: 'an answer with a brace',
    given: [...entry2004, ['cmi.interactions.0.learner_response', '{x']],
    expected: '406',
  },
  { name: 'wrong', given: [...entry2004, ['cmi.interactions.0.result', 'wrong']], expected: '406' },
  {
    name: 'milliseconds in a time',
    given: [...entry2004, ['cmi.interactions.0.timestamp', '2026-01-01T10:00:00.123Z']],
    expected: '406',
  },
  {
    name: 'a zone without decimals',
    given: [...entry2004, ['cmi.interactions.0.timestamp', '2026-01-01T10:00:00Z']],
    expected: '406',
  },
  {
    name: 'a description of 252',
    given: [...entry2004, ['cmi.interactions.0.description', 'x'.repeat(252)]],
    expected: '406',
  },
];

describe.each(
  [strictAdl12, moodle12, strictAdl2004, moodle2004].map((create) => ({ name: create().name, create })),
)('$name', ({ create, name }) => {
  it.each(name.includes('1.2') ? refusedBy12 : refusedBy2004)('refuses $name', ({ given, expected }) => {
    const { raw } = visited(create());
    raw.initialize();
    for (const [element, value] of given.slice(0, -1)) {
      expect([element, raw.set(element, value)]).toEqual([element, 'true']);
    }
    const [element, value] = given.at(-1) ?? ['', ''];
    expect([raw.set(element, value), raw.lastError()]).toEqual(['false', expected]);
  });

  it('knows in what state the session is', () => {
    const { raw } = visited(create());
    const is12 = name.includes('1.2');
    const errors: string[] = [];
    const note = (answer: unknown): void => {
      errors.push(`${String(answer)} ${raw.lastError()}`);
    };
    note(raw.get('cmi.suspend_data'));
    note(raw.set('cmi.suspend_data', 'x'));
    note(raw.commit());
    note(raw.terminate());
    raw.initialize();
    note(raw.initialize());
    raw.terminate();
    note(raw.get('cmi.suspend_data'));
    note(raw.set('cmi.suspend_data', 'x'));
    note(raw.commit());
    note(raw.terminate());
    expect(errors).toEqual(
      is12
        ? [
            ' 301',
            'false 301',
            'false 301',
            'false 301',
            'false 101',
            ' 301',
            'false 301',
            'false 301',
            'false 301',
          ]
        : [
            ' 122',
            'false 132',
            'false 142',
            'false 112',
            'false 103',
            ' 123',
            'false 133',
            'false 143',
            'false 113',
          ],
    );
  });

  it('does not read out what is write-only', () => {
    const { raw, visit } = visited(create());
    raw.initialize();
    const exit = visit.standard === '1.2' ? 'cmi.core.exit' : 'cmi.exit';
    raw.set(exit, 'suspend');
    expect([raw.get(exit), raw.lastError()]).toEqual(['', visit.standard === '1.2' ? '404' : '405']);
  });

  it('says false and stores nothing while the server refuses', () => {
    const place = create();
    const { raw } = visited(place);
    raw.initialize();
    raw.set('cmi.suspend_data', 'x');
    place.server.network = 'refusing';
    expect([raw.commit(), raw.lastError()]).toEqual(['false', '101']);
    expect(place.server.rows.get('cmi.suspend_data')).toBeUndefined();
  });
});

describe('Moodle 4.5', () => {
  it('never sends a value of 1.2 again that was in a failed commit, though it says true', () => {
    const place = moodle12();
    const { raw } = visited(place);
    raw.initialize();
    raw.set('cmi.suspend_data', 'same');
    place.server.network = 'refusing';
    raw.commit();
    place.server.network = 'up';
    raw.set('cmi.suspend_data', 'same');
    expect(raw.commit()).toBe('true');
    expect(place.server.rows.has('cmi.suspend_data')).toBe(false);
    raw.set('cmi.suspend_data', 'other');
    raw.commit();
    expect(place.server.rows.get('cmi.suspend_data')).toBe('other');
  });

  it('gives a 2004 course nothing back without exit suspend', () => {
    const place = moodle2004();
    const first = visited(place).raw;
    first.initialize();
    first.set('cmi.suspend_data', 'mine');
    first.terminate();
    const second = visited(place).raw;
    second.initialize();
    expect([second.get('cmi.entry'), second.get('cmi.suspend_data')]).toEqual(['ab-initio', '']);
  });

  it('refuses a newline in a 2004 answer', () => {
    const { raw } = visited(moodle2004());
    raw.initialize();
    for (const [element, value] of entry2004) raw.set(element, value);
    expect(raw.set('cmi.interactions.0.learner_response', 'a\nb')).toBe('false');
  });

  it.each([
    { name: '1.2', create: moodle12 },
    { name: '2004', create: moodle2004 },
  ])('answers a number for a count in $name', ({ create }) => {
    const { raw } = visited(create());
    raw.initialize();
    expect(raw.get('cmi.interactions._count')).toBe(0);
  });

  it('takes a 1.2 session without any status for a completed one', () => {
    const place = moodle12();
    const { raw } = visited(place);
    raw.initialize();
    raw.terminate();
    expect(place.server.rows.get('cmi.core.lesson_status')).toBe('completed');
  });
});

function visited(place: LmsPlace): { visit: Visit; raw: ReturnType<typeof rawCalls> } {
  const visit = place.launch();
  return { visit, raw: rawCalls(visit) };
}

function rawCalls(visit: Visit) {
  if (visit.standard === '1.2') {
    const { api } = visit;
    return {
      initialize: () => api.LMSInitialize(''),
      get: (element: string) => api.LMSGetValue(element),
      set: (element: string, value: string) => api.LMSSetValue(element, value),
      commit: () => api.LMSCommit(''),
      terminate: () => api.LMSFinish(''),
      lastError: () => String(api.LMSGetLastError()),
    };
  }
  const { api } = visit;
  return {
    initialize: () => api.Initialize(''),
    get: (element: string) => api.GetValue(element),
    set: (element: string, value: string) => api.SetValue(element, value),
    commit: () => api.Commit(''),
    terminate: () => api.Terminate(''),
    lastError: () => String(api.GetLastError()),
  };
}
