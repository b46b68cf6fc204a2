import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { planOfPart } from '../../../src/content/evening-steps.ts';
import type { Course } from '../../../src/course-files/schema.ts';
import { loadCourse } from '../../fixtures/loaded-course.ts';

describe('the steps of a part', () => {
  let course: Course;
  const sum = (steps: readonly { readonly minutes: number }[]) =>
    steps.reduce((total, step) => total + step.minutes, 0);

  beforeAll(() => {
    course = loadCourse('course');
  });

  test('are its opening, the method and its closing, in the minutes of the course', () => {
    for (const { id, minutes } of course.werksessie.parts)
      for (const method of course.evening.methods[id]?.methods ?? []) {
        const plan = planOfPart(course.evening, id, method.id);
        expect(plan?.method.id).toBe(method.id);
        expect(sum(plan?.steps ?? [])).toBe(minutes);
      }
  });

  test('stay as they are in as many minutes as the course has', () => {
    const plain = planOfPart(course.evening, 'nadere-blik', undefined)?.steps;
    expect(planOfPart(course.evening, 'nadere-blik', undefined, 60)?.steps).toEqual(plain);
  });

  test('stretch along with the card, in whole minutes that add up', () => {
    const parts = course.werksessie.parts.map(({ id }) => id);
    fc.assert(
      fc.property(fc.constantFrom(...parts), fc.integer({ min: 12, max: 120 }), (part, minutes) => {
        const steps = planOfPart(course.evening, part, undefined, minutes)?.steps ?? [];
        expect(sum(steps)).toBe(minutes);
        expect(steps.every((step) => Number.isInteger(step.minutes) && step.minutes >= 1)).toBe(true);
      }),
    );
  });

  test('begin with the first method where the chosen one is gone', () => {
    expect(planOfPart(course.evening, 'aftrap', 'weggehaald')?.method.id).toBe('drie-korte-gesprekken');
    expect(planOfPart(course.evening, 'onbekend', undefined)).toBeUndefined();
  });
});
