import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  openHome,
  screenNames,
  screensTable,
  weighScreen,
  type Scales,
  type ScreenWeight,
} from '../bench/screens.ts';
import { kilobytes } from '../bench/numbers.ts';
import { openTestbed, type Testbed, type LoggedCall } from './preview-visit.ts';

/** In bytes as sent with gzip, where nothing else is said. A budget in time would only measure the computer. */
const budgets = {
  home: { script: 77_000, all: 130_000, unpacked: 400_000, requests: 8, lmsCalls: 15 },
  laterScreen: 25_000,
};

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
  const calls = await page.evaluate(
    () => (window as unknown as { previewLog: LoggedCall[] }).previewLog.length,
  );
  console.log(
    `home, gzip: script ${kilobytes(weight.scriptBodyBytes)}, all ${kilobytes(weight.bodyBytes)}; ` +
      `unpacked ${kilobytes(weight.plainBytes)}; ${weight.requests} requests, ${calls} LMS calls`,
  );
  expect(traffic.requests.map(({ path }) => path)).toContain('index.html');
  expect(weight.scriptBodyBytes).toBeLessThanOrEqual(budgets.home.script);
  expect(weight.bodyBytes).toBeLessThanOrEqual(budgets.home.all);
  expect(weight.plainBytes).toBeLessThanOrEqual(budgets.home.unpacked);
  expect(weight.requests).toBeLessThanOrEqual(budgets.home.requests);
  expect(calls).toBeLessThanOrEqual(budgets.home.lmsCalls);
  await page.context().close();
});

test('every later screen is light', async () => {
  const screens: ScreenWeight[] = [];
  for (const screen of screenNames()) {
    screens.push(await weighScreen(scales, screen));
  }
  console.log(screensTable(screens));
  // A screen that asks for nothing would have been weighed wrongly.
  expect(screens.filter(({ extra }) => extra.bodyBytes === 0).map(({ screen }) => screen)).toEqual([]);
  expect(
    screens.filter(({ extra }) => extra.bodyBytes > budgets.laterScreen).map(({ screen }) => screen),
  ).toEqual([]);
}, 300_000);
