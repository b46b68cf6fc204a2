import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadCourse } from '../../src/content/load.ts';
import { readSections, openStep } from './deelnemer.ts';
import { openHouse, visit, type House } from './preview-visit.ts';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const steps = loadCourse('course').phases.flatMap((phase) => phase.steps);
/** Everything that somebody can open after the information pack; the rest is locked until later. */
const screens = [
  '',
  ...steps.map((step) => step.id).filter((id) => !['accreditatie', 'half-jaar-later'].includes(id)),
  'bronnen',
  'verantwoording',
];

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

describe.each([
  { name: 'wide', width: 1280 },
  { name: 'phone', width: 390 },
])('on a $name screen', ({ width }) => {
  test('no screen has anything that axe finds, and none scrolls sideways', async () => {
    const { page, course, problems, close } = await visit(house, { learner: 'n.verhagen', width });
    const frame = courseFrame(page);
    if ((await course.getByText('25 minuten').count()) > 0 && width === 1280) {
      await openStep(course, 'Informatiepakket');
      await readSections(course);
    }
    const faults: string[] = [];
    for (const screen of screens) {
      await page.setViewportSize({ width, height: 900 });
      await goTo(frame, screen);
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
