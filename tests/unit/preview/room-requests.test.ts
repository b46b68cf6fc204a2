import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDemonstration, type DemonstrationRoom } from '../../../scorm/issuer/demonstration.ts';
import type { ShownRoom } from '../../../scorm/preview/room-requests.ts';
import { startPreview, type Preview } from '../../../scorm/preview/server.ts';
import { nameHash, participantOfCode, readAttestation } from '../../../src/attendance/attestation.ts';
import { carriersIn } from '../../../src/attendance/carriers.ts';
import { checkSymbol } from '../../../src/encoding/crockford.ts';
import { crypto } from '../../fixtures/attendance.ts';
import { tinyDist } from './tiny-package.ts';

let folder: string;
let room: DemonstrationRoom;
let preview: Preview;
let without: Preview;
const tiny = tinyDist();

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'room-'));
  room = await openDemonstration({ folder });
  preview = await startPreview({ port: 0, dist: tiny.dist, dataFile: join(folder, 'a.sqlite'), room });
  without = await startPreview({ port: 0, dist: tiny.dist, dataFile: join(folder, 'b.sqlite') });
});
afterAll(async () => {
  await preview.close();
  await without.close();
  tiny.remove();
  rmSync(folder, { recursive: true });
});

const attest = (body: unknown, headers = {}) =>
  fetch(`${preview.url}api/room/attestation`, { method: 'POST', headers, body: JSON.stringify(body) });

test('shows what hangs in the room, with nothing of the organiser’s key', async () => {
  const text = await (await fetch(`${preview.url}api/room`)).text();
  const shown = JSON.parse(text) as ShownRoom;
  expect(shown.moments.map(({ kind }) => kind)).toEqual(['in', 'out', 'early']);
  expect(shown.moments[0]?.code.replaceAll('-', '').slice(0, 8)).toBe(room.codes[0]);
  expect(shown.card.text).toBe(room.trust.sessions[0]);
  expect(text).not.toContain(room.organiser.privateKey.d);
});

test('says that there is none in a preview without it', async () => {
  expect(await (await fetch(`${without.url}api/room`)).json()).toBeNull();
  const asked = await fetch(`${without.url}api/room/attestation`, { method: 'POST', body: '{}' });
  expect(asked.status).toBe(404);
});

test('confirms the whole session for who has this deelnemerscode', async () => {
  const code = `7F3K92Q${checkSymbol('7F3K92Q')}`;
  const answer = await attest({ code: code.toLowerCase(), name: 'Noor Verhagen' });
  const { text } = (await answer.json()) as { text: string };
  // Nothing but the two: no code, no name.
  expect(text).toMatch(/^pidb\.s\.\S+\npidb\.a\.\S+\n$/);
  const [card, attestation] = carriersIn(text);
  expect(card?.kind).toBe('card');
  if (attestation?.kind !== 'attestation') throw new Error('There is no attestation.');
  const read = await readAttestation(attestation.bytes, room.card, crypto, room.card.end);
  expect(read).toMatchObject({
    kind: 'attestation',
    attestation: {
      participant: await participantOfCode(room.card.id, '7F3K92Q', crypto),
      name: await nameHash(room.card.id, 'Noor Verhagen', crypto),
      in: room.card.start,
      out: room.card.end,
    },
  });
});

test.each([
  { name: 'a typing error', body: { code: '7F3K92Q0', name: 'N' } },
  { name: 'too little', body: { code: '7F3', name: 'N' } },
  { name: 'something that is no text', body: { code: { a: 1 } } },
  { name: 'nothing', body: {} },
  { name: 'null', body: null },
])('refuses $name', async ({ body }) => {
  expect((await attest(body)).status).toBe(400);
});

test('does nothing for a page from elsewhere', async () => {
  expect((await attest({ code: '7F3K92Q0' }, { origin: 'https://example.org' })).status).toBe(403);
});

test('serves the page on which certificates are checked, and nothing around it', async () => {
  const page = join(tiny.dist, 'controle-PROEF');
  mkdirSync(page);
  writeFileSync(join(page, 'index.html'), '<title>Controle</title>');
  const at = async (path: string, redirect: RequestRedirect = 'manual') =>
    fetch(`${preview.url}${path}`, { redirect });
  expect(await (await at('controle/')).text()).toContain('Controle');
  expect((await at('controle')).headers.get('location')).toBe('/controle/');
  expect((await at('controle/%2e%2e/data/records.sqlite')).status).toBeOneOf([400, 404]);
  expect((await at('controle/none.js')).status).toBe(404);
  expect((await fetch(`${without.url}controle/`)).status).toBe(404);
});
