import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { carriersIn } from '../../src/attendance/carriers.ts';
import { readFacilitatorFile, readOrganiserFile } from '../../src/attendance/organiser-file.ts';
import { issuedIn } from '../../src/issuing/issued-list.ts';
import { newComputer } from '../clock/computer.ts';
import { findBrowser } from '../find-browser.ts';
import { axeFaults } from './axe.ts';

/** NHG issues a session from the office page, opened from disk. */

let browser: Browser;
let folder = '';
const address = pathToFileURL(join('dist', 'kantoor', 'index.html')).href;

beforeAll(async () => {
  const executablePath = findBrowser(console.log)!;
  browser = await chromium.launch({ executablePath });
  folder = mkdtempSync(join(tmpdir(), 'pidb-office-'));
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

async function open(): Promise<{ page: Page; wrong: string[] }> {
  const computer = await newComputer(browser, { acceptDownloads: true, reducedMotion: 'reduce' });
  const page = await computer.newPage();
  const wrong: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') wrong.push(message.text());
  });
  page.on('pageerror', (error) => wrong.push(error.message));
  page.on('request', (request) => {
    if (!/^(file|data|blob):/.test(request.url())) wrong.push(request.url());
  });
  await page.goto(address);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return { page, wrong };
}

async function saved(page: Page, button: string | RegExp): Promise<{ name: string; bytes: Uint8Array }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).first().click(),
  ]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

test('a key, a card, files for each who gets them, a list; a series; and a session that is taken back', async () => {
  const { page, wrong } = await open();
  expect(await axeFaults(page.mainFrame(), { contrast: true, again: false })).toEqual([]);

  await page.getByRole('button', { name: 'Maak een nieuwe sleutel' }).click();
  await page.getByLabel('Naam van de uitgever').fill('NHG proef');
  await page.getByLabel('Wachtzin', { exact: true }).fill('vier losse woorden hier');
  await page.getByLabel('Nog een keer de wachtzin').fill('vier andere woorden hier');
  await page.getByRole('button', { name: 'Maak de sleutel' }).click();
  await page.getByText('De twee wachtzinnen zijn niet gelijk').waitFor();
  await page.getByLabel('Nog een keer de wachtzin').fill('vier losse woorden hier');
  await page.getByLabel('Nog een keer de wachtzin').press('Enter');
  await page.getByRole('heading', { name: 'Sleutel NHG proef is open' }).waitFor();
  const secret = await saved(page, 'Bewaar het geheime deel');
  expect(secret.name).toMatch(/^[0-9a-f]{16}-GEHEIM\.jwe$/);
  expect(strFromU8(secret.bytes)).not.toMatch(/"d"/);

  await page.getByRole('button', { name: 'Onderteken' }).click();
  await page.getByText('Vul hier iets in.').first().waitFor();
  await page.getByLabel(/^Wijk/).fill('Çağla’s Hoek');
  await page.getByLabel(/^Plaats/).fill('Buurthuis De Lantaarn');
  await page.getByLabel(/^Organisator/).fill('GGD Voorbeeld');
  await page.getByLabel('Datum').fill('10-12-2026');
  await page.getByLabel('Begin').fill('16u30');
  await page.getByText('donderdag 10 december 2026').first().waitFor();
  expect(await page.getByText(/van de \d+ tekens over/).count()).toBe(1);
  await page.getByRole('button', { name: 'Onderteken' }).click();
  await page.getByRole('heading', { name: /De bestanden, apart/ }).waitFor();

  const organiser = unzipSync((await saved(page, 'Voor de organisator')).bytes);
  const facilitator = unzipSync((await saved(page, 'Voor de gespreksleider')).bytes);
  const participants = unzipSync((await saved(page, 'Voor deelnemers')).bytes);
  const text = (files: typeof organiser, ending: string) =>
    strFromU8(Object.entries(files).find(([name]) => name.endsWith(ending))?.[1] ?? new Uint8Array());
  const own = readOrganiserFile(text(organiser, 'organisator-GEHEIM.json'));
  expect(own?.codes.map(({ moment }) => moment)).toEqual(['in', 'out', 'early']);
  expect(readFacilitatorFile(text(facilitator, 'gespreksleider-GEHEIM.json'))?.codes).toEqual(own?.codes);
  const d = own?.privateKey.d ?? 'none';
  for (const files of [facilitator, participants])
    for (const bytes of Object.values(files)) expect(strFromU8(bytes)).not.toContain(d);
  expect(carriersIn(text(participants, 'sessiekaart.txt'))[0]).toEqual({ kind: 'card', bytes: own?.card });
  expect(text(participants, '.ics')).toContain('BEGIN:VEVENT');
  expect(text(organiser, 'zaalbladen.html')).toContain('Çağla’s Hoek');

  const sheet = join(folder, 'najaar.csv');
  writeFileSync(
    sheet,
    'wijk;plaats;organisator;datum;begin\nVogelwijk;De Zwaluw;GGD Voorbeeld;16-12-2026;16:30\nLindepark;De Brug;;17-12-2026;13:00\n',
  );
  await page.getByLabel('Kies een blad').setInputFiles(sheet);
  await page.getByText('najaar.csv · 2 rijen · 1 klaar om uit te geven').waitFor();
  await page.getByRole('button', { name: 'Geef 1 werksessie uit' }).click();
  await page.getByRole('heading', { name: /^Wijk Vogelwijk .* 16 december 2026 · GGD Voorbeeld/ }).waitFor();
  // A second press issues nothing a second time.
  expect(await page.getByRole('button', { name: /^Geef \d+ werksessies? uit/ }).count()).toBe(0);

  await page.getByRole('button', { name: 'Trek in: wijk Vogelwijk' }).click();
  await page.getByLabel('Typ de naam van de wijk').fill('Vogelbuurt');
  await page.getByRole('button', { name: 'Trek de sessie in' }).click();
  await page.getByText('Dit is niet de naam').waitFor();
  await page.getByLabel('Typ de naam van de wijk').fill('vogelwijk');
  const list = await saved(page, 'Trek de sessie in');
  expect(list.name).toBe(`ingetrokken-${secret.name.slice(0, 16)}.txt`);
  expect(carriersIn(strFromU8(list.bytes)).map(({ kind }) => kind)).toEqual(['revocation']);
  const issued = issuedIn(strFromU8((await saved(page, 'Bewaar de lijst')).bytes)) ?? [];
  expect(issued.map(({ wijk, revoked }) => [wijk, revoked !== undefined])).toEqual([
    ['Vogelwijk', true],
    ['Çağla’s Hoek', false],
  ]);

  expect(await axeFaults(page.mainFrame(), { contrast: true, again: false })).toEqual([]);
  for (const width of [390, 320]) {
    await page.setViewportSize({ width, height: 800 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  }
  expect(await page.evaluate(() => [...Object.keys(localStorage)].length)).toBe(0);

  // A key that no course knows yet opens nothing in a page that was made before.
  const key = join(folder, secret.name);
  writeFileSync(key, secret.bytes);
  await page.getByRole('button', { name: 'Sluit de sleutel' }).click();
  // Not that it is another key: none is open.
  await page.getByRole('button', { name: 'Verleng: wijk Çağla’s Hoek, 10 december 2026' }).click();
  await page.getByText('Open eerst de sleutel waarmee wijk Çağla’s Hoek is uitgegeven.').waitFor();
  await page.getByLabel('Kies het sleutelbestand').setInputFiles(key);
  await page.getByLabel('Wachtzin', { exact: true }).fill('verkeerd');
  await page.getByRole('button', { name: 'Open de sleutel' }).click();
  await page.getByText('De wachtzin past niet').waitFor();
  await page.getByLabel('Wachtzin', { exact: true }).fill('vier losse woorden hier');
  await page.getByRole('button', { name: 'Open de sleutel' }).click();
  await page.getByText('Deze sleutel staat niet in de cursus').waitFor();
  expect(wrong).toEqual([]);
});
