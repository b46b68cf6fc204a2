import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ownCourse } from '../../scorm/command-line/own-course.ts';
import { speaker, type Say, type Word } from '../../scorm/command-line/words.ts';
import { openDemonstration, type DemonstrationRoom } from '../../scorm/issuer/demonstration.ts';
import { loadProgramme } from '../../scorm/issuer/programme.ts';
import { fontsOnDisk } from '../../scorm/issuer/paper-fonts.ts';
import { roomSheet } from '../../src/paper/room-sheet.ts';
import { roomOnPaper } from '../../src/check/room-on-paper.ts';
import { languages, type Language } from '../../src/course-files/language.ts';
import { newComputer } from '../clock/computer.ts';
import { findBrowser } from '../find-browser.ts';

const folder = mkdtempSync(join(tmpdir(), 'room-sheet-'));
const programme = loadProgramme(ownCourse);
let browser: Browser;
let page: Page;
let room: DemonstrationRoom;

beforeAll(async () => {
  room = await openDemonstration({ folder });
  const executablePath = findBrowser(() => undefined);
  if (executablePath === undefined) throw new Error('No browser was found; set CHROME_PATH.');
  browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  page = await (await newComputer(browser)).newPage();
  await page.emulateMedia({ media: 'print' });
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

/** The height of every sheet, in millimetres. */
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

test('and with words as long as the check allows', async () => {
  const now = speaker('nl');
  const longest: Say = (word: Word, values) => {
    const most = roomOnPaper[word];
    return most === undefined ? now(word, values) : `${words.slice(0, most - 1).trimEnd()}.`;
  };
  const found = await heights(longest, 'nl');
  expect(found).toHaveLength(4);
  for (const height of found) expect(height).toBeLessThan(297);
});
