import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  edgeMoved,
  leastMinutes,
  partLength,
  partMinutesOf,
  partMoved,
  pauseAdded,
  pauseRemoved,
} from '../../../../src/editing/operations/session-parts.ts';
import { stretched } from '../../../../src/editing/operations/stretched.ts';
import { faultsOf, openedCourse } from './opened-course.ts';

const minutesOf = (draft: ReturnType<typeof openedCourse>) =>
  partMinutesOf(draft).map(({ minutes }) => minutes);

describe('the edge between two parts', () => {
  test('gives one what the other had, and the working methods stretch along', () => {
    const draft = openedCourse();
    draft.act(edgeMoved(draft, { after: 'aftrap', by: 10 }));
    expect(minutesOf(draft)).toEqual([30, 30, 25, 50, 60, 35, 10]);
    expect(draft.value({ file: 'werksessie.yaml', path: ['minutes'] })).toBe(240);
    expect(faultsOf(draft)).toEqual([]);
  });

  test('goes as far as every step has its minute, and no further', () => {
    const draft = openedCourse();
    const least = leastMinutes(draft, 'terugblik');
    draft.act(edgeMoved(draft, { after: 'afspraken', by: 10 - least }));
    expect(faultsOf(draft)).toEqual([]);
    expect(() => edgeMoved(draft, { after: 'afspraken', by: 1 })).toThrow('too-short');
  });

  test('does not touch what stays', () => {
    const draft = openedCourse();
    draft.act(edgeMoved(draft, { after: 'aftrap', by: 5 }));
    draft.act(edgeMoved(draft, { after: 'aftrap', by: -5 }));
    expect(minutesOf(draft)).toEqual([20, 40, 25, 50, 60, 35, 10]);
    const files = new Set(draft.changes().map(({ place }) => place.file));
    expect([...files].filter((file) => file === 'werksessie.yaml')).toEqual([]);
  });
});

test('a longer part makes the werksessie longer', () => {
  const draft = openedCourse();
  draft.act(partLength(draft, { id: 'aan-de-slag', minutes: 65 }));
  expect(draft.value({ file: 'werksessie.yaml', path: ['minutes'] })).toBe(255);
  expect(faultsOf(draft).filter((fault) => !fault.includes('uur'))).toEqual([]);
  expect(() => partLength(draft, { id: 'aan-de-slag', minutes: 300 })).toThrow('too-long');
});

test('a pause makes the werksessie longer, and stays when a part is stretched', () => {
  const draft = openedCourse();
  draft.act(pauseAdded(draft, { after: 'aan-de-slag', minutes: 15, kind: 'pause' }));
  expect(draft.value({ file: 'werksessie.yaml', path: ['minutes'] })).toBe(255);
  draft.act(partLength(draft, { id: 'aftrap', minutes: 25 }));
  expect(draft.value({ file: 'werksessie.yaml', path: ['minutes'] })).toBe(260);
  expect(faultsOf(draft)).toEqual([]);
  expect(() => pauseAdded(draft, { after: 'terugblik', minutes: 15, kind: 'meal' })).toThrow('gone');
  draft.act(pauseRemoved(draft, { at: 0 }));
  expect(draft.value({ file: 'werksessie.yaml', path: ['minutes'] })).toBe(245);
});

test('parts change places', () => {
  const draft = openedCourse();
  draft.act(partMoved(draft, { id: 'blik-op-het-netwerk', to: 1 }));
  expect(
    partMinutesOf(draft)
      .map(({ id }) => id)
      .slice(0, 3),
  ).toEqual(['aftrap', 'blik-op-het-netwerk', 'blik-op-de-wijk']);
});

test('minutes stretch to exactly as many, each one at least', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 12 }),
      fc.integer({ min: 0, max: 400 }),
      (minutes, total) => {
        const fit = stretched(minutes, total);
        if (total < minutes.length) expect(fit).toBeUndefined();
        else {
          expect(fit?.reduce((sum, one) => sum + one, 0)).toBe(total);
          expect(Math.min(...(fit ?? []))).toBeGreaterThanOrEqual(1);
        }
        const same = minutes.reduce((sum, one) => sum + one, 0);
        expect(stretched(minutes, same)).toEqual(minutes);
      },
    ),
  );
});
