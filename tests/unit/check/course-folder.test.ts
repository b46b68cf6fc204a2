import { describe, expect, test } from 'vitest';
import { type Change } from '../../fixtures/course-copy.ts';
import { faultsOf, placeOf } from '../../fixtures/course-faults.ts';

function told(...changes: readonly Change[]): string[] {
  return faultsOf(changes).map((fault) => `${placeOf(fault)}: ${fault.message.nl}`);
}

describe('a file that nobody reads is told', () => {
  test.each([
    {
      name: 'a page that no overview names',
      file: 'informatiepakket/oud.nl.md',
      said: 'naar dit bestand verwijst niets',
    },
    {
      name: 'a page in a folder of its own',
      file: 'nieuw/tekst.nl.md',
      said: 'naar dit bestand verwijst niets',
    },
    { name: 'a lesson that is no step', file: 'lessen/les-9.yaml', said: 'naar dit bestand verwijst niets' },
    {
      name: 'a document of Word',
      file: 'informatiepakket/wijk.docx',
      said: 'naar dit bestand verwijst niets',
    },
    { name: 'a copy of Windows in Dutch', file: 'informatiepakket/wijk.nl (kopie).md', said: 'een kopie' },
    { name: 'another one', file: 'informatiepakket/wijk.nl - kopie.md', said: 'een kopie' },
    { name: 'a copy of Windows in English', file: 'informatiepakket/wijk.nl - Copy.md', said: 'een kopie' },
    { name: 'the second copy', file: 'informatiepakket/wijk.nl - Copy (2).md', said: 'een kopie' },
    { name: 'a copy of macOS', file: 'informatiepakket/wijk.nl kopie.md', said: 'een kopie' },
    { name: 'a download', file: 'lessen/les-1 (1).yaml', said: 'een kopie' },
    { name: 'a back-up', file: 'course.yaml.bak', said: 'een kopie' },
    { name: 'what Word keeps while a file is open', file: 'informatiepakket/~$jk.nl.md', said: 'sluit Word' },
  ])('$name', ({ file, said }) => {
    const faults = told({ file, whole: '# Titel\n\nTekst.\n' });
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(new RegExp(`^${file.replaceAll(/[.$()]/g, '\\$&')}:1: `));
    expect(faults[0]).toContain(said);
  });

  test.each([
    '.DS_Store',
    'lessen/.DS_Store',
    'Thumbs.db',
    'lessen/desktop.ini',
    '._course.yaml',
    '.git/config',
  ])('but not %s, which a computer makes by itself', (file) => {
    expect(told({ file, whole: 'x' })).toEqual([]);
  });
});

test('a name with another capital is missing on every computer', () => {
  expect(
    told(
      { file: 'informatiepakket/samen.nl.md', remove: true },
      { file: 'informatiepakket/Samen.nl.md', whole: '# Samen\n\nSamen gaat het beter.\n' },
    ),
  ).toEqual([
    'informatiepakket/samen.nl.md:1: dit bestand ontbreekt; er staat wel informatiepakket/Samen.nl.md. De naam moet precies gelijk zijn, ook in hoofdletters',
    'informatiepakket/Samen.nl.md:1: naar dit bestand verwijst niets, dus geen deelnemer ziet het; verwijs ernaar in het overzicht van de map, of haal het weg',
  ]);
});

test('a count of a file that cannot be read is no second fault', () => {
  expect(
    told(
      { file: 'vragenlijst.yaml', remove: true },
      { file: 'afronding.yaml', find: 'nl: Bijna klaar.', put: "nl: 'Na {{stellingen}} vragen.'" },
    ),
  ).toEqual(['vragenlijst.yaml:1: dit bestand ontbreekt; de cursus heeft het nodig']);
});

describe('one fault never hides those of other files', () => {
  const elsewhere: readonly Change[] = [
    { file: 'informatiepakket/samen.nl.md', find: 'Samen gaat', put: '• Samen gaat' },
    { file: 'lessen/les-2.nl.md', find: 'De kern', put: '[De] (https://voorbeeld.nl) kern' },
    { file: 'afronding.yaml', find: 'stap:informatiepakket', put: 'http://voorbeeld.nl' },
    { file: 'teksten/en.json', find: '"Save"', put: '""' },
    { file: 'mijn-wijk.yaml', find: 'choice: 9', put: 'choice: 99' },
  ];
  const places = [
    'informatiepakket/samen.nl.md:3',
    'lessen/les-2.nl.md:3',
    'afronding.yaml:3',
    'teksten/en.json:6',
    'mijn-wijk.yaml:26',
  ];

  test.each([
    { name: 'nothing else', change: undefined, place: undefined },
    {
      name: 'the steps are no YAML that can be read',
      change: { file: 'course.yaml', find: 'languages: [nl, en]', put: '{[}]' },
      place: expect.stringMatching(/^course\.yaml:/) as string,
    },
    {
      name: 'an overview is no YAML that can be read',
      change: { file: 'informatiepakket/informatiepakket.yaml', find: 'sections:', put: 'sections: [' },
      place: expect.stringMatching(/^informatiepakket\/informatiepakket\.yaml:/) as string,
    },
    {
      name: 'a lesson is missing',
      change: { file: 'lessen/les-2.yaml', remove: true },
      place: 'lessen/les-2.yaml:1',
    },
    {
      name: 'a file is saved in another encoding',
      change: { file: 'bronnen.yaml', whole: Uint8Array.of(0x61, 0x3a, 0x20, 0xe9) },
      place: 'bronnen.yaml:1',
    },
    {
      name: 'a key is wrong',
      change: { file: 'werksessie.yaml', find: 'end:', put: 'einde:' },
      place: expect.stringMatching(/^werksessie\.yaml:/) as string,
    },
  ])('when $name', ({ change, place }) => {
    const faults = faultsOf(change === undefined ? elsewhere : [...elsewhere, change as Change]).map(placeOf);
    expect(faults).toEqual(expect.arrayContaining(place === undefined ? places : [...places, place]));
  });
});
