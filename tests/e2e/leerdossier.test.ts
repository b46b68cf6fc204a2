import { readFileSync } from 'node:fs';
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fieldsOf, outlineOf } from '../../src/content/outline.ts';
import { openTestbed, visit, type Testbed, type Visit } from './preview-visit.ts';
import { factsAt, seedLearner } from './seeded-learner.ts';
import { loadCourse } from '../fixtures/loaded-course.ts';

const course = loadCourse('course');
const { texts, choices } = factsAt(outlineOf(course), 'morning', Math.floor(Date.now() / 60_000));
const learner = 'c.ozturk-zukowska';

let testbed: Testbed;

beforeAll(async () => {
  testbed = await openTestbed();
  await seedLearner(testbed, 'scorm12', learner, 'morning');
});
afterAll(async () => {
  await testbed.close();
});

function courseFrame(page: Page): Frame {
  const frame = page.frames().find((candidate) => candidate.url().includes('/package/'));
  if (frame === undefined) throw new Error('The course has no frame.');
  return frame;
}

async function goTo({ page, course: shown }: Visit, screen: string, heading: string): Promise<void> {
  await courseFrame(page).evaluate((name) => {
    location.hash = `#/${name}`;
  }, screen);
  await shown.getByRole('heading', { level: 1, name: heading }).waitFor();
}

interface Written {
  readonly question: string;
  readonly answer: string;
}

test('the downloaded dossier has every own answer, and nothing that runs or is fetched', async () => {
  const open = await visit(testbed, { learner });
  await goTo(open, 'leerdossier', 'Mijn leerdossier');
  const [download] = await Promise.all([
    open.page.waitForEvent('download'),
    open.course.getByRole('button', { name: 'Download als HTML' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^leerdossier-preventie-in-de-buurt-\d{4}-\d\d-\d\d\.html$/);
  const file = readFileSync(await download.path(), 'utf8');
  await open.course.getByText(download.suggestedFilename()).waitFor();
  expect(open.problems).toEqual([]);
  expect(open.foreignRequests).toEqual([]);

  expect(file).not.toMatch(/<script/i);
  const page = await testbed.computer.newPage();
  const requests: string[] = [];
  const problems: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('console', (message) => problems.push(message.text()));
  await page.setContent(file);
  expect(await page.evaluate(() => [document.compatMode, document.documentElement.lang])).toEqual([
    'CSS1Compat',
    'nl',
  ]);
  expect(await page.locator('h1').textContent()).toBe('Çağla Öztürk-Żukowska');
  const written: Written[] = await page.locator('dl.answers > div').evaluateAll((entries) =>
    entries.map((entry) => ({
      question: entry.querySelector('dt')?.textContent ?? '',
      answer: entry.querySelector('dd')?.textContent ?? '',
    })),
  );
  for (const { text, label } of fieldsOf(course))
    expect(written).toContainEqual({ question: label.nl, answer: texts[text] });

  const rows = await page
    .locator('tbody tr')
    .evaluateAll((found) => found.map((row) => [...row.children].map((cell) => cell.textContent)));
  const { items, scale, none, moments } = course.questionnaire;
  for (const { statement, choice } of items) {
    const answers = moments.map(
      ({ choiceOffset }) =>
        [...scale, none].find(({ value }) => value === choices[choice + choiceOffset])?.label.nl,
    );
    expect(rows).toContainEqual([statement.nl, ...answers]);
  }
  expect(requests).toEqual([]);
  expect(problems).toEqual([]);
  await page.close();
  await open.close();
});

test('colours and size of the text that were chosen are there at the next visit, in this browser', async () => {
  const first = await visit(testbed, { learner });
  await goTo(first, 'weergave', 'Weergave');
  await first.course.getByLabel('Donker').check();
  await first.course.getByLabel('Groter', { exact: true }).check();
  await first.course.getByText('Bewaard op dit apparaat.').waitFor();
  await first.close();

  const second = await visit(testbed, { learner: 'suryati' });
  const root = await courseFrame(second.page).evaluate(() =>
    Object.assign({}, document.documentElement.dataset),
  );
  expect(root).toMatchObject({ scheme: 'dark', text: 'larger' });
  expect(second.problems).toEqual([]);
  await courseFrame(second.page).evaluate(() => {
    localStorage.removeItem('pidb/display');
  });
  await second.close();
});

test('another language chosen under display is spoken at once, and the choice stays in view', async () => {
  const open = await visit(testbed, { learner: 'n.verhagen' });
  await goTo(open, 'weergave', 'Weergave');
  await open.course.getByRole('radio', { name: 'English' }).check();
  await open.course.getByRole('heading', { level: 1, name: 'Display' }).waitFor();
  await open.course.getByRole('group', { name: 'Text size' }).waitFor();
  expect(open.problems).toEqual([]);
  await open.close();
});
