import { expect, test } from 'vitest';
import { outlineOf } from '../../../src/content/outline.ts';
import { noFacts, type Facts } from '../../../src/programme/facts.ts';
import { overviewOf } from '../../../src/programme/overview.ts';
import { roughly, spansOf } from '../../../src/programme/spans.ts';
import { claimed } from '../../fixtures/learner.ts';
import { loadCourse } from '../../fixtures/loaded-course.ts';

const outline = outlineOf(loadCourse('course'));
const steps = outline.phases.flatMap((phase) => phase.steps);
const minutes = (...ids: readonly string[]) =>
  steps.filter(({ id }) => ids.includes(id)).reduce((sum, step) => sum + step.minutes, 0);
const spans = (facts: Partial<Facts>) => spansOf(overviewOf(outline, { ...noFacts(0), ...facts }, 1));

test('who is new has the preparation now, the werksessie together and the rest afterwards', () => {
  expect(spans({})).toEqual({
    now: minutes('informatiepakket', 'vragenlijst'),
    together: minutes('werksessie'),
    afterwards: minutes('les-1', 'les-2', 'les-3', 'les-4', 'les-5', 'les-6', 'reflectie'),
  });
});

test('what is done does not count any more, nor what was read of a step', () => {
  const [first, ...others] = steps.find(({ id }) => id === 'informatiepakket')!.parts;
  const after = spans({ marks: { [first!.mark]: 1 }, attendance: claimed });
  expect(after.now).toBe(others.reduce((sum, part) => sum + part.minutes, 0) + minutes('vragenlijst'));
  expect(after.together).toBe(0);
});

test.each([
  [8, 8],
  [33, 33],
  [44, 44],
  [58, 60],
  [61, 60],
  [240, 240],
])('%d minutes are said as %d', (exact, said) => {
  expect(roughly(exact)).toBe(said);
});
