import { beforeAll, describe, expect, test } from 'vitest';
import { CourseError, sayFault } from '../../../src/course-files/course-error.ts';
import type { Evening } from '../../../src/course-files/evening-schema.ts';
import { languages } from '../../../src/course-files/language.ts';
import type { Course } from '../../../src/course-files/schema.ts';
import { courseWith, type Change } from '../../fixtures/course-copy.ts';
import { loadCourse } from '../../fixtures/loaded-course.ts';

/** What an editor reads about the small course with these changes. */
function faultsAfter(...changes: readonly Change[]): string[] {
  try {
    loadCourse(courseWith(changes));
  } catch (error) {
    if (error instanceof CourseError) return error.faults.map((fault) => sayFault(fault, 'nl'));
    throw error;
  }
  return [];
}

interface Broken {
  readonly name: string;
  readonly given: readonly Change[];
  readonly expected: readonly string[];
}

const minutes: readonly Broken[] = [
  {
    name: 'steps that are not what the method says',
    given: [{ file: 'werkvormen/welkom.yaml', find: 'minutes: 12', put: 'minutes: 11' }],
    expected: [
      'werkvormen/welkom.yaml:11: de stappen duren samen 14 minuten, maar de werkvorm duurt volgens deze regel 15; hetzelfde getal wordt verwacht.',
    ],
  },
  {
    name: 'a method that does not fill its part',
    given: [
      { file: 'werkvormen/welkom.yaml', find: 'minutes: 12', put: 'minutes: 11' },
      { file: 'werkvormen/welkom.yaml', find: 'minutes: 15', put: 'minutes: 14' },
    ],
    expected: [
      'werkvormen/welkom.yaml:11: het begin en slot van dit onderdeel (5 minuten) en deze werkvorm (14) zijn samen 19 minuten, maar in werksessie.yaml duurt het onderdeel 20; hetzelfde getal wordt verwacht.',
    ],
  },
  {
    name: 'a step without minutes',
    given: [{ file: 'werkvormen/gesprek.yaml', find: '      - minutes: 40\n', put: '      - minutes: 0\n' }],
    expected: [
      'werkvormen/gesprek.yaml:8: werkvormen → werkvorm 1 → stap 1 → minuten: een getal van 1 of meer wordt verwacht.',
    ],
  },
  {
    name: 'a group that ends before it begins',
    given: [{ file: 'werkvormen/welkom.yaml', find: 'to: 14', put: 'to: 3' }],
    expected: [
      'werkvormen/welkom.yaml:12: 3 is minder dan 4; een getal vanaf 4 wordt verwacht.',
      'organiseren/dagen.yaml:8: "kring" is voor 4 tot en met 3 mensen, maar deze dag is voor 6 tot en met 12; kies een andere werkvorm, of verander het aantal.',
    ],
  },
];

const references: readonly Broken[] = [
  {
    name: 'a part without a file of methods',
    given: [{ file: 'werkvormen/gesprek.yaml', remove: true }],
    expected: ['werkvormen/gesprek.yaml:1: dit bestand ontbreekt; de cursus heeft het nodig.'],
  },
  {
    name: 'methods of a part that is not there',
    given: [{ file: 'werkvormen/pauze.yaml', whole: 'methods: []\n' }],
    expected: [
      'werkvormen/pauze.yaml:1: in werksessie.yaml is geen onderdeel "pauze"; één van welkom, gesprek wordt verwacht.',
    ],
  },
  {
    name: 'a day with a method that is not there',
    given: [{ file: 'organiseren/dagen.yaml', find: 'welkom: kring', put: 'welkom: rij' }],
    expected: [
      'organiseren/dagen.yaml:8: in dit onderdeel is geen werkvorm "rij"; één van kring wordt verwacht.',
    ],
  },
  {
    name: 'a day that leaves out a part',
    given: [{ file: 'organiseren/dagen.yaml', find: '      gesprek: tafels\n', put: '' }],
    expected: [
      'organiseren/dagen.yaml:8: voor het onderdeel "gesprek" ontbreekt een werkvorm; elk onderdeel heeft er één.',
    ],
  },
  {
    name: 'a day that is too large for its method',
    given: [{ file: 'organiseren/dagen.yaml', find: 'to: 12', put: 'to: 30' }],
    expected: [
      'organiseren/dagen.yaml:8: "kring" is voor 4 tot en met 14 mensen, maar deze dag is voor 6 tot en met 30; kies een andere werkvorm, of verander het aantal.',
    ],
  },
  {
    name: 'a task of a role that is not there',
    given: [
      {
        file: 'organiseren/draaiboek.yaml',
        find: '{ nl: Bel de zaal., en: Phone the room. }, role: gastheer',
        put: '{ nl: Bel de zaal., en: Phone the room. }, role: portier',
      },
    ],
    expected: ['organiseren/draaiboek.yaml:9: er is geen rol "portier"; één van gastheer wordt verwacht.'],
  },
  {
    name: 'a form for the organiser without an answer that the page knows',
    given: [
      {
        file: 'organiseren/opbrengst.yaml',
        find: '    - { id: some, title: { nl: Enkele, en: Some } }\n',
        put: '',
      },
    ],
    expected: [
      'organiseren/opbrengst.yaml:25: hier ontbreekt some; de pagina voor de organisator kan niet zonder.',
    ],
  },
  {
    name: 'a theme that can be chosen twice',
    given: [
      {
        file: 'organiseren/opbrengst.yaml',
        find: 'title: { nl: Bewegen, en: Exercise } }\n    - { id: anders',
        put: 'title: { nl: Bewegen, en: Exercise } }\n    - { id: bewegen',
      },
    ],
    expected: [
      'organiseren/opbrengst.yaml:5: de id van een keuze bewegen is al gebruikt in organiseren/opbrengst.yaml (thema’s → keuze 1 → id); één die nergens is gebruikt wordt verwacht.',
    ],
  },
];

const texts: readonly Broken[] = [
  {
    name: 'a case that is too long to read out',
    given: [
      {
        file: 'organiseren/casussen.yaml',
        find: 'Mevrouw Bloem is een verzonnen bewoner.',
        put: 'Mevrouw Bloem is een verzonnen bewoner. Zij woont hier graag.',
      },
    ],
    expected: [
      'organiseren/casussen.yaml:10: deze casus heeft 153 woorden; 120 tot en met 150 worden verwacht.',
    ],
  },
  {
    name: 'a case for nobody in the wijk',
    given: [{ file: 'organiseren/casussen.yaml', find: 'partners: [huisarts]', put: 'partners: [kapper]' }],
    expected: [
      'organiseren/casussen.yaml:8: in mijn-wijk.yaml is geen partner "kapper"; één van huisarts wordt verwacht.',
      'organiseren/casussen.yaml:8: deze casus raakt 0 van de groepen uit mijn-wijk.yaml (zorg); ten minste 1 worden verwacht.',
    ],
  },
  {
    name: 'an invitation without the day',
    given: [{ file: 'organiseren/berichten.yaml', find: 'Kom op {{dag}} van', put: 'Kom van' }],
    expected: [
      'organiseren/berichten.yaml:12: in deze tekst ontbreekt de invulplek {{dag}}; wie het bericht leest, kan niet zonder.',
    ],
  },
  {
    name: 'a place that nobody fills in',
    given: [
      {
        file: 'organiseren/berichten.yaml',
        find: 'Kom op {{dag}} van',
        put: 'Kom op {{dag}}, {{tijd}}, van',
      },
    ],
    expected: [
      'organiseren/berichten.yaml:13: berichten → bericht 1 → text (nl): de invulplek {{tijd}} bestaat niet; deze kunnen: wijk, dag, van, tot, plaats, organisator, programma, punten, accreditatie',
    ],
  },
  {
    name: 'consent that is asked as a must',
    given: [{ file: 'organiseren/aanmelding.yaml', find: 'kind: line', put: 'kind: consent' }],
    expected: [
      'organiseren/aanmelding.yaml:8: toestemming is altijd vrij; hier wordt required: false verwacht.',
    ],
  },
  {
    name: 'a choice without options',
    given: [{ file: 'organiseren/aanmelding.yaml', find: 'kind: line', put: 'kind: choice' }],
    expected: [
      'organiseren/aanmelding.yaml:4: bij een vraag van de soort choice horen ten minste twee keuzes (options).',
    ],
  },
];

describe.each([
  ['minutes and numbers of people', minutes],
  ['what refers to nothing', references],
  ['texts', texts],
])('an editor is told, with file and line, about %s', (_, table) => {
  test.each(table)('$name', ({ given, expected }) => {
    const faults = faultsAfter(...given);
    // The list of what can stand there ends with the counts of the course.
    expect(
      faults.map((fault, at) =>
        fault.slice(0, expected[at]?.endsWith('.') ? undefined : expected[at]?.length),
      ),
    ).toEqual(expected);
  });
});

/** What organisers are promised about the real course. */
describe('the evening of the real course', () => {
  let course: Course;
  let evening: Evening;

  beforeAll(() => {
    course = loadCourse('course');
    ({ evening } = course);
  });

  test('has at least three methods for each part', () => {
    for (const { id } of course.werksessie.parts)
      expect(evening.methods[id]?.methods.length, id).toBeGreaterThanOrEqual(3);
  });

  test('has a day for 12 to 18, one with residents and one for a large group', () => {
    expect(evening.days.days.map(({ id, group }) => [id, group])).toEqual([
      ['gewoon', { from: 12, to: 18 }],
      ['met-bewoners', { from: 12, to: 24 }],
      ['grote-groep', { from: 19, to: 30 }],
    ]);
  });

  test('has at least three cases, each of which ends with a question', () => {
    expect(evening.cases.cases.length).toBeGreaterThanOrEqual(3);
    for (const { question } of evening.cases.cases)
      for (const language of languages) expect(question[language]).toMatch(/\?$/);
  });

  test('writes to residents in no more than 120 words', () => {
    const letter = evening.letters.letters.find(({ id }) => id === 'uitnodiging-bewoners');
    expect(letter?.text.nl.split(/\s+/).length).toBeLessThanOrEqual(120);
  });

  test('promises no points by itself', () => {
    for (const { id, text, subject } of evening.letters.letters)
      for (const language of languages)
        expect(`${subject[language]} ${text[language]}`, id).not.toMatch(
          /\d+ (?:punten|points)|geaccrediteerd|accredited/i,
        );
  });

  test('asks nothing that may not be asked', () => {
    for (const { label } of evening.registration.fields)
      expect(label.nl).not.toMatch(/BSN|AGB|geboorte|geslacht|adres van uw huis|allergie|BIG/i);
  });
});
