import {
  array,
  assert,
  asyncProperty,
  constantFrom,
  integer,
  record,
  string,
  type Arbitrary,
} from 'fast-check';
import { expect, test } from 'vitest';
import { plainName } from '../../../src/attendance/attestation.ts';
import { readPresenceList } from '../../../src/attendance/presence-list.ts';
import { speakerOf } from '../../../src/content/speaker.ts';
import { loadOtherWords } from '../../../src/course-files/other-words.ts';
import { folderOnDisk } from '../../../src/on-disk/folder-on-disk.ts';
import type { Person } from '../../../src/room/day-record.ts';
import { csvFile } from '../../../src/room/exports/csv-file.ts';
import { kohTable } from '../../../src/room/exports/koh-table.ts';
import { presenceTable } from '../../../src/room/exports/presence-table.ts';
import { workbookFile } from '../../../src/room/exports/workbook-file.ts';
import { openRoster } from '../../../src/room/roster/open-roster.ts';
import { previewRoster } from '../../../src/room/roster/preview-roster.ts';
import { takeRoster } from '../../../src/room/roster/take-roster.ts';
import type { AtDoor } from '../../../src/room/presence-at-door.ts';
import { tablesIn } from '../../../src/attendance/list-table.ts';
import { sessionStart } from '../../fixtures/attendance.ts';
import { loadCourse } from '../../fixtures/loaded-course.ts';
import { person, presenceOf, seen } from '../../fixtures/room-people.ts';

const { professions } = loadCourse('course');
const words = loadOtherWords(folderOnDisk('course'), 'zaal')!;
const session = { start: sessionStart, end: sessionStart + 240, zone: 'Europe/Amsterdam' };
const languages = ['nl', 'en'] as const;

function tableOf(all: readonly AtDoor[], language: 'nl' | 'en' = 'nl') {
  return presenceTable(
    presenceOf(all),
    session,
    { professions },
    language,
    speakerOf(language, words[language]),
  );
}

async function readBack(file: string | Uint8Array) {
  const opened = await openRoster(file);
  if (opened.kind === 'refused') throw new Error(opened.because);
  const { table } = opened;
  const preview = previewRoster(table, table.columns, { people: [], professions, session });
  let next = 0;
  const options = { people: [], now: 1, newId: () => String((next += 1)), padZeros: false };
  return { preview, taken: takeRoster(preview, { ...options, wantsOf: () => 'points' }) };
}

/** What a list says of somebody, in any order. */
function told(people: readonly Person[]) {
  return people
    .map(({ id: _, changed: __, wants: ___, source: ____, ...rest }) =>
      JSON.stringify(rest, Object.keys(person('x')).concat('big', 'association').toSorted()),
    )
    .toSorted();
}

const word = string({
  minLength: 1,
  maxLength: 12,
  unit: constantFrom(...Array.from('abcdefgéüğŁß ;",.\'-0123456789')),
}).map((text) => text.trim().replaceAll(/\s+/g, ' '));
const anyName = word.filter((text) => /^[a-zé]/i.test(text) && !/["']/.test(text) && !text.includes(','));
const cell = word.filter(
  (text) => /^[a-zé\d]/i.test(text) && !/["']$/.test(text) && !/^(?:geen|nvt)$/.test(text),
);

const somebody: Arbitrary<AtDoor> = record({
  lastName: anyName,
  initials: constantFrom('', 'A.', 'J.-P.', 'IJ.'),
  infix: constantFrom('', 'van der', "van 't", "'t"),
  firstName: constantFrom('', 'Anna', 'Zoë'),
  profession: constantFrom(...professions.map(({ id }) => id)),
  role: cell,
  organisation: cell,
  email: constantFrom('', 'a@wijk.example', 'zoë+x@wijk.example'),
  code: constantFrom(undefined, '7F3K92Q', '0000001'),
  big: constantFrom('', '00000000101', '09911009701'),
  association: constantFrom('', 'V&VN 012345', 'NVvPO 0041', '00123'),
  came: integer({ min: -60, max: 30 }),
  stayed: integer({ min: 61, max: 260 }),
}).map(({ big, association, came, stayed, ...details }) =>
  seen(
    person('', {
      ...details,
      numbers: { ...(big === '' ? {} : { big }), ...(association === '' ? {} : { association }) },
    }),
    { came: sessionStart + came, went: sessionStart + came + stayed, minutes: 1 },
  ),
);

/** Nobody has the name, code or address of somebody else. */
const someList = array(somebody, { minLength: 1, maxLength: 6 }).map((all) =>
  all.map(({ person: one, came, went }, at) =>
    seen(
      {
        ...one,
        id: String(at),
        lastName: `${one.lastName}x${String(at)}`,
        code: at > 0 ? undefined : one.code,
        email: at > 0 ? '' : one.email,
      },
      { came, went, minutes: 1 },
    ),
  ),
);

test('any list, as csv and as a workbook, is read back as it was: people, numbers with their zeros, times', async () => {
  await assert(
    asyncProperty(someList, constantFrom(...languages), async (all, language) => {
      const table = tableOf(all, language);
      const csv = csvFile(table);
      const workbook = await workbookFile([{ name: 'Presentielijst', table }]);
      const cells = await Promise.all(
        [new TextEncoder().encode(csv), workbook].map(async (bytes) => {
          const found = await tablesIn(bytes);
          return found.kind === 'tables' ? found.tables[0]?.rows.map((row) => row.cells) : found;
        }),
      );
      const trimmed = (rows: unknown) => JSON.stringify(rows).replaceAll(/(?:,"")+\]/g, ']');
      expect(trimmed(cells[1])).toBe(trimmed(cells[0]));
      for (const file of [csv, workbook]) {
        const { taken } = await readBack(file);
        expect(told(taken.people)).toEqual(told(all.map((one) => one.person)));
        // Read by the page that made it, it changes nobody.
        const people = all.map((one) => one.person);
        const opened = await openRoster(file);
        if (opened.kind === 'refused') throw new Error(opened.because);
        const { table: own } = opened;
        const again = previewRoster(own, own.columns, { people, professions, session });
        expect(again.rows.map(({ fate, changes }) => [fate, changes])).toEqual(all.map(() => ['same', []]));
        const times = (list: readonly { readonly at: number }[]) => list.map(({ at }) => at).toSorted();
        expect(times(taken.came)).toEqual(all.map(({ came }) => came).toSorted());
        expect(times(taken.went)).toEqual(all.map(({ went }) => went).toSorted());
      }
      const list = await readPresenceList(new TextEncoder().encode(csv), session, session.end + 300);
      expect(list.faults).toEqual([]);
      const bare = (
        rows: readonly { name: string; code?: string | undefined; in?: number; came?: number | undefined }[],
      ) =>
        rows.map(({ name, code, came, in: at = came }) => [plainName(name), code, at].join('|')).toSorted();
      expect(bare(list.rows)).toEqual(
        bare(
          [...presenceOf(all).values()].map(({ signedAs, came, person: { code } }) => ({
            name: signedAs,
            code,
            came,
          })),
        ),
      );
    }),
    { numRuns: 30 },
  );
}, 60_000);

test('two people of one name stand there as a confirmation names them', async () => {
  const [one, other] = ['Praktijk Zuid', 'Welzijn Morgenrood'].map((organisation, at) =>
    seen(person(String(at), { lastName: 'Klinker', organisation })),
  );
  const table = tableOf([one!, other!]);
  expect(table.slice(1).map(([name]) => name)).toEqual([
    'Klinker (Praktijk Zuid)',
    'Klinker (Welzijn Morgenrood)',
  ]);
  const list = await readPresenceList(new TextEncoder().encode(csvFile(table)), session, session.end + 300);
  expect(list.faults).toEqual([]);
  expect(list.rows.length).toBe(2);
  const { taken } = await readBack(csvFile(table));
  expect(taken.people.map(({ lastName }) => lastName)).toEqual(['Klinker', 'Klinker']);
});

test('who was not there says so, who is still there has no time of going', async () => {
  const table = tableOf([
    seen(person('1'), { state: 'absent', came: undefined, went: undefined, minutes: undefined, full: false }),
    seen(person('2'), {
      state: 'not-yet',
      came: undefined,
      went: undefined,
      minutes: undefined,
      full: false,
    }),
    seen(person('3'), { state: 'in', went: undefined, minutes: undefined, full: false }),
  ]);
  const list = await readPresenceList(new TextEncoder().encode(csvFile(table)), session, session.end + 300);
  expect(list.absent.map(({ name }) => name)).toEqual(['A. Naam1', 'A. Naam2']);
  expect(list.faults.map(({ because }) => because)).toEqual(['time-out-missing']);
});

test('no cell is ever a formula', () => {
  const names = ['=1+1', '+31', '-2', '@SOM(A1)', "'=1", '\t=1', ' =1'];
  const csv = csvFile(tableOf(names.map((lastName, at) => seen(person(String(at), { lastName })))));
  const first = csv
    .split('\r\n')
    .slice(1, -1)
    .map((line) => line.split(';')[0]?.replaceAll('"', ''));
  expect(first.toSorted()).toEqual(
    ["'", "''=1", "'+31", "'-2", "'=1+1", "'=1", "'=1", "'@SOM(A1)"]
      .filter((text) => text !== "'")
      .toSorted(),
  );
});

test('the list for KOH: full presence only, no voornaam, no resident', () => {
  const say = speakerOf('nl', words.nl);
  const presence = presenceOf([
    seen(
      person('1', {
        lastName: 'Berg',
        infix: 'van den',
        firstName: 'Anna',
        numbers: { big: '09911009701', association: 'V&VN 012345' },
      }),
    ),
    seen(person('2'), { full: false, minutes: 200 }),
    seen(person('3', { profession: 'bewoner' }), { resident: true }),
  ]);
  const card = {
    organiser: 'ROS Voorbeeld',
    wijk: 'Morgenrood',
    start: sessionStart,
    zone: 'Europe/Amsterdam',
  };
  const table = kohTable(presence, card, 'Preventie in de Buurt', { number: '000000' }, say);
  expect(table).toEqual([
    [
      'Naam organisatie',
      'Titel nascholing',
      'Datum',
      'ID-nummer',
      'Achternaam',
      'Voorletters',
      'Functie',
      'BIG-nummer',
      'Beroepsorganisatie',
      'Relatienummer',
      'Handtekening',
    ],
    [
      'ROS Voorbeeld',
      'Preventie in de Buurt, Morgenrood',
      '12-11-2026',
      '000000',
      'Berg, van den',
      'A.',
      'huisarts',
      '09911009701',
      'V&VN',
      '012345',
      '',
    ],
  ]);
});
