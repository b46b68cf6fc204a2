import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Browser, type FrameLocator, type Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtSite } from '../../scorm/package/build-site.ts';
import { packSite, packVerification } from '../../scorm/package/pack.ts';
import { startPreview, type Preview } from '../../scorm/preview/server.ts';
import type { Standard } from '../../src/packing/standards.ts';
import { carriersIn, momentQr } from '../../src/attendance/carriers.ts';
import { outlineOf } from '../../src/content/outline.ts';
import { loadTrustFiles } from '../../src/course-files/trust-files.ts';
import { asTyped } from '../../src/encoding/typed-code.ts';
import { unpack } from '../../src/progress/pack.ts';
import { newComputer } from '../clock/computer.ts';
import { nodeOnTestDay } from '../clock/test-day.ts';
import { findBrowser } from '../find-browser.ts';
import { openStep, toWijk } from './deelnemer.ts';
import { photoOf, pdfPicture, qrSvg, shots } from './photos.ts';
import { mapsPlainHost, overPlainHttp } from './plain-http.ts';
import { stored, visit, type Testbed, type Visit } from './preview-visit.ts';
import { factsAt, seedLearner, storeFacts } from './seeded-learner.ts';
import { sayer } from './words.ts';
import { folderOnDisk } from '../../src/on-disk/folder-on-disk.ts';
import { loadCourse } from '../fixtures/loaded-course.ts';

/**
 * From the room to the register, with nothing but what people have: a session made on the command line, its code
 * photographed in the room, codes typed, the organiser's word, the certificate, and the page that checks it.
 */

const say = sayer('nl');
const name = 'Çağla Öztürk-Żukowska';
/** The session was over a few minutes ago: who enters the codes then is told so. */
const startedAgo = 246;

let folder: string;
let browser: Browser;
let preview: Preview;
let secret: { codes: readonly string[] };
let card: Uint8Array;
let sessionFile: (ending: string) => string;

const issuer = (...args: readonly string[]) =>
  execFileSync(
    process.execPath,
    [...nodeOnTestDay, 'scorm/issuer.ts', ...args, '--course', join(folder, 'course')],
    { encoding: 'utf8' },
  );

const amsterdam = (at: Date) =>
  new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'Europe/Amsterdam',
    dateStyle: 'short',
    timeStyle: 'short',
  }).format(at);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'pidb-room-'));
  cpSync('course', join(folder, 'course'), { recursive: true });
  issuer('new', '--name', 'NHG', '--keys', join(folder, 'keys'), '--no-passphrase');
  const start = amsterdam(new Date(Date.now() - startedAgo * 60_000));
  issuer(
    ...[
      'session',
      'new',
      '--wijk',
      'Morgenrood',
      '--place',
      'Buurthuis De Linde',
      '--organiser',
      'GGD Voorbeeld',
    ],
    ...['--start', start, '--keys', join(folder, 'keys'), '--out', join(folder, 'out')],
  );
  sessionFile = (ending) =>
    join(
      folder,
      'out',
      readdirSync(join(folder, 'out')).find((file) => file.endsWith(ending))!,
    );
  const organiser = JSON.parse(readFileSync(sessionFile('organisator-GEHEIM.json'), 'utf8')) as {
    codes: readonly (string | { code: string })[];
  };
  secret = { codes: organiser.codes.map((code) => (typeof code === 'string' ? code : code.code)) };
  const [carrier] = carriersIn(readFileSync(sessionFile('sessiekaart.txt'), 'utf8'));
  if (carrier?.kind !== 'card') throw new Error('The session card has no card.');
  card = carrier.bytes;
  const site = { ...builtSite(), trust: loadTrustFiles(folderOnDisk(join(folder, 'course'))) };
  const options = { outFolder: join(folder, 'dist'), progress: () => undefined };
  await packSite(site, options);
  await packVerification(site, options);
  preview = await startPreview({
    port: 0,
    dist: join(folder, 'dist'),
    dataFile: join(folder, 'records.sqlite'),
  });
  const executablePath = findBrowser(() => undefined);
  if (executablePath === undefined) throw new Error('No browser was found; set CHROME_PATH.');
  browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', mapsPlainHost] });
});
afterAll(async () => {
  await browser.close();
  await preview.close();
  rmSync(folder, { recursive: true });
});

/** What the desk says last. */
const told = (course: FrameLocator) => course.locator('attendance-desk [role=status]').first();

async function openOption(course: FrameLocator, option: 'photo' | 'code' | 'file') {
  const details = course.locator(`details[data-option=${option}]`);
  if ((await details.getAttribute('open')) === null) await details.locator('summary').click();
}

async function typeCode(course: FrameLocator, code: string) {
  await openOption(course, 'code');
  await course.getByLabel(say('attendance.code.label')).fill(code);
  await course.getByRole('button', { name: say('attendance.code.check') }).click();
}

/**
 * From home, where the certificate is ready, in as few presses as that can be; the next time it is on home itself. Who has
 * another word than the organiser's goes to the desk.
 */
async function makeCertificate({ page, course }: Visit, from: 'home' | 'desk' = 'home'): Promise<Buffer> {
  let presses = 0;
  const press = async (role: 'link' | 'button', key: string): Promise<void> => {
    await course
      .getByRole(role, { name: say(key), exact: true })
      .first()
      .click();
    presses += 1;
  };
  if (from === 'home') {
    await toWijk(course);
    await press('link', 'closing.ending.toDesk');
  } else {
    await course.locator('html').evaluate(() => {
      location.hash = '#/accreditatie';
    });
  }
  // Nothing that the certificate needs, as long as there is no accreditation.
  await course.getByRole('combobox').first().selectOption({ label: 'Welzijns- of sociaal werker' });
  await press('button', 'closing.certificate.make');
  await press('button', 'closing.certificate.yes');
  await course.getByText(say('closing.certificate.made')).first().waitFor({ timeout: 60_000 });
  if (from === 'home') await toWijk(course);
  const downloading = page.waitForEvent('download');
  await press('button', 'closing.out.download');
  expect(presses).toBe(from === 'home' ? 4 : 3);
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/^certificaat-PB-[0-9A-Z]{4}-[0-9A-Z*~$=_]{4}\.pdf$/);
  return readFileSync(await download.path());
}

/** Somebody whom the organiser confirmed: the code on the list, and the file that everybody got. */
interface Confirmed {
  readonly code: string;
  readonly file: string;
}

async function journey(
  standard: Standard,
  url: string,
  learner: string,
): Promise<{ pdf: Buffer; problems: readonly string[]; confirmed: Confirmed }> {
  const testbed: Testbed = {
    preview: { ...preview, url },
    computer: await newComputer(browser, { acceptDownloads: true, reducedMotion: 'reduce' }),
    close: () => Promise.resolve(),
  };
  await seedLearner({ preview }, standard, learner, 'prepared');
  const now = await visit(testbed, { standard, learner });
  const { course, page } = now;
  await openStep(course, 'Werksessie in de wijk');
  // Linked and checked in by a photo of the code in the room.
  await openOption(course, 'photo');
  const picture = `data:image/svg+xml;base64,${Buffer.from(qrSvg(momentQr(asTyped(secret.codes[0]!).slice(0, 8), card))).toString('base64')}`;
  const drawing = await testbed.computer.newPage();
  const photo = await photoOf(drawing, picture, shots[3]!);
  await drawing.close();
  await course
    .locator('attendance-desk input[type=file]')
    .first()
    .setInputFiles({ name: 'foto.jpg', mimeType: 'image/jpeg', buffer: photo });
  await told(course).getByText('achteraf ingecheckt').waitFor({ timeout: 90_000 });
  // A typo burns nothing.
  const rightCheck = secret.codes[1]!.at(-1);
  await typeCode(course, secret.codes[1]!.slice(0, -1) + (rightCheck === '0' ? '1' : '0'));
  await course.getByText(say('attendance.refused.typo')).first().waitFor({ timeout: 60_000 });
  await typeCode(course, secret.codes[1]!.toLowerCase());
  await told(course).getByText('uitgecheckt').waitFor({ timeout: 90_000 });
  await course.getByText('240').first().waitFor();
  // Their own code goes on the presence list, and the organiser confirms by it.
  const code = await course.locator('attendance-desk .learner-code .code').innerText();
  expect(code).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/);
  const list = join(folder, `${standard}-${learner}.csv`);
  const time = (minutes: number) => amsterdam(new Date(Date.now() - minutes * 60_000)).slice(-5);
  writeFileSync(
    list,
    `deelnemerscode;naam;functie;in;uit\n${code};${name};Welzijnswerker;${time(startedAgo)};${time(startedAgo - 240)}\n`,
  );
  const out = join(folder, `${standard}-${learner}`);
  issuer(
    'session',
    'attest',
    '--organiser',
    sessionFile('organisator-GEHEIM.json'),
    '--list',
    list,
    '--out',
    out,
  );
  const confirmations = join(
    out,
    readdirSync(out).find((file) => /-bevestigingen-\d+\.txt$/.test(file))!,
  );
  await openOption(course, 'file');
  await course.locator('details[data-option=file] input[type=file]').setInputFiles(confirmations);
  await told(course).getByText('bevestigt uw aanwezigheid').waitFor({ timeout: 60_000 });
  const pdf = await makeCertificate(now);
  // Leaving tells the report whole.
  await course.getByRole('button', { name: 'Opslaan en sluiten' }).click();
  await page.waitForSelector('#stage[data-course=closed]');
  // The attendance is in the record, and in the report without anything private.
  const model = JSON.stringify(await stored({ ...testbed, preview }, standard, learner));
  expect(model).toContain('aanwezigheid_minuten');
  expect(model).not.toContain(secret.codes[0]!.replaceAll('-', '').slice(0, 8));
  const { suspend_data: state = '' } = await stored({ ...testbed, preview }, standard, learner);
  expect(state.length).toBeLessThanOrEqual(4096);
  await page.close();
  await testbed.computer.close();
  return { pdf, problems: now.problems, confirmed: { code, file: confirmations } };
}

describe('on the page where certificates are checked, from disk', () => {
  test.each(['scorm12', 'scorm2004'] as const)(
    'in %s: a session from the command line, a photo in the room, the organiser, the certificate; and it is proven',
    { timeout: 300_000 },
    async (standard) => {
      const {
        pdf,
        problems,
        confirmed: colleague,
      } = await journey(standard, preview.url, 'c.ozturk-zukowska');
      if (standard === 'scorm12') confirmedColleague = colleague;
      expect(problems).toEqual([]);
      expect(pdf.length).toBeLessThan(200_000);
      const checking = await (await newComputer(browser)).newPage();
      await checking.goto(pathToFileURL(join(folder, 'dist/controle/index.html')).href);
      const file = checking.getByLabel(say('verify.bring.file'));
      const confirmed = checking.getByRole('heading', {
        level: 2,
        name: say('verify.verdict.confirmed.title'),
      });
      await file.setInputFiles({ name: 'certificaat.pdf', mimeType: 'application/pdf', buffer: pdf });
      await confirmed.waitFor({ timeout: 60_000 });
      expect(await checking.locator('verification-result dl').first().innerText()).toContain(name);

      if (standard !== 'scorm12') return;
      // Its own QR code, printed at 150 dpi and photographed twenty times.
      const drawing = await (await newComputer(browser)).newPage();
      await drawing.goto(preview.url);
      const printed = await pdfPicture(drawing, pdf, 150);
      const corner = await drawing.evaluate(async (source) => {
        const image = new Image();
        image.src = source;
        await image.decode();
        // The upper right part of the sheet, as somebody holds a phone over it.
        const canvas = document.createElement('canvas');
        canvas.width = Math.round(image.naturalWidth * 0.28);
        canvas.height = Math.round(image.naturalHeight * 0.36);
        canvas
          .getContext('2d')!
          .drawImage(
            image,
            image.naturalWidth - canvas.width,
            0,
            canvas.width,
            canvas.height,
            0,
            0,
            canvas.width,
            canvas.height,
          );
        return canvas.toDataURL('image/png');
      }, printed);
      let read = 0;
      for (const shot of shots) {
        const photo = await photoOf(drawing, corner, shot);
        const again = checking.getByRole('button', { name: say('verify.bring.another') });
        if (await again.isVisible()) await again.click();
        await file.setInputFiles({ name: 'foto.jpg', mimeType: 'image/jpeg', buffer: photo });
        const outcome = await Promise.race([
          confirmed.waitFor({ timeout: 60_000 }).then(() => true),
          checking
            .locator('.error')
            .first()
            .waitFor({ timeout: 60_000 })
            .then(() => false),
        ]);
        if (outcome) read += 1;
      }
      console.log(`the QR code of the PDF, at 150 dpi: ${read} of ${shots.length} photos were read`);
      expect(read).toBeGreaterThanOrEqual(18);
      await drawing.close();
      await checking.close();
    },
  );
});

/** Filled by the journey above: whose confirmation is to be taken over. */
let confirmedColleague: Confirmed | undefined;

test(
  'on a phone two taps and nine characters lead from the launch to checked in',
  { timeout: 300_000 },
  async () => {
    const phone = { width: 390, height: 844 };
    const learner = 'n.verhagen';
    const testbed: Testbed = {
      preview,
      computer: await newComputer(browser, { reducedMotion: 'reduce', hasTouch: true }),
      close: () => Promise.resolve(),
    };
    // The werksessie was linked at home, by the file that came with the invitation.
    await seedLearner({ preview }, 'scorm12', learner, 'prepared');
    const before = await visit(testbed, { learner, ...phone });
    await openStep(before.course, 'Werksessie in de wijk');
    await openOption(before.course, 'file');
    await before.course
      .locator('details[data-option=file] input[type=file]')
      .setInputFiles(sessionFile('sessiekaart.txt'));
    await before.course.locator('attendance-desk .session').waitFor();
    // Where the field stands on the screen of the werksessie: how far one has to scroll to it.
    await openOption(before.course, 'code');
    const onScreen = before.course.locator('attendance-desk #code');
    await onScreen.waitFor();
    const scroll = Math.max(0, (await onScreen.evaluate(bottomInPage)) - phone.height);
    await before.course.getByRole('button', { name: say('bar.close') }).click();
    await before.page.waitForSelector('#stage[data-course=closed]');
    await before.close();

    let taps = 0;
    const tap = async (target: Locator) => {
      taps += 1;
      await target.tap();
    };
    const { page, course, problems, close } = await visit(testbed, { learner, ...phone });
    const field = course.locator('day-card').getByLabel(say('attendance.code.label'));
    await field.waitFor();
    expect(await field.evaluate(bottomInPage)).toBeLessThan(phone.height);
    await tap(field);
    const typed = asTyped(secret.codes[0]!);
    expect(typed).toHaveLength(9);
    await page.keyboard.type(typed);
    await tap(course.getByRole('button', { name: say('evening.here'), exact: true }));
    await course.getByRole('heading', { name: say('evening.checkOut') }).waitFor({ timeout: 90_000 });
    expect(taps).toBe(2);
    // What somebody has of their own is one tap away, on the day too.
    await tap(course.getByRole('link', { name: new RegExp(`^${say('screen.page.leerdossier.title')}`) }));
    await course.locator('leerdossier-screen').waitFor();
    expect(taps).toBe(3);
    console.log(`to the code field on the screen of the werksessie: ${String(scroll)} px of scroll`);
    expect(scroll).toBeLessThan(phone.height / 2);
    expect(problems).toEqual([]);
    await close();
    await testbed.computer.close();
  },
);

/** Runs in the page: where it ends, from the top of the page. */
function bottomInPage(element: Element): number {
  return Math.round(element.getBoundingClientRect().bottom + window.scrollY);
}

test('nobody takes over the confirmation of a colleague', { timeout: 300_000 }, async () => {
  if (confirmedColleague === undefined) throw new Error('Nobody was confirmed above.');
  const { file } = confirmedColleague;
  const code = asTyped(confirmedColleague.code).slice(0, 7);
  // Who only has the file for all reads no code and no name in it; but the code also stands on the list of the room.
  const forAll = readFileSync(file, 'utf8');
  expect(forAll).not.toContain(confirmedColleague.code);
  expect(forAll).not.toContain(code);
  expect(forAll).not.toContain('Öztürk');
  // Each time on another computer: nothing but what the LMS has counts.
  const visitWerksessie = async (): Promise<Visit> => {
    const computer = await newComputer(browser, { acceptDownloads: true, reducedMotion: 'reduce' });
    const now = await visit({ preview, computer, close: () => Promise.resolve() }, { learner });
    // The course opens at home or where the learner was; from either the address leads there.
    await now.course.getByRole('heading', { level: 1 }).waitFor();
    await now.course.locator('html').evaluate(() => {
      location.hash = '#/werksessie';
    });
    await now.course.getByRole('heading', { level: 1, name: 'Werksessie in de wijk' }).waitFor();
    return { ...now, close: () => computer.close() };
  };
  const learner = 'suryati';
  const prepared = factsAt(outlineOf(loadCourse('course')), 'prepared', Math.floor(Date.now() / 60_000));
  const bring = async ({ course }: Visit) => {
    await openOption(course, 'file');
    await course.locator('details[data-option=file] input[type=file]').setInputFiles(file);
    await told(course).locator('.notice').waitFor({ timeout: 60_000 });
    return told(course).innerText();
  };

  // With the console: an event of the module that gives the code, and one that says what was confirmed.
  await storeFacts({ preview }, 'scorm12', learner, prepared);
  const first = await visitWerksessie();
  const dispatch = (did: unknown) =>
    first.course.locator('course-app').evaluate((app, event) => {
      app.dispatchEvent(Object.assign(new Event('learner-did'), { did: event }));
    }, did);
  await dispatch({ type: 'learner-code.given', code });
  const own = await first.course.locator('attendance-desk .learner-code .code').innerText();
  expect(asTyped(own).slice(0, 7)).not.toBe(code);
  await dispatch({ type: 'learner-code.given', code });
  expect(await bring(first)).toContain(say('attendance.refused.somebody-else').slice(0, 40));
  const [start, end] = [startedAgo, startedAgo - 240].map(
    (minutes) => Math.floor(Date.now() / 60_000) - minutes,
  );
  await dispatch({
    type: 'attendance.recorded',
    attendance: { session: { start, end }, confirmed: { in: start, out: end } },
  });
  expect(await first.course.locator('attendance-desk .learner-code .code').innerText()).toBe(own);
  const page = first.course.locator('werksessie-screen');
  expect(await page.innerText()).not.toContain(say('werksessie.presence.times.confirmed'));
  await first.course.getByRole('button', { name: 'Opslaan en sluiten' }).click();
  await first.page.waitForSelector('#stage[data-course=closed]');
  const { suspend_data: state = '' } = await stored({ preview }, 'scorm12', learner);
  await first.close();

  // With another code written into what the LMS has.
  const unpacked = unpack(state);
  if (unpacked.kind !== 'record') throw new Error('The record cannot be read.');
  const { facts } = unpacked.record;
  expect(facts.attendance.confirmed).toBeUndefined();
  expect(facts.learnerCode).toBe(asTyped(own).slice(0, 7));
  await storeFacts({ preview }, 'scorm12', learner, { ...facts, learnerCode: code });
  const second = await visitWerksessie();
  expect(await bring(second)).toContain(say('attendance.refused.somebody-else').slice(0, 40));
  await second.close();

  // As a record of version 0.4.0: its code is kept, and says so little that nothing rests on it.
  const { secret: _secret, learnerCode: _own, ...older } = facts;
  await storeFacts({ preview }, 'scorm12', learner, { ...older, learnerCode: code });
  const third = await visitWerksessie();
  expect(await bring(third)).toContain('dat u het bent, is niet te zien');
  expect(await third.course.locator('werksessie-screen').innerText()).not.toContain(
    say('werksessie.presence.times.confirmed'),
  );
  const pdf = await makeCertificate(third, 'desk');
  expect(await third.course.locator('certificate-desk').innerText()).not.toContain(
    'bevestigd door de organisator op',
  );
  await third.close();
  const checking = await (await newComputer(browser)).newPage();
  await checking.goto(pathToFileURL(join(folder, 'dist/controle/index.html')).href);
  await checking
    .getByLabel(say('verify.bring.file'))
    .setInputFiles({ name: 'certificaat.pdf', mimeType: 'application/pdf', buffer: pdf });
  const verdict = checking.locator('verification-result .verdict');
  await verdict.waitFor({ timeout: 60_000 });
  expect(await verdict.getAttribute('data-verdict')).toBe('old-code-only');
  await checking.close();
});

test('the same journey in an LMS on plain http', { timeout: 300_000 }, async () => {
  const plain = await overPlainHttp(preview.url);
  const { pdf } = await journey('scorm12', plain.url, 'm.vandenboogaerde');
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  await plain.close();
});
