import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { builtSite } from '../../scorm/package/build-site.ts';
import { packSite, packVerification } from '../../scorm/package/pack.ts';
import {
  defaultDemonstrationFolder,
  openDemonstration,
  type DemonstrationRoom,
} from '../../scorm/issuer/demonstration.ts';
import { asText } from '../../src/attendance/carriers.ts';
import { newKeyPair, newSession, type KeyPair, type NewSession } from '../../src/attendance/new-session.ts';
import { signerOf } from '../../src/attendance/web-crypto.ts';
import { loadTrustFiles } from '../../src/course-files/trust-files.ts';
import { fromBase64url } from '../../src/encoding/base64url.ts';
import { checkSymbol, codeToBytes, inGroups } from '../../src/encoding/crockford.ts';
import { toHex } from '../../src/encoding/hex.ts';
import { plan } from '../fixtures/attendance.ts';
import { CourseCopy } from '../fixtures/course-copy.ts';
import { keyIdOf } from '../../src/encoding/key-id.ts';
import { folderOnDisk } from '../../src/on-disk/folder-on-disk.ts';

/**
 * Everybody can read a package. So nothing that is given away may hold a private key, or a code of a session before it
 * is shown in its room: looked for in what is packed here from a course with an issuer and a session, and in `dist`.
 */

const { subtle } = globalThis.crypto;
const random = (bytes: Uint8Array<ArrayBuffer>) => globalThis.crypto.getRandomValues(bytes);

let folder: string;
let copy: CourseCopy;
let keys: KeyPair;
let session: NewSession;
let room: DemonstrationRoom;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'pidb-secrets-'));
  copy = new CourseCopy();
  keys = await newKeyPair(subtle);
  const { x, y } = keys.publicKey;
  const keyId = keyIdOf(keys.publicKey);
  const sign = await signerOf(subtle, keys.privateKey);
  session = await newSession(plan, { keyId, sign }, { subtle, random });
  mkdirSync(join(copy.folder, 'issuers'));
  mkdirSync(join(copy.folder, 'sessions'));
  writeFileSync(
    join(copy.folder, 'issuers', `${keyId}.yaml`),
    `name: NHG\nkeyId: '${keyId}'\ndemonstration: false\nfrom: '2026-01-01'\nkey:\n  x: '${x}'\n  y: '${y}'\n`,
  );
  writeFileSync(
    join(copy.folder, 'sessions', `${session.card.id}.txt`),
    `${asText('card', session.bytes)}\n`,
  );
  room = await openDemonstration({ folder: join(folder, 'issuer') });
  const site = { ...builtSite(), trust: loadTrustFiles(folderOnDisk(copy.folder)) };
  const options = { outFolder: join(folder, 'dist'), progress: () => undefined };
  await packSite(site, options);
  await packVerification(site, options);
  await packSite(site, { ...options, demonstration: room.trust });
  await packVerification(site, { ...options, demonstration: room.trust });
});
afterAll(() => {
  copy.remove();
  rmSync(folder, { recursive: true });
});

test('what is packed says whom it trusts, so that the search below looks in the right place', () => {
  const packed = contentsOf(join(folder, 'dist'));
  const places = packed.filter(({ bytes }) => bytes.includes(asText('card', session.bytes)));
  expect(places.map(({ name }) => name.split('/')[0]).sort()).toEqual([
    'controle',
    'controle-PROEF',
    'preventie-in-de-buurt-scorm12-PROEF.zip',
    'preventie-in-de-buurt-scorm12.zip',
    'preventie-in-de-buurt-scorm2004-PROEF.zip',
    'preventie-in-de-buurt-scorm2004.zip',
  ]);
});

test.each(['packed here', 'in dist'])('nothing secret is in what is given away, %s', (where) => {
  const mine = ownDemonstration();
  const secrets = [keys, session.organiser, room.organiser]
    .flatMap(({ privateKey }) => formsOfKey(privateKey.d))
    .concat([...session.codes, ...room.codes, ...mine.codes].flatMap(formsOfCode))
    .concat(mine.keys.flatMap(formsOfKey));
  const looks = [/-----BEGIN [A-Z ]*PRIVATE KEY/, /"d"\s*:\s*"[A-Za-z0-9_-]{40,}"/];
  for (const { name, bytes } of contentsOf(where === 'in dist' ? 'dist' : join(folder, 'dist'))) {
    expect(secrets.filter((secret) => bytes.includes(secret)).length, name).toBe(0);
    const text = bytes.toString('latin1');
    expect(looks.filter((look) => look.test(text)).length, name).toBe(0);
  }
});

/** The demonstration of this computer, on which the trial packages in `dist` rest. */
function ownDemonstration(): { readonly keys: readonly string[]; readonly codes: readonly string[] } {
  const texts = ['issuer.json', 'session.json']
    .map((name) => join(defaultDemonstrationFolder, name))
    .filter((path) => existsSync(path))
    .map((path) => readFileSync(path, 'utf8'));
  return {
    keys: texts.flatMap((text) => [...text.matchAll(/"d": "([A-Za-z0-9_-]+)"/g)].map(([, d = '']) => d)),
    codes: texts.flatMap((text) => (JSON.parse(text) as { codes?: string[] }).codes ?? []),
  };
}

function formsOfKey(d: string): readonly Buffer[] {
  const bytes = Buffer.from(fromBase64url(d) ?? []);
  return [bytes, ...[d, toHex(bytes), bytes.toString('base64')].map((text) => Buffer.from(text))];
}

function formsOfCode(code: string): readonly Buffer[] {
  const whole = code + checkSymbol(code);
  return [Buffer.from(codeToBytes(code)), ...[code, inGroups(whole)].map((text) => Buffer.from(text))];
}

/** Every file that is given away: of each zip what is in it, of the page for checking all of it. */
function contentsOf(dist: string): readonly { readonly name: string; readonly bytes: Buffer }[] {
  return readdirSync(dist)
    .filter((name) => name.endsWith('.zip') || name.startsWith('controle'))
    .flatMap((name) => {
      if (name.endsWith('.zip')) {
        const files = Object.entries(unzipSync(readFileSync(join(dist, name))));
        return files.map(([path, bytes]) => ({ name: `${name}/${path}`, bytes: Buffer.from(bytes) }));
      }
      return readdirSync(join(dist, name), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => ({
          name: `${name}/${entry.name}`,
          bytes: readFileSync(join(entry.parentPath, entry.name)),
        }));
    });
}
