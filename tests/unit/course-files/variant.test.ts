import { join } from 'node:path';
import { expect, test } from 'vitest';
import { CourseError } from '../../../src/course-files/course-error.ts';
import { CourseFiles } from '../../../src/course-files/course-files.ts';
import { folderOf } from '../../../src/course-files/course-folder.ts';
import { readFolder } from '../../../src/course-files/check-folder.ts';
import { programmeOf, learningMinutes } from '../../../src/content/session-programme.ts';
import { numbersOf } from '../../../src/course-files/numbers.ts';
import { checkRegister } from '../../../src/course-files/register.ts';
import { loadWholeCourse } from '../../../src/course-files/whole-course.ts';
import { folderOnDisk } from '../../../src/on-disk/folder-on-disk.ts';

const disk = folderOnDisk(join(import.meta.dirname, '../../..', 'course'));
const national = new Map(disk.list().map((path) => [path, disk.read(path) ?? new Uint8Array()]));
const bytes = (text: string) => new TextEncoder().encode(text);
const withVariant = (text: string, others: Readonly<Record<string, string>> = {}) =>
  folderOf(
    new Map([
      ...national,
      ...Object.entries(others).map(([path, other]) => [path, bytes(other)] as const),
      ['variant.yaml', bytes(`base: '2026.1'\nname: Zuid\n${text}`)],
    ]),
  );
const courseWith = (text: string) => loadWholeCourse(withVariant(text)).course;
const textOf = (path: string) => new TextDecoder().decode(national.get(path));

/** What is told, in Dutch. */
function told(text: string, others: Readonly<Record<string, string>> = {}): readonly string[] {
  const files = new CourseFiles(withVariant(text, others));
  readFolder(files);
  const { message } = new CourseError(files.faults);
  return message === '' ? [] : message.split('\n');
}

const [before] = [loadWholeCourse(folderOf(national)).course];

test('a variant that changes nothing is the course itself, with its name', () => {
  expect(courseWith('')).toEqual({ ...before, variant: { base: '2026.1', name: 'Zuid' } });
});

test('minutes and pauses of the werksessie; its length follows, and its hours stay those of the country', () => {
  const { werksessie, description } = courseWith(`werksessie:
  parts: [{ id: aftrap, minutes: 25 }, { id: aan-de-slag, minutes: 45 }]
  pauses: [{ after: aan-de-slag, minutes: 15, kind: pause }]
`);
  expect(werksessie.minutes).toBe(255);
  expect(programmeOf(werksessie).map(({ minutes }) => minutes)).toEqual([25, 40, 25, 45, 15, 60, 35, 10]);
  expect(learningMinutes(programmeOf(werksessie))).toBe(240);
  expect(description.nl).toContain('vier uur');
});

test('contact, partners, working methods and sources; nothing gets a number', () => {
  const course = courseWith(`contact: { text: { nl: Bel de GGD., en: Phone the GGD. } }
werkvormen: { aftrap: plattegrond }
partners:
  - { id: apotheek, hidden: true }
  - { id: welzijnswerk, name: { nl: Stichting Zuid, en: Stichting Zuid } }
sources:
  - { id: gezond-zuid, title: { nl: Plan, en: Plan }, maker: Gemeente, about: { nl: Plan., en: Plan. } }
`);
  expect(course.contact).toEqual({ ...before.contact, text: { nl: 'Bel de GGD.', en: 'Phone the GGD.' } });
  expect(course.evening.days.days[0]?.methods.aftrap).toBe('plattegrond');
  const partners = course.mijnWijk.socialeKaart.groups.flatMap((group) => group.partners);
  expect(partners.map(({ id }) => id)).not.toContain('apotheek');
  expect(partners.find(({ id }) => id === 'welzijnswerk')).toMatchObject({
    name: { nl: 'Stichting Zuid' },
    choice: 60,
  });
  expect(course.sources.sources.at(-1)?.id).toBe('gezond-zuid');
});

test('a record means the same in a variant: each number is that of the country, and the register knows it', () => {
  const files = new CourseFiles(
    withVariant(`partners: [{ id: apotheek, hidden: true }]
werksessie: { pauses: [{ after: aftrap, minutes: 10, kind: meal }] }
`),
  );
  const { parts } = readFolder(files);
  const known = new Set(
    numbersOf(readFolder(new CourseFiles(folderOf(national))).parts).map(
      ({ kind, value, name }) => `${kind} ${value} ${name}`,
    ),
  );
  const all = numbersOf(parts).map(({ kind, value, name }) => `${kind} ${value} ${name}`);
  expect(all.filter((number) => !known.has(number))).toEqual([]);
  expect(all.length).toBe(known.size - 1);
  expect(checkRegister(parts, files)?.added).toBe(0);
  expect(files.faults).toEqual([]);
});

test('a paragraph stands where the page keeps a place for it, in each language, and nowhere without one', () => {
  const tip = (course: typeof before) =>
    course.readings.tips?.sections.find(({ id }) => id === 'financien')?.page.prose;
  const text = `paragraphs:
  - at: geld-in-de-regio
    text:
      nl: |
        In **Zuid** is er een potje.

        Vraag ernaar, van {{lessen}} lessen.
      en: There is money.
`;
  const found = tip(courseWith(text));
  expect(found?.nl.slice(0, -2)).toEqual(tip(before)?.nl);
  expect(found?.nl.at(-1)).toEqual({ kind: 'paragraph', inline: ['Vraag ernaar, van zes lessen.'] });
  expect(found?.en.at(-1)).toEqual({ kind: 'paragraph', inline: ['There is money.'] });
  expect(JSON.stringify(before)).not.toContain('"place":"geld');
});

test.each([
  [
    'a title is national',
    'title: { nl: Anders, en: Other }\n',
    'variant.yaml:3: titel: "title" is landelijk vast',
  ],
  [
    'so is what a part is about',
    'werksessie: { parts: [{ id: aftrap, minutes: 20, content: x }] }\n',
    'variant.yaml:3: werksessie → onderdeel 1 → inhoud: "content" is landelijk vast (accreditatie)',
  ],
  [
    'parts are not shortened',
    'werksessie:\n  parts:\n    - { id: aftrap, minutes: 15 }\n',
    'variant.yaml:5: de onderdelen duren samen 235 minuten; dat is landelijk vast',
  ],
  [
    'minutes add up',
    'werksessie:\n  minutes: 250\n  pauses: [{ after: aftrap, minutes: 15, kind: pause }]\n',
    'variant.yaml:4: de onderdelen duren samen 255 minuten, maar',
  ],
  [
    'a pause does not end the session',
    'werksessie:\n  pauses:\n    - { after: terugblik, minutes: 15, kind: pause }\n',
    'variant.yaml:5: een pauze kan niet na "terugblik" komen',
  ],
  [
    'no new partner',
    'partners:\n  - { id: bibliotheek, hidden: true }\n',
    'variant.yaml:4: er is geen partner "bibliotheek"; een nieuwe partner kan niet',
  ],
  [
    'no other method',
    'werkvormen:\n  aftrap: polonaise\n',
    'variant.yaml:4: in dit onderdeel is geen werkvorm "polonaise"',
  ],
  [
    'a source of its own',
    'sources:\n  - { id: iza, title: { nl: x, en: x }, maker: x, about: { nl: x, en: x } }\n',
    'variant.yaml:4: de bron "iza" staat al',
  ],
  [
    'a place that is there',
    'paragraphs:\n  - at: nergens\n    text: { nl: x, en: x }\n',
    'variant.yaml:4: geen tekst heeft een plaats "nergens"',
  ],
  [
    'a link in a paragraph',
    'paragraphs:\n  - at: geld-in-de-regio\n    text:\n      nl: |\n        Zie\n        http://x.nl\n      en: x\n',
    'variant.yaml:8: alinea’s → alinea 1 → text (nl): een los adres',
  ],
])('an editor is told: %s', (_, text, expected) => {
  const found = told(text);
  expect(found.find((line) => line.startsWith(expected)) ?? found).toContain(expected);
});

test('a variant of an earlier version waits until somebody looked at it', () => {
  const files = new CourseFiles(
    folderOf(new Map([...national, ['variant.yaml', bytes("base: '2025.3'\nname: Zuid\n")]])),
  );
  readFolder(files);
  expect(new CourseError(files.faults).message).toContain(
    'variant.yaml:1: deze variant is gemaakt bij versie 2025.3, en de cursus is nu 2026.1',
  );
});

test('a place stands in both languages, and once', () => {
  const english = textOf('tips/financien.en.md');
  const mark = '<!-- lokaal: geld-in-de-regio -->';
  expect(told('', { 'tips/financien.en.md': english.replace(mark, '') })).toEqual([
    expect.stringMatching(
      /^tips\/financien\.nl\.md:19: de plaats "geld-in-de-regio" ontbreekt in de andere taal/,
    ),
  ]);
  expect(told('', { 'tips/financien.en.md': `${english}\n${mark}\n` })).toEqual([
    expect.stringContaining('de plaats "geld-in-de-regio" komt in de teksten van één taal twee keer voor'),
  ]);
});
