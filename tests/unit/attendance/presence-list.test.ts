import { describe, expect, test } from 'vitest';
import { readAttestation } from '../../../src/attendance/attestation.ts';
import { handIn, type Attendee } from '../../../src/attendance/hand-in.ts';
import { asText } from '../../../src/attendance/carriers.ts';
import { confirmRows, faultsByKind, readPresenceList } from '../../../src/attendance/presence-list.ts';
import { signerOf } from '../../../src/attendance/web-crypto.ts';
import { checkSymbol } from '../../../src/encoding/crockford.ts';
import { crypto, newIssuer, newLearner, sessionBy, sessionStart } from '../../fixtures/attendance.ts';

const session = { start: sessionStart, end: sessionStart + 240, zone: 'Europe/Amsterdam' };
const afterwards = session.end + 60;
const one = '7F3K92Q';
const other = '0ABCDEF';
const typed = (code: string) => `${code.slice(0, 4)}-${code.slice(4)}${checkSymbol(code)}`;

function read(text: string, some: Partial<typeof session> = {}, now = afterwards) {
  return readPresenceList(new TextEncoder().encode(text), { ...session, ...some }, now);
}

/** Reads one participant. */
function readRow(cells: { code?: string; name?: string; in?: string; out?: string }) {
  const { code = typed(one), name = 'Piet de Vries', in: came = '16:28', out: went = '20:31' } = cells;
  return read(`deelnemerscode;naam;functie;in;uit\n${code};"${name}";huisarts;${came};${went}`);
}

test('reads a list with its columns in any order, and with others between', async () => {
  const { rows, faults } = await read(
    `Presentielijst wijk Morgenrood\n\nNr.;Uit;Functie;Naam;E-mail;IN.;Deelnemerscode*\n1;20:31;huisarts;Piet de Vries;p@x.nl;16:28;${typed(one).toLowerCase()}\n2;18.10 uur;;Zoë;;17u00;`,
  );
  expect(faults).toEqual([]);
  expect(rows).toEqual([
    {
      line: 4,
      code: one,
      name: 'Piet de Vries',
      role: 'huisarts',
      in: sessionStart - 2,
      out: sessionStart + 241,
    },
    { line: 5, name: 'Zoë', role: '', in: sessionStart + 30, out: sessionStart + 100 },
  ]);
});

describe('times', () => {
  test.each([
    { text: '16:28' },
    { text: '16.28' },
    { text: '16,28' },
    { text: '16:28 uur' },
    { text: '16.28 u.' },
    { text: '16u28' },
    { text: '16 h 28' },
    { text: '16:28:00' },
    { text: '16:28:41' },
    { text: '1628' },
    { text: '1628u' },
    { text: "'16:28" },
    { text: '’16:28' },
    { text: '"16:28"' },
    { text: '16 : 28' },
    { text: '16 uur 28' },
    { text: 'om 16.28 uur' },
    { text: '4:28 PM' },
    { text: '4.28 p.m.' },
    { text: '04:28:00 pm' },
    { text: '12-11-2026 16:28' },
    { text: '12/11/2026 16:28:10' },
    { text: '11/12/2026 4:28 PM' },
    { text: '12-11-26 16.28' },
    { text: '2026-11-12T16:28:00' },
    { text: '2026-11-12 16:28' },
    { text: '12 november 2026 16:28' },
    { text: 'do 12 nov. 16u28' },
    { text: 'donderdag 12 november om 16:28 uur' },
    { text: '12-11 16:28' },
    { text: '30-12-1899 16:28' },
    { text: '0-1-1900 16:28:00' },
    { text: '0,686111111' },
    { text: '0.6861' },
    { text: '46338,686111' },
  ])('reads $text', async ({ text }) => {
    const { rows, faults } = await readRow({ in: `"${text.replaceAll('"', '""')}"` });
    expect(faults).toEqual([]);
    expect(rows[0]?.in).toBe(sessionStart - 2);
  });

  test.each([
    { text: '17u', minutes: 30 },
    { text: '17 uur', minutes: 30 },
    { text: '17h', minutes: 30 },
    { text: '5 PM', minutes: 30 },
    { text: '0,75', because: 'time-unreadable' },
    { text: '0,750', minutes: 90 },
    { text: '12:30 am', because: 'time-outside' },
    { text: '17', because: 'time-unreadable' },
    { text: '17,5', because: 'time-unreadable' },
    { text: '17:5', because: 'time-unreadable' },
    { text: '1760', because: 'time-unreadable' },
    { text: '17:00 – 18:00', because: 'time-unreadable' },
    { text: '12-11-2026', because: 'time-unreadable' },
    { text: '16:28 am', because: 'time-unreadable' },
    { text: '0:28 pm', because: 'time-unreadable' },
    { text: '13-11-2026 17:00', because: 'time-other-day' },
    { text: '12-11-2025 17:00', because: 'time-other-day' },
    { text: '46337,70', because: 'time-unreadable' },
    { text: '46337,708', because: 'time-other-day' },
  ])('$text is read rightly or told', async ({ text, minutes, because }) => {
    const { rows, faults } = await readRow({ in: `"${text}"` });
    expect(rows[0]?.in).toBe(minutes === undefined ? undefined : sessionStart + minutes);
    expect(faults.map((fault) => fault.because)).toEqual(because === undefined ? [] : [because]);
  });

  test('a day counts when the session goes on after midnight', async () => {
    const start = Date.parse('2026-11-12T20:00Z') / 60_000;
    const text = 'naam;in;uit\nPiet;12-11-2026 21:05;13-11-2026 00:40\nJan;13-11-2026 21:05;0:40';
    const { rows, faults } = await read(text, { start, end: start + 240 }, start + 300);
    expect(rows).toMatchObject([{ name: 'Piet', in: start + 5, out: start + 220 }]);
    expect(faults).toMatchObject([{ line: 3, because: 'time-outside' }]);
  });

  test('goes on after midnight', async () => {
    const start = Date.parse('2026-11-12T20:00Z') / 60_000;
    const { rows } = await read('naam;in;uit\nPiet;21:05;00:40', { start, end: start + 240 }, start + 300);
    expect(rows[0]).toMatchObject({ in: start + 5, out: start + 220 });
  });

  test.each([
    { night: 'spring', start: '2027-03-28T00:00Z', times: '02:30;04:30', because: 'time-ambiguous' },
    { night: 'autumn', start: '2026-10-25T00:00Z', times: '02:30;04:30', because: 'time-ambiguous' },
  ])('does not guess in the night of $night', async ({ start, times, because }) => {
    const from = Date.parse(start) / 60_000;
    const { rows, faults } = await read(
      `naam;in;uit\nPiet;${times}`,
      { start: from, end: from + 240 },
      from + 400,
    );
    expect(rows).toEqual([]);
    expect(faults).toEqual([{ line: 2, because, value: '02:30' }]);
  });

  test('counts real minutes across the hour that comes back', async () => {
    const start = Date.parse('2026-10-24T22:00Z') / 60_000;
    const { rows } = await read('naam;in;uit\nPiet;00:00;03:30', { start, end: start + 300 }, start + 400);
    expect((rows[0]?.out ?? 0) - (rows[0]?.in ?? 0)).toBe(270);
  });
});

describe('faults', () => {
  test.each([
    { cells: { code: '7F3K-92Q0' }, because: 'code-typo' },
    { cells: { code: '7F3K' }, because: 'code-incomplete' },
    { cells: { code: '7F3K-92Q-0-1' }, because: 'code-too-long' },
    { cells: { code: '1,00E+05' }, because: 'code-typo' },
    { cells: { code: '', name: '' }, because: 'nobody' },
    { cells: { code: '', name: ' - ' }, because: 'nobody' },
    { cells: { name: 'x'.repeat(121) }, because: 'name-too-long' },
    { cells: { in: '', out: '' }, because: 'times-missing' },
    { cells: { in: '' }, because: 'time-in-missing' },
    { cells: { out: '' }, because: 'time-out-missing' },
    { cells: { in: '24:00' }, because: 'time-unreadable' },
    { cells: { in: '16:60' }, because: 'time-unreadable' },
    { cells: { in: 'half vijf' }, because: 'time-unreadable' },
    { cells: { in: '=NOW()' }, because: 'time-unreadable' },
    { cells: { in: '06:28' }, because: 'time-outside' },
    { cells: { in: '20:40', out: '21:00' }, because: 'time-outside' },
    { cells: { in: '15:00', out: '16:20' }, because: 'time-outside' },
    { cells: { in: '18:00', out: '17:00' }, because: 'out-before-in' },
    { cells: { in: '18:00', out: '18:00' }, because: 'out-before-in' },
  ])('$because: $cells', async ({ cells, because }) => {
    const { rows, faults } = await readRow(cells);
    expect(rows).toEqual([]);
    expect(faults.map((fault) => fault.because)).toEqual([because]);
    expect(faults[0]?.line).toBe(2);
  });

  test('tells all of them at once, in the order of the list', async () => {
    const { rows, faults } = await read('naam;in;uit\nA;x;y\nB;16:30;20:30\n;16:30;20:30');
    expect(rows.map(({ name }) => name)).toEqual(['B']);
    expect(faults.map(({ line, because }) => `${line} ${because}`)).toEqual([
      '2 time-unreadable',
      '2 time-unreadable',
      '4 nobody',
    ]);
  });

  test('finds a code that is there twice', async () => {
    const { rows, faults } = await read(
      `deelnemerscode;in;uit\n${typed(one)};16:30;20:30\n${typed(one)};16:30;20:30`,
    );
    expect(faults).toEqual([
      { line: 2, because: 'double-code', value: typed(one) },
      { line: 3, because: 'double-code', value: typed(one) },
    ]);
    expect(rows).toEqual([]);
  });

  test('keeps namesakes apart by their codes, and by nothing else', async () => {
    const rows = (first: string, second: string) =>
      read(`code;naam;in;uit\n${first};Jan Jansen;16:30;20:30\n${second};"Jansen, Ján";16:30;18:30`);
    expect((await rows(typed(one), typed(other))).faults).toEqual([]);
    const { rows: left, faults } = await rows(typed(one), '');
    expect(left).toEqual([]);
    expect(faults.map(({ line, because }) => `${line} ${because}`)).toEqual([
      '2 double-name',
      '3 double-name',
    ]);
  });

  test.each([
    { text: '', because: 'empty' },
    { text: ' \r\n;;\r\n\u001a', because: 'empty' },
    { text: 'naam;functie\nPiet;huisarts', because: 'no-columns' },
    { text: 'in;uit\n16:30;20:30', because: 'no-columns' },
    { text: 'naam;in;uit', because: 'no-rows' },
    { text: `naam;in;uit\n${'A;16:30;20:30\n'.repeat(501)}`, because: 'too-long' },
    { text: 'naam;in;uit\n"A;16:30;20:30', because: 'open-quote' },
  ])('refuses a list with $because', async ({ text, because }) => {
    const { rows, faults } = await read(text);
    expect(rows).toEqual([]);
    expect(faults.map((fault) => fault.because)).toEqual([because]);
  });

  test('confirms nothing that has still to happen', async () => {
    const text = 'naam;in;uit\nA;16:30;17:30\nB;16:30;20:30';
    const { rows, faults } = await read(text, {}, sessionStart + 61);
    expect(rows.map(({ name }) => name)).toEqual(['A']);
    expect(faults).toEqual([{ line: 3, because: 'still-to-come', value: '20:30' }]);
  });
});

describe('the names of the columns', () => {
  const row = `${typed(one)};Piet de Vries;huisarts;16:28;20:31`;
  test.each([
    'deelnemerscode;naam;functie;in;uit',
    'Deelnemers-code;Naam en voorletters;Functie/beroep;Tijd binnenkomst;Tijd vertrek',
    'DEELNEMERSCODE *;NAAM (voluit);BEROEP;IN (uu:mm);UIT (uu:mm)',
    'Deelnemers code;Naam deelnemer;Discipline;Aankomsttijd;Vertrektijd',
    'Code;Deelnemer;Functie;Tijdstip van binnenkomst;Tijdstip van vertrek',
    'code;Voor- en achternaam;rol;van;tot',
    'code;naam;functie;Aanwezig van;Aanwezig tot',
    'code;naam;functie;Begintijd;Eindtijd',
    'code;naam;functie;Ingecheckt;Uitgecheckt',
    'Participant code;Name;Role;Time in;Time out',
    'Learner code;Full name;Profession;Arrival;Departure',
  ])('%s', async (headings) => {
    const { rows, faults } = await read(`${headings}\n${row}`);
    expect(faults).toEqual([]);
    expect(rows).toMatchObject([
      { code: one, name: 'Piet de Vries', role: 'huisarts', in: sessionStart - 2, out: sessionStart + 241 },
    ]);
  });

  test('a name in parts is put together', async () => {
    const parts = await read('Voornaam,Tussenvoegsel,Achternaam,In,Uit\nPiet,de,Vries,16:28,20:31');
    expect(parts.rows[0]?.name).toBe('Piet de Vries');
    const turned = await read('Naam;Voornaam;In;Uit\nVries;Piet;16:28;20:31');
    expect(turned.rows[0]?.name).toBe('Piet Vries');
  });

  test('those of other things are not taken for them', async () => {
    const { rows } = await read(
      `AGB-code;Postcode;Praktijknaam;Handtekening in;Handtekening uit;code;naam;in;uit\n1;1234AB;De Linde;x;x;;Piet;16:28;20:31`,
    );
    expect(rows).toMatchObject([{ name: 'Piet', in: sessionStart - 2 }]);
    expect(rows[0]?.code).toBeUndefined();
  });

  test('are told when they are not there, with those that are', async () => {
    const { faults } = await read('Presentielijst\n\nnaam;functie;telefoon;in\nPiet;huisarts;06;16:28');
    expect(faults).toEqual([
      { because: 'no-columns', missing: ['out'], headings: ['naam', 'functie', 'telefoon', 'in'] },
    ]);
    expect((await read('a;b;c\n1;2;3')).faults).toEqual([
      { because: 'no-columns', missing: ['who', 'in', 'out'], headings: ['a', 'b', 'c'] },
    ]);
  });

  test('are found where every line was quoted as a whole', async () => {
    const { rows } = await read('"naam;in;uit"\n"Piet;16:28;20:31"\n');
    expect(rows).toMatchObject([{ line: 2, name: 'Piet' }]);
  });

  test('are found below a title with commas, and repeated on a next page', async () => {
    const title = 'Presentielijst, Proefwijk, 12 november, 16.30 uur, zaal 2, eerste verdieping';
    const { rows, faults } = await read(
      `${title}\n${title}\n${title}\nnaam;in;uit\nPiet;16:28;20:31\nnaam;in;uit\nJan;16:28;20:31`,
    );
    expect(faults).toEqual([]);
    expect(rows.map(({ name }) => name)).toEqual(['Piet', 'Jan']);
  });
});

describe('who was there all the time, and who was not', () => {
  const columns = 'naam;in;uit;aanwezig;hele sessie;afwezig';
  const whole = { in: sessionStart, out: sessionStart + 240 };

  test.each([
    'Piet;hele sessie;;;;',
    'Piet;Hele sessie;hele sessie;;;',
    'Piet;;volledig;;;',
    'Piet;;;hele bijeenkomst;;',
    'Piet;;;;ja;',
    'Piet;;;;X;',
    'Piet;;;;✓;',
    'Piet;;;;WAAR;-',
    'Piet;;;aanwezig;ja;',
    'Piet;;;;whole session;',
  ])('%s is the whole session', async (row) => {
    const { rows, faults } = await read(`${columns}\n${row}`);
    expect(faults).toEqual([]);
    expect(rows).toMatchObject([whole]);
  });

  test.each([
    'Piet;afwezig;afgemeld;;;',
    'Piet;afgemeld;;;;',
    'Piet;–;–;;;',
    'Piet;;;nee;;',
    'Piet;;;Niet verschenen;;',
    'Piet;no-show;;;;',
    'Piet;ziek gemeld;;;;',
    'Piet;;;;;x',
    'Piet;;;;nee;ja',
  ])('%s was absent, and is kept as that', async (row) => {
    expect(await read(`${columns}\n${row}`)).toEqual({
      rows: [],
      absent: [{ line: 2, name: 'Piet' }],
      doubtful: [],
      faults: [],
    });
  });

  test.each([
    { row: 'Piet;;;;;', because: 'times-missing' },
    { row: 'Piet;;;ja;;', because: 'times-missing' },
    { row: 'Piet;;;;nee;', because: 'times-missing' },
    { row: 'Piet;16:28;hele sessie;;;', because: 'contradiction' },
    { row: 'Piet;16:28;afwezig;;;', because: 'contradiction' },
    { row: 'Piet;16:28;20:31;nee;;', because: 'contradiction' },
    { row: 'Piet;16:28;20:31;;;x', because: 'contradiction' },
    { row: 'Piet;;;ja;;x', because: 'contradiction' },
    { row: 'Piet;;;;ja;x', because: 'contradiction' },
    { row: 'Piet;16:28;;;ja;', because: 'time-out-missing' },
  ])('$row is nobody’s to guess: $because', async ({ row, because }) => {
    const { rows, absent, doubtful, faults } = await read(`${columns}\n${row}`);
    expect([...rows, ...absent]).toEqual([]);
    expect(doubtful).toEqual([{ line: 2, name: 'Piet' }]);
    expect(faults.map((fault) => fault.because)).toEqual([because]);
  });

  test('a word among the remarks says it where there are no times', async () => {
    const { rows, absent, faults } = await read(
      'naam;in;uit;opmerking\nA;;;afgemeld\nB;;;hele sessie\nC;16:30;20:30;ziek\nD;;;x\nE;;;gaat eerder weg',
    );
    expect(rows.map(({ name, out }) => [name, out - sessionStart])).toEqual([
      ['B', 240],
      ['C', 240],
    ]);
    expect(absent.map(({ name }) => name)).toEqual(['A']);
    expect(faults).toEqual([
      { line: 5, because: 'times-missing' },
      { line: 6, because: 'times-missing' },
    ]);
  });

  test('real times say more than the whole session', async () => {
    const { rows } = await read(`${columns}\nPiet;16:40;20:31;ja;ja;`);
    expect(rows).toMatchObject([{ in: sessionStart + 10, out: sessionStart + 241 }]);
  });

  test('the whole session has to be over', async () => {
    const { faults } = await read(`${columns}\nPiet;hele sessie;;;;`, {}, sessionStart + 100);
    expect(faults.map((fault) => fault.because)).toEqual(['still-to-come']);
  });

  test('a list with nothing but that column', async () => {
    const { rows, absent } = await read('naam;hele sessie;afwezig\nPiet;ja;\nJan;;x');
    expect(rows).toMatchObject([{ name: 'Piet', ...whole }]);
    expect(absent).toMatchObject([{ name: 'Jan' }]);
  });
});

describe('rows that are about nobody', () => {
  test('are passed over', async () => {
    const { rows, faults } = await read(
      [
        'nr;deelnemerscode;naam;in;uit;opmerking',
        '1;;Piet;16:28;20:31;',
        '2;;;;;',
        '3;;;;;vol',
        ';;Totaal aanwezig: 1;;;',
        'Totaal;;;1;;',
        ';;Aantal deelnemers;1;;',
        ';;Handtekening gespreksleider;;;',
        ';;Datum: 12-11-2026;;;',
      ].join('\n'),
    );
    expect(faults).toEqual([]);
    expect(rows.map(({ name }) => name)).toEqual(['Piet']);
  });

  test('are not people with such a name', async () => {
    const { rows } = await read('naam;in;uit\nDatum, J.;16:28;20:31\nTotaal, Piet;16:28;20:31');
    expect(rows.map(({ name }) => name)).toEqual(['Datum, J.', 'Totaal, Piet']);
  });
});

describe('a code', () => {
  test.each([
    { name: 'with a minus', code: typed(one).replace('-', '\u2212') },
    { name: 'with another dash', code: typed(one).replace('-', '\u2014') },
    { name: 'with a hyphen that does not break', code: typed(one).replace('-', '\u2011') },
    { name: 'with a space that does not break', code: typed(one).replace('-', '\u00A0') },
    { name: 'with a sign without width', code: typed(one).replace('-', '\u200B-\uFEFF') },
    { name: 'with an apostrophe before it', code: `'${typed(one)}` },
    { name: 'in quotes', code: `“${typed(one)}”` },
  ])('$name is read', async ({ code }) => {
    const { rows, faults } = await readRow({ code });
    expect(faults).toEqual([]);
    expect(rows[0]?.code).toBe(one);
  });

  test.each(['-', 'geen', 'n.v.t.', '?', '–'])('"%s" is none', async (code) => {
    const { rows, faults } = await readRow({ code });
    expect(faults).toEqual([]);
    expect(rows).toMatchObject([{ name: 'Piet de Vries' }]);
    expect(rows[0]?.code).toBeUndefined();
  });
});

test.each(['Zo\uFFFD', 'ZoÃ«', 'Ren?e', 'Zo\u0091', 'FranÃ§ois', '?nal'])(
  'a name with letters that were lost (%s) is refused, not signed',
  async (name) => {
    const { rows, faults } = await readRow({ name });
    expect(rows).toEqual([]);
    expect(faults).toMatchObject([{ line: 2, because: 'name-garbled', value: name }]);
  },
);

describe('doubles', () => {
  const list = (...rows: readonly string[]) => read(`code;naam;in;uit\n${rows.join('\n')}`);
  const lines = (faults: readonly { line?: number; because: string }[], because: string) =>
    faults.filter((fault) => fault.because === because).map(({ line }) => line);

  test('every row of a code is dropped, however often it is there', async () => {
    const row = `${typed(one)};;16:30;20:30`;
    const { rows, faults } = await list(row, row, `${typed(other)};Jan;16:30;20:30`, row);
    expect(rows.map(({ code }) => code)).toEqual([other]);
    expect(lines(faults, 'double-code')).toEqual([2, 3, 5]);
  });

  test('a row with another fault makes its double doubtful as well', async () => {
    const { rows, faults } = await list(
      `${typed(one)};Piet;half vijf;20:30`,
      `${typed(one)};Piet;16:30;20:30`,
    );
    expect(rows).toEqual([]);
    expect(lines(faults, 'double-code')).toEqual([2, 3]);
  });

  test('somebody who is there and absent is in doubt', async () => {
    const both = await list(`${typed(one)};Piet;afwezig;`, `${typed(one)};Piet;16:30;20:30`);
    expect([...both.rows, ...both.absent]).toEqual([]);
    expect(lines(both.faults, 'double-code')).toEqual([2, 3]);
    const byName = await list(';Piet;afwezig;', ';"Piet";16:30;20:30');
    expect([...byName.rows, ...byName.absent]).toEqual([]);
    expect(lines(byName.faults, 'double-name')).toEqual([2, 3]);
  });

  test('a code with a typing error does not make somebody of the same name certain', async () => {
    const { rows, faults } = await list(`7F3K92Q0;Piet;16:30;20:30`, `${typed(other)};Piet;16:30;18:30`);
    expect(rows).toEqual([]);
    expect(lines(faults, 'double-name')).toEqual([2, 3]);
  });
});

test('what is wrong in one way is told once, with all its lines', async () => {
  const { faults } = await read('naam;in;uit\nA;x;y\nB;16:30;20:30\nC;x;20:30\nD;;20:30\nE;;20:30');
  expect(faultsByKind(faults)).toMatchObject([
    { because: 'time-unreadable', lines: [2, 4], values: ['x', 'y'] },
    { because: 'time-in-missing', lines: [5, 6], values: [] },
  ]);
});

test('takes a code as it is scanned at the door', async () => {
  expect((await readRow({ code: `PIDB:L:${one}` })).rows[0]?.code).toBe(one);
});

test('what is confirmed is taken by the learner whose code or name it is, and by nobody else', async () => {
  const piet = await newLearner('P. Vries');
  const zoe = await newLearner('Zoë');
  const issuer = await newIssuer();
  const made = await sessionBy(issuer);
  const { rows } = await read(
    `code;naam;in;uit\n${typed(piet.code)};Piet de Vries;16:28;20:31\n;Żukowska, Çağla;16:30;18:00`,
  );
  const sign = await signerOf(globalThis.crypto.subtle, made.organiser.privateKey);
  const confirmed = await confirmRows(rows, made.card, sign, crypto, afterwards);
  for (const { attestation } of confirmed) {
    expect(attestation.length).toBeLessThanOrEqual(130);
    expect((await readAttestation(attestation, made.card, crypto, afterwards)).kind).toBe('attestation');
  }
  const file = [
    asText('card', made.bytes),
    ...confirmed.map(({ attestation }) => asText('attestation', attestation)),
  ];
  const take = (own: Attendee['own'], learnerName: string) => {
    const revoked = { keys: new Set<string>(), sessions: new Set<string>() };
    const attendee: Attendee = {
      facts: {},
      own,
      learnerName,
      trusted: { issuers: [issuer.issuer], revoked },
      crypto,
      now: afterwards,
    };
    return handIn(file.join('\n\n'), attendee);
  };
  expect(await take(piet.own, 'P. Vries')).toMatchObject({
    kind: 'confirmed',
    attestation: { in: sessionStart - 2 },
  });
  expect(await take(zoe.own, 'cagla zukowska')).toMatchObject({
    kind: 'confirmed',
    attestation: { out: sessionStart + 90 },
  });
  expect(await take(zoe.own, 'Piet de Vries')).toEqual({ kind: 'refused', because: 'somebody-else' });
});
