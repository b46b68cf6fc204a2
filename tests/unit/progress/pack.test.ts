import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { fromBase64url, toBase64url } from '../../../src/encoding/base64url.ts';
import { crc32 } from '../../../src/encoding/crc32.ts';
import { dictionary1 } from '../../../src/progress/dictionary.ts';
import { pack, unpack } from '../../../src/progress/pack.ts';
import { nothingReported, type ProgressRecord } from '../../../src/progress/record.ts';
import { factsWith, start } from '../../fixtures/learner.ts';
import { denseRecord, firstKnownRecord, knownRecord } from '../../fixtures/records/known-record.ts';

const recordWith = (some: Parameters<typeof factsWith>[0]): ProgressRecord => ({
  counter: 1,
  facts: factsWith(some),
  reported: nothingReported,
  visits: [],
});

/** A string with a checksum that is right, around anything. */
function forged(
  plain: string | Uint8Array,
  {
    format = 1,
    card = [],
    cardLength,
  }: { format?: number; card?: readonly number[]; cardLength?: number } = {},
): string {
  const saidLength = cardLength ?? card.length;
  const deflated = deflateRawSync(plain, { level: 9, dictionary: dictionary1 });
  const body = Uint8Array.from([
    deflated.length >> 8,
    deflated.length & 255,
    ...deflated,
    saidLength >> 8,
    saidLength & 255,
    ...card,
    ...(format === 2 ? [0, 0] : []),
  ]);
  const sum = crc32(body);
  return toBase64url(
    Uint8Array.from([format, sum >>> 24, (sum >>> 16) & 255, (sum >>> 8) & 255, sum & 255, ...body]),
  );
}

/** One of format 2. */
function dense({ lines = '', bits }: { lines?: string | Uint8Array; bits: readonly number[] }): string {
  return forged(lines, { format: 2, card: bits });
}

function bitsOf(record: ProgressRecord): readonly number[] {
  const bytes = fromBase64url(pack(record))!;
  const view = new DataView(bytes.buffer);
  const from = 7 + view.getUint16(5);
  return [...bytes.subarray(from + 2, from + 2 + view.getUint16(from))];
}

afterEach(() => {
  vi.restoreAllMocks();
});

describe('a record comes back as it was', () => {
  test.each([
    { name: 'nothing yet', given: recordWith({}) },
    { name: 'everything', given: denseRecord },
    { name: 'no more than version 0.3 kept', given: knownRecord },
    { name: 'a name with other letters', given: recordWith({ texts: { 0: 'Çağla Öztürk-Żukowska' } }) },
    { name: 'emoji, also in several parts', given: recordWith({ texts: { 3: '👩🏽‍⚕️🏳️‍🌈🇳🇱 ok' } }) },
    { name: 'half an emoji', given: recordWith({ texts: { 3: 'half \ud83d' } }) },
    { name: 'text that looks like a record', given: recordWith({ texts: { 0: '","","]],[0' } }) },
    { name: 'a mark in the first minute', given: recordWith({ marks: { 0: start } }) },
    {
      name: 'the last number of every register',
      given: recordWith({ marks: { 149: start + 9 }, choices: { 199: 0 }, texts: { 59: 'x' } }),
    },
    { name: 'a card only', given: recordWith({ attendance: { card: Uint8Array.of(0, 255) } }) },
    {
      name: 'an attestation only',
      given: recordWith({ attendance: { attestation: Uint8Array.of(255, 0) } }),
    },
    { name: 'a check-in only', given: recordWith({ attendance: { checkedIn: start } }) },
    {
      name: 'a word that nothing shows to be theirs, on a code that is older than its secret',
      given: recordWith({
        secret: 'AbCdEfGhIjKlMnOp',
        learnerCode: '7F3K92Q',
        hasOldCode: true,
        attendance: {
          afterwards: { in: true },
          confirmed: { in: start, out: start + 240 },
          unproven: true,
          attestation: Uint8Array.of(7),
        },
      }),
    },
    { name: 'the mark of a bon', given: recordWith({ receiptTag: 'a1b2c3d4' }) },
    {
      name: 'the mark of a bon beside an old code',
      given: recordWith({ learnerCode: '7F3K92Q', hasOldCode: true, receiptTag: '00000000' }),
    },
    {
      name: 'a word that was taken back',
      given: recordWith({
        attendance: { confirmed: { in: start, out: start }, attestation: Uint8Array.of(7) },
      }),
    },
  ])('$name', ({ given }) => {
    const raw = pack(given);
    expect(raw).toMatch(/^[A-Za-z0-9_-]+$/);
    expect(unpack(raw)).toEqual({ kind: 'record', record: given });
  });

  test('what was done before a clock was put back is still done', () => {
    const found = unpack(pack(recordWith({ marks: { 4: start - 5000 } })));
    expect(found).toEqual({ kind: 'record', record: recordWith({ marks: { 4: start } }) });
  });
});

describe('what was stored once can be read for ever', () => {
  const golden = readFileSync('tests/fixtures/records/format-1.txt', 'utf8').trim();

  test('a record of format 1', () => {
    expect(unpack(golden)).toEqual({ kind: 'record', record: firstKnownRecord });
  });

  test('a record of format 1 as of version 0.3, with attendance', () => {
    const later = readFileSync('tests/fixtures/records/format-1-attendance.txt', 'utf8').trim();
    expect(unpack(later)).toEqual({ kind: 'record', record: knownRecord });
  });

  test('a record of format 2', () => {
    const dense = readFileSync('tests/fixtures/records/format-2.txt', 'utf8').trim();
    expect(unpack(dense)).toEqual({ kind: 'record', record: denseRecord });
    expect(pack(denseRecord)).toBe(dense);
  });

  test('the dictionary of both formats never changes', () => {
    const hash = createHash('sha256').update(dictionary1).digest('hex');
    expect(hash).toBe('05f9685420781d90c8b0609a9a3e4259d67622a17d5ac35dcfe8210cb9fb5c4e');
  });

  test('another reader of deflate (zlib) reads the same text', () => {
    const bytes = fromBase64url(golden)!;
    const length = new DataView(bytes.buffer).getUint16(5);
    const plain = inflateRawSync(bytes.subarray(7, 7 + length), { dictionary: dictionary1 }).toString('utf8');
    expect((JSON.parse(plain) as unknown[]).slice(0, 5)).toEqual([417, 29_800_000, 'en', [13, 4], 3]);
  });

  test('bits that a later version added at the end are passed over', () => {
    expect(unpack(dense({ bits: [...bitsOf(knownRecord), 255, 255, 1] }))).toEqual(
      unpack(dense({ bits: bitsOf(knownRecord) })),
    );
  });

  test('values that a later version added at the end are passed over', () => {
    const found = unpack(
      forged(
        JSON.stringify([
          1,
          start,
          'nl',
          [],
          0,
          [],
          '',
          [],
          [],
          [],
          'c',
          '5',
          '2026.1',
          '',
          '',
          '',
          '',
          'later',
          [1],
        ]),
      ),
    );
    expect(found).toEqual({
      kind: 'record',
      record: {
        counter: 1,
        facts: factsWith({ language: 'nl' }),
        reported: { objectives: 'c', interactions: '5' },
        visits: [],
        content: '2026.1',
      },
    });
  });
});

describe('what is not a record is never read as one', () => {
  const raw = pack(knownRecord);
  const read = (text: string) => unpack(text);

  test('nothing at all is a first visit', () => {
    expect(read('')).toEqual({ kind: 'empty' });
  });

  test.each(['.', '.A', `.${'ABCDEFGH'.repeat(500)}`, '.é😀\n'])(
    'what a self-test left behind it is passed over',
    (trial) => {
      expect(read(raw + trial)).toEqual(read(raw));
      expect(read(trial)).toEqual({ kind: 'empty' });
    },
  );

  test.each([
    { name: 'the bookmark of another course', given: 'page=3&score=80', because: 'foreign' },
    { name: 'JSON', given: '{"version":1}', because: 'foreign' },
    { name: 'a short word', given: 'abc', because: 'foreign' },
    { name: 'a length that base64 cannot have', given: 'AAAAA', because: 'foreign' },
    { name: 'zeros', given: 'A'.repeat(40), because: 'foreign' },
    { name: 'a record with spaces around it', given: ` ${raw} `, because: 'foreign' },
    { name: 'a record that an LMS cut in two', given: raw.slice(0, 255), because: 'damaged' },
    { name: 'a record without its last character', given: raw.slice(0, -4), because: 'damaged' },
    { name: 'a record with something behind it', given: `${raw}AAAA`, because: 'damaged' },
    { name: 'a record of a newer format', given: forged('whatever', { format: 3 }), because: 'newer' },
    {
      name: 'a record of a format before the first',
      given: forged('[1,2]', { format: 0 }),
      because: 'foreign',
    },
  ])('$name', ({ given, because }) => {
    expect(read(given)).toEqual({ kind: 'unreadable', raw: given, because });
  });

  test('no single wrong character makes another record of it', () => {
    const small = pack(recordWith({ texts: { 0: 'Ik bel.' }, choices: { 2: 4 } }));
    const sound = JSON.stringify(unpack(small));
    const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_ =+/';
    const others: string[] = [];
    for (let at = 0; at < small.length; at++) {
      for (const wrong of alphabet) {
        const text = small.slice(0, at) + wrong + small.slice(at + 1);
        const found = unpack(text);
        if (found.kind === 'record' && JSON.stringify(found) !== sound) others.push(text);
      }
    }
    expect(others).toEqual([]);
  });

  test('no shortened record is read', () => {
    const lengths = Array.from({ length: raw.length - 1 }, (_, length) => length + 1);
    expect(lengths.filter((length) => read(raw.slice(0, length)).kind !== 'unreadable')).toEqual([]);
  });
});

describe('a forged string with a right checksum does no harm', () => {
  test.each([
    { name: 'no JSON', given: 'hello' },
    { name: 'nothing', given: '' },
    { name: 'null', given: 'null' },
    { name: 'an object', given: '{"counter":1}' },
    { name: 'an empty list', given: '[]' },
    { name: 'a counter that is text', given: '["1",2]' },
    { name: 'a counter below zero', given: '[-1,2]' },
    { name: 'a counter with a fraction', given: '[1.5,2]' },
    { name: 'a counter beyond all bounds', given: '[1e400,2]' },
    { name: 'no start', given: '[1]' },
    { name: 'a start that is a list', given: '[1,[2]]' },
  ])('$name is unreadable', ({ given }) => {
    const raw = forged(given);
    expect(unpack(raw)).toEqual({ kind: 'unreadable', raw, because: 'damaged' });
  });

  test('values of the wrong kind are left out one by one', () => {
    const odd = [
      7,
      start,
      'fr',
      [1],
      -3,
      ['x', -2, 1.5, 4],
      '1x9é-2',
      [5, 'ja', {}, null],
      'no',
      ['a', 1, 2],
      3,
      {},
    ];
    expect(unpack(forged(JSON.stringify(odd)))).toEqual({
      kind: 'record',
      record: {
        counter: 7,
        facts: factsWith({ marks: { 3: start + 3 }, choices: { 0: 1, 2: 9, 5: 2 }, texts: { 1: 'ja' } }),
        reported: { objectives: '', interactions: '' },
        visits: [],
      },
    });
  });

  test.each([
    { name: 'no bits', given: dense({ bits: [] }), kind: 'record' },
    { name: 'a line that is no text', given: dense({ lines: 'een"twee', bits: bitsOf(knownRecord) }) },
    { name: 'a line that is half a sign', given: dense({ lines: 'een\\', bits: bitsOf(knownRecord) }) },
    { name: 'lists without an end', given: dense({ bits: Array<number>(200).fill(0) }), kind: 'record' },
    { name: 'every bit set', given: dense({ bits: Array<number>(60_000).fill(255) }), kind: 'record' },
    {
      name: 'lengths beyond all bounds',
      given: dense({ bits: Array.from({ length: 300 }, (_, at) => at % 2) }),
      kind: 'record',
    },
  ])('in format 2: $name', ({ given, kind = 'unreadable' }) => {
    const found = unpack(given);
    expect(found.kind).toBe(kind);
    if (found.kind === 'record') expect(unpack(pack(found.record)).kind).toBe('record');
  });

  test('a card that says to be longer than the string ends with the string', () => {
    const found = unpack(forged(`[1,${start}]`, { card: [1, 2, 3], cardLength: 60_000 }));
    expect(found).toMatchObject({ record: { facts: { attendance: { card: Uint8Array.of(1, 2, 3) } } } });
  });

  test.each([
    { name: 'of rubbish', given: new Uint8Array(50_000_000).fill(0x5b) },
    { name: 'of texts in format 2', format: 2, given: new Uint8Array(50_000_000).fill(0x61) },
    { name: 'of a record with endless room behind it', given: `[1,${start}]${' '.repeat(50_000_000)}` },
  ])('a bomb $name is unreadable, and stays small', ({ given, format = 1 }) => {
    const raw = forged(given, { format });
    const parse = vi.spyOn(JSON, 'parse');
    expect(unpack(raw)).toEqual({ kind: 'unreadable', raw, because: 'damaged' });
    expect(parse).not.toHaveBeenCalled();
  });

  test('a record with absurdly many numbers can be read and packed', () => {
    const many = unpack(forged(JSON.stringify([1, start, '', [], 0, Array(128_000).fill(1)])));
    expect(many.kind).toBe('record');
    if (many.kind === 'record') expect(unpack(pack(many.record)).kind).toBe('record');
  });
});

describe('base64url', () => {
  test.each([0, 1, 2, 3, 4, 255, 256, 257])(
    '%i bytes come back, and are what everybody else writes',
    (length) => {
      const bytes = Uint8Array.from({ length }, (_, at) => (at * 251 + 7) % 256);
      expect(toBase64url(bytes)).toBe(Buffer.from(bytes).toString('base64url'));
      expect(fromBase64url(toBase64url(bytes))).toEqual(bytes);
    },
  );

  test.each(['A', 'AA=', 'A+AA', 'A/AA', 'AA AA', 'AAé', '🙂AA'])('%s is not base64url', (text) => {
    expect(fromBase64url(text)).toBeUndefined();
  });
});

test('the checksum is the CRC-32 that everybody knows', () => {
  expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
});
