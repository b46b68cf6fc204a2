import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { findBrowser } from '../find-browser.ts';
import { duration, spreadOf } from './numbers.ts';
import { table } from './table.ts';
import { cpuSlowdown } from './settings.ts';

/**
 * How soon a letter that is typed in the editor's page is seen on the learner's screen beside it, with the page opened from
 * disk: from the key until a frame has it. `npm run package && npm run bench:edit`.
 */

const address = pathToFileURL(join('dist', 'kantoor', 'redactie.html')).href;
const letters = 15;
/** Longer than the check that begins when somebody pauses: each letter is one by itself. */
const betweenMs = 1500;

const executablePath = findBrowser(console.log);
if (executablePath === undefined) throw new Error('A browser is needed; set CHROME_PATH.');
const browser = await chromium.launch({ executablePath });
const rows: string[][] = [];
for (const slower of [1, cpuSlowdown]) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: slower });
  await page.goto(address);
  await page.getByRole('button', { name: 'Begin', exact: true }).click();
  await page
    .getByRole('link', { name: /Kies wie de kar trekt/ })
    .first()
    .click();
  const field = page.locator('textarea').first();
  await field.click();
  await page.keyboard.press('Control+Home');
  const view = page.frames().find((frame) => frame.url().includes('voorbeeld.html'));
  if (view === undefined) throw new Error('There is no view beside the form.');
  await view.locator('lesson-screen').waitFor();
  await page.evaluate(() => {
    const note = () => Object.assign(globalThis, { pressedAt: performance.timeOrigin + performance.now() });
    addEventListener('keydown', note, { capture: true });
  });
  const times: number[] = [];
  // The first few begin with what nobody has used yet.
  for (let letter = -2; letter < letters; letter += 1) {
    await page.waitForTimeout(betweenMs);
    const typed = (await field.inputValue()).slice(0, letter + 2);
    const seen = view.evaluate(
      (beginning) =>
        new Promise<number>((resolve) => {
          const look = () => {
            const shown = document
              .querySelector('course-app')
              ?.shadowRoot?.querySelector('lesson-screen')
              ?.shadowRoot?.querySelector('.prose')?.textContent;
            if (shown?.trim().startsWith(beginning) === true)
              resolve(performance.timeOrigin + performance.now());
            else requestAnimationFrame(look);
          };
          look();
        }),
      `${typed}x`,
    );
    await page.keyboard.type('x');
    const to = await seen;
    const from = await page.evaluate(() => (globalThis as unknown as { pressedAt: number }).pressedAt);
    if (letter >= 0) times.push(to - from);
  }
  const { median, min, max } = spreadOf(times);
  rows.push([
    slower === 1 ? 'this computer' : `${String(slower)}× slower`,
    duration(median),
    `${duration(min)} to ${duration(max)}`,
  ]);
  await context.close();
}
await browser.close();
console.log(table(['letter typed until seen, on', 'median', 'spread'], rows));
