import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { array, assert, asyncProperty, constantFrom, nat, tuple } from 'fast-check';
import { expect, test } from 'vitest';
import { readPresenceList } from '../../../src/attendance/presence-list.ts';
import { sessionStart } from '../../fixtures/attendance.ts';

const session = { start: sessionStart, end: sessionStart + 240, zone: 'Europe/Amsterdam' };
const folder = 'tests/fixtures/presence';

function read(file: string) {
  return readPresenceList(readFileSync(join(folder, file)), session, session.end + 60);
}

const code = '7F3K92Q';
const stay = { in: sessionStart - 2, out: sessionStart + 241 };
const somebody = { code, name: 'A Voorbeeld', role: 'huisarts', ...stay };
const zoe = { code, name: 'Zoë van den Ünal', role: 'huisarts', ...stay };
const chloe = {
  name: 'Chloé Oster-Lukas',
  role: 'wijkverpleegkundige',
  in: sessionStart + 15,
  out: sessionStart + 240,
};

test.each([
  { file: '03-macroman-cr.csv', rows: [zoe, chloe] },
  { file: '04-msdos-cp850.csv', rows: [zoe, chloe] },
  { file: '06-utf16be-bom-tab.txt', rows: [zoe, { ...chloe, name: 'Chloé Øster-Łukasz' }] },
  { file: '25-times-fourdigits.csv', rows: [{ ...somebody, in: sessionStart, out: sessionStart + 240 }] },
  { file: '26-times-datetime.csv', rows: [somebody] },
  { file: '33-times-apostrophe.csv', rows: [somebody] },
  { file: '42-headers-variants.csv', rows: [somebody] },
  { file: '44-title-with-comma.csv', rows: [somebody] },
  { file: '46-prenumbered-empty.csv', rows: [somebody] },
  { file: '47-total-row.csv', rows: [somebody] },
  { file: '48-absent-row.csv', rows: [somebody], absent: ['B Afwezig'] },
  { file: '57-code-minus.csv', rows: [somebody] },
  { file: '71-eof-ctrlz.csv', rows: [somebody] },
])('reads $file', async ({ file, rows, absent = [] }) => {
  const list = await read(file);
  expect(list.faults).toEqual([]);
  expect(list.rows.map(({ line: _, ...row }) => row)).toEqual(rows);
  expect(list.absent.map(({ name }) => name)).toEqual(absent);
});

test('reads a workbook as Excel writes it: times, a day with a time, a box that is ticked', async () => {
  const list = await read('list-of-excel.xlsx');
  expect(list.faults).toEqual([]);
  expect(list.rows).toEqual([
    { ...zoe, line: 4 },
    { ...chloe, name: 'Chloé Øster-Łukasz', line: 5 },
    { line: 6, name: 'C Voorbeeld', role: 'poh', in: sessionStart, out: sessionStart + 240 },
    { line: 7, name: 'D Voorbeeld', role: 'poh', in: sessionStart + 10, out: sessionStart + 230 },
    { line: 8, name: 'E Voorbeeld', role: 'poh', in: sessionStart + 20, out: sessionStart + 225 },
    { line: 9, name: 'F Voorbeeld', role: 'poh', in: sessionStart, out: sessionStart + 240 },
  ]);
  expect(list.absent).toEqual([{ line: 10, name: 'G Voorbeeld' }]);
});

const text = (content: string) => new TextEncoder().encode(content);

test.each([
  {
    name: 'a workbook that is not whole',
    bytes: readFileSync(join(folder, '10-list.xlsx')),
    because: 'workbook',
  },
  {
    name: 'a workbook of another program',
    bytes: readFileSync(join(folder, '12-list.ods')),
    because: 'workbook',
  },
  { name: 'an old workbook', bytes: readFileSync(join(folder, '14-old.xls')), because: 'workbook' },
  { name: 'an empty file', bytes: readFileSync(join(folder, '15-empty.csv')), because: 'empty' },
  {
    name: 'a workbook that was cut off',
    bytes: readFileSync(join(folder, 'list-of-excel.xlsx')).subarray(0, 4000),
    because: 'workbook',
  },
  { name: 'a document', bytes: text('PK\u0003\u0004 word/document.xml'), because: 'no-table' },
  { name: 'a PDF', bytes: text('%PDF-1.7 x'), because: 'no-table' },
  { name: 'a picture', bytes: Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10), because: 'no-table' },
  { name: 'a web page called .xls', bytes: text('\n<html><table><tr><td>naam'), because: 'no-table' },
  { name: 'something else', bytes: Uint8Array.of(7, 0, 0, 0, 0, 0, 0, 0, 9), because: 'no-table' },
  { name: 'what Teams exports', bytes: readFileSync(join(folder, '68-teams.csv')), because: 'video-meeting' },
  {
    name: 'what Teams exports in English',
    bytes: text(
      '1. Summary\n\n2. Participants\nName\tFirst Join\tLast Leave\tIn-Meeting Duration\nA\tx\ty\t4h',
    ),
    because: 'video-meeting',
  },
  {
    name: 'what Zoom exports',
    bytes: text('Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes)\nA,a@x.nl,1,2,3'),
    because: 'video-meeting',
  },
  {
    name: 'what Meet exports',
    bytes: text('First name,Last name,Email,Duration,Time joined,Time exited\nA,B,a@x.nl,1,2,3'),
    because: 'video-meeting',
  },
])('refuses $name', async ({ bytes, because }) => {
  const list = await readPresenceList(bytes, session, session.end + 60);
  expect(list).toMatchObject({ rows: [], absent: [] });
  expect(list.faults).toEqual([{ because }]);
});

test('whatever the bytes are, nobody is confirmed who was not there, and nothing breaks', async () => {
  const files = [
    '03-macroman-cr.csv',
    '42-headers-variants.csv',
    '48-absent-row.csv',
    'list-of-excel.xlsx',
    '14-old.xls',
  ];
  const sources = files.map((file) => readFileSync(join(folder, file)));
  await assert(
    asyncProperty(
      constantFrom(...sources),
      array(tuple(nat(), nat(255)), { maxLength: 12 }),
      nat(),
      async (source, changes, cut) => {
        const bytes = Uint8Array.from(source);
        for (const [at, byte] of changes) bytes[at % bytes.length] = byte;
        const part = cut % 3 === 0 ? bytes.subarray(0, cut % bytes.length) : bytes;
        const { rows, absent, faults } = await readPresenceList(part, session, session.end + 60);
        for (const row of rows) {
          expect(row.out).toBeGreaterThan(row.in);
          expect(row.in).toBeGreaterThanOrEqual(session.start - 120);
          expect(row.out).toBeLessThanOrEqual(session.end + 120);
          expect(row.name + (row.code ?? '')).not.toBe('');
          expect(row.name).not.toMatch(/\uFFFD/);
        }
        expect(rows.length + absent.length + faults.length).toBeGreaterThan(0);
      },
    ),
    { numRuns: 400, seed: 11 },
  );
});
