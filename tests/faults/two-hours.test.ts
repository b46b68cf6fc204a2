import type { CDPSession, Frame } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newComputer } from '../clock/computer.ts';
import { openTestbed, type Testbed, type LoggedCall } from '../e2e/preview-visit.ts';
import { seedLearner } from '../e2e/seeded-learner.ts';
import { Chance } from '../fixtures/chance.ts';
import { choice, doneInLms, missing, text } from './facts-done.ts';
import { typeInto } from './learner.ts';

/** Two hours of steady work in one visit, with the clock of the browser in our hands: nothing grows. */

const edits = 400;
const beat = 7_200_000 / edits;
/**
 * In bytes, over the second half. What the browser itself still learns of the code is below it (some 0.6 MB, and hardly
 * anything after 700 edits); a few kilobytes kept at every edit are not.
 */
const allowedGrowth = 1_000_000;
/** The standard with more to tell. */
const standard = 'scorm2004';
const learner = 'z.dhondt-unal';
const ratings = ['sfeer', 'leiding', 'werkvormen'] as const;
const firstRating = 46;
const firstText = 26;

let testbed: Testbed;

beforeAll(async () => {
  testbed = await openTestbed();
});
afterAll(async () => {
  await testbed.close();
});

test('commits and calls stay bounded in two hours with 400 edits, and memory does not grow', async () => {
  await seedLearner(testbed, standard, learner, 'halfway', { at: 'reflectie' });
  const page = await (await newComputer(testbed.computer.browser()!, { reducedMotion: 'reduce' })).newPage();
  await page.clock.install({ time: Date.now() });
  const cdp = await page.context().newCDPSession(page);
  const query = new URLSearchParams({ standard, learner, panel: '0' });
  await page.goto(`${testbed.preview.url}?${query.toString()}`);
  const field = page.frameLocator('#stage > iframe').locator('answer-field textarea').nth(1);
  await field.waitFor();
  const frame = page.frames().find((candidate) => candidate.url().includes('/package/'))!;

  const random = new Chance(2026);
  const last = new Map<string, string>();
  const perEdit: number[] = [];
  let commits = 0;
  let heapAfterWarmth = 0;
  for (let edit = 0; edit < edits; edit++) {
    const [what, fact] = await one(frame, random, edit);
    last.set(what, fact);
    // Bursts and rests, as people work.
    await page.clock.runFor(edit % 2 === 0 ? beat * 0.1 : beat * 1.9);
    const calls = await page.evaluate(() =>
      (window as unknown as { previewLog: LoggedCall[] }).previewLog.splice(0).map(({ call }) => call),
    );
    perEdit.push(calls.length);
    commits += calls.filter((call) => call.endsWith('Commit')).length;
    if (edit === edits / 2) heapAfterWarmth = await heap(cdp);
  }
  const grown = (await heap(cdp)) - heapAfterWarmth;
  const calls = perEdit.reduce((sum, count) => sum + count, 0);
  console.log(
    `${standard}: ${String(edits)} edits in 7200 s: ${String(commits)} commits (one in ${(7200 / commits).toFixed(1)} s), ` +
      `${String(calls)} calls, at most ${String(Math.max(...perEdit))} between two edits; ` +
      `heap ${(heapAfterWarmth / 1e6).toFixed(1)} MB halfway, ${(grown / 1e3).toFixed(0)} kB more at the end`,
  );
  expect(7200 / commits).toBeGreaterThanOrEqual(5);
  expect(calls / edits).toBeLessThan(10);
  expect(grown).toBeLessThan(allowedGrowth);
  await expect
    .poll(async () => missing([...last.values()], await doneInLms(testbed, standard, learner)), {
      timeout: 120_000,
    })
    .toEqual([]);
  await page.context().close();
});

/** One answer or one text; which, and the fact that follows from it. */
async function one(frame: Frame, random: Chance, edit: number): Promise<readonly [string, string]> {
  const position = random.number(3);
  if (random.number(10) < 4) {
    const value = 1 + random.number(5);
    await frame.locator(`input[name=${ratings[position]!}][value="${String(value)}"]`).evaluate((radio) => {
      (radio as HTMLInputElement).click();
    });
    return [`rating ${String(position)}`, choice(firstRating + position, value)];
  }
  const typed = `Antwoord ${String(edit)}: samen met de buurtsportcoach.`;
  await frame.locator('answer-field textarea').nth(position).evaluate(typeInto, typed);
  return [`text ${String(position)}`, text(firstText + position, typed)];
}

async function heap(cdp: CDPSession): Promise<number> {
  await cdp.send('HeapProfiler.collectGarbage');
  return (await cdp.send('Runtime.getHeapUsage')).usedSize;
}
