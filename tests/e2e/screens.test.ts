import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadCourse } from '../../src/content/load.ts';
import { extraPages } from '../../src/content/step-content.ts';
import { openStep, readSections, toWijk } from './deelnemer.ts';
import { openHouse, visit, type House } from './preview-visit.ts';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const steps = loadCourse('course').phases.flatMap((phase) => phase.steps);
/** Every screen; the last step opens half a year later, and so the visit below does. */
const screens = ['', ...steps.map((step) => step.id), ...Object.keys(extraPages)];

let house: House;

beforeAll(async () => {
  house = await openHouse();
});
afterAll(async () => {
  await house.close();
});

function courseFrame(page: Page): Frame {
  const frame = page.frames().find((candidate) => candidate.url().includes('/package/'));
  if (frame === undefined) throw new Error('The course has no frame.');
  return frame;
}

async function goTo(frame: Frame, screen: string): Promise<void> {
  await frame.evaluate((name) => {
    location.hash = `#/${name}`;
  }, screen);
  await frame.locator('h1').first().waitFor();
  await frame.waitForFunction(
    () => document.querySelector('course-app')?.shadowRoot?.querySelector('.message') === null,
  );
}

async function axeFaults(frame: Frame): Promise<string[]> {
  await frame.evaluate(axeSource);
  const results = await frame.evaluate(() =>
    (globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
  );
  return results.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(' | ')}`,
  );
}

const learner = 'n.verhagen';

/** Closing and the questionnaire after half a year open after these. */
async function doWhatOpensTheRest(): Promise<void> {
  const { course, close } = await visit(house, { learner });
  await openStep(course, 'Informatiepakket');
  await readSections(course);
  await openStep(course, 'Vragenlijst');
  for (const group of await course.getByRole('group').all()) await group.getByRole('radio').first().check();
  await course.getByRole('button', { name: 'Vragenlijst versturen' }).click();
  await course.getByText('Uw vragenlijst is verstuurd').waitFor();
  await toWijk(course);
  await openStep(course, 'Reflectie');
  await course.getByRole('textbox').first().fill('Goed.');
  await course.getByRole('button', { name: 'Bewaar mijn reflectie' }).click();
  await course.getByText('Uw reflectie is bewaard').waitFor();
  await close();
}

describe.each([
  { name: 'wide', width: 1280 },
  { name: 'phone', width: 390 },
])('on a $name screen', ({ width }) => {
  test('no screen has anything that axe finds, and none scrolls sideways', { timeout: 300_000 }, async () => {
    if (width === 1280) await doWhatOpensTheRest();
    const { page, problems, close } = await visit(house, { learner, shift: 'half-year', width });
    const frame = courseFrame(page);
    const faults: string[] = [];
    for (const screen of screens) {
      await page.setViewportSize({ width, height: 900 });
      await goTo(frame, screen);
      const shown = await frame.evaluate(
        () => document.querySelector('course-app')?.shadowRoot?.querySelector('home-screen') === null,
      );
      expect(shown, `#/${screen} is a screen of its own`).toBe(screen !== '');
      faults.push(...(await axeFaults(frame)).map((fault) => `#/${screen} at ${width}: ${fault}`));
      for (const narrow of width === 1280 ? [1440, 1000] : [360, 320]) {
        await page.setViewportSize({ width: narrow, height: 900 });
        const tooWide = await frame.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        if (tooWide > 0) faults.push(`#/${screen} at ${narrow}: ${tooWide} px too wide`);
      }
    }
    expect(faults).toEqual([]);
    expect(problems).toEqual([]);
    await close();
  });
});
