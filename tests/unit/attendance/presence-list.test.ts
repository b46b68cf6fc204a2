import { describe, expect, test } from 'vitest';
import { readAttestation } from '../../../src/attendance/attestation.ts';
import { takeEvidence, type Bearer } from '../../../src/attendance/evidence.ts';
import { asText } from '../../../src/attendance/carriers.ts';
import { confirmRows, readPresenceList } from '../../../src/attendance/presence-list.ts';
import { signerOf } from '../../../src/attendance/web-crypto.ts';
import { checkSymbol } from '../../../src/encoding/crockford.ts';
import { crypto, newIssuer, sessionBy, sessionStart } from '../../fixtures/attendance.ts';

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

test('reads a list with its columns in any order, and with others between', () => {
  const { rows, faults } = read(
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
  ])('reads $text', ({ text }) => {
    expect(readRow({ in: `"${text}"` }).rows[0]?.in).toBe(sessionStart - 2);
  });

  test('goes on after midnight', () => {
    const start = Date.parse('2026-11-12T20:00Z') / 60_000;
    const { rows } = read('naam;in;uit\nPiet;21:05;00:40', { start, end: start + 240 }, start + 300);
    expect(rows[0]).toMatchObject({ in: start + 5, out: start + 220 });
  });

  test.each([
    { night: 'spring', start: '2027-03-28T00:00Z', times: '02:30;04:30', because: 'time-ambiguous' },
    { night: 'autumn', start: '2026-10-25T00:00Z', times: '02:30;04:30', because: 'time-ambiguous' },
  ])('does not guess in the night of $night', ({ start, times, because }) => {
    const from = Date.parse(start) / 60_000;
    const { rows, faults } = read(`naam;in;uit\nPiet;${times}`, { start: from, end: from + 240 }, from + 400);
    expect(rows).toEqual([]);
    expect(faults).toEqual([{ line: 2, because, value: '02:30' }]);
  });

  test('counts real minutes across the hour that comes back', () => {
    const start = Date.parse('2026-10-24T22:00Z') / 60_000;
    const { rows } = read('naam;in;uit\nPiet;00:00;03:30', { start, end: start + 300 }, start + 400);
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
    { cells: { in: '' }, because: 'time-in-missing' },
    { cells: { out: '' }, because: 'time-out-missing' },
    { cells: { in: '4:28 PM' }, because: 'time-unreadable' },
    { cells: { in: '0.686' }, because: 'time-unreadable' },
    { cells: { in: '24:00' }, because: 'time-unreadable' },
    { cells: { in: '16:60' }, because: 'time-unreadable' },
    { cells: { in: 'half vijf' }, because: 'time-unreadable' },
    { cells: { in: '=NOW()' }, because: 'time-unreadable' },
    { cells: { in: '06:28' }, because: 'time-outside' },
    { cells: { in: '20:40', out: '21:00' }, because: 'time-outside' },
    { cells: { in: '15:00', out: '16:20' }, because: 'time-outside' },
    { cells: { in: '18:00', out: '17:00' }, because: 'out-before-in' },
    { cells: { in: '18:00', out: '18:00' }, because: 'out-before-in' },
  ])('$because: $cells', ({ cells, because }) => {
    const { rows, faults } = readRow(cells);
    expect(rows).toEqual([]);
    expect(faults.map((fault) => fault.because)).toEqual([because]);
    expect(faults[0]?.line).toBe(2);
  });

  test('tells all of them at once, in the order of the list', () => {
    const { rows, faults } = read('naam;in;uit\nA;x;y\nB;16:30;20:30\n;16:30;20:30');
    expect(rows.map(({ name }) => name)).toEqual(['B']);
    expect(faults.map(({ line, because }) => `${line} ${because}`)).toEqual([
      '2 time-unreadable',
      '2 time-unreadable',
      '4 nobody',
    ]);
  });

  test('finds a code that is there twice', () => {
    const { faults } = read(`deelnemerscode;in;uit\n${typed(one)};16:30;20:30\n${typed(one)};16:30;20:30`);
    expect(faults).toEqual([{ line: 3, because: 'double-code', otherLine: 2 }]);
  });

  test('keeps namesakes apart by their codes, and by nothing else', () => {
    const rows = (first: string, second: string) =>
      read(`code;naam;in;uit\n${first};Jan Jansen;16:30;20:30\n${second};"Jansen, Ján";16:30;18:30`);
    expect(rows(typed(one), typed(other)).faults).toEqual([]);
    const { rows: left, faults } = rows(typed(one), '');
    expect(left).toEqual([]);
    expect(faults.map(({ line, because }) => `${line} ${because}`)).toEqual([
      '2 double-name',
      '3 double-name',
    ]);
  });

  test.each([
    { text: '', because: 'no-columns' },
    { text: 'naam;functie\nPiet;huisarts', because: 'no-columns' },
    { text: 'in;uit\n16:30;20:30', because: 'no-columns' },
    { text: 'naam;in;uit', because: 'no-rows' },
    { text: `naam;in;uit\n${'A;16:30;20:30\n'.repeat(501)}`, because: 'too-long' },
    { text: 'naam;in;uit\n"A;16:30;20:30', because: 'open-quote' },
  ])('refuses a list with $because', ({ text, because }) => {
    const { rows, faults } = read(text);
    expect(rows).toEqual([]);
    expect(faults.map((fault) => fault.because)).toEqual([because]);
  });

  test('confirms nothing that has still to happen', () => {
    const text = 'naam;in;uit\nA;16:30;17:30\nB;16:30;20:30';
    const { rows, faults } = read(text, {}, sessionStart + 61);
    expect(rows.map(({ name }) => name)).toEqual(['A']);
    expect(faults).toEqual([{ line: 3, because: 'still-to-come', value: '20:30' }]);
  });
});

test('takes a code as it is scanned at the door', () => {
  expect(readRow({ code: `PIDB:L:${one}` }).rows[0]?.code).toBe(one);
});

test('what is confirmed is taken by the learner whose code or name it is, and by nobody else', async () => {
  const issuer = await newIssuer();
  const made = await sessionBy(issuer);
  const { rows } = read(
    `code;naam;in;uit\n${typed(one)};Piet de Vries;16:28;20:31\n;Żukowska, Çağla;16:30;18:00`,
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
  const take = (learnerCode: string, learnerName: string) => {
    const revoked = { keys: new Set<string>(), sessions: new Set<string>() };
    const bearer: Bearer = {
      facts: {},
      learnerCode,
      learnerName,
      trusted: { issuers: [issuer.issuer], revoked },
      crypto,
      now: afterwards,
    };
    return takeEvidence(file.join('\n\n'), bearer);
  };
  expect(await take(one, 'P. Vries')).toMatchObject({
    kind: 'confirmed',
    attestation: { in: sessionStart - 2 },
  });
  expect(await take(other, 'cagla zukowska')).toMatchObject({
    kind: 'confirmed',
    attestation: { out: sessionStart + 90 },
  });
  expect(await take(other, 'Piet de Vries')).toEqual({ kind: 'refused', because: 'somebody-else' });
});
