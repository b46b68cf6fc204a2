import { strFromU8, unzipSync, zipSync } from 'fflate';
import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { newKeyPair, type NewSession } from '../../../src/attendance/new-session.ts';
import { signerOf } from '../../../src/attendance/web-crypto.ts';
import type { Sign } from '../../../src/attendance/attendance-crypto.ts';
import { speakerOf } from '../../../src/content/speaker.ts';
import { loadOtherWords } from '../../../src/course-files/other-words.ts';
import { folderOnDisk } from '../../../src/on-disk/folder-on-disk.ts';
import type { Receipt } from '../../../src/receipts/receipt.ts';
import { emptyDay, type Outcome } from '../../../src/room/day-record.ts';
import {
  archiveFile,
  madeExport,
  presenceFiles,
  type ExportSource,
} from '../../../src/room/exports/day-exports.ts';
import { checkedList } from '../../../src/room/exports/check-signed-list.ts';
import { archiveOf, safeName } from '../../../src/room/exports/archive.ts';
import { keepUntil, keepUntilMoment } from '../../../src/room/exports/keep-until.ts';
import { reminders } from '../../../src/room/exports/reminders.ts';
import { resultsTable } from '../../../src/room/exports/results-table.ts';
import {
  cardInSummary,
  readSummary,
  sessionSummary,
  summaryFile,
  type SessionSummary,
} from '../../../src/room/exports/session-summary.ts';
import { readSignedList, signList } from '../../../src/room/exports/signed-list.ts';
import { tallyOf } from '../../../src/room/results/tally.ts';
import type { Results } from '../../../src/room/results/results.ts';
import { roomCourseOf } from '../../../src/room/room-course.ts';
import { crypto, newIssuer, sessionBy, sessionStart } from '../../fixtures/attendance.ts';
import { loadCourse } from '../../fixtures/loaded-course.ts';
import { person, presenceOf, seen } from '../../fixtures/room-people.ts';

const { subtle } = globalThis.crypto;
const course = roomCourseOf(loadCourse('course'));
const say = speakerOf('nl', loadOtherWords(folderOnDisk('course'), 'zaal')!.nl);
const bytes = (text: string) => new TextEncoder().encode(text);

let session: NewSession;
let sign: Sign;
let otherSign: Sign;

beforeAll(async () => {
  session = await sessionBy(await newIssuer());
  sign = await signerOf(subtle, session.organiser.privateKey);
  otherSign = await signerOf(subtle, (await newKeyPair(subtle)).privateKey);
});

test('a signed list that was kept is checked with what came before it, and every change is found', async () => {
  const csv = bytes('Achternaam;Voorletters\r\n');
  const of = { session: session.card.id, revision: 2, issuedAt: sessionStart + 300 };
  const before = await crypto.sha256(bytes('the list before'));
  const zipOf = async (file: Uint8Array, by = sign, name = 'presentielijst-2.cose') =>
    zipSync({
      'LEES-MIJ.txt': csv,
      'presentielijst.csv': file,
      [name]: await signList(csv, of, before, by, crypto),
    });
  const known = [{ what: 'signed-list', at: 0, revision: 0, hash: Buffer.from(before).toString('hex') }];
  const check = (zip: Uint8Array, exports = known) => checkedList(zip, { exports }, session.card, crypto);
  expect(await check(await zipOf(csv))).toMatchObject({
    kind: 'signed',
    isNextOfKnown: true,
    list: { revision: 2 },
  });
  expect(await check(await zipOf(csv), [])).toMatchObject({ kind: 'signed', isNextOfKnown: false });
  expect(await check(await zipOf(bytes('Achternaam;Voorletters\r\nExtra;A.\r\n')))).toMatchObject({
    because: 'other-file',
  });
  expect(await check(await zipOf(csv, otherSign))).toMatchObject({ because: 'wrong-signature' });
  expect(await check(await zipOf(csv, sign, 'iets.cose'))).toMatchObject({ because: 'no-list' });
  expect(await check(csv)).toMatchObject({ because: 'no-list' });
});

describe('a signed presence list', () => {
  const file = bytes('Achternaam;Voorletters\r\n');
  const next = bytes('Achternaam;Voorletters\r\nJong;A.\r\n');
  const of = (revision: number) => ({ session: session.card.id, revision, issuedAt: sessionStart + 300 });

  test('holds for this file, of this session, after the list before it', async () => {
    const first = await signList(file, of(1), undefined, sign, crypto);
    expect(await readSignedList(first, file, undefined, session.card, crypto)).toMatchObject({
      kind: 'signed',
      list: { session: session.card.id, revision: 1, issuedAt: sessionStart + 300 },
    });
    const before = await crypto.sha256(first);
    const second = await signList(next, of(2), before, sign, crypto);
    expect((await readSignedList(second, next, before, session.card, crypto)).kind).toBe('signed');
  });

  test.each([
    ['another file', async () => [await signList(file, of(1), undefined, sign, crypto), next], 'other-file'],
    [
      'another key',
      async () => [await signList(file, of(1), undefined, otherSign, crypto), file],
      'wrong-signature',
    ],
    [
      'another session',
      async () => [await signList(file, { ...of(1), session: '77777777' }, undefined, sign, crypto), file],
      'other-session',
    ],
    [
      'a list that was left out',
      async () => [await signList(file, of(2), await crypto.sha256(next), sign, crypto), file],
      'other-previous',
    ],
    ['bytes of anything else', () => Promise.resolve([bytes('iets anders'), file]), 'damaged'],
  ] as const)('is refused with %s', async (_, made, because) => {
    const [signed = file, list = file] = await made();
    expect(await readSignedList(signed, list, undefined, session.card, crypto)).toEqual({
      kind: 'refused',
      because,
    });
  });
});

const lists = Array.from({ length: 7 }, (_, at): Receipt => ({
  kind: 'before',
  session: undefined,
  print: '0000',
  tag: String(at),
  profession: 1,
  answers: course.forms.before.items.map((__, item) => (item === 0 ? [4, 5, 0, undefined, 4, 4, 4][at] : 3)),
  choices: [],
}));
const shown: Results = {
  moment: 'before',
  received: 7,
  shown: 7,
  needed: 3,
  fixed: false,
  list: tallyOf(lists, {
    forms: course.forms,
    items: course.questionnaire.items,
    scale: [1, 2, 3, 4, 5],
    none: 0,
    dimensions: course.questionnaire.dimensions,
    bands: course.questionnaire.bands,
    professions: course.professions,
    groupDomain: 'huisartsenpraktijk',
  }),
  choices: [],
  groups: undefined,
  noGroups: 'few',
};
const feedback: Results = {
  ...shown,
  moment: 'feedback',
  list: undefined,
  choices: course.forms.feedback.choices.map(({ id, values }) => ({
    id,
    counts: values.map((value) => ({ value, count: value })),
    skipped: 2,
    n: 5,
  })),
};
const nothing: Results = { ...shown, moment: 'half-year', shown: 0, list: undefined };

test('the results as counts: every answer by its own words, and that they are not validated', () => {
  const table = resultsTable([shown, feedback, nothing], course, 'Huisartsenpraktijk', 'nl', say);
  const [first] = course.questionnaire.items;
  const labels = course.questionnaire.scale.map(({ label }) => label.nl);
  expect(table.slice(0, 8)).toEqual([
    ['Moment', 'Groep', 'Vraag', 'Antwoord', 'Aantal'],
    ...[0, 0, 0, 4, 1].map((count, at) => [
      ...['Vooraf', 'Iedereen', first!.statement.nl, labels[at]!],
      String(count),
    ]),
    ['Vooraf', 'Iedereen', first!.statement.nl, course.questionnaire.none.label.nl, '1'],
    ['Vooraf', 'Iedereen', first!.statement.nl, 'Niet ingevuld', '1'],
  ]);
  expect(table.at(-1)).toEqual([course.questionnaire.notice.nl]);
  // No id and no bare number stands where words should.
  const words = table.slice(1, -1).flatMap(([, , question, answer]) => [question!, answer!]);
  expect(
    words.filter((text) => !/[a-z] |[a-z]{2}/i.test(text) || /^[a-z]+(?:-[a-z\d]+)+$/.test(text)),
  ).toEqual([]);
  expect(JSON.stringify(table)).not.toContain('Half jaar later');
});

const outcome: Outcome = {
  themes: ['Eenzaamheid bij ouderen'],
  improvements: ['Na elke verwijzing komt bericht terug'],
  agreements: [{ what: 'Eerste wijkoverleg', who: 'beleid gezondheid', when: '2026-12-08' }],
  next: { date: '2026-12-08', lead: 'beleid gezondheid', leadKind: 'gemeente', tiedTo: [] },
  agreed: undefined,
  satisfaction: {},
  continued: undefined,
};

describe('the summary for NHG', () => {
  const people = [
    person('1', { lastName: 'Appelboom' }),
    person('2', { lastName: 'Klinker', profession: 'welzijn', email: 'klinker@wijk.example' }),
    person('3', { lastName: 'Stoep', profession: '' }),
    person('4', { lastName: 'Raam' }),
  ];
  const presence = presenceOf([
    seen(people[0]!),
    seen(people[1]!, { full: false, minutes: 200 }),
    seen(people[2]!, { state: 'in', full: false, minutes: undefined }),
    seen(people[3]!, { state: 'absent', full: false, minutes: undefined }),
  ]);

  function made(decided: Outcome = outcome) {
    const record = { ...emptyDay(session.card.id, false), people, outcome: decided };
    return sessionSummary({ record, card: session.card, course, presence, results: [shown, nothing] });
  }

  function summary(): SessionSummary {
    const found = made();
    if (found.kind === 'refused') throw new Error(found.text);
    return found.summary;
  }

  test('counts, and holds no person', async () => {
    const told = summary();
    expect(told.people).toEqual({
      came: 3,
      full: 1,
      minutes: 440,
      domains: { huisartsenpraktijk: 1, welzijn: 1, '': 1 },
    });
    expect(told.results.map(({ moment, shown: count }) => [moment, count])).toEqual([['before', 7]]);
    expect(told.results[0]?.statements[0]).toMatchObject({ counts: [0, 0, 0, 4, 1], none: 1 });
    const file = await summaryFile(told, session.bytes, sign);
    for (const word of ['Appelboom', 'Klinker', 'Stoep', 'wijk.example', '00000000101']) {
      expect(file).not.toContain(word);
      const payload = /"signed": "[^.]+\.([^.]+)\./.exec(file)?.[1] ?? '';
      expect(Buffer.from(payload, 'base64url').toString()).not.toContain(word);
    }
  });

  test('is refused while a text of the outcome names somebody', () => {
    const text = 'Klinker belt de huisartsen';
    expect(made({ ...outcome, agreements: [{ what: text, who: 'welzijn', when: '' }] })).toEqual({
      kind: 'refused',
      because: 'name',
      name: 'Klinker',
      text,
    });
  });

  test('what was signed is read, with the card of its session', async () => {
    const told = summary();
    const file = await summaryFile(told, session.bytes, sign);
    expect(await readSummary(file, session.card, crypto)).toEqual({ kind: 'summary', summary: told });
    expect(cardInSummary(file)).toEqual(session.bytes);
    // What can be read beside it counts for nothing.
    const changed = file.replace('"came": 3', '"came": 30');
    expect(await readSummary(changed, session.card, crypto)).toEqual({ kind: 'summary', summary: told });
  });

  test.each([
    ['another key', () => summaryFile(summary(), session.bytes, otherSign), 'wrong-signature'],
    [
      'another session',
      () => summaryFile({ ...summary(), session: '77777777' }, session.bytes, sign),
      'other-session',
    ],
    [
      'a changed payload',
      async () =>
        (await summaryFile(summary(), session.bytes, sign)).replace(/("signed": "[^.]+\.)/, '$1e30'),
      'no-summary',
    ],
    [
      'no algorithm',
      () => Promise.resolve('{"kind":"preventie-in-de-buurt-samenvatting","signed":"e30.e30."}'),
      'no-summary',
    ],
    ['something else', () => Promise.resolve('Beste mensen'), 'no-summary'],
  ])('is refused with %s', async (_, file, because) => {
    expect(await readSummary(await file(), session.card, crypto)).toEqual({ kind: 'refused', because });
  });
});

test('the list is kept for five years and the rest of the year', () => {
  const card = { start: sessionStart, zone: 'Europe/Amsterdam' };
  expect(keepUntil(card)).toBe('2031-12-31');
  expect(new Date(keepUntilMoment(card) * 60_000).toISOString()).toBe('2031-12-31T11:00:00.000Z');
});

test('reminders: report, half a year later, destroy; whole days, and no person', () => {
  const file = reminders(
    {
      card: { id: 'ABCD2345', wijk: 'Morgenrood; Zuid', end: sessionStart + 240, zone: 'Europe/Amsterdam' },
      accreditation: [{ id: 'gaia', register: 'GAIA', reportWithinDays: 14 }],
      title: 'Proefcursus',
      halfYearWeeks: 26,
      keepUntil: '2031-12-31',
      now: sessionStart + 300,
    },
    'nl',
    say,
  );
  const lines = file.replaceAll('\r\n ', '').split('\r\n');
  const values = (name: string) =>
    lines.filter((line) => line.startsWith(name)).map((line) => line.split(':')[1]);
  expect(values('DTSTART')).toEqual(['20261126', '20270513', '20320101']);
  expect(values('DTEND')).toEqual(['20261127', '20270514', '20320102']);
  expect(values('UID')).toEqual([
    'ABCD2345-report-gaia@preventie-in-de-buurt',
    'ABCD2345-half-year@preventie-in-de-buurt',
    'ABCD2345-destroy@preventie-in-de-buurt',
  ]);
  expect(lines.find((line) => line.startsWith('SUMMARY'))).toBe(
    String.raw`SUMMARY;LANGUAGE=nl:Presentie melden bij GAIA: werksessie Morgenrood\; Zuid`,
  );
  expect(file.split('\r\n').every((line) => new TextEncoder().encode(line).length <= 75)).toBe(true);
});

test('an archive: every file, its checksum, and until when it is kept', async () => {
  const files = [
    { name: 'presentielijst.csv', content: 'a;b' },
    { name: 'registers/V&VN lijst.txt', content: bytes('012345') },
  ];
  const zip = unzipSync(await archiveOf(files, 'Bewaren tot en met 31 december 2031.', crypto, sessionStart));
  expect(Object.keys(zip)).toEqual([
    'presentielijst.csv',
    'registers/V-VN-lijst.txt',
    'LEES-MIJ.txt',
    'SHA256SUMS',
  ]);
  expect(strFromU8(zip['LEES-MIJ.txt']!)).toContain('2031');
  const sums = strFromU8(zip.SHA256SUMS!).trim().split('\n');
  expect(sums.length).toBe(3);
  for (const line of sums) {
    const [sum, name] = line.split('  ');
    expect(createHash('sha256').update(zip[name!]!).digest('hex')).toBe(sum);
  }
});

test.each([
  ['../../etc/passwd', 'etc/passwd'],
  ['C:\\x.csv', 'C-x.csv'],
  ['Zoë/één.txt', 'Zoe/een.txt'],
  ['...', 'bestand'],
])('a file named %s is kept as %s', (name, kept) => {
  expect(safeName(name)).toBe(kept);
});

describe('everything of a day', () => {
  function source(): ExportSource {
    const people = [
      person('1', { lastName: 'Appelboom' }),
      person('2', { lastName: 'Dakraam', wants: 'certificate' }),
    ];
    const accreditation = [
      {
        ...{ id: 'gaia-2026', institution: 'NHG', register: 'GAIA', orgId: 19, number: '000000', points: 4 },
        ...{ from: '2026-01-01', until: '2026-12-31', professions: ['huisarts'], reportWithinDays: 14 },
        ...{ wording: { nl: 'Verzonnen.', en: 'Invented.' }, bigNumber: true },
      },
    ];
    return {
      record: { ...emptyDay(session.card.id, false), people, outcome },
      card: session.card,
      cardBytes: session.bytes,
      course: { ...course, accreditation },
      presence: presenceOf(people.map((one) => seen(one))),
      results: [shown, nothing],
      groupTitle: 'Huisartsenpraktijk',
      ...{ language: 'nl', say, crypto, sign, now: sessionStart + 300 },
    };
  }

  test('the archive has every list, the log, what the page printed, and a checksum of each', async () => {
    const more = [{ name: 'wijkverslag.html', content: '<!doctype html>' }];
    const { archive } = await archiveFile(source(), more);
    expect(archive.name).toBe('werksessie-Morgenrood-archief.zip');
    const zip = unzipSync(archive.content as Uint8Array);
    expect(Object.keys(zip)).toEqual([
      ...['presentielijst.csv', 'presentielijst.xlsx', 'presentielijst-1.cose'],
      ...[
        'pe-online-gaia-2026.txt',
        'pe-online-gaia-2026.xml',
        'presentielijst-koh.csv',
        'presentielijst-koh.xlsx',
      ],
      ...[
        'groepsuitslag.csv',
        'samenvatting-nhg.json',
        'herinneringen.ics',
        'logboek.json',
        'wijkverslag.html',
      ],
      ...['LEES-MIJ.txt', 'SHA256SUMS'],
    ]);
    expect(strFromU8(zip['pe-online-gaia-2026.txt']!)).toBe('00000000101\r\n');
    expect(strFromU8(zip['LEES-MIJ.txt']!)).toContain('31 december 2031');
    for (const name of ['groepsuitslag.csv', 'samenvatting-nhg.json', 'herinneringen.ics', 'logboek.json'])
      expect(strFromU8(zip[name]!)).not.toMatch(/Appelboom|Dakraam|00000000101/);
  });

  test('what was practised says so', async () => {
    const real = source();
    const practised = { ...real, record: { ...real.record, practice: true } };
    const texts = async (of: ExportSource) => {
      const { archive } = await archiveFile(of, []);
      const zip = unzipSync(archive.content as Uint8Array);
      const names = ['LEES-MIJ.txt', 'groepsuitslag.csv', 'presentielijst-koh.csv', 'herinneringen.ics'];
      return names.map((name) => strFromU8(zip[name]!).includes('PROEF'));
    };
    expect(await texts(practised)).toEqual([true, true, true, true]);
    expect(await texts(real)).toEqual([false, false, false, false]);
  });

  test('a list that is made again is signed after the one before it', async () => {
    const first = await presenceFiles(source());
    const made = await madeExport('signed-list', first[2], source());
    const again = source();
    const next = await presenceFiles({ ...again, record: { ...again.record, exports: [made] } });
    expect(next[2].name).toBe('presentielijst-2.cose');
    const [csv, , signed] = next.map(({ content }) => content as Uint8Array);
    const before = await crypto.sha256(first[2].content as Uint8Array);
    expect(await readSignedList(signed!, csv!, before, session.card, crypto)).toMatchObject({
      kind: 'signed',
      list: { revision: 2 },
    });
  });
});
