import { describe, expect, test } from 'vitest';
import { measuredMinutes, wordsIn } from '../../../src/check/reading-time.ts';
import { outlineOf } from '../../../src/content/outline.ts';
import { loadCourse } from '../../fixtures/loaded-course.ts';
import { realCourse } from '../../fixtures/course-copy.ts';
import { faultsOf, placeOf } from '../../fixtures/course-faults.ts';

describe('the words that are read', () => {
  test.each([
    { name: 'of a sentence', given: { nl: 'Dit zijn vier woorden.', en: 'Four.' }, expected: 4 },
    { name: 'without a dash between them', given: { nl: 'Eén – twee', en: 'x' }, expected: 2 },
    {
      name: 'of prose with links and emphasis',
      given: {
        nl: [
          { kind: 'heading', level: 2, inline: ['Een kop'] },
          {
            kind: 'paragraph',
            inline: ['Lees de ', { kind: 'link', href: 'bron:iza', inline: ['bron'] }, ' nu.'],
          },
          { kind: 'list', ordered: false, items: [['een'], ['twee drie']] },
        ],
        en: [],
      },
      expected: 9,
    },
    { name: 'not of ids and numbers', given: { id: 'een-twee', choice: 4, minutes: 3 }, expected: 0 },
    {
      name: 'of one of the texts for different professions',
      given: {
        views: [
          { nl: 'een twee', en: '' },
          { nl: 'een twee drie vier', en: '' },
        ],
      },
      expected: 3,
    },
  ])('$name', ({ given, expected }) => {
    expect(wordsIn(given)).toBe(expected);
  });
});

describe('every step takes as long as it says', () => {
  const course = loadCourse(realCourse);

  test('in the course as it is', () => {
    const said = outlineOf(course).phases.flatMap(({ steps }) => steps);
    const table = course.phases
      .flatMap(({ steps }) => steps)
      .flatMap((step) => {
        const measured = measuredMinutes(course, step);
        const minutes = said.find(({ id }) => id === step.id)?.minutes;
        return measured === undefined
          ? []
          : [{ step: step.id, said: minutes, measured: measured.toFixed(1) }];
      });
    console.table(table);
    expect(table).toHaveLength(15);
    const [pack] = table.filter(({ step }) => step === 'informatiepakket');
    expect(Number(pack?.measured)).toBeLessThan(23);
  });

  test.each([
    {
      name: 'a text that says too much',
      change: {
        file: 'informatiepakket/informatiepakket.yaml',
        find: 'mark: 8\n    minutes: 3',
        put: 'mark: 8\n    minutes: 9',
      },
      place: 'informatiepakket/informatiepakket.yaml',
      said: 'de stap informatiepakket duurt hier 27 minuten',
    },
    {
      name: 'a lesson that says too little',
      change: { file: 'lessen/les-2.yaml', find: 'toepassen: 4', put: 'toepassen: 1' },
      place: 'lessen/les-2.yaml',
      said: 'de stap les-2 duurt hier 4 minuten',
    },
    {
      name: 'the second moment of the questionnaire',
      change: { file: 'vragenlijst.yaml', find: '    minutes: 9\n', put: '' },
      place: 'vragenlijst.yaml',
      said: 'de stap half-jaar-later duurt hier 5 minuten',
    },
  ])('$name is a fault', ({ change, place, said }) => {
    const faults = faultsOf([change], realCourse);
    expect(faults.map(placeOf).join()).toContain(place);
    expect(faults.map(({ message }) => message.nl).join()).toContain(said);
  });
});

describe('what is to be done with a text', () => {
  const file = 'informatiepakket/informatiepakket.yaml';
  test.each([
    {
      name: 'a right answer that is none',
      find: 'right: 2\n',
      put: 'right: 6\n',
      said: 'geen antwoord met waarde 6',
    },
    { name: 'nothing right to sort', find: '          right: 3\n', put: '', said: 'right en why' },
    {
      name: 'right and wrong for the own wijk',
      find: 'choice: 101\n',
      put: 'choice: 101\n          right: 1\n',
      said: 'kiest nooit fout',
    },
    {
      name: 'a figure that is not there',
      find: 'figure: vervolgafspraken',
      put: 'figure: iets',
      said: 'geen cijfer "iets"',
    },
    {
      name: 'a line without a name',
      find: '          label: { nl: Voorlichting en educatie, en: Information and education }\n',
      put: '',
      said: 'bij elke regel een label',
    },
    { name: 'a number that is another one’s', find: 'choice: 102', put: 'choice: 101', said: '101' },
  ])('$name is a fault', ({ find, put, said }) => {
    const messages = faultsOf([{ file, find, put }], realCourse).map(({ message }) => message.nl);
    expect(messages.join()).toContain(said);
  });
});
