import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import { chromium, type Browser, type FrameLocator, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startPreview } from '../../scorm/preview/server.ts';
import { packageFileName, type Standard } from '../../src/packing/standards.ts';
import { newComputer } from '../clock/computer.ts';
import { findBrowser } from '../find-browser.ts';
import { axeFaults } from './axe.ts';
import { doneInLms, missing } from '../faults/facts-done.ts';
import { visit } from './preview-visit.ts';
import { seedLearner } from './seeded-learner.ts';

/** Somebody of NHG changes the course on a page that is opened from disk, and has the packages: no terminal, no server. */

const address = pathToFileURL(join('dist', 'kantoor', 'redactie.html')).href;
const names: Readonly<Record<Standard, string>> = { scorm12: 'SCORM 1.2', scorm2004: 'SCORM 2004' };

let browser: Browser;
let folder = '';

beforeAll(async () => {
  browser = await chromium.launch({ executablePath: findBrowser(console.log)! });
  folder = mkdtempSync(join(tmpdir(), 'pidb-redactie-'));
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

/** An editor at the page, whose clicks and fields are counted. */
class Editor {
  readonly page: Page;
  readonly wrong: string[] = [];
  readonly view: FrameLocator;
  clicks = 0;
  fields = 0;

  constructor(page: Page) {
    this.page = page;
    this.view = page.frameLocator('iframe');
    page.on('console', (message) => {
      if (message.type() === 'error') this.wrong.push(message.text());
    });
    page.on('pageerror', (error) => this.wrong.push(error.message));
    page.on('request', (request) => {
      if (!/^(file|data|blob):/.test(request.url())) this.wrong.push(request.url());
    });
  }

  async click(role: 'button' | 'link' | 'tab', name: string | RegExp, exact = true): Promise<void> {
    this.clicks += 1;
    await this.page.getByRole(role, { name, exact }).first().click();
  }

  async fill(label: RegExp, text: string): Promise<void> {
    this.fields += 1;
    await this.page.getByLabel(label).first().fill(text);
  }

  /** Puts another piece in the place of one in a text. */
  async replace(label: string, from: string, to: string): Promise<void> {
    this.fields += 1;
    const field = this.page.getByRole('textbox', { name: label });
    const text = await field.inputValue();
    expect(text).toContain(from);
    await field.fill(text.replace(from, to));
  }

  /** What a learner sees beside the form. */
  async sees(text: string | RegExp): Promise<void> {
    await this.view.getByText(text).first().waitFor();
  }

  async packages(): Promise<ReadonlyMap<Standard, Buffer>> {
    await this.click('button', /^Maak .*pakketten$/);
    const made = new Map<Standard, Buffer>();
    for (const standard of ['scorm12', 'scorm2004'] as const) {
      this.clicks += 1;
      const button = this.page.getByRole('button', { name: `Bewaar ${names[standard]}` });
      await button.waitFor();
      const [download] = await Promise.all([this.page.waitForEvent('download'), button.click()]);
      expect(download.suggestedFilename()).toBe(packageFileName(standard));
      made.set(standard, readFileSync(await download.path()));
    }
    return made;
  }
}

async function opened(): Promise<Editor> {
  const computer = await newComputer(browser, {
    viewport: { width: 1440, height: 900 },
    acceptDownloads: true,
    reducedMotion: 'reduce',
  });
  const page = await computer.newPage();
  // Where there is no dialogue to choose a place, a file is downloaded.
  await page.addInitScript(() => {
    Reflect.deleteProperty(window, 'showSaveFilePicker');
  });
  const editor = new Editor(page);
  await page.goto(address);
  await page.getByRole('heading', { level: 1, name: 'Verander de cursus' }).waitFor();
  return editor;
}

test('of a course that nobody changed the page makes the packages of npm run package, byte for byte', async () => {
  const editor = await opened();
  const { page } = editor;
  expect(await axeFaults(page.mainFrame(), { contrast: true, again: false })).toEqual([]);
  await editor.click('button', 'Begin');
  await page.getByText('alles in orde').or(page.getByText('geen fouten')).first().waitFor();
  expect(await axeFaults(page.mainFrame(), { contrast: true, again: false })).toEqual([]);
  await editor.click('link', /^Klaar/);
  const made = await editor.packages();
  for (const [standard, bytes] of made)
    expect(bytes.equals(readFileSync(join('dist', packageFileName(standard)))), standard).toBe(true);
  expect(editor.wrong).toEqual([]);
});

test('an editor changes a lesson, the programme, a statement, a tip and the accreditation, sees them, and who is halfway loses nothing', async () => {
  const editor = await opened();
  const { page } = editor;
  await editor.click('button', 'Begin');

  // A sentence of a lesson.
  await editor.click('link', /Kies wie de kar trekt/);
  const dutch = 'Die persoon noemen wij voortaan de kartrekker.';
  await editor.replace('Tekst, in het Nederlands', 'Die persoon noemen we de kartrekker.', dutch);
  await editor.sees(dutch);
  await editor.replace('Tekst, in het Engels', 'Good intentions', 'Good plans');
  await editor.sees(/Good plans need someone/);
  await editor.click('button', 'Engels nagekeken');

  // The time of a part of the programme.
  await editor.click('link', /^Werksessie in de wijk/);
  const edge = page.getByRole('slider', {
    name: 'Grens tussen Aan de slag en Nadere blik op de samenwerking',
  });
  const minutes = Number(await edge.getAttribute('aria-valuenow'));
  editor.clicks += 1;
  await edge.press('ArrowRight');
  await expect.poll(() => edge.getAttribute('aria-valuenow')).toBe(String(minutes + 1));

  // The words of a statement, whose meaning stays.
  await editor.click('link', /^Vragenlijst over de samenwerking/);
  await editor.click('button', 'Wijzig: Bewoners denken mee over wat er in onze wijk nodig is.');
  const statement = page.locator('statement-desk .adding');
  for (const [at, words] of [
    'Bewoners denken met ons mee over wat er in onze wijk nodig is.',
    'Residents think along with us about what our wijk needs.',
  ].entries()) {
    editor.fields += 1;
    await statement.locator('textarea').nth(at).fill(words);
  }
  await page.getByRole('radio', { name: /^Verbeter formulering/ }).check();
  editor.clicks += 1;
  await editor.click('button', 'Verbeter formulering');
  // Whoever is halfway has sent it already.
  await editor.click('button', 'Nieuw');
  await editor.sees('Bewoners denken met ons mee over wat er in onze wijk nodig is.');

  // A tip more: first its name, then its text.
  await editor.click('button', 'Halverwege');
  await editor.click('link', /tips om het vol te houden/);
  await editor.click('button', 'Voeg een tekst toe');
  const tip = page.locator('list-desk .adding');
  for (const [at, words] of ['Vier wat lukt', 'Celebrate what works'].entries()) {
    editor.fields += 1;
    await tip.locator('input').nth(at).fill(words);
  }
  await tip.getByRole('button', { name: 'Voeg toe' }).click();
  editor.clicks += 1;
  // What is still missing leads to its field.
  await editor.click('button', /^De tekst is leeg\..*Vier wat lukt \(Nederlands\)/);
  await editor.fill(
    /^Tekst.*, in het Nederlands/,
    `Vertel elkaar wat lukte. ${'Vier het samen met de wijk. '.repeat(24)}`,
  );
  await editor.click('button', /^De tekst is leeg\..*Vier wat lukt \(Engels\)/);
  await editor.fill(
    /^Tekst.*, in het Engels/,
    `Tell each other what worked. ${'Celebrate it together. '.repeat(24)}`,
  );
  await editor.sees(/^Tell each other what worked/);

  // The accreditation of this year, and that of the next.
  await editor.click('link', /^Regels en accreditatie/);
  await editor.click('button', 'Voeg een accreditatie toe');
  const record = page.locator('accreditation-form .adding');
  await record.getByRole('checkbox', { name: 'Huisarts', exact: true }).check();
  for (const [at, words] of [
    'Vier punten voor de werksessie.',
    'Four points for the werksessie.',
  ].entries()) {
    editor.fields += 1;
    await record.locator('textarea').nth(at).fill(words);
  }
  await record.getByRole('button', { name: 'Bewaar' }).click();
  editor.clicks += 2;
  await editor.click('button', 'Volgend jaar');
  await expect
    .poll(() =>
      page
        .locator('accreditation-desk')
        .getByText(/31 december 2027/)
        .count(),
    )
    .toBeGreaterThan(0);

  expect(editor.wrong).toEqual([]);
  // As many as it takes: another one more is a step backwards for whoever edits.
  expect([editor.clicks, editor.fields]).toEqual([21, 10]);

  await editor.click('link', /^Klaar/);
  await page.getByRole('heading', { level: 1, name: 'Klaar om uit te geven' }).waitFor();
  // The English of the statement is new too; it goes out with a reason.
  await editor.click('button', 'Toch uitgeven, met reden');
  await editor.fill(/^Waarom gaat dit Engels toch mee/, 'Samen met het Nederlands geschreven.');
  const made = await editor.packages();
  for (const [standard, bytes] of made) writeFileSync(join(folder, packageFileName(standard)), bytes);

  // In the LMS of who was halfway with the course of before.
  const preview = await startPreview({ port: 0, dist: folder, dataFile: join(folder, 'records.sqlite') });
  const computer = await newComputer(browser, { reducedMotion: 'reduce' });
  const testbed = { preview, computer, close: () => preview.close() };
  await seedLearner(testbed, 'scorm2004', 'c.ozturk-zukowska', 'halfway');
  const done = await doneInLms(testbed, 'scorm2004', 'c.ozturk-zukowska');
  expect(done.length).toBeGreaterThan(10);
  const learner = await visit(testbed, { standard: 'scorm2004' });
  await learner.course
    .getByText(/Kies wie de kar trekt/)
    .first()
    .waitFor();
  expect(learner.problems).toEqual([]);
  await learner.close();
  expect(missing(done, await doneInLms(testbed, 'scorm2004', 'c.ozturk-zukowska'))).toEqual([]);
  await testbed.close();
});

test('a region gives its wijk a paragraph, sees it where learners read it, and has packages with its name', async () => {
  const editor = await opened();
  const { page } = editor;
  await editor.click('button', 'Maak een variant');
  await editor.fill(/^Naam/, 'Çağla’s wijk');
  await editor.click('button', 'Maak de variant');
  const place = page.getByRole('group', { name: /^De wijk in beeld, onder/ });
  for (const [at, words] of ['Kijk ook op het bord in het buurthuis.', 'Look at the board too.'].entries()) {
    editor.fields += 1;
    await place.locator('textarea').nth(at).fill(words);
  }
  await page.getByRole('heading', { name: 'Alinea’s' }).click();
  await editor.sees('Kijk ook op het bord in het buurthuis.');
  expect([editor.clicks, editor.fields]).toEqual([2, 3]);

  await editor.click('link', /^Klaar/);
  const made = await editor.packages();
  const files = unzipSync(made.get('scorm12')!);
  expect(strFromU8(files['imsmanifest.xml']!)).toContain('Çağla’s wijk');
  expect(Object.values(files).some((file) => strFromU8(file).includes('Kijk ook op het bord'))).toBe(true);
  expect(editor.wrong).toEqual([]);
});
