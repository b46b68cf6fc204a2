import { expect, test } from 'vitest';
import { filledLetter, letterBlocks, pointsText } from '../../../src/content/letters.ts';
import { languages } from '../../../src/course-files/language.ts';
import { loadCourse } from '../../fixtures/loaded-course.ts';

const values = {
  wijk: 'Morgenrood',
  dag: 'donderdag 12 november 2026',
  van: '16:30',
  tot: '20:30',
  plaats: 'buurthuis De Lantaarn',
  organisator: 'Gezondheidscentrum De Linde',
  programma: '- 16:30 Aftrap\n- 16:50 Blik op de wijk',
  punten: 'Na afloop krijgt u een certificaat.',
};

test('every letter is whole once the page has filled it in', () => {
  const { letters, registration } = loadCourse('course').evening;
  for (const language of languages)
    for (const text of [
      ...letters.letters.flatMap(({ subject, text }) => [subject[language], text[language]]),
      registration.title[language],
      registration.intro[language],
      registration.after[language],
      ...registration.fields.map(({ label }) => label[language]),
    ])
      expect(filledLetter(text, values)).not.toMatch(/[{}]/);
});

test('what a person fills in stays', () => {
  expect(filledLetter('{{wijk}}: [thema]', values)).toBe('Morgenrood: [thema]');
});

test('a letter is parted into paragraphs and lists', () => {
  expect(letterBlocks('Beste,\n\nHet programma\n- een\n- twee\nTot dan\n')).toEqual([
    { text: 'Beste,' },
    { text: 'Het programma' },
    { items: ['een', 'twee'] },
    { text: 'Tot dan' },
  ]);
  expect(letterBlocks('Groet,\nOrganisator')).toEqual([{ text: 'Groet,\nOrganisator' }]);
});

test('points are promised only with an accreditation, in its own words', () => {
  const { letters } = loadCourse('course').evening;
  expect(pointsText(letters, undefined, 'nl')).not.toMatch(/punten/i);
  const wording = { nl: 'Geaccrediteerd voor vier punten.', en: 'Accredited for four points.' };
  expect(pointsText(letters, { wording }, 'nl')).toContain(` ${wording.nl} `);
  expect(pointsText(letters, { wording }, 'en')).not.toMatch(/[{}]/);
});
