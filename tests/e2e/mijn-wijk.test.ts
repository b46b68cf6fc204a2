import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { actsOf } from '../../src/content/acts.ts';
import { outlineOf } from '../../src/content/outline.ts';
import { noFacts, type Facts } from '../../src/programme/facts.ts';
import { pack } from '../../src/progress/pack.ts';
import { nothingReported } from '../../src/progress/record.ts';
import { openTestbed, type Testbed } from './preview-visit.ts';
import { factsAt } from './seeded-learner.ts';
import { loadCourse } from '../fixtures/loaded-course.ts';

const course = loadCourse('course');
const outline = outlineOf(course);
const notes = readFileSync('tests/fixtures/texts/notes.txt', 'utf8').replaceAll('\n', ' ');

let testbed: Testbed;

beforeAll(async () => {
  testbed = await openTestbed();
});
afterAll(async () => {
  await testbed.close();
});

/** Everything filled in: each field with as much as it takes, each partner with an answer, and a choice with every text. */
function everything(text: string, most = 400): Facts {
  const facts = factsAt(outline, 'nearly', Math.floor(Date.now() / 60_000));
  const partners = Array.from({ length: 20 }, (_, at) => [49 + at, 1 + (at % 3)] as const);
  const acts = actsOf(course).flatMap(({ act }) =>
    act.items.map(({ choice }) => [choice, act.answers[1]!.value] as const),
  );
  let from = 0;
  const texts = outline.fields.map(({ text: number, limit }) => {
    const length = Math.min(limit, most);
    const typed = text.repeat(2).slice(from, from + length);
    from = (from + length) % text.length;
    return [number, typed] as const;
  });
  return {
    ...facts,
    choices: { ...facts.choices, ...Object.fromEntries([...partners, ...acts]) },
    texts: Object.fromEntries(texts),
  };
}

/** The course by itself in a tab, as the frame is that `print()` is asked in; what it keeps was there before. */
async function openAlone(facts: Facts): Promise<Page> {
  const { url } = testbed.preview;
  const { revision } = (await (await fetch(`${url}api/packages/scorm12`)).json()) as { revision: string };
  // With a secret nothing is written by itself, so no test finds the record of the one before in this browser.
  const kept = { ...facts, secret: 'bGV0dGVycyBvZiBp' };
  const record = {
    counter: 40,
    facts: kept,
    reported: nothingReported,
    visits: [],
    content: outline.version,
  };
  const state = pack(record);
  const page = await testbed.computer.newPage();
  await page.addInitScript(
    ([key, value]) => localStorage.setItem(key!, value!),
    [`${outline.id}.state`, state],
  );
  await page.goto(`${url}package/scorm12/${revision}/index.html#/mijn-wijk`);
  await page
    .getByRole('heading', { name: /De sociale kaart van mijn wijk|The sociale kaart .*of my wijk/ })
    .waitFor();
  return page;
}

function sheetsOf(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

test.each([
  { name: 'nothing at all', facts: noFacts(Math.floor(Date.now() / 60_000)) },
  { name: 'a few words in every field', facts: everything(notes.toUpperCase(), 38) },
  { name: 'every field full of notes', facts: everything(notes) },
  { name: 'every field full of notes, in English', facts: { ...everything(notes), language: 'en' } as const },
  { name: 'every field full of capitals', facts: everything(notes.toUpperCase()) },
  { name: 'every field full of lines', facts: everything('Wijk\n'.repeat(800)) },
])('with $name it is one sheet of A4', async ({ facts }) => {
  const page = await openAlone(facts);
  const pdf = await page.pdf({ format: 'A4' });
  expect(sheetsOf(pdf)).toBe(1);
  await page.close();
});

test('on paper there is the sheet and nothing else', async () => {
  const page = await openAlone(everything(notes));
  await page.emulateMedia({ media: 'print' });
  await expect.poll(() => page.locator('wijk-sheet').isVisible()).toBe(true);
  for (const other of ['course-bar', 'screen-header', '.notice-row', 'partner-rows', 'answer-field']) {
    expect(await page.locator(other).first().isVisible(), other).toBe(false);
  }
  await page.close();
});

test('what was typed in full stands on the sheet', async () => {
  const facts = everything(notes);
  const page = await openAlone(facts);
  const sheet =
    (await page.locator('wijk-sheet').evaluate((element) => element.shadowRoot?.textContent)) ?? '';
  const { notes: groups } = course.werksessie;
  const missing = groups
    .flatMap(({ fields }) => fields.map(({ text }) => facts.texts[text]!))
    .filter((typed) => !sheet.includes(typed));
  expect(missing).toEqual([]);
  await page.close();
});
