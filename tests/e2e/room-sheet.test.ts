import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ownCourse } from '../../scorm/command-line/own-course.ts';
import { speaker, type Say, type Word } from '../../scorm/command-line/words.ts';
import { openDemonstration, type DemonstrationRoom } from '../../scorm/issuer/demonstration.ts';
import { loadProgramme } from '../../scorm/issuer/programme.ts';
import { fontsOnDisk } from '../../scorm/issuer/paper-fonts.ts';
import { caseSheets } from '../../src/paper/case-sheets.ts';
import type { Paper } from '../../src/paper/paper.ts';
import { presenceSheet } from '../../src/paper/presence-sheet.ts';
import { registrationForm } from '../../src/paper/registration-form.ts';
import { resultsSheet } from '../../src/paper/results-sheet.ts';
import { roomSheet } from '../../src/paper/room-sheet.ts';
import { wijkverslag } from '../../src/paper/wijkverslag.ts';
import { roomCourseOf } from '../../src/room/room-course.ts';
import { roomOnPaper } from '../../src/check/room-on-paper.ts';
import { languages, type Language } from '../../src/course-files/language.ts';
import { newComputer } from '../clock/computer.ts';
import { loadCourse } from '../fixtures/loaded-course.ts';
import { findWholeBrowser } from '../find-browser.ts';

const folder = mkdtempSync(join(tmpdir(), 'room-sheet-'));
const programme = loadProgramme(ownCourse);
let browser: Browser;
let page: Page;
let room: DemonstrationRoom;

beforeAll(async () => {
  room = await openDemonstration({ folder });
  const executablePath = findWholeBrowser(() => undefined);
  if (executablePath === undefined) throw new Error('No browser was found; set CHROME_PATH.');
  browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  page = await (await newComputer(browser)).newPage();
  await page.emulateMedia({ media: 'print' });
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

/** The height of every sheet of a page, in millimetres. */
async function heightsOf(html: string): Promise<readonly number[]> {
  await page.setContent(html);
  return page.$$eval('.sheet', (sheets) =>
    sheets.map((sheet) => (sheet.getBoundingClientRect().height / 96) * 25.4),
  );
}

async function heights(say: Say, language: Language): Promise<readonly number[]> {
  const { card, cardBytes: bytes, codes, trust } = room;
  const [issuer] = trust.issuers;
  const { parts, title } = programme;
  await page.setContent(
    roomSheet({
      session: { card, bytes, codes },
      issuer: issuer!,
      title: title[language],
      parts,
      language,
      say,
      fonts: fontsOnDisk(),
    }),
  );
  return page.$$eval('.sheet', (sheets) =>
    sheets.map((sheet) => (sheet.getBoundingClientRect().height / 96) * 25.4),
  );
}

const words = 'Hang het blad op als de zaal opengaat en haal het weg als het begin voorbij is. '.repeat(3);

test.each(languages)('every sheet for the room is one page, with the words of now (%s)', async (language) => {
  for (const height of await heights(speaker(language), language)) expect(height).toBeLessThan(297);
});

/** Every text as long as the check allows. */
const longest: Say = (word: Word, values) => {
  const most = roomOnPaper[word];
  return most === undefined
    ? speaker('nl')(word, values)
    : `${words.slice(0, Math.max(1, most - 1)).trimEnd()}.`;
};

test('and with words as long as the check allows', async () => {
  const found = await heights(longest, 'nl');
  expect(found).toHaveLength(4);
  for (const height of found) expect(height).toBeLessThan(297);
});

describe.each([
  ['the words of now', speaker('nl')],
  ['words as long as the check allows', longest],
])('with %s', (_, say) => {
  const paper = (): Paper => ({ language: 'nl', say, fonts: fontsOnDisk() });
  const course = roomCourseOf(loadCourse('course'));
  const issuer = () => room.trust.issuers[0]!;

  test('a presence list of eighteen people, some with long names, lies on one page', async () => {
    const people = Array.from({ length: 18 }, (_one, at) => ({
      lastName: at === 3 ? 'Steegman-Van Wezenbeekerhof tot Achterhoek' : 'Klinker',
      infix: at === 5 ? 'van den' : '',
      initials: 'A.B.C.D.',
      role: 'beleidsmedewerker gezondheid en welzijn, tweede functie erbij',
      organisation: 'gemeente Voorbeeldstreek, afdeling samenleving en ontwikkeling',
      numbers: { big: '19012345701', association: '5512326' },
    }));
    const found = await heightsOf(
      presenceSheet(
        {
          people,
          card: room.card,
          issuer: issuer(),
          course: programme.title.nl,
          accreditation: [{ number: '000123', bigNumber: true }],
          keepUntil: room.card.end,
        },
        paper(),
      ),
    );
    expect(found).toHaveLength(1);
    for (const height of found) expect(height).toBeLessThan(210);
  });

  test('the results of the group are two pages, with every statement of the course', async () => {
    const { items, dimensions } = course.questionnaire;
    const tally = (id: string, dimension: string) => ({
      ...{ id, dimension, counts: [1, 3, 4, 5, 2], none: 3, skipped: 0, n: 15, mean: 3.3 },
    });
    const statements = items.map(({ id, dimension }) => tally(id, dimension));
    const list = {
      of: 18,
      statements,
      isStrong: true,
      hasGain: true,
      strongest: statements.slice(0, 3),
      weakest: statements.slice(3, 6),
      dimensions: dimensions.map(({ id }) => ({ id, mean: 3.3, band: 'bespreken', n: 30, none: 6 })),
    };
    const results = {
      ...{ moment: 'before' as const, received: 18, shown: 18, needed: 3, fixed: false, choices: [] },
      ...{ list, groups: { inside: list, others: list }, noGroups: undefined },
    } as const;
    const found = await heightsOf(
      resultsSheet({ card: room.card, issuer: issuer(), course, results }, paper()) ?? '',
    );
    expect(found).toHaveLength(2);
    for (const height of found) expect(height).toBeLessThan(297);
  });

  test('the registration form is one page', async () => {
    const day = { card: room.card, issuer: issuer(), course, methods: {} };
    const found = await heightsOf(registrationForm(day, paper()));
    expect(found).toHaveLength(1);
    for (const height of found) expect(height).toBeLessThan(297);
  });

  test('the wijkverslag of a full evening is two pages at most', async () => {
    const sentence = 'Na elke verwijzing komt binnen twee weken bericht terug, ook als het antwoord nee is.';
    const report = {
      ...{ card: room.card, issuer: issuer(), course: programme.title.nl, missing: [] },
      came: course.domains.map(({ title }) => ({ domain: title.nl, count: 5 })),
      themes: ['Eenzaamheid', 'Geldzorgen', 'Bewegen'],
      improvements: Array.from({ length: 5 }, () => sentence),
      agreements: Array.from({ length: 10 }, () => ({
        what: sentence,
        who: 'praktijkmanager en sociaal werker',
        when: '12 november 2027',
      })),
      next: { date: '12 januari 2027', lead: 'beleidsmedewerker', leadKind: 'gemeente', tiedTo: [sentence] },
      answers: {
        of: 18,
        scale: { least: 1, most: 5 },
        dimensions: course.questionnaire.dimensions.map(({ title }) => ({ title: title.nl, mean: 3.3 })),
        isStrong: true,
        hasGain: true,
        strongest: [sentence],
        weakest: [sentence],
      },
      ratings: course.feedback.ratings.map(({ label }) => ({ label: label.nl, good: 12, n: 18 })),
    };
    await page.setContent(wijkverslag(report, paper()));
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length).toBe(2);
  });

  test('every case is one page', async () => {
    const found = await heightsOf(caseSheets({ issuer: issuer(), course }, paper()));
    expect(found).toHaveLength(course.evening.cases.cases.length + 1);
    for (const height of found) expect(height).toBeLessThan(297);
  });
});
