import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { speaker } from '../../../../scorm/command-line/words.ts';
import { CourseError } from '../../../../src/course-files/course-error.ts';
import { realCourse } from '../../../fixtures/course-copy.ts';
import { keyOn, sessionFiles, sessionNew, testComputer, type TestComputer } from './test-computer.ts';

let computer: TestComputer;

beforeEach(async () => {
  computer = testComputer();
  await keyOn(computer);
});
afterEach(() => {
  computer.remove();
});

/** Gives the course words of its own, with a piece of one file changed. */
function changeWords(file: string, find: string, put: string): void {
  const folder = join(computer.course, 'teksten');
  cpSync(join(realCourse, 'teksten'), folder, { recursive: true });
  const text = readFileSync(join(folder, file), 'utf8');
  expect(text).toContain(find);
  writeFileSync(
    join(folder, file),
    text.replace(find, () => put),
  );
}

test.each([
  {
    language: 'nl',
    find: 'Geen telefoon bij zich: de lijst is genoeg.',
    put: 'Zonder telefoon? De lijst telt.',
  },
  { language: 'en', find: 'No phone: the list is enough.', put: 'Without a phone the list counts.' },
] as const)(
  'a sentence that an editor changed stands on the sheet for the room ($language)',
  async ({ language, find, put }) => {
    await computer.issuer(sessionNew(computer), { language });
    expect(sessionFiles(computer.out)['zaalblad.html']).toContain(find);
    computer.remove();
    computer = testComputer();
    await keyOn(computer);
    changeWords(`papier.${language}.json`, find, put);
    expect(await computer.issuer(sessionNew(computer), { language })).toBe('');
    const sheet = sessionFiles(computer.out)['zaalblad.html'];
    expect(sheet).toContain(put);
    expect(sheet).not.toContain(find);
  },
);

test('and what a command says is that of the course too', async () => {
  changeWords('opdrachtregel.nl.json', 'Noem een bestand of een tekst', 'Zet er een bestand of tekst achter');
  expect(await computer.issuer(['session', 'show'])).toMatch(/^Zet er een bestand of tekst achter/);
});

test('the name of the course can be filled in on paper', async () => {
  changeWords('papier.nl.json', 'Zo gebruikt u deze bladen', 'De bladen van {{cursus}}');
  const english = join(computer.course, 'teksten/papier.en.json');
  const text = readFileSync(english, 'utf8');
  writeFileSync(english, text.replace('How to use these sheets', 'The sheets of {{cursus}}'));
  expect(await computer.issuer(sessionNew(computer))).toBe('');
  expect(sessionFiles(computer.out)['zaalblad.html']).toContain('De bladen van Preventie in de Buurt');
});

test('what was typed stays as it was typed, whatever it looks like', async () => {
  const wijk = '{{id}} $t(card.use)';
  expect(await computer.issuer(sessionNew(computer, { '--wijk': wijk, '--place': 'Hier' }))).toBe('');
  const files = sessionFiles(computer.out);
  expect(files['sessiekaart.txt']).toContain(`wijk ${wijk}\n`);
  expect(files['zaalblad.html']).toContain(wijk);
});

test('a course without words of its own speaks with those of this project', () => {
  expect(speaker('nl', computer.course)('roomSheet.youSay')).toBe('Wat u zegt');
  expect(speaker('en', computer.course)('strip.minutes', { count: 1 })).toBe('1 minute');
  expect(speaker('en', computer.course)('strip.minutes', { count: 0 })).toBe('0 minutes');
});

test('words that cannot be read are refused with the file and the line', () => {
  changeWords('papier.nl.json', '"Wat u zegt",', '"Wat u zegt"');
  let told = '';
  try {
    speaker('nl', computer.course);
  } catch (error) {
    told = error instanceof CourseError ? error.withHeading('nl') : String(error);
  }
  expect(told).toMatch(
    /^In de cursusbestanden klopt iets niet:\nteksten\/papier\.nl\.json:\d+: achter deze regel ontbreekt een komma/,
  );
});
