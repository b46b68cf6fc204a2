import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { folderOf } from '../../src/course-files/course-folder.ts';
import { loadWholeCourse } from '../../src/course-files/whole-course.ts';
import { extraPages } from '../../src/content/step-content.ts';
import type { FromView, Look } from '../../src/learner-view/messages.ts';
import { folderOnDisk } from '../../src/on-disk/folder-on-disk.ts';
import { courseTexts, type CourseTexts } from '../../src/packing/course-texts.ts';
import { newComputer } from '../clock/computer.ts';
import { findBrowser } from '../find-browser.ts';

/** The learner's screens with a course that is given at run time, opened from disk. By itself the page talks to itself. */

const address = pathToFileURL(join('dist', 'kantoor', 'voorbeeld.html')).href;
const disk = folderOnDisk('course');
const files = new Map(disk.list().map((name) => [name, disk.read(name)!]));
const whole = loadWholeCourse(folderOf(files));
const course = courseTexts(whole);

/** The course with something else in one of its files. */
function edited(file: string, from: string, to: string): CourseTexts {
  const text = new TextDecoder().decode(files.get(file));
  expect(text).toContain(from);
  const changed = new Map(files).set(file, new TextEncoder().encode(text.replace(from, to)));
  return courseTexts(loadWholeCourse(folderOf(changed)));
}

const lesson = 'lessen/les-3.nl.md';
const before = 'Die persoon noemen we de kartrekker.';
const after = 'Die persoon noemen we in onze wijk de kartrekker.';
const look: Look = {
  ...{ type: 'look', step: 'les-3', section: 'lezen', language: 'nl', learner: 'halfway' },
  ...{ lit: before, field: lesson, name: 'Sam Voorbeeld' },
};

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch({ executablePath: findBrowser(console.log)! });
});
afterAll(() => browser.close());

interface View {
  readonly page: Page;
  readonly wrong: readonly string[];
  /** Tells the screens what comes, and gives the first answer that counts. */
  readonly tell: (...what: readonly (CourseTexts | Look)[]) => Promise<FromView>;
}

async function open(): Promise<View> {
  const computer = await newComputer(browser, { reducedMotion: 'reduce' });
  const page = await computer.newPage();
  const wrong: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') wrong.push(message.text());
  });
  page.on('pageerror', (error) => wrong.push(error.message));
  page.on('request', (request) => {
    if (!/^(file|data|blob):/.test(request.url())) wrong.push(request.url());
  });
  await page.addInitScript(() => {
    const heard: unknown[] = [];
    // The store of the browser itself: the page puts another one in its place.
    const real = localStorage;
    Object.assign(globalThis, { heard, kept: () => real.length });
    addEventListener('message', ({ data }) => heard.push(data));
  });
  await page.goto(address);
  const tell: View['tell'] = (...what) => {
    const messages = what.map((one) =>
      'given' in one ? { type: 'course', given: one.given, files: [...one.files] } : one,
    );
    return page.evaluate(async (told) => {
      const { heard } = globalThis as unknown as { heard: { type: string }[] };
      heard.length = 0;
      for (const message of told)
        postMessage('files' in message ? { ...message, files: new Map(message.files as []) } : message, '*');
      const isAnswer = ({ type }: { type: string }) => type === 'shown' || type === 'fault';
      while (!heard.some(isAnswer)) await new Promise((resolve) => setTimeout(resolve, 5));
      return heard.find(isAnswer) as never;
    }, messages);
  };
  return { page, wrong, tell };
}

/** What the lamp falls on, wherever it stands. */
function litTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const within = (root: ParentNode): string[] =>
      [...root.querySelectorAll('*')].flatMap((element) => [
        ...(element.hasAttribute('data-lit-by-editor') ? [element.textContent.trim()] : []),
        ...(element.shadowRoot === null ? [] : within(element.shadowRoot)),
      ]);
    return within(document);
  });
}

test('a change is seen on the same screen, which stays where it was, and nothing is kept or asked for', async () => {
  const { page, wrong, tell } = await open();
  expect(await tell(course, look)).toMatchObject({ type: 'shown', lit: true, shut: false });
  expect(await litTexts(page)).toEqual([before]);
  const screen = page.locator('lesson-screen');
  await screen.evaluate((element) => {
    element.dataset.sameAsBefore = '';
    scrollTo(0, 150);
  });
  // What is typed is told at once, and the course that has it a moment later: until then the lamp stays where it is.
  expect(await tell({ ...look, lit: after })).toMatchObject({ lit: true });
  expect(await litTexts(page)).toEqual([before]);
  const answer = await tell(edited(lesson, before, after), { ...look, lit: after });
  expect(answer).toMatchObject({ type: 'shown', lit: true });
  // The same document, and the same element in it.
  expect(await litTexts(page)).toEqual([after]);
  expect(await screen.getAttribute('data-same-as-before')).toBe('');
  expect(await page.evaluate(() => scrollY)).toBe(150);
  // One answer for one change: nothing is drawn twice.
  expect(
    await page.evaluate(
      () =>
        (globalThis as unknown as { heard: FromView[] }).heard.filter(({ type }) => type === 'shown').length,
    ),
  ).toBe(1);
  expect(await page.evaluate(() => (globalThis as unknown as { kept: () => number }).kept())).toBe(0);
  expect(wrong).toEqual([]);
});

test('of a page only what has changed is lit; a statement is lit where it is asked', async () => {
  const { page, tell } = await open();
  const text = new TextDecoder().decode(files.get(lesson));
  await tell(course, { ...look, lit: text });
  expect(await litTexts(page)).toEqual([]);
  await tell(edited(lesson, before, after), { ...look, lit: text.replace(before, after) });
  expect(await litTexts(page)).toEqual([after]);
  const statement = whole.course.questionnaire.items[9]!.statement.en;
  const step = whole.course.phases
    .flatMap(({ steps }) => steps)
    .find(({ kind }) => kind === 'questionnaire')!;
  await tell({ ...look, step: step.id, language: 'en', lit: statement, field: 'statement' });
  expect(await litTexts(page)).toHaveLength(1);
  expect((await litTexts(page))[0]).toContain(statement);
  const { top, bottom } = await page
    .locator('[data-lit-by-editor]')
    .evaluate((lit) => lit.getBoundingClientRect());
  expect(top).toBeGreaterThan(0);
  expect(bottom).toBeLessThan(await page.evaluate(() => innerHeight));
});

test('every screen comes, for each learner, in both languages', async () => {
  const { page, wrong, tell } = await open();
  await tell(course, look);
  const steps = whole.course.phases.flatMap((phase) => phase.steps.map(({ id }) => id));
  const screens = ['', ...steps, ...Object.keys(extraPages)];
  const shut: Record<string, string[]> = {};
  for (const [learner, language] of [
    ['finished', 'nl'],
    ['halfway', 'en'],
    ['new', 'nl'],
  ] as const) {
    shut[learner] = [];
    for (const step of screens) {
      const answer = await tell({ type: 'look', step, language, learner, name: 'Sam Voorbeeld' });
      expect(answer, `${learner} ${step}`).toMatchObject({ type: 'shown' });
      if (answer.type === 'shown' && answer.shut) shut[learner].push(step);
      expect(await page.locator('h1').first().innerText(), `${learner} ${step}`).not.toBe('');
    }
  }
  expect(shut).toMatchObject({ finished: [], halfway: [] });
  expect(shut.new?.length).toBeGreaterThan(5);
  expect(wrong).toEqual([]);
});

test('buttons work, links of the course too, and nothing leads away; what is no course changes nothing', async () => {
  const { page, wrong, tell } = await open();
  await tell(course, { ...look, step: 'les-6', section: 'bekijken' });
  const done = page.locator('lesson-screen [data-status="done"]');
  await expect.poll(() => done.count()).toBe(1);
  await page.locator('lesson-screen .look .buttons button').click();
  await expect.poll(() => done.count()).toBe(2);
  await tell({ ...look, step: 'bronnen', section: whole.course.sources.sources[0]!.id });
  await page.locator('sources-screen a[href^="https:"]').first().click();
  const stayed = () =>
    page.evaluate(() =>
      (globalThis as unknown as { heard: FromView[] }).heard.filter(({ type }) => type === 'stayed'),
    );
  await expect.poll(stayed).toHaveLength(1);
  expect(page.url()).toContain('voorbeeld.html');
  expect(page.context().pages()).toHaveLength(1);
  expect(wrong).toEqual([]);
  expect(await tell({ given: {}, files: new Map([['a', 'b']]) } as never, look)).toEqual({ type: 'fault' });
  expect(await tell(look)).toMatchObject({ type: 'shown' });
  expect(await page.locator('h1').first().innerText()).toBe('Kies wie de kar trekt');
});
