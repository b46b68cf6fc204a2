import { readFileSync, rmSync, writeFileSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8 } from 'fflate';
import { chromium, type Browser, type Page } from 'playwright-core';
import { extractText } from 'unpdf';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { carriersIn } from '../../src/attendance/carriers.ts';
import { learnerQr } from '../../src/attendance/learner-qr.ts';
import { receiptQr, receiptText } from '../../src/receipts/receipt-text.ts';
import { readReceipt } from '../../src/receipts/receipt-bytes.ts';
import { receiptFormsOf } from '../../src/receipts/receipt-forms.ts';
import { readSignedList } from '../../src/room/exports/signed-list.ts';
import type { Standard } from '../../src/packing/standards.ts';
import { newComputer } from '../clock/computer.ts';
import { findBrowser } from '../find-browser.ts';
import { crypto } from '../fixtures/attendance.ts';
import { loadCourse } from '../fixtures/loaded-course.ts';
import { axeFaults } from './axe.ts';
import { openStep } from './deelnemer.ts';
import {
  countsOf,
  countsRead,
  csvRows,
  entriesOf,
  peOnlineXml,
  presenceRead,
  presenceRows,
  sha256,
  sheetRows,
  sorted,
  summaryOf,
} from './evening-files.ts';
import {
  archiveNames,
  cardOf,
  keyOf,
  kohRows,
  movedOf,
  movedRows,
  presenceHeadings,
  remindersSay,
  staysOf,
  summaryExpected,
  textIn,
  wijkverslagSays,
} from './evening-story.ts';
import {
  bytesOf,
  laterReceipts,
  madeReceipts,
  moodleExport,
  registered,
  workbookOf,
} from './evening-people.ts';
import { hold } from './fake-camera.ts';
import { everythingKept, Organiser, work } from './organiser.ts';
import { visit, type Testbed, type Visit } from './preview-visit.ts';
import { openRoom, type Room } from './room.ts';
import { seedLearner } from './seeded-learner.ts';
import { sayer } from './words.ts';

/**
 * The evening from the list of registered people to what goes to everybody, on the organiser's page opened from disk, with
 * a camera; packed modules that read what comes out; and half a year later.
 */

const say = sayer('nl');
let room: Room;
let browser: Browser;
let folder: string;

beforeAll(async () => {
  room = await openRoom({ accredited: true });
  folder = mkdtempSync(join(tmpdir(), 'pidb-evening-'));
  const executablePath = findBrowser(() => undefined)!;
  browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
});
afterAll(async () => {
  await browser.close();
  await room.close();
  rmSync(folder, { recursive: true });
});

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

/** The name of a choice that begins like this. */
async function optionOf(page: Page, name: string): Promise<string> {
  const options = await page.getByLabel('Wie', { exact: true }).locator('option').allInnerTexts();
  return options.find((option) => option.includes(name)) ?? name;
}

test('the whole evening', async () => {
  const { start, end } = room;
  const learners = await Promise.all([
    deelnemer('scorm12', 'c.ozturk-zukowska'),
    deelnemer('scorm2004', 'n.verhagen'),
    deelnemer('scorm12', 'ij.vanthoff'),
  ]);
  const people = registered(learners.map(({ code }) => code));
  const organiser = await Organiser.arrive(browser, room, start - 25);
  const { page } = organiser;

  await organiser.tab('Voorbereiden');
  await page.getByLabel('Kies een bestand').setInputFiles(await workbookOf(people, folder));
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
  for (const { code } of byCode.filter(({ last }) => last !== 'PersoonJ'))
    await scan(code!, start - 10, (count += 1));
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
    .getByText(/^19\s*van 19 binnen/)
    .first()
    .waitFor();

  // Bons at the bus: three of real modules, and nine of people whose module is not open here.
  await organiser.tab('Uitslag');
  await again.getByText('Er zijn nog geen antwoorden').waitFor();
  await again.getByRole('button', { name: 'Open de bus' }).click();
  const forms = receiptFormsOf(loadCourse('course'));
  const own = learners.map(({ receipt }) => Buffer.from(receipt.replace('pidb.u.', ''), 'base64url'));
  const bons = [...own, ...madeReceipts(room.secret, 9).map(bytesOf)].map(receiptQr);
  const counted = async () => Number.parseInt(await again.locator('.counted').innerText(), 10);
  for (const [at, bon] of bons.entries()) {
    await hold(again, bon);
    await expect.poll(counted).toBe(at + 1);
  }
  await hold(again, '');
  await again.getByRole('button', { name: 'Sluit de bus' }).click();
  await again.getByRole('heading', { name: 'Hoogste en laagste drie' }).waitFor();
  const [screen] = await Promise.all([
    again.waitForEvent('popup'),
    again.getByRole('button', { name: 'Toon op groot scherm' }).click(),
  ]);
  await screen.getByText('Hoogste drie').waitFor();
  await screen.setViewportSize({ width: 1920, height: 1080 });
  expect(await axeFaults(screen.mainFrame(), { contrast: true, again: false })).toEqual([]);
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
  await again.getByText('17').first().waitFor();
  await again.getByRole('button', { name: 'Houd ze uit elkaar' }).click();
  await again.getByRole('button', { name: 'Dit zijn verschillende mensen' }).click();
  await again.getByRole('heading', { name: 'U kunt 19 mensen bevestigen' }).waitFor();
  await again.getByRole('button', { name: 'Bekijk de 19 en onderteken' }).click();
  await again.getByRole('button', { name: 'Onderteken voor 19 mensen' }).click();
  await again.getByText('19 mensen zijn bevestigd, revisie 1').waitFor();
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
  expect(carriersIn(first.text).filter(({ kind }) => kind === 'attestation')).toHaveLength(19);

  // A mistake: PersoonC was confirmed and was somebody else; the earlier word is withdrawn, and nobody else's changes.
  await again.getByLabel('Wie', { exact: true }).selectOption({ label: await optionOf(again, 'PersoonC') });
  await again.getByLabel('Waarom (alleen in uw logboek)').last().fill('verkeerde naam aangetikt');
  await again.getByRole('button', { name: 'Trek de bevestiging in' }).click();
  await again.getByText('Ingetrokken, revisie 2').waitFor();
  const second = await confirmations(2);
  const words = (text: string) =>
    carriersIn(text).flatMap((carrier) => (carrier.kind === 'attestation' ? [carrier.bytes.join()] : []));
  expect(words(second.text)).toHaveLength(19);
  expect(words(first.text).filter((word) => !words(second.text).includes(word))).toHaveLength(1);

  // What goes to others and to the archive: every file is opened, and held to what happened.
  const stays = staysOf(people, room);
  const download = (what: RegExp, name: string) =>
    organiser.saved(() =>
      row(what)
        .getByRole('button', { name: new RegExp(`${name}$`) })
        .click(),
    );
  const csv = await download(/^Presentielijst/, 'csv');
  expect(csvRows(csv.bytes)[0]).toEqual(presenceHeadings);
  expect(presenceRead(csvRows(csv.bytes), room)).toEqual(presenceRows(stays, room));
  const xlsx = await download(/^Presentielijst/, 'Excel');
  expect(await sheetRows(xlsx.bytes)).toEqual(csvRows(csv.bytes));
  expect(strFromU8(csv.bytes)).not.toContain('vegetarisch');
  const signedZip = (await download(/^Presentielijst/, 'Ondertekend')).bytes;
  const signed = entriesOf(signedZip);
  expect(Buffer.from(signed['presentielijst.csv']!)).toEqual(Buffer.from(csv.bytes));
  const card = await cardOf(room);
  const word = signed['presentielijst-1.cose']!;
  expect(await readSignedList(word, csv.bytes, undefined, card, crypto)).toMatchObject({ kind: 'signed' });

  const zipPath = join(folder, 'ondertekend.zip');
  writeFileSync(zipPath, signedZip);
  await again.getByLabel('Kies de zip').setInputFiles(zipPath);
  await again.getByText(/Lijst 1, ondertekend op .* Er is niets in veranderd\./).waitFor();

  await again.getByText('Nummers voor de XML van PE-online').click();
  await again.getByLabel('Nummer van de aanbieder').fill('4711');
  for (const [register, edition, meeting] of [
    ['GAIA', '8801', '1'],
    ['V&VN', '8802', '2'],
  ] as const) {
    await again.getByLabel(`${register}: nummer van de uitvoering`).fill(edition);
    await again.getByLabel(`${register}: nummer van de bijeenkomst`).fill(meeting);
  }
  const pasted = await organiser.savedAll(2, () =>
    again.getByRole('button', { name: 'Maak plaklijst' }).click(),
  );
  const byRegister = { gaia: ['09911009701', '00000000301'], venvn: ['012345'] };
  const inXml = {
    gaia: peOnlineXml(19, '123456', byRegister.gaia, { user: '4711', edition: '8801', meeting: '1' }),
    venvn: peOnlineXml(52, '654321', byRegister.venvn, { user: '4711', edition: '8802', meeting: '2' }),
  };
  for (const id of ['gaia', 'venvn'] as const)
    expect(pasted[`pe-online-${id}.txt`]).toBe(byRegister[id].map((number) => `${number}\r\n`).join(''));
  const xml = await organiser.savedAll(2, () => again.getByRole('button', { name: 'Maak XML' }).click());
  for (const id of ['gaia', 'venvn'] as const) expect(xml[`pe-online-${id}.xml`]).toBe(inXml[id]);
  await again.getByText(/^Niet op een lijst: 17$/).click();
  const others = await again.locator('registers-card details').first().innerText();
  for (const line of [
    'B. PersoonA: was er niet van begin tot eind',
    'B. PersoonG: het nummer ontbreekt',
    'B. PersoonM: was er niet',
    'N. Verhagen: het beroep krijgt hier geen punten',
    'Joke: bewoner',
  ])
    expect(others).toContain(line);

  const koh = await download(/^Lijst voor KOH/, 'csv');
  expect(sorted(csvRows(koh.bytes).slice(1))).toEqual(kohRows(stays, room));
  expect(await sheetRows((await download(/^Lijst voor KOH/, 'Excel')).bytes)).toEqual(csvRows(koh.bytes));
  const lists = [
    ...own
      .map((bytes) => readReceipt(bytes, forms))
      .flatMap((read) => (read.kind === 'receipt' ? read.receipt : [])),
    ...madeReceipts(room.secret, 9),
  ];
  const counts = csvRows((await download(/^Groepsuitslag/, 'csv')).bytes);
  expect(countsRead(counts, 'Vooraf', 'Iedereen')).toEqual(countsOf(lists));
  const summary = await download(/^Samenvatting voor NHG/, 'Bestand');
  for (const name of [...names, 'Veldpad', 'Joke']) expect(strFromU8(summary.bytes)).not.toContain(name);
  expect(await summaryOf(summary.bytes, keyOf(room))).toMatchObject(summaryExpected(stays, room));
  const report = await organiser.saved(() => again.getByRole('button', { name: 'Bewaren' }).first().click());
  const told = textIn(report.bytes);
  for (const text of wijkverslagSays) expect(told).toContain(text);
  for (const name of names) expect(told).not.toContain(name);

  const archive = entriesOf((await download(/^Archief/, 'Zip')).bytes);
  const { session } = JSON.parse(readFileSync(room.secret, 'utf8')) as { session: string };
  expect(Object.keys(archive).toSorted()).toEqual(archiveNames(session));
  const text = (name: string) => strFromU8(archive[name]!);
  expect(archive['presentielijst.csv']).toEqual(csv.bytes);
  expect(await sheetRows(archive['presentielijst.xlsx']!)).toEqual(csvRows(csv.bytes));
  // Each signed list holds on to the one before it.
  const after = archive['presentielijst-2.cose']!;
  expect(await readSignedList(after, csv.bytes, sha256(word), card, crypto)).toMatchObject({
    kind: 'signed',
  });
  for (const id of ['gaia', 'venvn'] as const) {
    expect(text(`pe-online-${id}.txt`)).toBe(pasted[`pe-online-${id}.txt`]);
    expect(text(`pe-online-${id}.xml`)).toBe(inXml[id]);
  }
  expect(archive['presentielijst-koh.csv']).toEqual(koh.bytes);
  expect(await sheetRows(archive['presentielijst-koh.xlsx']!)).toEqual(csvRows(koh.bytes));
  expect(csvRows(archive['groepsuitslag.csv']!)).toEqual(counts);
  expect(await summaryOf(archive['samenvatting-nhg.json']!, keyOf(room))).toMatchObject(
    summaryExpected(stays, room),
  );
  expect(
    [
      ...text('herinneringen.ics')
        .replaceAll('\r\n ', '')
        .matchAll(/^SUMMARY[^:]*:(.*)$/gm),
    ].map(([, line = '']) => line.trim()),
  ).toEqual(remindersSay);
  expect(text(`${session}-bevestigingen-2.txt`)).toBe(second.text);
  expect(textIn(archive[`${session}-wijkverslag.html`]!)).toContain('Wij willen dat de sociale kaart klopt');
  expect(textIn(archive[`${session}-wijkverslag-tekst.html`]!)).toContain('Wijkoverleg');
  expect(textIn(archive[`${session}-uitslag.html`]!)).toContain('12 ');
  const strips = textIn(archive[`${session}-strookjes-GEHEIM.html`]!);
  for (const { last, came } of stays)
    expect([last, strips.includes(last)]).toEqual([last, came !== undefined && last !== 'PersoonC']);
  const log = JSON.parse(text('logboek.json')) as readonly { readonly did: { readonly type: string } }[];
  expect(log.filter(({ did }) => did.type === 'person.came')).toHaveLength(19);
  for (const name of names) expect(text('logboek.json')).not.toContain(name);
  const certificate = await organiser.saved(() =>
    again.getByRole('button', { name: /^Maak pdf voor .*Joke/ }).click(),
  );
  const onPaper = await extractText(certificate.bytes, { mergePages: true });
  expect(onPaper.text).toContain('Joke');
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
  // Half a year later, with the day as this computer kept it: the same people once more.
  await organiser.die();
  await organiser.at(end + 27 * 7 * 1440);
  await organiser.open();
  await organiser.tab('Half jaar later');
  const { page: later } = organiser;
  await later.getByText('Er is nog niets te vergelijken').waitFor();
  const laterLists = laterReceipts(lists);
  const laterFile = join(folder, 'half-jaar.txt');
  writeFileSync(laterFile, laterLists.map((list) => receiptText(bytesOf(list))).join('\n'));
  await later.locator('ballot-box input[type=file]').first().setInputFiles(laterFile);
  await later.getByText('Van 12 mensen, twee keer dezelfde.').waitFor();
  expect(await movedRows(later)).toEqual(movedOf(laterLists));
  const continued = later.getByRole('radio', { name: 'De meeste' });
  await continued.check();
  await organiser.tab('Afronden');
  await organiser.tab('Half jaar later');
  expect(await continued.isChecked()).toBe(true);

  expect(organiser.wrong).toEqual([]);
  console.log(`own work: ${String(work.press)} presses, ${String(work.field)} fields`);
  // On the command line the list alone has four cells for each of twenty people, typed after the evening.
  expect(work.press + work.field).toBeLessThan(4 * 20);
  await organiser.close();
  for (const { close } of learners) await close();
});

test('another run, with the export of a Moodle instead of the bus', async () => {
  const organiser = await Organiser.arrive(browser, room, room.end + 5);
  const { page } = organiser;
  await organiser.tab('Uitslag');
  const path = join(folder, 'interacties.txt');
  writeFileSync(path, moodleExport(room.secret, 12));
  const lms = page.locator('ballot-box input[type=file]').last();
  await lms.setInputFiles(path);
  await page.getByRole('heading', { name: 'Hoogste en laagste drie' }).waitFor();
  await page.getByText('12 antwoorden geteld').first().waitFor();
  // Once more, after somebody was late with it: nobody is counted twice.
  await lms.setInputFiles(path);
  await page.getByText('Deze zat al in de bus.').first().waitFor();
  await organiser.tab('Afronden');
  const counts = await organiser.saved(() =>
    page
      .getByRole('row', { name: /^Groepsuitslag/ })
      .getByRole('button')
      .click(),
  );
  const rows = csvRows(counts.bytes);
  expect(countsRead(rows, 'Vooraf', 'Iedereen')).toEqual(countsOf(madeReceipts(room.secret, 12)));
  const kept = await page.evaluate(everythingKept);
  for (const secret of ['docent', 'Hondt', 'example.invalid']) {
    expect(kept).not.toContain(secret);
    expect(strFromU8(counts.bytes)).not.toContain(secret);
  }
  expect(organiser.wrong).toEqual([]);
  await organiser.close();
});
