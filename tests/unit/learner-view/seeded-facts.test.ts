import { describe, expect, it } from 'vitest';
import { outlineOf, type Outline } from '../../../src/content/outline.ts';
import type { viewLearners } from '../../../src/learner-view/messages.ts';
import { seededFacts } from '../../../src/learner-view/seeded-facts.ts';
import { loadWholeCourse } from '../../../src/course-files/whole-course.ts';
import { folderOnDisk } from '../../../src/on-disk/folder-on-disk.ts';
import { overviewOf } from '../../../src/programme/overview.ts';

const { course } = loadWholeCourse(folderOnDisk('course'));
const outline = outlineOf(course);
const now = Date.UTC(2026, 10, 1) / 60_000;

const name = 'Sam Voorbeeld';
const seen = (learner: (typeof viewLearners)[number], of: Outline = outline, step = '') =>
  overviewOf(of, seededFacts(of, { learner, now, name, step }), now);
const statuses = (...what: Parameters<typeof seen>) => seen(...what).steps.map(({ status }) => status);

/** The same course without these kinds of steps, and without what waits for them. */
function without(...kinds: readonly string[]): Outline {
  const gone = outline.phases.flatMap(({ steps }) =>
    steps.filter(({ kind }) => kinds.includes(kind)).map(({ id }) => id),
  );
  return {
    ...outline,
    phases: outline.phases.map((phase) => ({
      ...phase,
      steps: phase.steps
        .filter(({ kind }) => !kinds.includes(kind))
        .map((step) => ({
          ...step,
          opens:
            step.opens.rule === 'always'
              ? step.opens
              : { ...step.opens, steps: step.opens.steps.filter((id) => !gone.includes(id)) },
        })),
    })),
  };
}

describe('a learner to look with', () => {
  it('is new: nothing is done', () => {
    expect(statuses('new').filter((status) => status === 'done' || status === 'busy')).toEqual([]);
  });

  it('is halfway: the first half is done, the next step begun or open, and nothing after it', () => {
    const steps = statuses('halfway');
    const half = Math.ceil(steps.length / 2);
    expect(steps.slice(0, half)).toEqual(steps.slice(0, half).map(() => 'done'));
    expect(['busy', 'open']).toContain(steps[half]);
    expect(steps.slice(half + 1).filter((status) => status === 'done' || status === 'busy')).toEqual([]);
  });

  it.each(outline.phases.flatMap(({ steps }) => steps.map(({ id }) => id)))(
    'is halfway where %s is looked at: it lies open, and asks what it asks',
    (step) => {
      const { steps } = seen('halfway', outline, step);
      const at = steps.findIndex((state) => state.step.id === step);
      expect(['busy', 'open']).toContain(steps[at]?.status);
      expect(steps.slice(0, at).filter(({ status }) => status !== 'done')).toEqual([]);
      expect(steps.slice(at + 1).filter(({ status }) => status === 'done')).toEqual([]);
    },
  );

  it('is finished: every step is done, also what opens only weeks later, and nothing happens after now', () => {
    expect(statuses('finished')).toEqual(outline.phases.flatMap(({ steps }) => steps).map(() => 'done'));
    expect(seen('finished').completion).toBe('completed');
    const { marks, certificate } = seededFacts(outline, { learner: 'finished', now, name, step: '' });
    expect(Math.max(...Object.values(marks), certificate?.issuedAt ?? 0)).toBeLessThan(now);
    expect(certificate?.name).toBe(name);
  });

  it.each([[['lesson']], [['werksessie']], [['questionnaire', 'closing']]])(
    'goes as far as a course without %s lets somebody go',
    (kinds) => {
      const other = without(...kinds);
      const shut = seen('finished', other).steps.filter(({ status }) => status !== 'done');
      // What counts weeks from something that is not there never opens.
      expect(shut.filter(({ step }) => step.opens.rule !== 'weeks-after' && step.kind !== 'closing')).toEqual(
        [],
      );
      expect(statuses('halfway', other).filter((status) => status === 'done').length).toBeGreaterThan(0);
    },
  );
});
