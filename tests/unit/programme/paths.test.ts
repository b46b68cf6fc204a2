import { beforeAll, describe, expect, test } from 'vitest';
import { createActor } from 'xstate';
import { getShortestPaths, getSimplePaths } from 'xstate/graph';
import type { Outline } from '../../../src/content/outline.ts';
import { programmeMachine, type ProgrammeEvent } from '../../../src/programme/machine.ts';
import { overviewOf } from '../../../src/programme/overview.ts';
import { pack, unpack } from '../../../src/progress/pack.ts';
import { nothingReported } from '../../../src/progress/record.ts';
import { Chance } from '../../fixtures/chance.ts';
import { certificate, claimed, confirmed, factsWith, smallOutline, start } from '../../fixtures/learner.ts';
import { expectOrderDoesNotMatter, expectPromisesKept } from '../../fixtures/programme-promises.ts';

/** The small course with these steps only. */
function outlineWith(...ids: readonly string[]): Outline {
  const phases = smallOutline.phases.map((phase) => ({
    ...phase,
    steps: phase.steps
      .filter((step) => ids.includes(step.id))
      // One section is enough to have something to wait for.
      .map((step) =>
        step.id === 'informatiepakket' ? { ...step, parts: step.parts.slice(0, 1), minutes: 4 } : step,
      ),
  }));
  return { ...smallOutline, phases: phases.filter((phase) => phase.steps.length > 0) };
}

/** Everything that can happen in these steps, whether it is allowed or not. */
function eventsOf(outline: Outline): readonly ProgrammeEvent[] {
  return outline.phases
    .flatMap((phase) => phase.steps)
    .flatMap((step): ProgrammeEvent[] => {
      if (step.kind === 'werksessie') {
        return [claimed, confirmed].map((attendance) => ({ type: 'attendance.recorded', attendance }));
      }
      if (step.kind === 'closing') {
        return [{ type: 'certificate.issued', certificate }];
      }
      return [
        ...step.parts.map(({ mark }) => ({ type: 'part.finished', mark }) as const),
        ...step.parts.flatMap(({ needs }) =>
          needs.map((choice) => ({ type: 'choice.made', choice, value: 3 }) as const),
        ),
      ];
    });
}

function modelOf(outline: Outline) {
  const machine = programmeMachine(outline);
  const input = { outline, facts: factsWith({}), minutes: () => start };
  const events = eventsOf(outline);
  return {
    shortest: () =>
      getShortestPaths(machine, {
        input,
        events,
        serializeState: ({ context }) => JSON.stringify(sorted(context.facts)),
      }),
    simple: () =>
      getSimplePaths(machine, {
        input,
        events,
        serializeState: ({ context }) => JSON.stringify(sorted(context.facts)),
      }),
  };
}

function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value)
    .toSorted(([a], [b]) => a.localeCompare(b))
    .map(([key, inner]: [string, unknown]) => [key, sorted(inner)]);
}

describe('on the shortest way to everything that can become of a learner', () => {
  const outline = outlineWith(
    'informatiepakket',
    'vragenlijst',
    'werksessie',
    'les-1',
    'reflectie',
    'accreditatie',
  );
  let paths: ReturnType<ReturnType<typeof modelOf>['shortest']>;

  beforeAll(() => {
    paths = modelOf(outline).shortest();
  });

  test('the promises hold at every step', () => {
    for (const { steps } of paths) {
      steps.slice(1).forEach(({ event, state }, position) => {
        expectPromisesKept(
          steps[position]!.state.context.overview,
          state.context.overview,
          JSON.stringify(event),
        );
      });
    }
    expect(paths.length).toBeGreaterThan(400);
  });

  test('everything can be reached: each phase, completed and passed', () => {
    const reached = (of: (context: (typeof paths)[number]['state']['context']) => string) =>
      new Set(paths.map(({ state }) => of(state.context)));
    expect(new Set(paths.map(({ state }) => state.value))).toEqual(
      new Set(['voorbereiding', 'werksessie', 'lessen', 'reflectie', 'afgerond']),
    );
    expect(reached(({ overview }) => overview.completion)).toEqual(new Set(['incomplete', 'completed']));
    expect(reached(({ overview }) => overview.success)).toEqual(new Set(['unknown', 'passed']));
  });

  test('the order of the facts does not matter', () => {
    const chance = new Chance(1);
    for (const { state } of paths) expectOrderDoesNotMatter(outline, state.context.facts, start, chance);
  });

  test('a learner who comes back with the packed record is where they were', () => {
    for (const { state } of paths) {
      const raw = pack({ counter: 1, facts: state.context.facts, reported: nothingReported, visits: [] });
      const found = unpack(raw);
      if (found.kind !== 'record') throw new Error(`${raw} cannot be read.`);
      const facts = found.record.facts;
      const back = createActor(programmeMachine(outline), {
        input: { outline, facts, minutes: () => start },
      });
      expect(back.getSnapshot().context.overview).toEqual(state.context.overview);
      expect(back.getSnapshot().value).toEqual(state.value);
    }
  });
});

test('whatever way somebody takes through a small programme, they end with the same overview', () => {
  const outline = outlineWith('informatiepakket', 'vragenlijst', 'reflectie');
  const paths = modelOf(outline).simple();
  const all = factsWith({ marks: { 1: start, 10: start, 12: start }, choices: { 0: 3, 1: 3 } });
  const ends = paths.filter(({ state }) => state.context.overview.needed.length === 0);
  // Two answers before the questionnaire, the pack at any moment before, the reflection last: 4! / 3 ways.
  expect(ends).toHaveLength(8);
  for (const { state } of ends) expect(state.context.overview).toEqual(overviewOf(outline, all, start));
});
