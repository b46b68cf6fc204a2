import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { roomOnPaper } from '../../../src/check/room-on-paper.ts';
import { CourseFiles } from '../../../src/course-files/course-files.ts';
import { folderOf } from '../../../src/course-files/course-folder.ts';
import {
  fileOf,
  kindsOfWords,
  readOtherWords,
  type OtherWords,
} from '../../../src/course-files/other-words.ts';
import { languages } from '../../../src/course-files/language.ts';
import { courseSource } from '../../../build/course-source.ts';
import { givenByCode } from '../../../src/on-disk/check-on-disk.ts';

/** Loaded once. */
const own = courseSource('course');

type Pieces = readonly [find: string, put: string];

/** What the check says of the words of one kind, with a piece of them changed. */
function faultsWith(kind: OtherWords, change: Partial<Record<'nl' | 'en', Pieces>>): readonly string[] {
  const files = new Map(
    languages.map((language) => {
      const text = readFileSync(`course/${fileOf(kind, language)}`, 'utf8');
      const [find, put] = change[language] ?? ['', ''];
      // A test that changes nothing proves nothing.
      if (!text.includes(find)) throw new Error(`"${find}" is not in ${fileOf(kind, language)}.`);
      const changed = find === '' ? text : text.replace(find, () => put);
      return [fileOf(kind, language), new TextEncoder().encode(changed)] as const;
    }),
  );
  const read = new CourseFiles(folderOf(files));
  const { others } = givenByCode();
  const screens = own.whole().words.nl;
  readOtherWords(read, kind, others[kind], kind === 'papier' ? { room: roomOnPaper } : { screens });
  return read.faults.map(({ file, message }) => `${file}: ${message.nl}`);
}

test.each(kindsOfWords)('the words of this project are sound (%s)', (kind) => {
  expect(faultsWith(kind, {})).toEqual([]);
});

test.each<{ name: string; kind: OtherWords; change: Partial<Record<'nl' | 'en', Pieces>>; expected: RegExp }>(
  [
    {
      name: 'a placeholder that was taken away in one language',
      kind: 'papier',
      change: { nl: ['Zaalblad voor wijk {{wijk}}', 'Zaalblad'] },
      expected: /"roomSheet\.title" ontbreekt de invulplek \{\{wijk\}\}/,
    },
    {
      name: 'a placeholder that was taken away in every language',
      kind: 'papier',
      change: {
        nl: ['deelnemerscode {{code}}', 'deelnemerscode'],
        en: ['deelnemerscode {{code}}', 'deelnemerscode'],
      },
      expected: /"strip\.byCode" ontbreekt de invulplek \{\{code\}\}/,
    },
    {
      name: 'a placeholder that nothing fills in',
      kind: 'papier',
      change: { nl: ['voor wijk {{wijk}}', 'voor {{buurt}} {{wijk}}'] },
      expected: /"roomSheet\.title" heeft de invulplek \{\{buurt\}\}, maar die vult de cursus daar niet in/,
    },
    {
      name: 'half a placeholder',
      kind: 'opdrachtregel',
      change: { nl: ['De map {{folder}} is er niet', 'De map {{folder} is er niet'] },
      expected: /"courseFolder\.missing" heeft een halve invulplek/,
    },
    {
      name: 'an empty text',
      kind: 'papier',
      change: { nl: ['"youSay": "Wat u zegt"', '"youSay": ""'] },
      expected: /"roomSheet\.youSay" is leeg/,
    },
    {
      name: 'a name that nobody asks for',
      kind: 'papier',
      change: { nl: ['"youSay": "', '"uZegt": "'], en: ['"youSay": "', '"uZegt": "'] },
      expected: /"roomSheet\.uZegt" staat nergens in de cursus/,
    },
    {
      name: 'a name that no page asks for',
      kind: 'zaal',
      change: {
        nl: ['"title": "De zaal"', '"titel": "De zaal"'],
        en: ['"title": "The room"', '"titel": "The room"'],
      },
      expected: /"room\.titel" staat nergens in de cursus/,
    },
    {
      name: 'a text that a page shows and that is gone',
      kind: 'zaal',
      change: {
        nl: ['"title": "De zaal"', '"lead2": "De zaal"'],
        en: ['"title": "The room"', '"lead2": "x"'],
      },
      expected: /"room\.title" ontbreekt/,
    },
    {
      name: 'a text that is gone in every language',
      kind: 'papier',
      change: { nl: ['"youSay": "', '"uZegt": "'], en: ['"youSay": "', '"uZegt": "'] },
      expected: /"roomSheet\.youSay" ontbreekt; zet de regel terug/,
    },
    {
      name: 'a text that is in one language only',
      kind: 'voorvertoning',
      change: { en: ['"skipToCourse": "Go to the course",', ''] },
      expected: /"bar\.skipToCourse" staat niet in voorvertoning\.en\.json/,
    },
    {
      name: 'a plural without the other one',
      kind: 'papier',
      change: { nl: ['"minutes_one": "1 minuut",', ''], en: ['"minutes_one": "1 minute",', ''] },
      expected: /bij "strip\.minutes_other" hoort ook "strip\.minutes_one"/,
    },
    {
      name: 'a text for more than one that no longer says how many',
      kind: 'opdrachtregel',
      change: {
        nl: ['{{count}} fouten in de', 'Fouten in de'],
        en: ['{{count}} faults in the', 'Faults in the'],
      },
      expected: /"check\.faults_other" ontbreekt de invulplek \{\{count\}\}/,
    },
    {
      name: 'a sentence that the sheet has no room for',
      kind: 'papier',
      change: { nl: ['"youSay": "Wat u zegt"', `"youSay": "Wat u zegt ${'heel '.repeat(9)}duidelijk"`] },
      expected: /"roomSheet\.youSay" is te lang voor de plaats op het papier: ten hoogste 30 tekens/,
    },
    {
      name: 'a sign that would be printed as it is',
      kind: 'papier',
      change: { nl: ['"youSay": "Wat u zegt"', '"youSay": "Wat u **zegt**"'] },
      expected: /"roomSheet\.youSay": hier kan alleen gewone tekst staan/,
    },
    {
      name: 'letters that were lost',
      kind: 'papier',
      change: { nl: ['Geen telefoon', 'GÃ©Ã©n telefoon'] },
      expected: /letters verloren gegaan/,
    },
    {
      name: 'a list in which something is no text',
      kind: 'opdrachtregel',
      change: { nl: ['"Sleutels en sessiekaarten voor de werksessie.",', '12,'] },
      expected: /"issuer\.help" is geen tekst/,
    },
    {
      name: 'a line of a list that misses its comma',
      kind: 'opdrachtregel',
      change: { nl: ['"Sleutels en sessiekaarten voor de werksessie.",', '"Sleutels en sessiekaarten."'] },
      expected: /opdrachtregel\.nl\.json: achter deze regel ontbreekt een komma/,
    },
  ],
)('$name is told', ({ kind, change, expected }) => {
  expect(faultsWith(kind, change).join('\n')).toMatch(expected);
});
