import { describe, expect, test } from 'vitest';
import { openLms } from '../../../src/launch/open-lms.ts';
import { statePauses } from '../../../src/launch/wait-for-state.ts';
import { emptyMemory, MemoryLms } from '../../fixtures/memory-lms.ts';
import type { LaunchFacts, Lms } from '../../../src/runtime/lms.ts';
import { StandaloneLms } from '../../../src/runtime/standalone.ts';

const launched: LaunchFacts = {
  mode: 'normal',
  learnerId: '4711',
  learnerName: 'Suryati',
  state: 'kept',
  resumed: true,
  clockShiftMs: 0,
};

interface Given {
  readonly found?: Lms | undefined;
  readonly readName?: () => Promise<string>;
  /** What this browser kept of a visit without an LMS. */
  readonly kept?: string;
}

function setup({ found, readName = () => Promise.reject(new Error('no line')), kept }: Given) {
  const slept: number[] = [];
  const storage = { getItem: () => kept ?? null, setItem: () => undefined };
  return {
    slept,
    opening: openLms({
      find: () => Promise.resolve(found),
      alone: () => Promise.resolve(new StandaloneLms('course', () => storage)),
      readName,
      sleep: (milliseconds) => {
        slept.push(milliseconds);
        return Promise.resolve();
      },
    }),
  };
}

/** An LMS that answers so, and gives these states when it is asked again. */
function lmsWith(
  launch: LaunchFacts | undefined,
  { later = [], fails = false }: { later?: readonly string[]; fails?: boolean } = {},
): Lms {
  const states = [...later];
  return Object.assign(new MemoryLms(emptyMemory()), {
    open: () => launch,
    stateAgain: () => states.shift() ?? '',
    failed: () => fails,
  });
}

describe('the LMS around the page', () => {
  test('is opened, and nothing is waited for that is there', async () => {
    const found = lmsWith(launched);
    const { opening, slept } = setup({ found });
    expect(await opening).toEqual({ lms: found, launch: launched });
    expect(slept).toEqual([]);
  });

  test('that is not there leaves the work to the browser, with what it kept', async () => {
    const { lms, launch } = await setup({ kept: 'earlier' }).opening;
    expect(lms.kind).toBe('standalone');
    expect(launch).toMatchObject({ mode: 'normal', state: 'earlier' });
  });

  test('that refuses gives nobody what somebody else did here without it', async () => {
    const { lms, launch } = await setup({ found: lmsWith(undefined), kept: 'earlier' }).opening;
    expect(lms.kind).toBe('standalone');
    expect(launch).toMatchObject({ mode: 'refused', state: '' });
  });
});

describe('a state that must be there', () => {
  const noState = { ...launched, state: '' };
  for (const { name, launch, lms, expected, slept } of [
    {
      name: 'is waited for until it comes',
      launch: noState,
      lms: { later: ['', 'kept'] },
      expected: launched,
      slept: statePauses.slice(0, 2),
    },
    {
      name: 'makes an emptied launch a normal one',
      launch: { ...noState, mode: 'emptied' as const },
      lms: { later: ['kept'] },
      expected: launched,
      slept: statePauses.slice(0, 1),
    },
    {
      name: 'that never comes is told as it is',
      launch: noState,
      lms: {},
      expected: noState,
      slept: statePauses,
    },
    {
      name: 'is not waited for at a first visit',
      launch: { ...noState, resumed: false },
      lms: { later: ['kept'] },
      expected: { ...noState, resumed: false },
      slept: [],
    },
  ])
    test(name, async () => {
      const { opening, slept: pauses } = setup({ found: lmsWith(launch, lms) });
      expect((await opening).launch).toEqual(expected);
      expect(pauses).toEqual(slept);
    });

  test('of an LMS that fails at the question is no session: nobody may write over it', async () => {
    const { opening } = setup({ found: lmsWith(noState, { fails: true }) });
    expect((await opening).launch.mode).toBe('refused');
  });
});

describe('the name', () => {
  const given = ' Zukowska%2C Canan ';
  test('that is written as people write it is taken as it is', async () => {
    const { opening } = setup({ found: lmsWith(launched), readName: () => Promise.resolve('another') });
    expect((await opening).launch.learnerName).toBe('Suryati');
  });

  test('that has to be read is read', async () => {
    const found = lmsWith({ ...launched, learnerName: given });
    const { opening } = setup({ found, readName: () => Promise.resolve('Canan Zukowska') });
    expect((await opening).launch.learnerName).toBe('Canan Zukowska');
  });

  test('that cannot be read now is better than none', async () => {
    const { opening } = setup({ found: lmsWith({ ...launched, learnerName: given }) });
    expect((await opening).launch.learnerName).toBe(given.trim());
  });
});
