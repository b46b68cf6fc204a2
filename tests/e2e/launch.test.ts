import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import { cpSync, readFileSync, mkdtempSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fillLesson, openStep, readSections, toWijk } from './deelnemer.ts';
import { openTestbed, stored, visit, type Testbed } from './preview-visit.ts';
import { seedLearner } from './seeded-learner.ts';
import { sayer } from './words.ts';

const say = sayer('nl');

let testbed: Testbed;

beforeAll(async () => {
  testbed = await openTestbed();
});
afterAll(async () => {
  await testbed.close();
});

const suspendData = async (learner: string) => (await stored(testbed, 'scorm12', learner)).suspend_data ?? '';

async function store(learner: string, suspend_data: string): Promise<void> {
  const cmi = await stored(testbed, 'scorm12', learner);
  const answer = await fetch(`${testbed.preview.url}api/records/scorm12/${learner}`, {
    method: 'POST',
    body: JSON.stringify({ kind: 'commit', cmi: { ...cmi, suspend_data } }),
  });
  expect(answer.ok).toBe(true);
}

test.each([
  {
    name: 'damaged',
    learner: 'ij.vanthoff',
    // Another letter than the one that is there, which changes from minute to minute.
    raw: (good: string) => `${good.slice(0, 20)}${good[20] === 'A' ? 'B' : 'A'}${good.slice(21)}`,
  },
  { name: 'cut off', learner: 'n.verhagen', raw: (good: string) => good.slice(0, 30) },
  { name: 'of another course', learner: 'c.ozturk-zukowska', raw: () => '{"lesson":3,"score":"80"}' },
])(
  'a state that is $name is put aside, said in one sentence, and not written over without need',
  async ({ learner, raw }) => {
    const first = await visit(testbed, { learner });
    await openStep(first.course, 'Leeswijzer');
    await readSections(first.course);
    await first.course.getByText('Opgeslagen in uw leeromgeving').waitFor();
    await first.course.getByRole('button', { name: 'Opslaan en sluiten' }).click();
    await first.page.waitForSelector('#stage[data-course=closed]');
    await first.page.evaluate(() => {
      localStorage.clear();
    });
    await first.close();

    const unreadable = raw(await suspendData(learner));
    await store(learner, unreadable);
    const next = await visit(testbed, { learner });
    await next.course.getByText('kan de cursus niet lezen').waitFor();
    expect(
      await next.course.getByRole('link', { name: 'Download wat apart is gehouden' }).getAttribute('href'),
    ).toContain(encodeURIComponent(unreadable));
    expect(await suspendData(learner)).toBe(unreadable);
    // Work goes on as usual, and only then something new is stored.
    await openStep(next.course, 'Leeswijzer');
    await readSections(next.course);
    await next.course.getByText('Opgeslagen in uw leeromgeving').waitFor();
    expect(await suspendData(learner)).not.toBe(unreadable);
    await next.close();
  },
);

test.each(['review', 'browse'] as const)(
  'in %s everything can be read and nothing is written',
  async (mode) => {
    for (const standard of ['scorm12', 'scorm2004'] as const) {
      const { page, course, calls, close } = await visit(testbed, { standard, learner: 'suryati', mode });
      await course
        .getByText(/niet bewaard/)
        .first()
        .waitFor();
      await openStep(course, 'Informatiepakket');
      await course.getByRole('link', { name: /Verder met/ }).click();
      await page.waitForTimeout(2500);
      expect((await calls()).filter(({ call }) => /SetValue|Commit/.test(call))).toEqual([]);
      await close();
    }
  },
);

test('half a year later the questionnaire opens again, by the clock of the preview', async () => {
  const learner = 'z.dhondt-unal';
  await seedLearner(testbed, 'scorm12', learner, 'attended');
  const now = await visit(testbed, { learner });
  await openStep(now.course, 'Informatiepakket');
  await readSections(now.course);
  await openStep(now.course, 'Vragenlijst');
  for (const group of await now.course.getByRole('group').all())
    await group.getByRole('radio').first().check();
  await now.course.getByRole('button', { name: 'Vragenlijst versturen' }).click();
  await now.course.getByText('Uw vragenlijst is verstuurd').waitFor();
  await toWijk(now.course);
  await openStep(now.course, 'Reflectie');
  await now.course.getByRole('textbox').first().fill('Goed.');
  await now.course.getByRole('button', { name: 'Bewaar mijn reflectie' }).click();
  await now.course.getByText('Uw reflectie is bewaard').waitFor();
  await toWijk(now.course);
  expect(await now.course.getByRole('link', { name: /^Een half jaar later/ }).count()).toBe(0);
  await now.close();

  const later = await visit(testbed, { learner, shift: 'half-year' });
  await toWijk(later.course);
  await later.course
    .getByRole('listitem')
    .getByRole('link', { name: /^Een half jaar later/ })
    .click();
  await later.course.getByRole('heading', { level: 1, name: 'Een half jaar later' }).waitFor();
  expect(await later.course.getByRole('radio', { checked: true }).count()).toBe(0);
  await later.close();
});

test('a text that is too long stays in the field, is not cut, and is still there at the next visit', async () => {
  const learner = 'm.vandenboogaerde';
  const long = 'Samen kijken wat er in de wijk al is. '.repeat(6);
  const now = await visit(testbed, { learner });
  await openStep(now.course, 'Informatiepakket');
  await readSections(now.course);
  await openStep(now.course, 'Begin met een ontmoeting');
  await fillLesson(now.course, long, 'Ja');
  await now.course.getByText('Deze tekst is langer dan bewaard kan worden').waitFor();
  await now.close();
  const again = await visit(testbed, { learner });
  await again.course.getByText('Deze tekst is langer dan bewaard kan worden').waitFor();
  expect(await again.course.getByRole('textbox').first().inputValue()).toBe(long);
  await again.close();
});

describe('from disk', () => {
  const opened = async (put: (folder: string) => void) => {
    const folder = join(mkdtempSync(join(tmpdir(), 'pidb-disk-')), 'een map', 'nog een');
    put(folder);
    const page = await testbed.computer.newPage();
    await page.goto(pathToFileURL(join(folder, 'index.html')).href);
    return page;
  };

  test('the course opens with the folder that is made for it, from any depth of folders', async () => {
    const page = await opened((folder) => {
      cpSync('dist/vanaf-schijf', folder, { recursive: true });
    });
    await page.getByRole('heading', { level: 1, name: say('home.opening.title') }).waitFor();
    await page.getByText('alleen in deze browser bewaard').waitFor();
    await page.getByRole('listitem').getByRole('link').first().click();
    await page.getByRole('heading', { level: 1, name: 'Leeswijzer' }).waitFor();
    await page.close();
  });

  test('the package for an LMS says that it is not meant for that', async () => {
    const page = await opened((folder) => {
      const files = unzipSync(readFileSync('dist/preventie-in-de-buurt-scorm12.zip'));
      expect(Object.keys(files).filter((name) => name.includes('from-disk'))).toEqual([]);
      for (const [name, content] of Object.entries(files)) {
        mkdirSync(dirname(join(folder, name)), { recursive: true });
        writeFileSync(join(folder, name), content);
      }
    });
    await page.getByText('Dit is het pakket voor een leeromgeving').first().waitFor();
    expect(await page.locator('#opening-help li:visible, #opening-help p:visible').count()).toBe(1);
    await page.close();
  });
});

test('a link that is pressed while the course notes the place still leads where it says', async () => {
  const learner = 'n.verhagen';
  await seedLearner(testbed, 'scorm12', learner, 'halfway', { at: 'les-3' });
  const { page, course, close } = await visit(testbed, { learner });
  await course.locator('lesson-screen').waitFor();
  const frame = page.frames().find((candidate) => candidate.url().includes('/package/'))!;
  await frame.locator('lesson-screen').evaluate((screen) => {
    const { session } = document.querySelector('course-app') as HTMLElement & {
      readonly session: { readonly facts: { readonly place?: { readonly step: number } } };
    };
    location.hash = '#/les-4';
    const did = { type: 'place.changed', place: { step: session.facts.place!.step, anchor: 1 } };
    screen.dispatchEvent(Object.assign(new Event('learner-did', { bubbles: true, composed: true }), { did }));
  });
  await course.getByRole('heading', { level: 1, name: 'Haal de huisarts er vroeg bij' }).waitFor();
  await close();
});
