import type { Browser, Page } from 'playwright-core';
import { learners } from '../../scorm/preview/learners.ts';
import type { Preview } from '../../scorm/preview/server.ts';
import { extraPages } from '../../src/content/step-content.ts';
import { seedLearner } from '../e2e/seeded-learner.ts';
import { kilobytes } from './numbers.ts';
import { table } from './table.ts';
import { Traffic, type Weight } from './traffic.ts';
import { loadCourse } from '../fixtures/loaded-course.ts';

/** What one screen needs beside home. */
export interface ScreenWeight {
  readonly screen: string;
  readonly extra: Weight;
}

/** A preview LMS and a browser. */
export interface Scales {
  readonly preview: Preview;
  readonly browser: Browser;
}

/** When every screen is open to who is nearly done. */
const shift = 'half-year';

/** Every screen beside home, as it stands after `#/` in the address. */
export function screenNames(): readonly string[] {
  const steps = loadCourse('course').phases.flatMap((phase) => phase.steps);
  return [...steps.map(({ id }) => id), ...Object.keys(extraPages)];
}

/** Opens home in a new browser and goes on to one screen from there. */
export async function weighScreen(scales: Scales, screen: string): Promise<ScreenWeight> {
  // Each time somebody else: the last words of the visit before may still be under way, and would name its screen.
  const { id: learner } = learners[screenNames().indexOf(screen) % learners.length]!;
  await seedLearner(scales, 'scorm12', learner, 'nearly');
  const { page, traffic } = await openHome(scales, { learner, shift });
  const before = traffic.requests.length;
  const course = page.frames().find((frame) => frame.url().includes('/package/'))!;
  await course.evaluate((name) => {
    location.hash = `#/${name}`;
  }, screen);
  await page.frameLocator('#stage iframe').locator('screen-header').waitFor();
  await traffic.atRest();
  const extra = traffic.weight(before);
  await page.context().close();
  return { screen, extra };
}

export interface HomeVisit {
  readonly learner: string;
  readonly shift?: string;
  /** Does the learner have a line over which the next step is fetched ahead? Without one every screen is weighed by itself. */
  readonly fetchesAhead?: boolean;
}

/** Home in a new browser, and all that it asked for. */
export async function openHome(
  { preview, browser }: Scales,
  { learner, shift, fetchesAhead = false }: HomeVisit,
): Promise<{ page: Page; traffic: Traffic }> {
  const context = await browser.newContext({ reducedMotion: 'reduce' });
  if (!fetchesAhead) {
    await context.addInitScript(() => {
      Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
    });
  }
  const page = await context.newPage();
  const traffic = await Traffic.of(await context.newCDPSession(page));
  const query = new URLSearchParams({ standard: 'scorm12', learner, panel: '0', ...(shift && { shift }) });
  await page.goto(`${preview.url}?${query.toString()}`);
  await page.waitForSelector('#stage[data-course=running]');
  await page.frameLocator('#stage iframe').getByRole('listitem').getByRole('link').first().waitFor();
  await traffic.atRest();
  return { page, traffic };
}

/** What each screen needs beside home. */
export function screensTable(screens: readonly ScreenWeight[]): string {
  return table(
    ['screen', 'gzip', 'unpacked', 'requests'],
    screens.map(({ screen, extra }) => [
      screen,
      kilobytes(extra.bodyBytes),
      kilobytes(extra.plainBytes),
      String(extra.requests),
    ]),
  );
}
