import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  openHome,
  screenNames,
  screensTable,
  weighScreen,
  type Scales,
  type ScreenWeight,
} from '../bench/screens.ts';
import { kilobytes, layoutShift } from '../bench/numbers.ts';
import { seedLearner } from './seeded-learner.ts';
import { packageFileName, standards } from '../../src/packing/standards.ts';
import { openTestbed, visit, type LoggedCall, type Testbed } from './preview-visit.ts';

/** In bytes as sent with gzip, where nothing else is said. A budget in time would only measure the computer. */
const budgets = {
  /** `script`: in the page, with the words of the first screen; `rest`: the file of the lessons too, fetched when home is at rest. */
  home: { script: 75_000, rest: 33_000, all: 150_000, unpacked: 420_000, requests: 6, lmsCalls: 11 },
  /** One for the text and one for the rest, which is there already when home was at rest. */
  lesson: { requests: 2 },
  laterScreen: 25_000,
  zip: { bytes: 900_000, files: 80 },
  /** Cumulative Layout Shift of a lesson in which somebody goes on. */
  shift: 0.005,
};

/** Fewer than there are learners in the preview, so that no two weigh as the same one. */
const weighedAtOnce = 4;

let testbed: Testbed;
let scales: Scales;

beforeAll(async () => {
  testbed = await openTestbed();
  scales = { preview: testbed.preview, browser: testbed.computer.browser()! };
});
afterAll(async () => {
  await testbed.close();
});

test('home is light: at a first visit, in bytes, requests and calls to the LMS', async () => {
  const { page, traffic } = await openHome(scales, { learner: 'suryati' });
  const weight = traffic.weight();
  const course = page.frames().find((frame) => frame.url().includes('/package/'))!;
  const inPage = await course.evaluate(() => [...document.scripts].map(({ text }) => text).join('\n'));
  const script = gzipSync(inPage).length;
  // Most of it stands in the page.
  expect(inPage.length).toBeGreaterThan(100_000);
  const calls = await page.evaluate(
    () => (window as unknown as { previewLog: LoggedCall[] }).previewLog.length,
  );
  console.log(
    `home, gzip: script ${kilobytes(script)}, all ${kilobytes(weight.bodyBytes)}; ` +
      `unpacked ${kilobytes(weight.plainBytes)}; ${weight.requests} requests, ${calls} LMS calls`,
  );
  expect(traffic.requests.map(({ path }) => path)).toContain('index.html');
  expect(script).toBeLessThanOrEqual(budgets.home.script);
  expect(weight.scriptBodyBytes).toBeLessThanOrEqual(budgets.home.rest);
  expect(weight.bodyBytes).toBeLessThanOrEqual(budgets.home.all);
  expect(weight.plainBytes).toBeLessThanOrEqual(budgets.home.unpacked);
  expect(weight.requests).toBeLessThanOrEqual(budgets.home.requests);
  expect(calls).toBeLessThanOrEqual(budgets.home.lmsCalls);
  await page.context().close();
});

test('the next step is there before it is asked for', async () => {
  const { page, traffic } = await openHome(scales, { learner: 'z.dhondt-unal', fetchesAhead: true });
  const course = page.frames().find((frame) => frame.url().includes('/package/'))!;
  const paths = () => traffic.requests.map(({ path }) => path);
  await expect.poll(paths).toContainEqual(expect.stringContaining('/reading-'));
  await traffic.atRest();
  const before = traffic.requests.length;
  await course
    .getByRole('link', { name: /Leeswijzer/ })
    .first()
    .click();
  await course.locator('reading-screen').waitFor();
  expect(paths().slice(before)).toEqual([]);

  // Who comes back is where they were: the page itself asks for that.
  await expect.poll(() => course.evaluate(() => Object.values(localStorage) as string[])).toContain('0.nl');
  await page.reload();
  const asked = page.frameLocator('#stage iframe').locator('head link[rel=modulepreload][href*="/reading-"]');
  await asked.waitFor({ state: 'attached' });
  await page.frameLocator('#stage iframe').locator('reading-screen').waitFor();
  await page.context().close();
});

test('every later screen is light', async () => {
  const screens: ScreenWeight[] = [];
  const names = screenNames();
  // Each mostly waits until nothing is asked for any more.
  for (let first = 0; first < names.length; first += weighedAtOnce) {
    const some = names.slice(first, first + weighedAtOnce);
    screens.push(...(await Promise.all(some.map((screen) => weighScreen(scales, screen)))));
  }
  console.log(screensTable(screens));
  // A screen that asks for nothing would have been weighed wrongly.
  expect(screens.filter(({ extra }) => extra.bodyBytes === 0).map(({ screen }) => screen)).toEqual([]);
  expect(
    screens.filter(({ extra }) => extra.bodyBytes > budgets.laterScreen).map(({ screen }) => screen),
  ).toEqual([]);
  const lessons = screens.filter(({ screen }) => /^les-\d+$/.test(screen));
  expect(lessons.length).toBeGreaterThan(0);
  for (const { extra } of lessons) expect(extra.requests).toBeLessThanOrEqual(budgets.lesson.requests);
}, 300_000);

test.each([
  { place: 'at its beginning', anchor: 0, learner: 'n.verhagen' },
  { place: 'far into it', anchor: 2, learner: 'suryati' },
])(
  'no line moves in a lesson that opens $place, not even when the font comes late',
  async ({ anchor, learner }) => {
    await seedLearner(testbed, 'scorm12', learner, 'halfway', { at: 'les-2', anchor });
    let release = (): void => undefined;
    const later = new Promise<void>((resolve) => (release = resolve));
    await testbed.computer.route('**/*.woff2', async (route) => {
      await later;
      await route.continue();
    });
    const { page, course, close } = await visit(testbed, { learner });
    await course.locator('lesson-screen h2').first().waitFor();
    const frame = page.frames().find((candidate) => candidate.url().includes('/package/'))!;
    const asked = page.waitForResponse('**/*.woff2');
    release();
    await asked;
    await frame.evaluate(() => document.fonts.ready);
    await frame.evaluate(twoFrames);
    expect(layoutShift(await frame.evaluate(shiftsUntilNow))).toBeLessThanOrEqual(budgets.shift);
    // It comes with the next screen.
    const html = course.locator('html');
    expect(await html.getAttribute('data-font')).toBe('waits');
    await frame.evaluate(() => {
      location.hash = '#/';
    });
    await course.locator('home-screen').waitFor();
    await expect.poll(() => html.getAttribute('data-font')).toBe(null);
    await close();
    await testbed.computer.unroute('**/*.woff2');
  },
);

/** Runs in the page: what was shifted has been painted, and counted. */
function twoFrames(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      requestAnimationFrame(() => {
        resolve();
      });
    });
  });
}

/** Runs in the page: all that moved since it was opened. */
function shiftsUntilNow(): Promise<[at: number, value: number][]> {
  return new Promise((resolve) => {
    const shifts: [at: number, value: number][] = [];
    const keep = (entries: PerformanceEntryList) => {
      for (const entry of entries as (PerformanceEntry & { readonly value: number })[])
        shifts.push([entry.startTime, entry.value]);
    };
    const observer = new PerformanceObserver((list) => {
      keep(list.getEntries());
    });
    observer.observe({ type: 'layout-shift', buffered: true });
    // What was there before is told in a task of its own.
    setTimeout(() => {
      keep(observer.takeRecords());
      resolve(shifts);
    }, 100);
  });
}

test.each(standards)('the package of %s has the licences of what is in it', (standard) => {
  const files = unzipSync(readFileSync(join('dist', packageFileName(standard))));
  const text = (name: string) => new TextDecoder().decode(files[name]);
  expect(text('licences.md')).toContain('## qr - ');
  // The whole text, for all that are given under it.
  expect(text('licences.md')).toContain('TERMS AND CONDITIONS FOR USE, REPRODUCTION, AND DISTRIBUTION');
  expect(text('licences.md')).toContain('SIL OPEN FONT LICENSE');
});

test.each(standards)('the package of %s is small, in bytes and in files', (standard) => {
  const zip = readFileSync(join('dist', packageFileName(standard)));
  const files = Object.keys(unzipSync(zip)).length;
  console.log(`${standard}: ${kilobytes(zip.length)}, ${files} files`);
  expect(zip.length).toBeLessThanOrEqual(budgets.zip.bytes);
  expect(files).toBeLessThanOrEqual(budgets.zip.files);
});
