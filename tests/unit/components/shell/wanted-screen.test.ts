import { describe, expect, test } from 'vitest';
import { lightsOf, newLights, wantedScreen } from '../../../../src/components/shell/wanted-screen.ts';
import { overviewOf } from '../../../../src/programme/overview.ts';
import { factsWith, marked, requiredMarks, smallOutline, start } from '../../../fixtures/learner.ts';

const overviewWith = (...marks: readonly number[]) =>
  overviewOf(smallOutline, factsWith({ marks: marked(...marks) }), start);
const fresh = overviewWith();
const state = (status: string) => fresh.steps.find((one) => one.status === status)!;

describe('the address', () => {
  test('of a page beside the steps leads there', () => {
    expect(wantedScreen('privacy', fresh)).toEqual({ name: 'privacy', kind: 'privacy' });
  });

  test('of an open step leads there', () => {
    const { step } = state('open');
    expect(wantedScreen(step.id, fresh)).toMatchObject({ kind: step.kind });
  });

  test.each(['', 'nowhere', 'constructor'])('"%s" leads home', (screen) => {
    expect(wantedScreen(screen, fresh)).toBeUndefined();
  });

  test('of a step that is still locked leads to its door, which says when it opens', () => {
    expect(wantedScreen(state('locked').step.id, fresh)).toEqual({ name: 'dicht', kind: 'shut' });
  });
});

test('only a light that was off before is new', () => {
  const done = overviewWith(...requiredMarks);
  const lit = lightsOf(done).filter(({ status }) => status === 'done');
  expect(lit.length).toBeGreaterThan(0);
  expect(newLights(fresh, done)).toEqual(lit);
  expect(newLights(done, done)).toEqual([]);
});
