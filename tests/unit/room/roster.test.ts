import { readFileSync } from 'node:fs';
import { array, assert, asyncProperty, constantFrom, string, tuple } from 'fast-check';
import { unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { Person } from '../../../src/room/day-record.ts';
import { nameOf } from '../../../src/room/names.ts';
import { mostRosterRows, openRoster } from '../../../src/room/roster/open-roster.ts';
import { previewRoster, type RosterPreview } from '../../../src/room/roster/preview-roster.ts';
import type { RosterChoice } from '../../../src/room/roster/roster-columns.ts';
import { takeRoster } from '../../../src/room/roster/take-roster.ts';
import { plainName } from '../../../src/attendance/attestation.ts';
import { sessionStart } from '../../fixtures/attendance.ts';
import { loadCourse } from '../../fixtures/loaded-course.ts';

const { professions } = loadCourse('course');
const session = { start: sessionStart, end: sessionStart + 240, zone: 'Europe/Amsterdam' };

async function opened(list: string | Uint8Array) {
  const found = await openRoster(list);
  if (found.kind === 'refused') throw new Error(found.because);
  return found.table;
}

async function preview(list: string | Uint8Array, people: readonly Person[] = [], columns?: RosterChoice) {
  const table = await opened(list);
  return previewRoster(table, columns ?? table.columns, { people, professions, session });
}

function take(rows: RosterPreview, people: readonly Person[] = [], padZeros = false) {
  let next = 0;
  const newId = () => `P${String((next += 1)).padStart(7, '0')}`;
  const wantsOf = (id: string) => (id === 'huisarts' ? 'points' : 'certificate');
  return takeRoster(rows, { people, now: 1000, newId, wantsOf, padZeros });
}

const morgenrood = [
  'Achternaam;Voorl.;Tussenv.;Functie;Werkt bij;E-mailadres;BIG;Beroepsorganisatie;Relatienr.;Dieet',
  'Appelboom;M.;;huisarts;Praktijk De Linde;appelboom@wijk.example;09911009701;;;geen noten',
  'Klinker;A.;;POH-GGZ;Praktijk Aan de Brug;;;NVvPO;0041;',
  'Klinker;A.;;sociaal werker;Welzijn Morgenrood;;;;;',
  "Hof;B.;van 't;wijkverpleegkundige;Thuiszorg Oever;hof@wijk.example;9911009730;V&VN;123426;",
  "Hof;B.;van 't;wijkverpleegkundige;Thuiszorg Oever;hof@wijk.example;9911009730;V&VN;123426;",
].join('\r\n');

describe('a list as somebody exports it', () => {
  test('columns are found by their names, and what nobody asked for is not read', async () => {
    const { columns } = await opened(morgenrood);
    expect(columns).toEqual([
      ...['lastName', 'initials', 'infix', 'role', 'organisation', 'email', 'big', 'register', 'association'],
      undefined,
    ]);
    expect(JSON.stringify(take(await preview(morgenrood)))).not.toContain('noten');
  });

  test('says of each row what happens to it', async () => {
    const { rows, counts } = await preview(morgenrood);
    expect(counts).toEqual({ new: 4, changed: 0, same: 0, double: 1, refused: 0 });
    expect(rows.map(({ fate }) => fate)).toEqual(['new', 'new', 'new', 'new', 'double']);
    expect(rows.map(({ notes }) => notes)).toEqual([
      [],
      ['twin'],
      ['twin'],
      ['big-zero-lost'],
      ['big-zero-lost'],
    ]);
  });

  test('takes people over, with their profession and their numbers as text', async () => {
    const rows = await preview(morgenrood);
    const { people } = take(rows);
    expect(people[0]).toEqual({
      id: 'P0000001',
      changed: 1000,
      lastName: 'Appelboom',
      initials: 'M.',
      infix: '',
      firstName: '',
      profession: 'huisarts',
      role: 'huisarts',
      organisation: 'Praktijk De Linde',
      email: 'appelboom@wijk.example',
      code: undefined,
      numbers: { big: '09911009701' },
      wants: 'points',
      source: 'roster',
    });
    expect(people.map(({ profession }) => profession)).toEqual([
      ...['huisarts', 'praktijkondersteuner', 'welzijn', 'verpleegkundige'],
    ]);
    expect(people[1]?.numbers).toEqual({ association: 'NVvPO 0041' });
    expect(people[3]).toMatchObject({ infix: "van 't", numbers: { association: 'V&VN 123426' } });
    expect(take(rows, [], true).people[3]?.numbers.big).toBe('09911009730');
  });

  test('a second time there is nothing new; a longer list adds and completes, and takes nothing away', async () => {
    const { people } = take(await preview(morgenrood));
    const again = await preview(morgenrood, people);
    expect(again.counts).toEqual({ new: 0, changed: 0, same: 4, double: 1, refused: 0 });
    expect(take(again, people).people).toEqual([]);
    const longer = [
      'Achternaam;Voorletters;Functie;Organisatie;E-mail',
      'Appelboom;M.;;;m.appelboom@wijk.example',
      'Klinker;A.;;Welzijn Morgenrood;klinker@wijk.example',
      'Klinker;A.;;;',
    ].join('\n');
    const next = await preview(longer, people);
    expect(next.rows.map(({ fate, changes }) => [fate, changes])).toEqual([
      ['new', []],
      ['changed', ['email']],
      ['new', []],
    ]);
    const { people: changed } = take(next, people);
    expect(changed.find(({ email }) => email === 'klinker@wijk.example')).toMatchObject({
      id: people[2]?.id,
      role: 'sociaal werker',
      changed: 1001,
    });
  });
});

test.each([
  ['a formula', 'Naam;Organisatie\nA. de Jong;=HYPERLINK("http://x")', 'formula'],
  ['a formula that is kept a text', "Naam;Organisatie\nA. de Jong;'@SOM(A1)", 'formula'],
  ['a formula that begins otherwise', 'Naam;Organisatie\n-2+3;x', 'formula'],
  ['letters that were lost', 'Naam;Organisatie\nZo�;x', 'garbled'],
  ['letters that were read wrongly', 'Naam;Organisatie\nZoÃ«;x', 'garbled'],
  ['nobody', 'Naam;Organisatie\n;Praktijk', 'nobody'],
  ['a name that has no end', `Naam;Organisatie\n${'x'.repeat(150)};y`, 'too-long'],
])('a row with %s is not taken over', async (_, list, because) => {
  const rows = await preview(list);
  expect(rows.rows.map((row) => [row.fate, row.because])).toEqual([['refused', because]]);
  expect(take(rows).people).toEqual([]);
});

test('a formula in a column that is not taken over does no harm', async () => {
  const { counts } = await preview('Naam;Telefoon\nA. de Jong;+31 6 12345678');
  expect(counts.new).toBe(1);
});

test.each([
  ['too large a file', 'x'.repeat(5_000_001), 'too-large'],
  ['too many rows', `Naam\n${'A\n'.repeat(mostRosterRows + 1)}`, 'too-many-rows'],
  ['nothing', '', 'empty'],
  ['a PDF', '%PDF-1.4 ', 'no-table'],
  ['a quote that is never closed', 'Naam;Organisatie\n"A;b\nC;d', 'open-quote'],
])('refuses %s', async (_, list, because) => {
  expect(await openRoster(list)).toEqual({ kind: 'refused', because });
});

test('refuses a workbook that unpacks to more than a computer holds', async () => {
  const parts = unzipSync(readFileSync('tests/fixtures/presence/list-of-excel.xlsx'));
  expect((await openRoster(zipSync(parts))).kind).toBe('opened');
  const packed = zipSync({ ...parts, 'xl/worksheets/sheet9.xml': new Uint8Array(65_000_000) }, { level: 1 });
  expect(packed.length).toBeLessThan(1_000_000);
  expect(await openRoster(packed)).toEqual({ kind: 'refused', because: 'workbook' });
});

test.each([
  ['Jong, A.B. de', { lastName: 'Jong', initials: 'A.B.', infix: 'de', firstName: '' }],
  ['drs. A.B. de Jong', { lastName: 'Jong', initials: 'A.B.', infix: 'de', firstName: '' }],
  ['Anna van der Berg-Smit', { lastName: 'Berg-Smit', initials: '', infix: 'van der', firstName: 'Anna' }],
  ['Berg, Anna', { lastName: 'Berg', initials: '', infix: '', firstName: 'Anna' }],
  ['Anna', { lastName: 'Anna', initials: '', infix: '', firstName: '' }],
])('one cell with a name: %s', async (name, parts) => {
  const { rows } = await preview(`Naam;Functie\n"${name}";huisarts`);
  expect(rows[0]?.listed).toMatchObject(parts);
});

test('text that was pasted without headings: names, and what is chosen by hand', async () => {
  const { rows } = await preview('Anna de Jong\nB. Smit');
  expect(rows.map(({ listed }) => nameOf(listed))).toEqual(['Anna de Jong', 'B. Smit']);
  const list = 'Smit\thuisarts\nKok\tPOH';
  const table = await opened(list);
  expect(table).toMatchObject({ headings: [], columns: [undefined, undefined] });
  const chosen = await preview(list, [], ['lastName', 'role']);
  expect(chosen.rows.map(({ listed }) => [listed.lastName, listed.profession])).toEqual([
    ['Smit', 'huisarts'],
    ['Kok', 'praktijkondersteuner'],
  ]);
});

test('a workbook: times and who was not there', async () => {
  const bytes = readFileSync('tests/fixtures/presence/list-of-excel.xlsx');
  const taken = take(await preview(bytes));
  expect(taken.people.length).toBe(7);
  expect(taken.came.length).toBe(6);
  expect(taken.came[0]).toEqual({ person: taken.people[0]?.id, at: sessionStart - 2 });
  expect(taken.absent).toEqual([taken.people.at(-1)?.id]);
});

test('whatever a list holds, nothing breaks, and no formula is ever taken over', async () => {
  const head = constantFrom(
    'Naam',
    'Achternaam',
    'BIG',
    'Functie',
    'Organisatie',
    'E-mail',
    'Iets',
    'Aankomst',
  );
  const cell = constantFrom(
    '=1+1',
    '@x',
    '-3',
    '+a',
    'A. de Jong',
    'Smit',
    '',
    '"',
    ';',
    '0991100970',
    '16:30',
    '�',
    '<script>',
  );
  const list = tuple(
    array(head, { minLength: 1, maxLength: 5 }),
    array(array(cell, { maxLength: 6 }), { maxLength: 8 }),
    string({ maxLength: 10 }),
  );
  await assert(
    asyncProperty(list, async ([heads, rows, more]) => {
      const found = await openRoster([heads, ...rows].map((cells) => cells.join(';')).join('\n') + more);
      if (found.kind === 'refused') return;
      const all = previewRoster(found.table, found.table.columns, { people: [], professions, session });
      for (const person of take(all).people) {
        const texts = [
          person.lastName,
          person.firstName,
          person.initials,
          person.infix,
          person.role,
          person.organisation,
        ];
        for (const text of texts) expect(text).not.toMatch(/^[=@+]|^-\d/);
        expect(plainName(nameOf(person))).not.toBe('');
      }
    }),
    { numRuns: 1000 },
  );
});
