import { readFileSync, rmSync, writeFileSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import writeWorkbook from 'write-excel-file/node';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { receiptFormsOf } from '../../src/receipts/receipt-forms.ts';
import { ownReceipt } from '../../src/receipts/own-receipt.ts';
import { receiptBytes } from '../../src/receipts/receipt-bytes.ts';
import { receiptQr } from '../../src/receipts/receipt-text.ts';
import { carriersIn } from '../../src/attendance/carriers.ts';
import { learnerQr } from '../../src/attendance/learner-qr.ts';
import { readableCode } from '../../src/encoding/crockford.ts';
import type { Standard } from '../../scorm/package/standards.ts';
import { computerWithOwnClock, newComputer } from '../clock/computer.ts';
import { findBrowser } from '../find-browser.ts';
import { loadCourse } from '../fixtures/loaded-course.ts';
import { axeFaults } from './axe.ts';
import { openStep } from './deelnemer.ts';
import { giveCamera, hold } from './fake-camera.ts';
import { visit, type Testbed, type Visit } from './preview-visit.ts';
import { openRoom, type Room } from './room.ts';
import { seedLearner } from './seeded-learner.ts';
import { sayer } from './words.ts';

/**
 * The evening from the list of registered people to what goes to everybody, on the organiser's page opened from disk, with
 * a camera; and packed modules that read what comes out.
 */

const say = sayer('nl');
let room: Room;
let browser: Browser;
let folder: string;

beforeAll(async () => {
  room = await openRoom();
  folder = mkdtempSync(join(tmpdir(), 'pidb-evening-'));
  const executablePath = findBrowser(() => undefined)!;
  browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
});
afterAll(async () => {
  await browser.close();
  await room.close();
  rmSync(folder, { recursive: true });
});

interface Registered {
  readonly last: string;
  readonly initials: string;
  readonly role: string;
  readonly works: string;
  readonly code?: string;
}

/** Codes of people whose module is not open here; any seven letters will do. */
const codeOf = (number: number) => `7F3K9${'23456789ABCDEFGHJK'.charAt(number)}Q`;

const registered = (real: readonly string[]): readonly Registered[] => [
  { last: 'Öztürk-Żukowska', initials: 'Ç.', role: 'huisarts', works: 'Praktijk De Linde', code: real[0]! },
  {
    last: 'Verhagen',
    initials: 'N.',
    role: 'praktijkondersteuner',
    works: 'Praktijk De Linde',
    code: real[1]!,
  },
  {
    last: "van 't Hoff",
    initials: 'IJ.',
    role: 'wijkverpleegkundige',
    works: 'Thuiszorg Oever',
    code: real[2]!,
  },
  { last: 'Klinker', initials: 'A.', role: 'praktijkondersteuner', works: 'Praktijk Aan de Brug' },
  { last: 'Klinker', initials: 'A.', role: 'sociaal werker', works: 'Welzijn Morgenrood' },
  ...Array.from({ length: 13 }, (_, at) => ({
    last: `Persoon${String.fromCharCode(65 + at)}`,
    initials: 'B.',
    role: ['huisarts', 'medewerker GGD', 'sociaal werker'][at % 3]!,
    works: 'Organisatie',
    code: codeOf(at),
  })),
];

async function workbook(people: readonly Registered[]): Promise<string> {
  const heads = ['Achternaam', 'Voorl.', 'Functie', 'Werkt bij', 'Deelnemerscode', 'Dieet'];
  const rows = people.map(({ last, initials, role, works, code }) => [
    last,
    initials,
    role,
    works,
    code === undefined ? '' : readableCode(code),
    'vegetarisch',
  ]);
  const path = join(folder, 'aanmeldingen.xlsx');
  await writeWorkbook(
    [heads, ...rows].map((row) => row.map((value) => ({ value, type: String }))) as never,
  ).toFile(path);
  return path;
}

/** A deelnemer whose module is linked to the session, with the answers of vooraf in it. */
async function deelnemer(
  standard: Standard,
  learner: string,
): Promise<{ visit: Visit; code: string; receipt: string; close: () => Promise<void> }> {
  const computer = await newComputer(browser, { acceptDownloads: true, reducedMotion: 'reduce' });
  const testbed: Testbed = { preview: room.preview, computer, close: () => computer.close() };
  await seedLearner(testbed, standard, learner, 'prepared');
  const visited = await visit(testbed, { standard, learner });
  const { course } = visited;
  await openStep(course, 'Werksessie in de wijk');
  await course.locator('details[data-option=file] summary').click();
  await course.locator('details[data-option=file] input[type=file]').setInputFiles(room.invitation);
  const shown = course.locator('attendance-desk .learner-code .code');
  await shown.waitFor();
  const code = (await shown.innerText()).replaceAll('-', '').slice(0, 7);
  await course.getByRole('button', { name: say('give.show') }).click();
  await course.getByRole('button', { name: say('receipt.make') }).click();
  const receipt = await course.getByLabel(say('receipt.text')).inputValue();
  return { visit: visited, code, receipt, close: () => computer.close() };
}

/** A bon as it stands in its QR code, from its text. */
function scannedText(text: string): string {
  return receiptQr(Buffer.from(text.replace('pidb.u.', ''), 'base64url'));
}

/** Bons of the list of vooraf, each with answers of its own. */
function madeBons(count: number): readonly string[] {
  const { before: form } = receiptFormsOf(loadCourse('course'));
  const { session } = JSON.parse(readFileSync(room.secret, 'utf8')) as { session: string };
  return Array.from({ length: count }, (_, at) => {
    const choices = Object.fromEntries(form.items.map(({ choice }, item) => [choice, ((at + item) % 5) + 1]));
    const tag = (0xa0000000 + at).toString(16);
    const receipt = ownReceipt(form, { choices, session, profession: (at % 4) + 1, tag });
    return receiptQr(receiptBytes(receipt, form));
  });
}

/** What the organiser did by hand: buttons, tiles and boxes that were pressed, and fields that were filled in or chosen. */
const work = { press: 0, field: 0 };

/** Runs in the page. */
function countWork(): void {
  const tell = (kind: 'press' | 'field') =>
    void (globalThis as unknown as { testWork: (kind: string) => Promise<void> }).testWork(kind);
  document.addEventListener('click', (event) => event.isTrusted && tell('press'), true);
  // A change stays within its shadow tree; what is typed does not.
  document.addEventListener('input', () => tell('field'), true);
}

class Organiser {
  readonly #computer: BrowserContext;
  page: Page;
  readonly wrong: string[] = [];

  constructor(computer: BrowserContext, page: Page) {
    this.#computer = computer;
    this.page = page;
    computer.on('console', (message) => {
      if (message.type() === 'error') this.wrong.push(message.text());
    });
    computer.on('weberror', (error) => this.wrong.push(error.error().message));
    computer.on('request', (request) => {
      if (!/^(file|data|blob|about):/.test(request.url())) this.wrong.push(request.url());
    });
    computer.on('dialog', (dialog) => void dialog.accept());
  }

  /** The tab is gone without a word, as when a laptop has no power any more. */
  async die(): Promise<void> {
    await this.page.close({ runBeforeUnload: false });
    this.page = await this.#computer.newPage();
  }

  static async arrive(minutes: number): Promise<Organiser> {
    const computer = await computerWithOwnClock(browser, minutes, {
      acceptDownloads: true,
      reducedMotion: 'reduce',
      timezoneId: 'Europe/Amsterdam',
      locale: 'nl-NL',
      viewport: { width: 1280, height: 900 },
    });
    await giveCamera(computer);
    await computer.exposeFunction('testWork', (kind: 'press' | 'field') => {
      work[kind] += 1;
    });
    await computer.addInitScript(countWork);
    const organiser = new Organiser(computer, await computer.newPage());
    await organiser.open();
    return organiser;
  }

  async open(): Promise<void> {
    await this.page.goto(pathToFileURL(join(room.page, 'index.html')).href);
    await this.page.getByLabel('Kies het bestand').setInputFiles(room.secret);
    await this.page.getByRole('navigation', { name: 'De dag' }).waitFor();
  }

  async at(minutes: number): Promise<void> {
    await this.#computer.clock.setSystemTime(minutes * 60_000);
  }

  async tab(name: string): Promise<void> {
    await this.page.getByRole('navigation', { name: 'De dag' }).getByRole('link', { name }).click();
  }

  async saved(press: () => Promise<void>): Promise<{ name: string; bytes: Uint8Array }> {
    const [download] = await Promise.all([this.page.waitForEvent('download'), press()]);
    return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
  }

  close(): Promise<void> {
    return this.#computer.close();
  }
}

/** The name of a choice that begins like this. */
async function optionOf(page: Page, name: string): Promise<string> {
  const options = await page.getByLabel('Wie', { exact: true }).locator('option').allInnerTexts();
  return options.find((option) => option.includes(name)) ?? name;
}

/** Runs in the page: all that it keeps in this browser, as text. */
async function everythingKept(): Promise<string> {
  const found: string[] = [JSON.stringify(localStorage), JSON.stringify(sessionStorage)];
  const text = (value: unknown): string => {
    if (value instanceof ArrayBuffer)
      return new TextDecoder('latin1').decode(value) + new TextDecoder().decode(value);
    if (ArrayBuffer.isView(value))
      return text(value.buffer.slice(value.byteOffset, value.byteOffset + value.byteLength));
    if (typeof value === 'object' && value !== null) return Object.entries(value).flat().map(text).join(' ');
    return String(value);
  };
  for (const { name = '' } of await indexedDB.databases()) {
    const store = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open(name);
      opening.onsuccess = () => {
        resolve(opening.result);
      };
    });
    for (const part of store.objectStoreNames) {
      const all = store.transaction(part).objectStore(part);
      for (const ask of [all.getAllKeys(), all.getAll()])
        found.push(
          await new Promise<string>((resolve) => {
            ask.onsuccess = () => {
              resolve(text(ask.result));
            };
          }),
        );
    }
    store.close();
  }
  return found.join('\n');
}

test('the whole evening', async () => {
  const { start, end } = room;
  const learners = await Promise.all([
    deelnemer('scorm12', 'c.ozturk-zukowska'),
    deelnemer('scorm2004', 'n.verhagen'),
    deelnemer('scorm12', 'ij.vanthoff'),
  ]);
  const people = registered(learners.map(({ code }) => code));
  const organiser = await Organiser.arrive(start - 25);
  const { page } = organiser;

  await organiser.tab('Voorbereiden');
  await page.getByLabel('Kies een bestand').setInputFiles(await workbook(people));
  await page.getByRole('button', { name: 'Neem 18 mensen over' }).click();
  await page.getByText('18 mensen op de lijst').waitFor();

  await organiser.tab('Deur');
  await page.getByRole('button', { name: 'Camera aan' }).click();
  const inside = (count: number) =>
    page
      .getByText(new RegExp(`^${String(count)}\\s*van \\d+ binnen`))
      .first()
      .waitFor();
  const scan = async (code: string, at: number, count: number) => {
    await organiser.at(at);
    await hold(page, learnerQr(code));
    await inside(count);
  };
  const byCode = people.filter(({ code, last }) => code !== undefined && last !== 'PersoonM');
  let count = 0;
  for (const { code } of byCode.slice(0, 12)) await scan(code!, start - 10, (count += 1));
  // The twins have no code: the one is tapped, the other one's code is not known yet.
  await page
    .getByRole('button', { name: /^Klinker, A\..*praktijkondersteuner/i })
    .first()
    .click();
  await inside((count += 1));
  await hold(page, learnerQr('ZZZZ2Z2'));
  await page.getByRole('heading', { name: 'Deze code ken ik niet' }).waitFor();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Klinker, A\. sociaal werker/ })
    .click();
  await inside((count += 1));
  await hold(page, '');
  await organiser.at(start + 28);
  await page
    .getByRole('button', { name: /^PersoonJ/ })
    .first()
    .click();
  await inside((count += 1));
  await page.getByText('28 min te laat').waitFor();
  for (const [who, role, wish] of [
    ['J. Veldpad', 'leefstijlcoach', 'certificaat op papier'],
    ['Joke', 'bewoner', 'is bewoner, wil een certificaat'],
  ] as const) {
    await page.getByRole('button', { name: 'Nieuw in de lijst' }).click();
    await page.getByLabel('Voorletters en achternaam').fill(who);
    await page.getByLabel('Functie').fill(role);
    await page.getByLabel('Wat wil deze persoon?').selectOption({ label: wish });
    await page.getByRole('button', { name: /^Zet binnen/ }).click();
    await inside((count += 1));
  }
  await page.getByRole('button', { name: /^Meer over .*PersoonM/ }).click();
  await page.getByRole('button', { name: 'Afgemeld of afwezig' }).click();
  await page.getByText('afgemeld').first().waitFor();

  // The laptop dies, and is opened again at 18:40.
  await organiser.die();
  await organiser.at(start + 130);
  await organiser.open();
  await organiser.tab('Deur');
  const { page: again } = organiser;
  await again
    .getByText(/^17\s*van 19 binnen/)
    .first()
    .waitFor();

  // Bons at the bus: three of real modules, and nine of people whose module is not open here.
  await organiser.tab('Uitslag');
  await again.getByText('Er zijn nog geen antwoorden').waitFor();
  await again.getByRole('button', { name: 'Open de bus' }).click();
  const bons = [...learners.map(({ receipt }) => scannedText(receipt)), ...madeBons(9)];
  const counted = async () => Number.parseInt(await again.locator('.counted').innerText(), 10);
  for (const [at, bon] of bons.entries()) {
    await hold(again, bon);
    await expect.poll(counted).toBe(at + 1);
  }
  await hold(again, '');
  await again.getByRole('button', { name: 'Sluit de bus' }).click();
  await again.getByRole('heading', { name: 'Sterkste en zwakste drie' }).waitFor();
  const [screen] = await Promise.all([
    again.waitForEvent('popup'),
    again.getByRole('button', { name: 'Toon op groot scherm' }).click(),
  ]);
  await screen.getByText('Hier staat u sterk').waitFor();
  await screen.setViewportSize({ width: 1920, height: 1080 });
  const names = people.flatMap(({ last }) => last);
  const shown = await screen.evaluate(() => document.body.textContent);
  for (const name of names) expect(shown).not.toContain(name);

  await organiser.tab('Zaal');
  for (const [at, text] of ['wij bellen elkaar', 'de sociale kaart klopt', 'bewoners lezen mee'].entries())
    await again.getByLabel(`Verbeterpunt ${String(at + 1)}`).fill(`Wij willen dat ${text}`);
  await again.getByLabel('Wat', { exact: true }).first().fill('Wijkoverleg');
  await again.getByLabel('Wie (functie)').first().fill('beleidsmedewerker');

  // Two leave early, the others at the end.
  await organiser.tab('Deur');
  await organiser.at(start + 150);
  for (const name of ['PersoonA', 'PersoonB']) {
    await again
      .getByRole('button', { name: new RegExp(`^${name}`) })
      .first()
      .click();
    await again
      .getByText(/eerder weg/)
      .nth(name === 'PersoonA' ? 0 : 1)
      .waitFor();
  }
  await organiser.at(end + 1);
  await again.getByRole('button', { name: 'Allen nu weg' }).click();
  await again.getByRole('button', { name: /^Zet \d+ mensen weg/ }).click();
  await organiser.tab('Afronden');
  // Nobody signs for who is not told apart.
  await again.getByText('15').first().waitFor();
  await again.getByRole('button', { name: 'Houd ze uit elkaar' }).click();
  await again.getByRole('button', { name: 'Dit zijn verschillende mensen' }).click();
  await again.getByRole('heading', { name: 'U kunt 17 mensen bevestigen' }).waitFor();
  await again.getByRole('button', { name: 'Bekijk de 17 en onderteken' }).click();
  await again.getByRole('button', { name: 'Onderteken voor 17 mensen' }).click();
  await again.getByText('17 mensen zijn bevestigd, revisie 1').waitFor();
  const row = (name: RegExp) => again.getByRole('row', { name });
  const confirmations = async (revision: number) => {
    const file = await organiser.saved(() =>
      row(/^Bevestigingen/)
        .getByRole('button')
        .first()
        .click(),
    );
    const path = join(folder, `bevestigingen-${String(revision)}.txt`);
    writeFileSync(path, file.bytes);
    return { path, text: strFromU8(file.bytes) };
  };
  const first = await confirmations(1);
  for (const name of names) expect(first.text).not.toContain(name);
  for (const { code } of people) expect(first.text).not.toContain(code ?? 'none');
  expect(carriersIn(first.text).filter(({ kind }) => kind === 'attestation')).toHaveLength(17);

  // A mistake: PersoonC was confirmed and was somebody else; the earlier word is withdrawn, and nobody else's changes.
  await again.getByLabel('Wie', { exact: true }).selectOption({ label: await optionOf(again, 'PersoonC') });
  await again.getByLabel('Waarom (alleen in uw logboek)').last().fill('verkeerde naam aangetikt');
  await again.getByRole('button', { name: 'Trek de bevestiging in' }).click();
  await again.getByText('Ingetrokken, revisie 2').waitFor();
  const second = await confirmations(2);
  const words = (text: string) =>
    carriersIn(text).flatMap((carrier) => (carrier.kind === 'attestation' ? [carrier.bytes.join()] : []));
  expect(words(second.text)).toHaveLength(17);
  expect(words(first.text).filter((word) => !words(second.text).includes(word))).toHaveLength(1);

  // What goes to others and to the archive.
  const csv = await organiser.saved(() =>
    row(/^Presentielijst/)
      .getByRole('button', { name: 'csv' })
      .click(),
  );
  const list = strFromU8(csv.bytes);
  for (const name of names) expect(list).toContain(name);
  expect(list).not.toContain('vegetarisch');
  const summary = await organiser.saved(() =>
    row(/^Samenvatting voor NHG/)
      .getByRole('button')
      .first()
      .click(),
  );
  for (const name of [...names, 'Veldpad', 'Joke']) expect(strFromU8(summary.bytes)).not.toContain(name);
  const archive = await organiser.saved(() =>
    row(/^Archief/)
      .getByRole('button')
      .first()
      .click(),
  );
  const archived = Object.keys(unzipSync(archive.bytes));
  expect(archived.length).toBeGreaterThan(5);
  const report = await organiser.saved(() => again.getByRole('button', { name: 'Bewaren' }).first().click());
  expect(strFromU8(report.bytes)).toContain('Wij willen dat de sociale kaart klopt');
  for (const name of names) expect(strFromU8(report.bytes)).not.toContain(name);
  const certificate = await organiser.saved(() =>
    again.getByRole('button', { name: /^Maak pdf voor .*Joke/ }).click(),
  );
  expect(strFromU8(certificate.bytes.subarray(0, 5))).toBe('%PDF-');
  expect(await axeFaults(again.mainFrame(), { contrast: true, again: false })).toEqual([]);

  // Nothing that somebody else on this computer could read.
  const kept = await again.evaluate(everythingKept);
  expect(kept.length).toBeGreaterThan(1000);
  for (const secret of [
    ...names,
    'Veldpad',
    'Joke',
    'Morgenrood',
    ...people.flatMap(({ code }) => code ?? []),
  ])
    expect(kept).not.toContain(secret);

  // The module of each finds its own word in the file for all.
  for (const { visit: visited } of learners) {
    const { course } = visited;
    await course.locator('details[data-option=file] input[type=file]').setInputFiles(second.path);
    await course
      .locator('attendance-desk [role=status]')
      .first()
      .getByText('bevestigt uw aanwezigheid')
      .waitFor();
    await course.getByText('240').first().waitFor();
    expect(visited.problems).toEqual([]);
  }
  expect(organiser.wrong).toEqual([]);
  console.log(`own work: ${String(work.press)} presses, ${String(work.field)} fields`);
  // On the command line the list alone has four cells for each of twenty people, typed after the evening.
  expect(work.press + work.field).toBeLessThan(4 * 20);
  await organiser.close();
  for (const { close } of learners) await close();
});
