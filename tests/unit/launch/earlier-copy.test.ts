import { describe, expect, test } from 'vitest';
import { mayKeepCopy, takeUpEarlier } from '../../../src/launch/earlier-copy.ts';
import type { LaunchFacts } from '../../../src/runtime/lms.ts';

const launch: LaunchFacts = {
  mode: 'normal',
  learnerId: '4711',
  learnerName: '',
  state: '',
  resumed: false,
  clockShiftMs: 0,
};

async function setup(given: Partial<LaunchFacts>, sealed: readonly string[], later = '') {
  const taken: LaunchFacts[] = [];
  const known = await takeUpEarlier(
    { stateAgain: () => later, failed: () => false },
    { ...launch, ...given },
    { sealed: () => sealed },
    () => Promise.resolve(),
    (with_) => {
      taken.push(with_);
      return Promise.resolve();
    },
  );
  return { known, taken };
}

describe('a copy of an earlier visit', () => {
  test('that is not there changes nothing', async () => {
    expect(await setup({}, [], 'later')).toEqual({ known: launch, taken: [] });
  });

  test('is none of the business of who only browses', async () => {
    expect((await setup({ mode: 'browse' }, ['sealed'])).taken).toEqual([]);
  });

  test('says that somebody was here: the state is waited for, and opens it', async () => {
    const { known, taken } = await setup({}, ['sealed'], 'later');
    expect(known).toMatchObject({ resumed: true, state: 'later' });
    expect(taken).toEqual([known]);
  });

  test('beside a state that is there is taken up at once', async () => {
    const { known, taken } = await setup({ state: 'kept' }, ['sealed'], 'later');
    expect(known).toEqual({ ...launch, state: 'kept' });
    expect(taken).toEqual([known]);
  });

  test('that cannot be fetched now stops the launch', async () => {
    const failing = () => Promise.reject(new Error('no line'));
    const lms = { stateAgain: () => '', failed: () => false };
    await expect(
      takeUpEarlier(lms, launch, { sealed: () => ['sealed'] }, () => Promise.resolve(), failing),
    ).rejects.toThrow('no line');
  });
});

test.each([
  ['an LMS that says who this is', 'scorm12', '4711', true],
  ['an LMS that does not', 'scorm12', '', false],
  ['the browser alone', 'standalone', '', true],
] as const)('%s may have a copy beside it, or not', (_, kind, learnerId, expected) => {
  expect(mayKeepCopy({ kind }, { learnerId })).toBe(expected);
});
