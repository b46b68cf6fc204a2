import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Trust } from '../../../src/attendance/trust.ts';
import { CourseError } from '../../../src/course-files/course-error.ts';
import { loadTrustFiles } from '../../../src/course-files/trust-files.ts';
import { folderOnDisk } from '../../../src/on-disk/folder-on-disk.ts';

const x = 'HOGHIN62qEAXLmKu89KyL-5Lx_xw5rPL4KOEGDJFbxE';
const y = 'LwZFhROS676HQuakM7Fuha5bQ85pHu9oxm8tC4PSfIs';
const keyId = 'c571647dd0a46273';
const issuer = `name: NHG
keyId: '${keyId}'
demonstration: false
from: 2026-01-01
key:
  x: ${x}
  y: ${y}
`;
const issuerPath = `issuers/${keyId}.yaml`;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'trust-'));
  cpSync('course/course.yaml', join(folder, 'course.yaml'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function write(files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

test('trusts nobody where there are no folders', () => {
  expect(loadTrustFiles(folderOnDisk(folder))).toEqual({
    issuers: [],
    revocations: [],
    sessions: [],
    accreditation: [],
  });
});

test('reads issuers, and of other files only what is ours', () => {
  write({
    [issuerPath]: `# Een opmerking.\n${issuer}`,
    'issuers/ingetrokken-1.txt': 'Ingetrokken op 22 november\r\npidb.r.AAAA\r\n',
    'sessions/B.txt': '\uFEFFTwee kaarten\npidb.s.BBBB\npidb.s.CC-_\n',
    'sessions/A.txt': 'pidb.s.AAAA',
    'sessions/.gitkeep': '',
  });
  const trust: Trust = loadTrustFiles(folderOnDisk(folder));
  expect(trust.issuers).toEqual([
    { name: 'NHG', keyId, demonstration: false, from: '2026-01-01', key: { x, y } },
  ]);
  expect(trust.revocations).toEqual(['pidb.r.AAAA']);
  expect(trust.sessions).toEqual(['pidb.s.AAAA', 'pidb.s.BBBB', 'pidb.s.CC-_']);
});

test.each([
  {
    name: 'a private key',
    files: { [issuerPath]: `${issuer}  d: ${x}\n` },
    fault: /^issuers\/c571647dd0a46273\.yaml:8: key → d: the key "?d"? is not known here/,
  },
  {
    name: 'a key under another id',
    files: { [issuerPath]: issuer.replace(keyId, '00112233445566aa') },
    fault: /:2: keyId: this key is called c571647dd0a46273\.$/,
  },
  {
    name: 'another file name',
    files: { 'issuers/nhg.yaml': issuer },
    fault: /^issuers\/nhg\.yaml:2: keyId: the file of this key is called c571647dd0a46273\.yaml\.$/,
  },
  {
    name: 'a point beside the curve',
    files: { [issuerPath]: issuer.replace(y, x) },
    fault: /:6: key: x and y are no point of P-256/,
  },
  {
    name: 'a day that does not exist',
    files: { [issuerPath]: issuer.replace('2026-01-01', '2026-02-30') },
    fault: /:4: from: this day does not exist\.$/,
  },
  {
    name: 'an end before the start',
    files: { [issuerPath]: `${issuer}until: 2025-12-31\n` },
    fault: /:8: until: a day from 2026-01-01 is expected\.$/,
  },
  {
    name: 'a secret file between the cards',
    files: { 'sessions/X-organisator-GEHEIM.json': '{}' },
    fault: /^sessions\/X-organisator-GEHEIM\.json:1: only \.txt files belong here/,
  },
  {
    name: 'a private key between the issuers',
    files: { 'issuers/sleutel.jwk': '{}' },
    fault: /^issuers\/sleutel\.jwk:1: only \.yaml and \.txt files belong here/,
  },
  {
    name: 'a card in the wrong folder',
    files: { 'issuers/kaart.txt': 'pidb.s.AAAA' },
    fault: /^issuers\/kaart\.txt:1: a signed list \(pidb\.r\.…\) is expected in this file\.$/,
  },
])('refuses $name', ({ files, fault }) => {
  write(files);
  expect(inEnglish(() => loadTrustFiles(folderOnDisk(folder)))).toMatch(fault);
});

function inEnglish(load: () => unknown): string {
  try {
    load();
  } catch (error) {
    if (error instanceof CourseError) return error.inLanguage('en');
    throw error;
  }
  return '';
}
