import { describe, expect, test } from 'vitest';
import { finding, outcomes } from '../../../../src/runtime/self-test/findings.ts';
import { isOpenElsewhere } from '../../../../src/runtime/self-test/other-tab.ts';
import { searchApi } from '../../../../src/runtime/self-test/place.ts';
import { selfTest } from '../../../../src/runtime/self-test/self-test.ts';
import {
  browserOf,
  assessSurroundings,
  type Surroundings,
} from '../../../../src/runtime/self-test/surroundings.ts';
import { fakeLms } from './fake-lms.ts';
import { loadWords } from '../../../fixtures/loaded-course.ts';

const good: Surroundings = {
  isSecure: true,
  framesUp: 1,
  isWalled: false,
  isOpaque: false,
  sandbox: null,
  mayUseCamera: true,
  mayUseClipboard: true,
  storageWorks: true,
  databaseWorks: true,
  isPartitioned: false,
  hasBeacon: true,
  answer: {
    isOwnPage: true,
    serverTime: 1_000_000,
    deviceTime: 1_000_400,
    contentSecurityPolicy: undefined,
    scriptType: 'application/x-javascript',
    scriptCache: 'private, max-age=7776000, immutable',
    acceptsRanges: true,
  },
  stopped: [],
  fontLoaded: true,
  otherHosts: [],
  width: 867,
  height: 666,
  scale: 1.25,
  languages: ['nl-NL', 'en'],
  browser: { name: 'Chrome', version: 140 },
};

const outcomesOf = (findings: readonly { check: string; outcome: string }[]) =>
  Object.fromEntries(findings.map(({ check, outcome }) => [check, outcome]));

describe('the surroundings', () => {
  test('of a usual LMS ask for nothing', () => {
    expect(
      assessSurroundings(good, false).filter(({ verdict }) => !['good', 'told'].includes(verdict)),
    ).toEqual([]);
  });

  test.each<{ name: string; given: Partial<Surroundings>; expected: Record<string, string> }>([
    { name: 'http', given: { isSecure: false }, expected: { secure: 'no' } },
    { name: 'a wall beyond the LMS', given: { isWalled: true }, expected: { origin: 'beyond' } },
    { name: 'no origin', given: { isOpaque: true }, expected: { origin: 'opaque' } },
    {
      name: 'a sandbox without downloads',
      given: { sandbox: 'allow-scripts allow-same-origin allow-popups allow-modals' },
      expected: { sandbox: 'tight' },
    },
    {
      name: 'a sandbox without forms',
      given: {
        sandbox: 'allow-scripts allow-same-origin allow-downloads allow-popups allow-modals',
      },
      expected: { sandbox: 'tight' },
    },
    {
      name: 'a roomy sandbox',
      given: { sandbox: 'allow-forms allow-downloads allow-popups allow-modals allow-scripts' },
      expected: { sandbox: 'allows' },
    },
    { name: 'a camera policy', given: { mayUseCamera: false }, expected: { camera: 'blocked' } },
    { name: 'blocked storage', given: { storageWorks: false }, expected: { storage: 'blocked' } },
    { name: 'another site around', given: { isPartitioned: true }, expected: { partition: 'likely' } },
    { name: 'no server', given: { answer: undefined }, expected: { reach: 'no' } },
    {
      name: 'a page to log in',
      given: { answer: { ...good.answer!, isOwnPage: false, scriptType: 'text/html' } },
      expected: { reach: 'other', clock: 'right' },
    },
    {
      name: 'a clock that is an hour ahead',
      given: { answer: { ...good.answer!, deviceTime: 4_600_000 } },
      expected: { clock: 'ahead' },
    },
    {
      name: 'a clock that is an hour behind',
      given: { answer: { ...good.answer!, deviceTime: -2_600_000 } },
      expected: { clock: 'behind' },
    },
    {
      name: 'a clock that nobody tells',
      given: { answer: { ...good.answer!, serverTime: undefined } },
      expected: { clock: 'unknown' },
    },
    { name: 'a policy that stops fonts', given: { stopped: ['font-src'] }, expected: { policy: 'blocks' } },
    {
      name: 'scripts as text',
      given: { answer: { ...good.answer!, scriptType: 'text/plain' } },
      expected: { scripts: 'odd' },
    },
    { name: 'no font', given: { fontLoaded: false }, expected: { font: 'missing' } },
    { name: 'a foreign host', given: { otherHosts: ['cdn.example'] }, expected: { elsewhere: 'some' } },
    {
      name: 'an old browser',
      given: { browser: { name: 'Safari', version: 15 } },
      expected: { browser: 'old' },
    },
    { name: 'a narrow frame', given: { width: 300 }, expected: { size: 'narrow' } },
  ])('$name is named', ({ given, expected }) => {
    expect(outcomesOf(assessSurroundings({ ...good, ...given }, false))).toMatchObject(expected);
  });

  test('that a login page took the place of a script is no fault of the script', () => {
    const answer = { ...good.answer!, isOwnPage: false, scriptType: 'text/html' };
    const asks = assessSurroundings({ ...good, answer }, false).filter(({ verdict }) => verdict === 'mind');
    expect(asks).toEqual([]);
  });

  test('what follows from a wall before the LMS is told, not held against it', () => {
    const walled = { ...good, isWalled: true, mayUseCamera: false, storageWorks: false, isPartitioned: true };
    const found = assessSurroundings(walled, true);
    expect(outcomesOf(found)).toMatchObject({ camera: 'walled', storage: 'walled', partition: 'walled' });
    expect(found.filter(({ verdict }) => !['good', 'told'].includes(verdict))).toEqual([]);
  });

  test.each([
    [
      'Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0 Safari/537.36',
      'Chrome',
      126,
    ],
    ['Mozilla/5.0 … Chrome/126.0 Safari/537.36 Edg/126.0', 'Edge', 126],
    ['Mozilla/5.0 (X11; rv:128.0) Gecko/20100101 Firefox/128.0', 'Firefox', 128],
    ['Mozilla/5.0 (Macintosh) AppleWebKit/605 (KHTML, like Gecko) Version/16.4 Safari/605', 'Safari', 16.4],
  ])('%s is known', (words, name, version) => {
    expect(browserOf(words)).toEqual({ name, version });
  });
});

describe('another tab', () => {
  const setup = async (signs: readonly string[], fromCourse = false) => {
    let read = 0;
    return isOpenElsewhere(
      () => new Map([['cursus/1/writer', signs[Math.min(read++, signs.length - 1)]!]]),
      fromCourse,
      () => 100_000,
      () => Promise.resolve(),
    );
  };

  test.each([
    { name: 'gave a sign a moment ago', signs: ['abc 99000'], fromCourse: false, expected: true },
    { name: 'is gone for long', signs: ['abc 1000'], fromCourse: false, expected: false },
    { name: 'was this one', signs: ['abc 99000'], fromCourse: true, expected: false },
    { name: 'still beats', signs: ['abc 99000', 'xyz 102000'], fromCourse: true, expected: true },
    {
      name: 'is gone, before the clock was set back',
      signs: ['abc 9000000'],
      fromCourse: false,
      expected: false,
    },
    {
      name: 'still beats by another clock',
      signs: ['abc 9000000', 'abc 9002000'],
      fromCourse: false,
      expected: true,
    },
  ])('that $name', async ({ signs, fromCourse, expected }) => {
    expect(await setup(signs, fromCourse)).toBe(expected);
  });

  test('is not there in a browser that was never here', async () => {
    expect(
      await isOpenElsewhere(
        () => new Map(),
        false,
        () => 0,
        () => Promise.resolve(),
      ),
    ).toBe(false);
  });
});

describe('the search', () => {
  const setup = async (start: object, { without = false, until = Promise.resolve(), waitedMs = 0 } = {}) => {
    let clock = 0;
    const around = {
      now: () => clock,
      sleep: (ms: number) => {
        clock += ms;
        return Promise.resolve();
      },
    };
    const search = without ? undefined : searchApi(start, '1.2', around, waitedMs);
    await search;
    await until;
    const { findings } = await selfTest({
      search,
      elapsed: around.now,
      sleep: around.sleep,
      atLeaving: () => undefined,
      keepCopy: () => Promise.resolve(() => undefined),
      probe: () => Promise.resolve(true),
      isOpenElsewhere: () => Promise.resolve(false),
      lookAround: () => Promise.resolve(good),
    });
    return { outcome: outcomesOf(findings), findings };
  };
  const walled = new Proxy(
    {},
    {
      get: () => {
        throw new Error('Blocked a frame with origin.');
      },
    },
  );

  test('tells where the API is, and how far away', async () => {
    const { found } = fakeLms();
    const { outcome, findings } = await setup({ parent: { parent: { API: found.api } } });
    expect(outcome).toMatchObject({ api: 'found', place: 'parent', commit: 'sure' });
    expect(findings.find(({ check }) => check === 'place')?.values).toEqual({ count: 2 });
  });

  test.each([
    { name: 'in the window itself', given: () => ({ API: fakeLms().found.api }), expected: { place: 'own' } },
    {
      name: 'in the opener',
      given: () => ({ opener: { API: fakeLms().found.api } }),
      expected: { place: 'opener' },
    },
    {
      name: 'above the opener',
      given: () => ({ opener: { parent: { API: fakeLms().found.api } } }),
      expected: { place: 'aboveOpener' },
    },
    {
      name: 'a moment later',
      given: () => {
        let looks = 0;
        return {
          get API() {
            looks += 1;
            return looks > 4 ? fakeLms().found.api : undefined;
          },
        };
      },
      expected: { api: 'late' },
    },
    {
      name: 'of the other standard',
      given: () => ({ parent: { API_1484_11: fakeLms({ standard: '2004' }).found.api } }),
      expected: { api: 'other', initialize: 'started' },
    },
    { name: 'nowhere', given: () => ({ parent: {} }), expected: { api: 'none' } },
    { name: 'behind a wall', given: () => ({ parent: walled }), expected: { api: 'wall' } },
    { name: 'outside an LMS', given: () => ({}), expected: { api: 'outside' } },
  ])('finds it $name', async ({ given, expected }) => {
    expect((await setup(given())).outcome).toMatchObject(expected);
  });

  test('an API that comes after the search came too late for the course, and is tested', async () => {
    const window: { API?: object } = {};
    const later = new Promise<void>((resolve) => {
      setTimeout(() => {
        window.API = fakeLms().found.api;
        resolve();
      }, 0);
    });
    const { outcome } = await setup(window, { until: later });
    expect(outcome).toMatchObject({ api: 'tooLate', commit: 'sure' });
  });

  test('an API that the course had to wait for was late, also when it is there by now', async () => {
    const { outcome, findings } = await setup({ API: fakeLms().found.api }, { waitedMs: 2140 });
    expect(outcome).toMatchObject({ api: 'late' });
    expect(findings.find(({ check }) => check === 'api')?.values).toMatchObject({ seconds: 2.2 });
  });

  test('without an LMS the surroundings are told all the same', async () => {
    const { outcome } = await setup({}, { without: true });
    expect(outcome).toMatchObject({ api: 'outside', secure: 'yes' });
    expect(outcome).not.toHaveProperty('initialize');
  });
});

describe('the words', () => {
  const all = Object.values(outcomes).flatMap((checks) =>
    Object.entries(checks as Readonly<Record<string, Readonly<Record<string, string>>>>).flatMap(
      ([check, possible]) =>
        Object.entries(possible).map(([outcome, verdict]) => ({ check, outcome, verdict })),
    ),
  );
  const words = loadWords('course').nl;
  const says = (key: string) => key in words || (`${key}_one` in words && `${key}_other` in words);

  test('say every outcome, and what to do where something is the matter', () => {
    const missing = all.flatMap(({ check, outcome, verdict }) => [
      `selfTest.check.${check}.name`,
      `selfTest.check.${check}.${outcome}`,
      ...(['mind', 'wrong'].includes(verdict) ? [`selfTest.check.${check}.${outcome}Do`] : []),
    ]);
    expect(missing.filter((key) => !says(key))).toEqual([]);
  });

  test('say nothing that cannot be found', () => {
    const known = new Set(
      all.flatMap(({ check, outcome }) => [`${check}.name`, `${check}.${outcome}`, `${check}.${outcome}Do`]),
    );
    const said = Object.keys(words)
      .filter((key) => key.startsWith('selfTest.check.'))
      .map((key) => key.slice('selfTest.check.'.length).replace(/_(one|other)$/, ''));
    expect(said.filter((key) => !known.has(key))).toEqual([]);
  });

  test('every outcome is of one group', () => {
    for (const { check, outcome, verdict } of all)
      expect(finding(check as 'api', outcome as 'found')).toMatchObject({ check, outcome, verdict });
  });
});
