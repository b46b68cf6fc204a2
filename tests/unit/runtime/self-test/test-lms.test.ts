import { describe, expect, test } from 'vitest';
import {
  testLms,
  type LmsTest,
  type LmsTestSurroundings,
} from '../../../../src/runtime/self-test/test-lms.ts';
import type { ScormStandard } from '../../../../src/runtime/find-api.ts';
import { withoutTrial } from '../../../../src/runtime/trial-value.ts';
import { fakeLms, type FakeOptions } from './fake-lms.ts';

const standards = ['1.2', '2004'] as const;

async function setup(
  options: FakeOptions = {},
  around: Partial<LmsTestSurroundings> = {},
  clock = { ms: 0 },
) {
  const lms = fakeLms(options);
  const before = new Map(lms.record);
  const copies = new Set<string>();
  const atLeaving: (() => void)[] = [];
  const result = await testLms(lms.found, {
    sleep: (ms) => {
      clock.ms += ms;
      return Promise.resolve();
    },
    elapsed: () => clock.ms,
    atLeaving: (act) => atLeaving.push(act),
    keepCopy: (_standard, learnerId, state) => {
      const copy = `${learnerId} ${state}`;
      copies.add(copy);
      return Promise.resolve(() => void copies.delete(copy));
    },
    probe: () => Promise.resolve(true),
    isOpenElsewhere: () => Promise.resolve(false),
    ...around,
  });
  return { lms, before, result, copies, atLeaving, outcome: outcomesOf(result) };
}

function outcomesOf({ findings }: LmsTest): Record<string, string> {
  return Object.fromEntries(findings.map(({ check, outcome }) => [check, outcome]));
}

const attention = ({ findings }: LmsTest) =>
  findings.filter(({ verdict }) => verdict === 'mind' || verdict === 'wrong').map(({ check }) => check);

/** Write-only elements are told by every visit of the course as well. */
function lasting(record: ReadonlyMap<string, string>): Record<string, string> {
  return Object.fromEntries([...record].filter(([element]) => !/\.(exit|session_time)$/.test(element)));
}

const entryOf = (standard: ScormStandard) => (standard === '1.2' ? 'cmi.core.entry' : 'cmi.entry');
/** Takes the largest trial value, and from then on nothing else as long as it is broken. */
function sticksAt64000(isBroken = () => true): NonNullable<FakeOptions['takes']> {
  let sticks = false;
  return (element, value, before) => {
    if (!isState(element)) return value;
    const taken = sticks && isBroken() ? before : value;
    sticks ||= value.length === 64_000;
    return taken;
  };
}

const isState = (element: string) => element === 'cmi.suspend_data';

const at4096 = (element: string, value: string) =>
  element === 'cmi.suspend_data' && value.length > 4096 ? undefined : value;

describe.each(standards)('in SCORM %s', (standard) => {
  test('a good LMS gets no remark', async () => {
    const { result, outcome } = await setup({ standard });
    expect(attention(result)).toEqual([]);
    expect(outcome).toMatchObject({
      work: 'there',
      pace: 'quick',
      state: 'wide',
      commit: 'sure',
      readBack: 'same',
      record: 'same',
    });
  });

  test('the record is the same before and after, in the LMS and as stored', async () => {
    const { lms, before } = await setup({ standard });
    expect(lasting(lms.record)).toEqual(lasting(before));
    expect(lasting(lms.stored()!)).toEqual(lasting(before));
  });

  test('who was here before can go on later', async () => {
    const { lms } = await setup({ standard });
    expect(lms.stored()?.get(standard === '1.2' ? 'cmi.core.exit' : 'cmi.exit')).toBe('suspend');
  });

  test('the session is not ended, and no answer, score or status is written', async () => {
    const { lms } = await setup({ standard });
    expect(lms.calls).not.toContain('end');
    const written = lms.calls.filter((call) => call.startsWith('set ')).map((call) => call.split(' ')[1]);
    const elements = [...new Set(written)].sort();
    expect(elements.map((element) => element?.replace('core.', ''))).toEqual([
      'cmi.exit',
      'cmi.session_time',
      'cmi.suspend_data',
    ]);
  });

  test('nothing is committed while a trial value stands there', async () => {
    const seen: string[] = [];
    await setup({
      standard,
      commit: (record) => {
        seen.push(record.get('cmi.suspend_data') ?? '');
        return 'true';
      },
    });
    expect(seen).toEqual(['AbC-_9']);
  });

  test('whatever stands there at any moment begins with what the learner did', async () => {
    const { lms } = await setup({ standard });
    const values = lms.calls
      .filter((call) => call.startsWith('set cmi.suspend_data '))
      .map((call) => call.slice(21));
    expect(values.length).toBeGreaterThan(5);
    expect(values.filter((value) => value !== 'AbC-_9' && !value.startsWith('AbC-_9.'))).toEqual([]);
    expect(new Set(values.map(withoutTrial))).toEqual(new Set(['AbC-_9']));
    expect(values.at(-1)).toBe('AbC-_9');
  });

  test('a copy stays in the browser as long as something else stands there', async () => {
    const copiesAtWrites = new Set<string>();
    const copies = new Set<string>();
    await setup(
      {
        standard,
        takes: (element, value) => {
          if (isState(element)) copiesAtWrites.add([...copies].join());
          return value;
        },
      },
      {
        keepCopy: (_standard, learnerId, state) => {
          copies.add(`${learnerId} ${state}`);
          return Promise.resolve(() => {
            copies.clear();
          });
        },
      },
    );
    expect([...copiesAtWrites]).toEqual(['zoe AbC-_9']);
    expect([...copies]).toEqual([]);
  });

  test.each(['review', 'browse'])('in %s nothing is written', async (mode) => {
    const element = standard === '1.2' ? 'cmi.core.lesson_mode' : 'cmi.mode';
    const { lms, outcome, copies } = await setup({ standard, record: { [element]: mode } });
    expect(outcome).toMatchObject({ mode, tries: 'notNow', record: 'same' });
    expect(lms.calls.filter((call) => /^(set|commit|end)/.test(call))).toEqual([]);
    expect([...copies]).toEqual([]);
  });

  test.each(['completed', 'passed'])(
    'over work that an LMS emptied at %s nothing is written',
    async (status) => {
      const names =
        standard === '1.2'
          ? { status: 'cmi.core.lesson_status', entry: 'cmi.core.entry' }
          : { status: 'cmi.completion_status', entry: 'cmi.entry' };
      const record = { 'cmi.suspend_data': '', [names.status]: status, [names.entry]: 'ab-initio' };
      const { lms, outcome } = await setup({ standard, record });
      expect(outcome).toMatchObject({ work: 'withheld', tries: 'notNow' });
      expect(lms.calls.filter((call) => /^(set|commit|end)/.test(call))).toEqual([]);
    },
  );

  test('nothing is written while the course is open in another tab', async () => {
    const { lms, outcome, result } = await setup(
      { standard },
      { isOpenElsewhere: () => Promise.resolve(true) },
    );
    expect(outcome).toMatchObject({ otherTab: 'open', tries: 'notNow' });
    expect(lms.calls.filter((call) => /^(set|commit|end)/.test(call))).toEqual([]);
    // An end without "suspend" would end the attempt in SCORM 2004, with all that was done in it.
    expect(result.end).toBeUndefined();
  });

  test('work that comes late is waited for, and is what stands there afterwards', async () => {
    const clock = { ms: 0 };
    const { lms, outcome, result } = await setup(
      { standard, gives: (element, value) => (isState(element) && clock.ms < 1000 ? '' : value) },
      {},
      clock,
    );
    expect(outcome).toMatchObject({ work: 'late', state: 'wide', readBack: 'same', record: 'same' });
    expect(attention(result)).toEqual(['work']);
    expect(lms.stored()?.get('cmi.suspend_data')).toBe('AbC-_9');
    expect(result.findings.find(({ check }) => check === 'work')?.values).toMatchObject({ seconds: 1 });
  });

  const status = standard === '1.2' ? 'cmi.core.lesson_status' : 'cmi.completion_status';
  const entry = entryOf(standard);
  test.each<{ name: string; options: FakeOptions }>([
    { name: 'says "resume"', options: { gives: (element, value) => (isState(element) ? '' : value) } },
    {
      name: 'knows a status',
      options: { record: { [entry]: '' }, gives: (element, value) => (isState(element) ? '' : value) },
    },
    {
      name: 'gives an error with it',
      options: {
        record: { [entry]: '', [status]: '' },
        gives: (element, value) => (isState(element) ? '' : value),
        error: '301',
      },
    },
    {
      name: 'throws at it',
      options: {
        record: { [entry]: '', [status]: '' },
        gives: (element, value) => {
          if (isState(element)) throw new TypeError('oops');
          return value;
        },
      },
    },
    { name: 'gives nothing at all', options: { gives: () => '' } },
  ])('an LMS that gives no work but $name is not written to', async ({ options }) => {
    const { lms, outcome, result } = await setup({ standard, ...options });
    expect(outcome).toMatchObject({ work: 'withheld', tries: 'notNow' });
    expect(lms.calls.filter((call) => /^(set|commit|end)/.test(call))).toEqual([]);
    expect(lms.record.get('cmi.suspend_data')).toBe('AbC-_9');
    expect(result.end).toBeUndefined();
  });

  test('an LMS that fails in the middle is not written to, and only that is said', async () => {
    let isBroken = false;
    const { lms, outcome, result, copies } = await setup(
      {
        standard,
        gives: (_element, value) => {
          if (isBroken) throw new TypeError('oops');
          return value;
        },
      },
      {
        probe: () => {
          isBroken = true;
          return Promise.resolve(true);
        },
      },
    );
    expect(outcome).toMatchObject({ work: 'unsteady', answers: 'throws', record: 'unread' });
    expect([...copies]).toEqual(['zoe AbC-_9']);
    expect(attention(result)).toEqual(['work', 'answers']);
    expect(lms.calls.filter((call) => /^(set|commit|end)/.test(call))).toEqual([]);
  });

  test('an LMS that fails from the commit on has the old value, and nothing else is said of it', async () => {
    let isBroken = false;
    const { lms, outcome, result, copies } = await setup({
      standard,
      gives: (_element, value) => {
        if (isBroken) throw new TypeError('oops');
        return value;
      },
      commit: () => {
        isBroken = true;
        throw new TypeError('oops');
      },
    });
    expect(outcome).toMatchObject({ commit: 'refused', readBack: 'unread', record: 'unread' });
    expect(lms.record.get('cmi.suspend_data')).toBe('AbC-_9');
    expect(result.lostState).toBeUndefined();
    // Nobody has seen that it stands there.
    expect([...copies]).toEqual(['zoe AbC-_9']);
    expect(result.end).toBeUndefined();
  });

  test('an LMS that shortens also what was there is named, and nothing is committed', async () => {
    const { lms, outcome, result, copies } = await setup({
      standard,
      takes: (element, value) => (isState(element) ? value.slice(0, 4) : value),
    });
    expect(outcome).toMatchObject({ state: 'cutSmall', restored: 'cut' });
    expect(attention(result)).toEqual(['state', 'restored']);
    expect(result.findings.find(({ check }) => check === 'state')?.values).toMatchObject({ limit: 4 });
    expect(result.lostState).toBe('AbC-_9');
    expect(result.end).toBeUndefined();
    expect(lms.stored()).toBeUndefined();
    expect([...copies]).toEqual(['zoe AbC-_9']);
    // One value was enough to see it.
    expect(new Set(lms.calls.filter((call) => call.startsWith('set ')))).toEqual(
      new Set(['set cmi.suspend_data AbC-_9']),
    );
  });

  test('an LMS that cuts says with a few values where', async () => {
    const { lms, result } = await setup({
      standard,
      takes: (element, value) => (isState(element) ? value.slice(0, 5000) : value),
    });
    expect(result.findings.find(({ check }) => check === 'state')).toMatchObject({
      outcome: 'cut',
      values: { limit: 5000 },
    });
    expect(lms.calls.filter((call) => call.startsWith('set cmi.suspend_data')).length).toBeLessThan(12);
  });

  test.each([
    { call: 'commit', check: 'slowCommit' },
    { call: 'get', check: 'slow' },
  ])('an LMS that takes its time at a $call is named', async ({ call, check }) => {
    const clock = { ms: 0 };
    const wait = (at: string) => {
      if (at === call) clock.ms += 4000;
    };
    const { result, outcome } = await setup(
      {
        standard,
        gives: (element, value) => {
          if (element === status) wait('get');
          return value;
        },
        commit: () => {
          wait('commit');
          return 'true';
        },
      },
      {},
      clock,
    );
    expect(outcome).toMatchObject({ pace: check, commit: 'sure', readBack: 'same' });
    expect(attention(result)).toEqual(['pace']);
    expect(result.findings.find((found) => found.check === 'pace')?.values).toMatchObject({ seconds: 4 });
  });

  test('an LMS where every answer takes long is tested all the same, in fewer questions', async () => {
    const clock = { ms: 0 };
    const { outcome, lms } = await setup(
      {
        standard,
        record: { 'cmi.objectives._count': '200' },
        gives: (_element, value) => {
          clock.ms += 500;
          return value;
        },
        takes: (element, value) => (isState(element) && value.length > 20_000 ? undefined : value),
      },
      {},
      clock,
    );
    expect(lms.calls.length).toBeLessThan(150);
    expect(lms.calls.filter((call) => call.startsWith('set cmi.suspend_data')).length).toBeLessThan(20);
    expect(outcome).toMatchObject({ commit: 'sure', record: 'same' });
  });

  test('a commit that is refused without a server is told apart', async () => {
    const { outcome } = await setup(
      { standard, commit: () => 'false' },
      { probe: () => Promise.resolve(false) },
    );
    expect(outcome).toMatchObject({ commit: 'cutOff' });
  });

  test('an LMS that throws at everything has no session, and that is all', async () => {
    const { result, lms } = await setup({
      standard,
      initialize: () => {
        throw new TypeError('oops');
      },
    });
    expect(outcomesOf(result)).toEqual({ initialize: 'crashed' });
    expect(lms.calls.filter((call) => /^(set|commit|end)/.test(call))).toEqual([]);
  });

  test.each([
    {
      name: 'answers with numbers',
      given: { gives: (_element: string, value: string) => (/^\d+$/.test(value) ? Number(value) : value) },
      expected: { answers: 'others' },
    },
    {
      name: 'answers with booleans',
      given: { initialize: () => true, commit: () => true },
      expected: { answers: 'others', initialize: 'started', commit: 'sure' },
    },
    {
      name: 'cuts off at 4,096',
      given: {
        takes: (element: string, value: string) =>
          element === 'cmi.suspend_data' ? value.slice(0, 4096) : value,
      },
      expected: { state: 'cut', restored: 'yes', record: 'same' },
    },
    {
      name: 'cuts off at 1,000',
      given: {
        takes: (element: string, value: string) =>
          element === 'cmi.suspend_data' ? value.slice(0, 1000) : value,
      },
      expected: { state: 'cutSmall', restored: 'yes' },
    },
    {
      name: 'takes 2,000 only',
      given: {
        takes: (_element: string, value: string) => (value.length > 2000 ? undefined : value),
      },
      expected: { state: 'small', restored: 'yes' },
    },
    {
      name: 'keeps no interactions',
      given: { gives: (element: string, value: string) => (element.includes('interactions') ? '' : value) },
      expected: { interactions: 'none', objectives: 'kept' },
    },
    {
      name: 'says false to a commit',
      given: { commit: () => 'false', error: '391' },
      expected: { commit: 'refused', readBack: 'same', record: 'same' },
    },
    {
      name: 'throws at a commit',
      given: {
        commit: () => {
          throw new TypeError('oops');
        },
      },
      expected: { commit: 'refused', answers: 'throws' },
    },
    {
      name: 'gives nothing at all',
      given: { gives: () => '' },
      expected: { mode: 'unknown', learner: 'unknown', name: 'none', tries: 'notNow', status: 'none' },
    },
    {
      name: 'never gives the state back',
      given: {
        record: { [entryOf(standard)]: 'ab-initio', 'cmi.suspend_data': '' },
        gives: (element: string, value: string) => (element === 'cmi.suspend_data' ? '' : value),
      },
      expected: { work: 'none', state: 'mute', restored: 'unread' },
    },
    {
      name: 'gives nothing at all but undefined',
      given: { gives: () => undefined },
      expected: { mode: 'unknown', answers: 'others' },
    },
    {
      name: 'refuses to suspend',
      given: { takes: (element: string, value: string) => (element.endsWith('exit') ? undefined : value) },
      expected: { exit: 'refused', commit: 'sure' },
    },
    {
      name: 'loses accents',
      given: { takes: (_element: string, value: string) => value.replace(/[^\0-\x7F]/g, '?') },
      expected: { characters: 'some', state: 'wide' },
    },
    {
      name: 'changes capitals',
      given: {
        record: { 'cmi.suspend_data': '', [entryOf(standard)]: 'ab-initio' },
        takes: (_element: string, value: string) => (value.length > 60 ? value.toLowerCase() : value),
      },
      expected: { characters: 'broken' },
    },
    {
      name: 'changes the state at the commit',
      given: {
        commit: (record: Map<string, string>) => {
          record.set('cmi.suspend_data', 'something else');
          return 'true';
        },
      },
      expected: { readBack: 'other', record: 'changed' },
    },
  ])('finds an LMS that $name', async ({ given, expected }) => {
    const { outcome } = await setup({ standard, ...given });
    expect(outcome).toMatchObject(expected);
  });

  test('an LMS that refuses a session is asked nothing more', async () => {
    const { lms, outcome, result } = await setup({ standard, initialize: () => 'false', error: '143' });
    expect(outcome).toEqual({ initialize: 'refused', answers: 'strings' });
    expect(lms.calls.filter((call) => /^(get|set|commit|end)/.test(call))).toEqual([]);
    expect(result.end).toBeUndefined();
  });

  test('a session of the course that runs already is used, and its time is left alone', async () => {
    const { lms, outcome } = await setup({
      standard,
      initialize: () => 'false',
      error: standard === '1.2' ? '101' : '103',
    });
    expect(outcome).toMatchObject({ initialize: 'running', sessionTime: 'running', commit: 'sure' });
    expect(lms.calls.filter((call) => call.includes('session_time'))).toEqual([]);
  });

  test('a commit without a connection proves nothing', async () => {
    const { outcome } = await setup({ standard }, { probe: () => Promise.resolve(false) });
    expect(outcome).toMatchObject({ commit: 'unsure', lasting: 'notTried' });
  });

  test('an old value that does not come back is kept and said, and nothing is committed', async () => {
    const { lms, result, outcome, copies } = await setup({ standard, takes: sticksAt64000() });
    expect(outcome).toMatchObject({ restored: 'no' });
    expect(outcome).not.toHaveProperty('record');
    expect(result.lostState).toBe('AbC-_9');
    expect(result.end).toBeUndefined();
    expect(lms.stored()).toBeUndefined();
    // What is left there is the old value with something behind it.
    expect(withoutTrial(lms.record.get('cmi.suspend_data')!)).toBe('AbC-_9');
    expect([...copies]).toEqual(['zoe AbC-_9']);
  });

  test('it is put back once more when the page goes', async () => {
    const broken = { is: true };
    const { lms, atLeaving } = await setup({ standard, takes: sticksAt64000(() => broken.is) });
    broken.is = false;
    for (const act of atLeaving) act();
    expect(lms.record.get('cmi.suspend_data')).toBe('AbC-_9');
  });

  test('a value that comes back late counts as back', async () => {
    let slept = 0;
    const { outcome, result, copies } = await setup(
      { standard, takes: sticksAt64000(() => slept < 2) },
      {
        sleep: () => {
          slept += 1;
          return Promise.resolve();
        },
      },
    );
    expect(outcome).toMatchObject({ restored: 'yes', record: 'same' });
    expect(result.lostState).toBeUndefined();
    expect([...copies]).toEqual([]);
  });

  test('an LMS that does not take back what it had is not tried further', async () => {
    const { lms, outcome } = await setup({
      standard,
      takes: (element, value) => (element === 'cmi.suspend_data' ? undefined : value),
    });
    expect(outcome).toMatchObject({ state: 'unwilling', restored: 'yes', record: 'same' });
    expect(lms.calls.filter((call) => call.startsWith('set cmi.suspend_data'))).toEqual(
      // Once, and again to put back what still stands there.
      expect.arrayContaining(['set cmi.suspend_data AbC-_9']),
    );
    expect(lms.calls.some((call) => call.startsWith('set cmi.suspend_data a'))).toBe(false);
  });

  test('the values of the sentences have no name and no id', async () => {
    const { result } = await setup({ standard });
    const said = JSON.stringify(result.findings);
    expect(said).not.toContain('Jansen');
    expect(said).not.toContain('zoe');
  });
});

test('4,096 is the norm in 1.2 and narrow in 2004', async () => {
  const strict = await Promise.all(standards.map((standard) => setup({ standard, takes: at4096 })));
  expect(strict.map(({ outcome }) => outcome.state)).toEqual(['norm', 'narrow']);
  for (const { result } of strict)
    expect(result.findings.find(({ check }) => check === 'state')?.values).toMatchObject({ limit: 4096 });
});

test.each([255, 256, 4095, 4097, 31_999, 32_000, 47_123, 63_999, 64_000])(
  'a limit of %i is found to the character',
  async (limit) => {
    const { result } = await setup({
      takes: (_element, value) => (value.length > limit ? undefined : value),
    });
    expect(result.findings.find(({ check }) => check === 'state')?.values).toMatchObject({ limit });
  },
);

test('a first visit leaves nothing to come back to', async () => {
  const { lms, outcome } = await setup({
    standard: '2004',
    record: { 'cmi.suspend_data': '', 'cmi.entry': 'ab-initio', 'cmi.completion_status': 'unknown' },
  });
  expect(outcome).toMatchObject({ exit: 'taken', entry: 'first', record: 'same' });
  expect(lms.record.get('cmi.exit')).toBe('');
});

test('in 1.2 a session without a status is not ended: some LMSs take that for completion', async () => {
  const record = { 'cmi.core.lesson_status': 'not attempted' };
  expect((await setup({ record })).result.end).toBeUndefined();
  const { result, lms } = await setup();
  expect(lms.calls).not.toContain('end');
  expect(result.end?.()).toBe(true);
  expect(lms.calls).toContain('end');
});
