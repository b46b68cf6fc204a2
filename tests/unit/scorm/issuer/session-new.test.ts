import { readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import jsQr from 'jsqr';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { carriersIn } from '../../../../src/attendance/carriers.ts';
import { facilitatorSecret } from '../../../../src/attendance/facilitator-secret.ts';
import { readFacilitatorFile, readOrganiserFile } from '../../../../src/attendance/organiser-file.ts';
import { momentOfCode } from '../../../../src/attendance/room-code.ts';
import { readCard, type SessionCard } from '../../../../src/attendance/session-card.ts';
import { webCrypto } from '../../../../src/attendance/web-crypto.ts';
import { loadTrustFiles } from '../../../../src/course-files/trust-files.ts';
import { checkSymbol, inGroups } from '../../../../src/encoding/crockford.ts';
import { startIn, zoneIn } from '../../../../src/issuing/session-plan.ts';
import {
  filesIn,
  keyOn,
  sessionFiles,
  sessionNew,
  testComputer,
  write,
  type TestComputer,
} from './test-computer.ts';
import { folderOnDisk } from '../../../../src/on-disk/folder-on-disk.ts';

const crypto = webCrypto(globalThis.crypto.subtle);
const now = Date.parse('2026-11-01T12:00Z') / 60_000;
/** With a key; every test gets a copy of it. */
const made = testComputer();
let computer: TestComputer;
let keyId: string;
beforeAll(async () => {
  keyId = await keyOn(made);
});
afterAll(() => {
  made.remove();
});
beforeEach(() => {
  computer = testComputer(made);
});
afterEach(() => {
  computer.remove();
});

async function cardIn(text: string): Promise<SessionCard> {
  const [carrier] = carriersIn(text);
  if (carrier?.kind !== 'card') throw new Error('There is no card in it.');
  const trusted = {
    issuers: loadTrustFiles(folderOnDisk(computer.course)).issuers,
    revoked: { keys: new Set<string>(), sessions: new Set<string>() },
  };
  const read = await readCard(carrier.bytes, trusted, crypto, Date.parse('2026-11-01T12:00Z') / 60_000);
  if (read.kind !== 'card') throw new Error(read.because);
  return read.card;
}

test('writes a card that the course accepts, codes that fit it and a key that belongs to it', async () => {
  expect(await computer.issuer(sessionNew(computer))).toBe('');
  const files = sessionFiles(computer.out);
  const card = await cardIn(files['sessiekaart.txt'] ?? '');
  expect(card).toMatchObject({
    id: files.id,
    wijk: 'Morgenrood',
    organiser: 'GGD Voorbeeldstreek',
    start: Date.parse('2026-11-12T15:30Z') / 60_000,
    end: Date.parse('2026-11-12T19:30Z') / 60_000,
    zone: 'Europe/Amsterdam',
    parts: [],
    accreditation: [],
  });
  const secret = readOrganiserFile(files['organisator-GEHEIM.json'] ?? '');
  expect(secret?.codes.map(({ moment }) => moment)).toEqual(['in', 'out', 'early']);
  for (const { moment, code } of secret?.codes ?? []) {
    expect((await momentOfCode(code, card, [moment], crypto))?.kind).toBe(moment);
  }
  expect(filesIn(computer.out).map((file) => file.slice(9))).toEqual([
    'gespreksleider-GEHEIM.json',
    'organisator-GEHEIM.json',
    'sessiekaart.txt',
    'uitnodiging.ics',
    'zaalblad.html',
  ]);
  expect(filesIn(join(computer.course, 'sessions'))).toEqual([]);
});

test('keeps the codes and the key to the files that are secret', async () => {
  await computer.issuer(sessionNew(computer, { '--in-package': true }));
  const { id, ...files } = sessionFiles(computer.out);
  const secret = readOrganiserFile(files['organisator-GEHEIM.json'] ?? '');
  const inPackage = readFileSync(join(computer.course, 'sessions', `${id}.txt`), 'utf8');
  const open = [files['sessiekaart.txt'], files['uitnodiging.ics'], inPackage, computer.said()].join('\n');
  for (const { code } of secret?.codes ?? []) {
    expect(open).not.toContain(code);
    expect(open).not.toContain(inGroups(code));
  }
  expect(open).not.toContain(secret?.privateKey.d);
  for (const ending of ['organisator-GEHEIM.json', 'gespreksleider-GEHEIM.json', 'zaalblad.html']) {
    expect(statSync(join(computer.out, `${id}-${ending}`)).mode & 0o777).toBe(0o600);
  }
  const usual = statSync(write(join(computer.folder, 'usual'), '')).mode;
  expect(statSync(join(computer.out, `${id}-sessiekaart.txt`)).mode).toBe(usual);
  expect(inPackage).toBe(files['sessiekaart.txt']);
});

test('gives the gespreksleider a file with the codes and without the key', async () => {
  await computer.issuer(sessionNew(computer));
  const files = sessionFiles(computer.out);
  const organiser = readOrganiserFile(files['organisator-GEHEIM.json'] ?? '');
  const text = files['gespreksleider-GEHEIM.json'] ?? '';
  expect(readFacilitatorFile(text)).toEqual({
    card: organiser?.card,
    codes: organiser?.codes,
    secret: facilitatorSecret(organiser!.privateKey, sessionFiles(computer.out).id),
  });
  expect(text).not.toContain(organiser?.privateKey.d);
  expect(text).toContain('GEHEIM.');
  expect(readOrganiserFile(text)).toBeUndefined();
  expect(readFacilitatorFile(files['organisator-GEHEIM.json'] ?? '')).toBeUndefined();
});

test('asks what was not given, and asks again after an answer that cannot be', async () => {
  const answers = ['', 'Morgenrood', 'De Linde', 'mail@ggd.nl', 'GGD', '12 november', '2026-11-12 16:30'];
  const args = ['session', 'new', '--keys', computer.keys, '--out', computer.out];
  expect(await computer.issuer(args, { answers })).toBe('');
  expect(computer.said()).toContain('Bij wijk staat niets.');
  expect(computer.said()).toContain('zet er geen mailadres op');
  expect(computer.said()).toContain('“12 november” is geen dag en tijd.');
  expect((await cardIn(sessionFiles(computer.out)['sessiekaart.txt'] ?? '')).place).toBe('De Linde');
});

describe('the room on the card', () => {
  const args = () => ['session', 'new', '--keys', computer.keys, '--out', computer.out];
  const roomIn = (question = '') => Number(/vrij op de kaart: (\d+)/.exec(question)?.[1]);

  test('is told with every question, and is what the card then takes', async () => {
    const answers = [
      'Morgenrood',
      'Buurthuis De Linde, Lindeplein 4',
      'GGD Voorbeeld',
      '12 november 2026 16u30',
    ];
    expect(await computer.issuer(args(), { answers })).toBe('');
    const rooms = computer.asked().map(({ question }) => roomIn(question));
    const [atFirst = 0, afterWijk = 0, afterPlace = 0] = rooms;
    expect(atFirst).toBeGreaterThan(60);
    expect(afterWijk).toBe(atFirst - 'Morgenrood'.length);
    // A text of 24 letters or more takes one byte more to say how long it is.
    expect(afterPlace).toBe(afterWijk - 'Buurthuis De Linde, Lindeplein 4'.length - 1);
    const left = afterPlace - 'GGD Voorbeeld'.length;
    expect(computer.said()).toContain(`kaart van ${330 - left} van de 330 bytes`);
  });

  test('that is not enough is told at once, and only that answer is asked again, to be changed', async () => {
    const long = 'Wijkgezondheidscentrum De Nieuwe Lindeboom, Burgemeester Voorbeeldlaan 1234a';
    const answers = ['Morgenrood', long, 'De Linde', 'GGD', '12-11-2026 16:30'];
    expect(await computer.issuer(args(), { answers })).toBe('');
    expect(computer.said()).toMatch(/Dit past niet op de kaart\. Tekens te veel: \d+\..*typ < om/);
    expect(computer.asked().map(({ question, already }) => [question.split(/[ ,]/)[0], already])).toEqual([
      ['Wijk', ''],
      ['Plaats', ''],
      ['Plaats', long],
      ['Organisator', ''],
      ['Begin', ''],
    ]);
    expect(computer.asked()[2]?.question).toMatch(/te veel voor de kaart: \d+/);
    const card = await cardIn(sessionFiles(computer.out)['sessiekaart.txt'] ?? '');
    expect(card).toMatchObject({ wijk: 'Morgenrood', place: 'De Linde', organiser: 'GGD' });
  });

  test('can be won back from an earlier answer, and nothing that was typed is gone', async () => {
    const wijk = 'De Nieuwe Wijk Van Morgenrood En Omstreken, Oost En West';
    const place = 'Wijkgebouw De Linde, Lindelaan 1';
    const answers = [wijk, place, '<', 'Morgenrood', place, 'GGD', '12-11-2026 16:30'];
    expect(await computer.issuer(args(), { answers })).toBe('');
    expect(computer.asked().map(({ already }) => already)).toEqual(['', '', place, wijk, place, '', '']);
    const card = await cardIn(sessionFiles(computer.out)['sessiekaart.txt'] ?? '');
    expect(card).toMatchObject({ wijk: 'Morgenrood', place });
  });
});

describe('a fault at the end costs no answer', () => {
  const lines = ['Morgenrood', 'De Linde', 'GGD', '12-11-2026 16:30'];
  const args = (out = computer.out) => ['session', 'new', '--keys', computer.keys, '--out', out];

  test('a folder that cannot be written to is asked again', async () => {
    const file = write(join(computer.folder, 'bestand'), 'geen map');
    expect(await computer.issuer(args(join(file, 'sessie')), { answers: lines })).toContain(
      'kan geen map zijn',
    );
    expect(
      await computer.issuer(args(file), { answers: [...lines, join(file, 'sessie'), computer.out] }),
    ).toBe('');
    expect(computer.said()).toContain('Het schrijven is niet gelukt');
    expect(computer.asked().at(-1)?.question).toContain('Een andere map');
    expect((await cardIn(sessionFiles(computer.out)['sessiekaart.txt'] ?? '')).place).toBe('De Linde');
  });

  test('a passphrase that does not fit is asked again, before all other questions', async () => {
    const keys = join(computer.folder, 'met-wachtzin');
    const secrets = ['een lange wachtzin', 'een lange wachtzin'];
    await computer.issuer(['new', '--name', 'GGD', '--keys', keys], { secrets });
    const some = { answers: lines, secrets: ['een andere wachtzin', 'een lange wachtzin'] };
    expect(await computer.issuer(['session', 'new', '--keys', keys, '--out', computer.out], some)).toBe('');
    expect(computer.said()).toContain('De wachtzin past niet');
    expect(
      computer
        .asked()
        .slice(0, 2)
        .map(({ question }) => question),
    ).toEqual(Array(2).fill('Wachtzin van de sleutel: '));
  });

  test('an option that is wrong is told before anything is asked', async () => {
    for (const wrong of [
      ['--programme', '1'],
      ['--accreditation', 'x'],
      ['--start', 'morgen'],
      ['--place', 'a@b.nl'],
    ]) {
      expect(await computer.issuer([...args(), ...wrong], { answers: lines })).not.toBe('');
      expect(computer.asked()).toEqual([]);
    }
  });
});

test.each([
  { name: '~', path: (folder: string) => folder.replace(/^.*\/(?=[^/]*$)/, '~/') },
  {
    name: '~ with a folder below it',
    path: (folder: string) => folder.replace(/^.*\/(?=[^/]*$)/, '~/') + '/a b',
  },
  { name: '$HOME', path: (folder: string) => folder.replace(/^.*\/(?=[^/]*$)/, '$HOME/') },
  { name: 'quotes, as a window gives it', path: (folder: string) => `'${folder}/a b'` },
  { name: 'strokes before its spaces', path: (folder: string) => `${folder}/a\\ b` },
])('a folder that is typed with $name is that folder', async ({ path }) => {
  const answers = ['Morgenrood', 'De Linde', 'GGD', '12-11-2026 16:30'];
  const environment = { HOME: join(computer.out, '..') };
  const typed = path(computer.out);
  const all = [computer.keys.replace(/^.*\/(?=[^/]*$)/, '~/'), typed, ...answers];
  expect(await computer.issuer(['session', 'new'], { answers: all, environment })).toBe('');
  const folder = typed.includes('a') && /a.? b/.test(typed) ? join(computer.out, 'a b') : computer.out;
  expect(filesIn(folder).filter((file) => file.endsWith('sessiekaart.txt'))).toHaveLength(1);
});

describe('the day and the time', () => {
  const evening = '2026-11-30T15:30Z';
  test.each([
    { text: '30 november 2026 16:30', expected: evening },
    { text: '30 november 2026 om 16u30', expected: evening },
    { text: '30 november 2026, 16.30 uur', expected: evening },
    { text: '30-11-2026 16:30', expected: evening },
    { text: '30-11-2026 16u30', expected: evening },
    { text: '30/11/2026 16.30', expected: evening },
    { text: '30.11.2026 1630', expected: evening },
    { text: '30-11-26 16:30', expected: evening },
    { text: 'maandag 30 november 16:30', expected: evening },
    { text: 'ma 30 nov. 16u30', expected: evening },
    { text: '30 NOV 2026 16:30', expected: evening },
    { text: '30-11 16:30', expected: evening },
    { text: '30 November 2026 16:30', expected: evening },
    { text: 'Monday, November 30, 2026 at 4:30 PM', expected: evening },
    { text: '2026-11-30T16:30', expected: evening },
    { text: '3 maart 16u', expected: '2027-03-03T15:00Z' },
    { text: '1 november 16u', expected: '2026-11-01T15:00Z' },
    { text: '29 februari 16u', expected: '2028-02-29T15:00Z' },
    { text: 'woensdag 3 maart 16u', expected: '2027-03-03T15:00Z' },
  ])('$text', ({ text, expected }) => {
    expect(new Date(startIn(text, 'Europe/Amsterdam', now) * 60_000).toISOString()).toBe(
      new Date(expected).toISOString(),
    );
  });

  test.each([
    { text: 'dinsdag 30 november 2026 16:30', word: 'session.otherWeekday' },
    { text: 'dinsdag 30 november 16:30', word: 'session.otherWeekday' },
    { text: '30 november 2026', word: 'session.noStartTime' },
    { text: 'maandag 30 november', word: 'session.noStartTime' },
    { text: '31 november 2026 16:30', word: 'session.noStart' },
    { text: '29 februari 2027 16:30', word: 'session.noStart' },
    { text: '11/30/2026 16:30', word: 'session.noStart' },
    { text: '30 november 2026 half vijf', word: 'session.noStart' },
    { text: '16:30', word: 'session.noStart' },
    { text: 'morgen 16:30', word: 'session.noStart' },
    { text: '', word: 'session.noStart' },
  ])('$text is not taken: $word', ({ text, word }) => {
    expect(() => startIn(text, 'Europe/Amsterdam', now)).toThrow(word);
  });

  test('are told as they were understood', async () => {
    const answers = ['Morgenrood', 'De Linde', 'GGD', 'maandag 30 november 16u30'];
    await computer.issuer(['session', 'new', '--keys', computer.keys, '--out', computer.out], { answers });
    expect(computer.said()).toContain('Begin: maandag 30 november 2026, 16:30 uur.');
  });

  test.each(['22-11-2026', '22 november 2026', 'zondag 22 november 2026', '2026-11-22'])(
    'a day of a key may be written as %s',
    async (text) => {
      await computer.issuer([
        'new',
        '--name',
        'GGD',
        '--keys',
        computer.keys,
        '--no-passphrase',
        '--from',
        text,
      ]);
      expect(loadTrustFiles(folderOnDisk(computer.course)).issuers.map(({ from }) => from)).toContain(
        '2026-11-22',
      );
    },
  );
});

test('writes nothing when the questions are broken off', async () => {
  const args = ['session', 'new', '--keys', computer.keys, '--out', computer.out];
  expect(await computer.issuer(args, { answers: ['Morgenrood'] })).toBe('Gestopt. Er is niets geschreven.');
  expect(filesIn(computer.out)).toEqual([]);
});

describe('summer and winter time', () => {
  test.each([
    { start: '2026-10-24 16:30', expected: '2026-10-24T14:30Z' },
    { start: '2026-10-25 16:30', expected: '2026-10-25T15:30Z' },
    { start: '2026-10-25 02:30 +02:00', expected: '2026-10-25T00:30Z' },
    { start: '2026-10-25 02:30 +01:00', expected: '2026-10-25T01:30Z' },
    { start: '2026-10-25T1.59', expected: '2026-10-24T23:59Z' },
    { start: '2026-10-25 03:00', expected: '2026-10-25T02:00Z' },
    { start: '2027-03-28 01:59', expected: '2027-03-28T00:59Z' },
    { start: '2027-03-28 03:00', expected: '2027-03-28T01:00Z' },
    { start: '2026-11-12 16:30', zone: 'America/Curacao', expected: '2026-11-12T20:30Z' },
    { start: '2026-11-12 16:30', zone: 'europe/amsterdam', expected: '2026-11-12T15:30Z' },
  ])('$start $zone is $expected', ({ start, zone = 'Europe/Amsterdam', expected }) => {
    const at = startIn(start, zoneIn(zone), now);
    expect(new Date(at * 60_000).toISOString()).toBe(new Date(expected).toISOString());
  });

  test.each([
    { start: '2027-03-28 02:30', message: 'die nacht gaat de klok vooruit' },
    { start: '2026-10-25 02:30', message: 'Schrijf “2026-10-25 02:30 +02:00” voor de eerste keer' },
    { start: '2026-11-12 16:30 +02:00', message: 'in Europe/Amsterdam is het dan +01:00' },
    { start: '2026-02-30 16:30', message: 'is geen dag en tijd' },
    { start: '2026-11-12 24:00', message: 'is geen dag en tijd' },
    { start: '2026-11-12', message: 'is geen dag en tijd' },
  ])('refuses $start', async ({ start, message }) => {
    expect(await computer.issuer(sessionNew(computer, { '--start': start }))).toContain(message);
    expect(filesIn(computer.out)).toEqual([]);
  });
});

describe('what cannot be', () => {
  test.each<{ some: Readonly<Record<string, string>>; message: string }>([
    { some: { '--zone': 'Europe/Lutjebroek' }, message: 'De tijdzone “Europe/Lutjebroek” is er niet.' },
    { some: { '--programme': '20,40,25,50,60,35' }, message: 'heeft 7 onderdelen en u noemt er 6' },
    { some: { '--programme': '20,40,25,50,60,35,20' }, message: 'De minuten zijn samen 250' },
    { some: { '--programme': '20,40,25,50,60,45.5,-0.5' }, message: 'is geen programma' },
    { some: { '--accreditation': 'gaia-2026' }, message: 'staat niet in course.yaml' },
    { some: { '--wijk': ' ' }, message: 'Bij wijk staat niets.' },
    { some: { '--place': 'x'.repeat(121) }, message: 'ten hoogste 120 tekens' },
    { some: { '--organiser': 'GGD\u0007' }, message: 'niet te zien' },
    { some: { '--issuer': '00112233445566aa' }, message: 'kent sleutel “00112233445566aa” niet' },
  ])('refuses $some', async ({ some, message }) => {
    expect(await computer.issuer(sessionNew(computer, some))).toContain(message);
    expect(filesIn(computer.out)).toEqual([]);
  });

  test('refuses an out folder inside the project', async () => {
    const out = join(computer.repository, 'out');
    expect(await computer.issuer(sessionNew(computer, { '--out': out }))).toContain('ligt in dit project');
    expect(filesIn(out)).toEqual([]);
  });

  test('says by how much a card is too large, and one that is that much shorter fits', async () => {
    const long = 'Wijkgezondheidscentrum De Nieuwe Lindeboom, Burgemeesterslaan 1234a';
    const message = await computer.issuer(sessionNew(computer, { '--place': long }));
    const excess = Number(/samen (\d+) tekens korter/.exec(message)?.[1]);
    expect(filesIn(computer.out)).toEqual([]);
    expect(await computer.issuer(sessionNew(computer, { '--place': long.slice(0, -excess + 1) }))).toContain(
      '1 teken',
    );
    expect(await computer.issuer(sessionNew(computer, { '--place': long.slice(0, -excess) }))).toBe('');
    expect(computer.said()).toContain('330 van de 330 bytes');
  });

  test('leaves nothing behind when one of the files cannot be written', async () => {
    symlinkSync(join(computer.folder, 'gone'), join(computer.course, 'sessions'));
    const message = await computer.issuer(sessionNew(computer, { '--in-package': true }));
    expect(message).toContain('er is niets achtergebleven');
    expect(filesIn(computer.out)).toEqual([]);
  });
});

describe('accreditation', () => {
  const record = (id: string, from: string, until: string) => `
  - id: ${id}
    institution: NHG
    register: GAIA
    orgId: 19
    number: '000000'
    points: 4
    from: ${from}
    until: ${until}
    professions: [huisarts]
    reportWithinDays: 14
    wording: { nl: Voorbeeld, en: Example }`;
  beforeEach(() => {
    const path = join(computer.course, 'course.yaml');
    const text = readFileSync(path, 'utf8');
    const records =
      record('gaia-2026', '2026-01-01', '2026-11-12') + record('gaia-2027', '2026-11-13', '2027-12-31');
    write(path, text.replace(/^accreditation:$/m, `accreditation:${records}`));
  });

  test.each<{ some: Readonly<Record<string, string>>; expected: readonly string[] }>([
    { some: {}, expected: ['gaia-2026'] },
    { some: { '--start': '2026-11-13 00:10' }, expected: ['gaia-2027'] },
    // Elsewhere it is still the evening before; the module and the checking of certificates count in the Netherlands too.
    { some: { '--start': '2026-11-12 19:30', '--zone': 'America/Curacao' }, expected: ['gaia-2027'] },
    { some: { '--start': '2028-01-01 10:00' }, expected: [] },
    { some: { '--accreditation': 'geen' }, expected: [] },
    { some: { '--accreditation': 'gaia-2026' }, expected: ['gaia-2026'] },
  ])('with $some it is $expected', async ({ some, expected }) => {
    expect(await computer.issuer(sessionNew(computer, { ...some, '--place': 'De Linde' }))).toBe('');
    expect((await cardIn(sessionFiles(computer.out)['sessiekaart.txt'] ?? '')).accreditation).toEqual(
      expected,
    );
  });

  test('asks again for one that does not hold on the day that was answered, and keeps the answers', async () => {
    const args = [
      'session',
      'new',
      '--keys',
      computer.keys,
      '--out',
      computer.out,
      '--accreditation',
      'gaia-2027',
    ];
    const answers = ['Morgenrood', 'De Linde', 'GGD', '12-11-2026 16:30', 'gaia-2027', ''];
    expect(await computer.issuer(args, { answers })).toBe('');
    expect(computer.said()).toContain('dus niet op 2026-11-12');
    const card = await cardIn(sessionFiles(computer.out)['sessiekaart.txt'] ?? '');
    expect(card).toMatchObject({ place: 'De Linde', accreditation: ['gaia-2026'] });
  });

  test('that takes more room than was counted gives the lines back to be made shorter', async () => {
    const args = ['session', 'new', '--keys', computer.keys, '--out', computer.out];
    const place = 'Buurthuis De Oude Lindeboom aan het Lindeplein 4';
    // Today none holds; on the day of the session one does.
    const full = ['Morgenrood', place, 'GGD Voorbeeld', '12-11-2026 16:30'];
    const some = { answers: [...full, 'Morgenrood', 'De Linde', 'GGD Voorbeeld'], now: '2025-11-01T12:00Z' };
    const early = await computer.issuer(
      ['new', '--name', 'GGD', '--keys', join(computer.folder, 'k'), '--no-passphrase'],
      {
        now: '2025-11-01T12:00Z',
      },
    );
    expect(early).toBe('');
    expect(await computer.issuer([...args, '--keys', join(computer.folder, 'k')], some)).toBe('');
    expect(computer.said()).toContain('De kaart past niet');
    expect(computer.asked().map(({ already }) => already)).toEqual([
      '',
      '',
      '',
      '',
      'Morgenrood',
      place,
      'GGD Voorbeeld',
    ]);
  });

  test('refuses a record that does not hold on the day', async () => {
    expect(await computer.issuer(sessionNew(computer, { '--accreditation': 'gaia-2027' }))).toContain(
      'geldt van 2026-11-13 tot en met 2027-12-31, dus niet op 2026-11-12',
    );
  });
});

test('a programme of its own stands on the card and in the times of the sheet', async () => {
  const some = { '--programme': '30,30,25,50,60,35,10', '--no-early-leave': true } as const;
  expect(await computer.issuer(sessionNew(computer, some))).toBe('');
  const files = sessionFiles(computer.out);
  const card = await cardIn(files['sessiekaart.txt'] ?? '');
  expect(card.parts).toEqual([30, 30, 25, 50, 60, 35, 10]);
  expect(card.moments.map(({ kind }) => kind)).toEqual(['in', 'out']);
  expect(files['zaalblad.html']).toMatch(/17:00<\/th><td>Blik op de wijk/);
});

describe('the sheets for the room', () => {
  test('have a page for every moment, whose QR code a phone can read', async () => {
    await computer.issuer(sessionNew(computer));
    const files = sessionFiles(computer.out);
    const page = files['zaalblad.html'] ?? '';
    const secret = readOrganiserFile(files['organisator-GEHEIM.json'] ?? '');
    const codes = [...page.matchAll(/viewBox="0 0 (\d+) \d+".*?translate\(4 4\)" d="([^"]+)"/g)];
    expect(page.match(/<section class="sheet/g)).toHaveLength(4);
    expect(codes).toHaveLength(3);
    for (const [position, [, size, path]] of codes.entries()) {
      const { code = '' } = secret?.codes[position] ?? {};
      expect(Number(size)).toBeLessThanOrEqual(73 + 8);
      expect(carriersIn(qrText(path ?? '', Number(size)))).toEqual([
        { kind: 'moment', code, card: secret?.card },
      ]);
      const [first, second] = [code.slice(0, 4), code.slice(4)] as const;
      expect(page).toContain(
        `<span>${first}</span><i>-</i><span>${second}</span><i>-</i><span>${checkSymbol(code)}`,
      );
    }
    expect(page).toContain('Tonen vanaf 16:00 uur');
    expect(page).toContain('Tonen vanaf 20:15 uur, niet eerder');
    expect(page).toContain('Alleen bij de deur, niet in de zaal');
  });

  test('are one file without script or request, and show what was typed as text', async () => {
    await computer.issuer(sessionNew(computer, { '--wijk': '<script>"x"</script>', '--place': 'A & B' }));
    const page = sessionFiles(computer.out)['zaalblad.html'] ?? '';
    expect(page).not.toMatch(/<script|https?:|<link|<img/);
    expect(page).toContain('&lt;script&gt;&quot;x&quot;&lt;/script&gt;');
    expect(page).toContain('A &amp; B');
  });

  test('say PROEF when the issuer is one to practise with', async () => {
    const path = join(computer.course, 'issuers', `${keyId}.yaml`);
    write(path, readFileSync(path, 'utf8').replace('demonstration: false', 'demonstration: true'));
    await computer.issuer(sessionNew(computer));
    const files = sessionFiles(computer.out);
    expect(files['zaalblad.html']?.match(/class="trial">PROEF/g)).toHaveLength(4);
    expect(files['sessiekaart.txt']).toContain('PROEF');
    expect(files['uitnodiging.ics']).toContain('PROEF');
    await computer.issuer(['list']);
    expect(computer.said()).toContain('PROEF');
  });
});

describe('the invitation', () => {
  test('is a calendar file as RFC 5545 wants it', async () => {
    await computer.issuer(
      sessionNew(computer, { '--wijk': 'Ünal; Çağla, wijk\\dorp', '--place': 'Zaal “Ő”, Plein 4' }),
    );
    const { id, ...files } = sessionFiles(computer.out);
    const text = files['uitnodiging.ics'] ?? '';
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    for (const line of text.split('\r\n')) {
      expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
      expect(line).not.toMatch(/[\r\n\uFFFD]/);
    }
    const lines = text.replaceAll('\r\n ', '').split('\r\n');
    expect(lines).toContain(`UID:${id}@preventie-in-de-buurt`);
    expect(lines).toContain('DTSTART:20261112T153000Z');
    expect(lines).toContain('DTEND:20261112T193000Z');
    expect(lines).toContain('DTSTAMP:20261101T120000Z');
    expect(lines).toContain('LOCATION:Zaal “Ő”\\, Plein 4');
    expect(text.replaceAll('\r\n ', '')).toContain('wijk Ünal\\; Çağla\\, wijk\\\\dorp');
  });

  test('holds the card, so that the module can open it', async () => {
    await computer.issuer(sessionNew(computer));
    const files = sessionFiles(computer.out);
    expect(carriersIn(files['uitnodiging.ics'] ?? '')).toEqual(carriersIn(files['sessiekaart.txt'] ?? ''));
  });
});

describe('showing what something is', () => {
  test.each(['sessiekaart.txt', 'uitnodiging.ics', 'organisator-GEHEIM.json'])(
    'shows the card in %s, and never a code',
    async (ending) => {
      await computer.issuer(sessionNew(computer));
      const files = sessionFiles(computer.out);
      const secret = readOrganiserFile(files['organisator-GEHEIM.json'] ?? '');
      expect(await computer.issuer(['session', 'show', join(computer.out, `${files.id}-${ending}`)])).toBe(
        '',
      );
      expect(computer.said()).toContain('donderdag 12 november 2026, 16:30 tot 20:30 uur (Europe/Amsterdam)');
      expect(computer.said()).toContain('De cursus aanvaardt deze kaart');
      for (const { code } of secret?.codes ?? []) expect(computer.said()).not.toContain(code);
      expect(computer.said()).not.toContain(secret?.privateKey.d);
    },
  );

  test('says why a card is not accepted', async () => {
    await computer.issuer(sessionNew(computer));
    const { id, ...files } = sessionFiles(computer.out);
    const text = /pidb\.s\.\S+/.exec(files['sessiekaart.txt'] ?? '')?.[0] ?? '';
    const show = (given: string, now?: string) =>
      computer.issuer(['session', 'show', given], now === undefined ? {} : { now });
    expect(await show(text)).toBe('');
    expect(await show(text, '2028-01-01T00:00Z')).toContain('verlopen');
    expect(await show(text, '2026-10-01T00:00Z')).toContain('nog niet gemaakt');
    expect(await show(text.replace('pidb.s.0', 'pidb.s.1'))).toContain('niet heel of geen kaart');
    expect(await show('pidb.s.')).toContain('niet heel');
    expect(await show(join(computer.out, 'niets.txt'))).toContain('is er niet');
    await computer.issuer(['session', 'revoke', id, '--issuer', keyId, '--keys', computer.keys]);
    expect(await show(text)).toContain('de sessie is ingetrokken');
    expect(await show(join(computer.course, 'issuers', `ingetrokken-${keyId}.txt`))).toBe('');
    expect(computer.said()).toContain(`sessie ${id}`);
  });
});

test('speaks English too', async () => {
  expect(await computer.issuer(sessionNew(computer, { '--language': 'en' }), { language: 'en' })).toBe('');
  expect(computer.said()).toContain('was made (card of');
  expect(sessionFiles(computer.out)['zaalblad.html']).toContain('Show from 16:00');
});

/** The text of a QR code drawn as one path of rows. */
function qrText(path: string, size: number): string {
  const scale = 4;
  const width = size * scale;
  const pixels = new Uint8ClampedArray(width * width * 4).fill(255);
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1/g)) {
    for (let row = (Number(y) + 4) * scale; row < (Number(y) + 5) * scale; row += 1) {
      const from = (row * width + (Number(x) + 4) * scale) * 4;
      for (let at = from; at < from + Number(length) * scale * 4; at += 4) pixels.fill(0, at, at + 3);
    }
  }
  return jsQr(pixels, width, width)?.data ?? '';
}
