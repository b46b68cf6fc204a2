import type { BrowserContext, Frame, Page } from 'playwright-core';
import { outlineOf } from '../../src/content/outline.ts';
import { extraPages } from '../../src/content/step-content.ts';
import { anotherTestbed, visit, type Testbed, type Visit, type VisitOptions } from './preview-visit.ts';
import { seedLearner, type Stage } from './seeded-learner.ts';
import { loadCourse } from '../fixtures/loaded-course.ts';

export const course = loadCourse('course');
export const outline = outlineOf(course);
export const steps = outline.phases.flatMap((phase) => phase.steps);

/** Every screen by its name in the address; "" is home. */
export const screens: readonly string[] = ['', ...steps.map(({ id }) => id), ...Object.keys(extraPages)];

export const nameOf = (screen: string): string => (screen === '' ? 'home' : screen);

/** Somebody with a record, and what the screens must be looked at with it. */
export interface Situation {
  readonly name: string;
  readonly learner: string;
  readonly stage?: Stage;
  readonly visit?: VisitOptions;
}

export const newLearner: Situation = { name: 'a new learner', learner: 'suryati' };
/** The reflection opens after the werksessie. */
export const attended: Situation = {
  name: 'somebody who was at the werksessie and is new in the module',
  learner: 'suryati',
  stage: 'attended',
};
export const halfway: Situation = { name: 'somebody halfway', learner: 'n.verhagen', stage: 'halfway' };
/** With the questionnaire after half a year open, and not sent. */
export const nearly: Situation = {
  name: 'somebody nearly done, half a year later',
  learner: 'c.ozturk-zukowska',
  stage: 'nearly',
  visit: { shift: 'half-year' },
};
export const morning: Situation = {
  name: 'somebody with all lights on',
  learner: 'z.dhondt-unal',
  stage: 'morning',
};
export const lookingBack: Situation = {
  name: 'somebody who looks back',
  learner: 'z.dhondt-unal',
  stage: 'morning',
  visit: { mode: 'review' },
};

export interface VisitAs extends Visit {
  readonly frame: Frame;
  /** The LMS and the computer of this visit only. */
  readonly testbed: Testbed;
}

/**
 * Opens the course as somebody in this situation, in an LMS and on a computer where nobody was before; `prepare`
 * changes something on that computer first.
 */
export async function visitAs(
  neighbour: Testbed,
  situation: Situation,
  options: VisitOptions = {},
  prepare?: (computer: BrowserContext) => Promise<void>,
): Promise<VisitAs> {
  const { learner, stage } = situation;
  const testbed = await anotherTestbed(neighbour);
  if (stage !== undefined) await seedLearner(testbed, options.standard ?? 'scorm12', learner, stage);
  await prepare?.(testbed.computer);
  const opened = await visit(testbed, { ...situation.visit, ...options, learner });
  const frame = courseFrame(opened.page);
  await settled(frame);
  return { ...opened, frame, testbed, close: () => testbed.close() };
}

export function courseFrame(page: Page): Frame {
  const frame = page.frames().find((candidate) => candidate.url().includes('/package/'));
  if (frame === undefined) throw new Error('The course has no frame.');
  return frame;
}

/** Goes to a screen by its address and waits until it stands there. */
export async function goTo(frame: Frame, screen: string): Promise<void> {
  await frame.evaluate(async (name) => {
    const wanted = `#/${name}`;
    if (location.hash === wanted) return;
    const changed = new Promise((resolve) => {
      window.addEventListener('hashchange', resolve, { once: true });
    });
    location.hash = wanted;
    await changed;
  }, screen);
  await settled(frame);
}

/** Waits until nothing is being loaded or drawn. All in one question: each costs a picture or two, and it is asked very often. */
export async function settled(frame: Frame): Promise<void> {
  await frame.waitForFunction(() => {
    const app = document.querySelector('course-app');
    if (app?.shadowRoot?.querySelector('h1, screen-header, home-screen') === null) return false;
    const werksessie = app?.shadowRoot?.querySelector('werksessie-screen')?.shadowRoot;
    // The desk of the werksessie comes a little later than its screen.
    if (werksessie?.querySelector('attendance-desk:not([lang])') != null) return false;
    // So does the deelnemerscode there, which is a slow hash, and after it the drawing of it.
    const desk = werksessie?.querySelector('attendance-desk')?.shadowRoot;
    const isMade = desk?.querySelector('.desk > .tiny') == null;
    return isMade && desk?.querySelector('.learner-code:not(:has(svg))') == null;
  });
  await stillness(frame);
}

/** Waits for the next drawings and ends what is still moving on its way to another look. */
export async function stillness(frame: Frame): Promise<void> {
  await frame.evaluate(async () => {
    await document.fonts.ready;
    const roots = function* (root: Document | ShadowRoot): Iterable<Document | ShadowRoot> {
      yield root;
      for (const { shadowRoot } of root.querySelectorAll('*'))
        if (shadowRoot !== null) yield* roots(shadowRoot);
    };
    for (let drawings = 0; drawings < 2; drawings++) {
      await new Promise(requestAnimationFrame);
      for (const root of roots(document)) {
        for (const motion of root.getAnimations()) {
          if (motion.effect?.getComputedTiming().endTime !== Infinity) motion.finish();
        }
      }
    }
  });
}

/** A step that is still locked shows its door instead: they are alike, and that of the closing has most in it. */
export async function isOwnScreen(frame: Frame, screen: string): Promise<boolean> {
  const shown = await frame.evaluate(() => {
    const root = document.querySelector('course-app')?.shadowRoot;
    return {
      home: root?.querySelector('home-screen') != null,
      door: root?.querySelector('shut-step') != null,
    };
  });
  if (shown.door) return screen === 'accreditatie';
  return shown.home === (screen === '');
}
