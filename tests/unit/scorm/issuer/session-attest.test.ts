import { statSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { carriersIn } from '../../../../src/attendance/carriers.ts';
import { checkSymbol } from '../../../../src/encoding/crockford.ts';
import { filesIn, keyOn, sessionFiles, sessionNew, testDesk, write, type TestDesk } from './issuer-desk.ts';

const code = (bare: string) => bare + checkSymbol(bare);
const now = '2026-11-13T09:00Z';
const list = `deelnemerscode;naam;functie;in;uit
${code('7F3K92Q')};Piet de Vries;huisarts;16:28;20:31
;"<script>alert(1)</script>";"=HYPERLINK(""http://x"";""klik"")";16.40 uur;18:10
`;

let desk: TestDesk;
let id: string;
let secret: string;
beforeEach(async () => {
  desk = testDesk();
  await keyOn(desk);
  await desk.issuer(sessionNew(desk));
  id = sessionFiles(desk.out).id;
  secret = join(desk.out, `${id}-organisator-GEHEIM.json`);
});
afterEach(() => {
  desk.remove();
});

function attest(text: string | Uint8Array, ...more: readonly string[]) {
  const path = write(join(desk.folder, 'lijst.csv'), text);
  return desk.issuer(['session', 'attest', '--organiser', secret, '--list', path, ...more], { now });
}

const confirmations = () => filesIn(desk.out).filter((file) => file.includes('bevestigingen'));

test('confirms everybody on the list: a file without names, and strips with them', async () => {
  expect(await attest(list)).toBe('');
  expect(desk.said()).toContain('2 deelnemers bevestigd');
  const files = sessionFiles(desk.out);
  const text = files['bevestigingen.txt'] ?? '';
  expect(carriersIn(text).map(({ kind }) => kind)).toEqual(['card', 'attestation', 'attestation']);
  expect(text).toContain(`deelnemerscode 7F3K-92Q${checkSymbol('7F3K92Q')}`);
  expect(text).toContain('zonder deelnemerscode, regel 3 van de lijst');
  expect(text).not.toMatch(/Piet|Vries|script|huisarts/);
  const strips = files['bevestigingen.html'] ?? '';
  expect(strips).toContain('Piet de Vries');
  expect(strips).toContain('huisarts · 16:28–20:31 · 240 minuten');
  expect(strips).toContain('16:40–18:10 · 90 minuten');
  expect(strips.match(/class="qr"/g)).toHaveLength(2);
  expect(statSync(join(desk.out, `${id}-bevestigingen.html`)).mode & 0o777).toBe(0o600);
  expect(await desk.issuer(['session', 'show', join(desk.out, `${id}-bevestigingen.txt`)], { now })).toBe('');
  expect(desk.said()).toContain('2 van de 2 zijn ondertekend door de organisator');
});

test('shows script and formulas in names as the text that they are', async () => {
  await attest(list);
  const strips = sessionFiles(desk.out)['bevestigingen.html'] ?? '';
  expect(strips).not.toMatch(/<script|<a |href/);
  expect(strips).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  expect(strips).toContain('=HYPERLINK(&quot;http://x&quot;;&quot;klik&quot;)');
});

test('tells all faults by their lines and confirms nobody', async () => {
  const text = `naam;in;uit\nA;16:28;20:31\nB;half vijf;20:31\nC;20:00;19:00\n`;
  expect(await attest(text)).toBe('De lijst heeft 2 fouten. Verbeter ze; er is niets bevestigd.');
  expect(desk.said()).toBe(
    'Regel 3: “half vijf” is geen tijd. Schrijf haar zoals 16:28.\nRegel 4: uit ligt niet na in (20:00 – 19:00).',
  );
  expect(confirmations()).toEqual([]);
  expect(await attest(text, '--skip-faults')).toBe('');
  expect(desk.said()).toContain('1 deelnemer bevestigd');
  expect(carriersIn(sessionFiles(desk.out)['bevestigingen.txt'] ?? '')).toHaveLength(2);
});

test('has nothing to confirm when every line has a fault', async () => {
  expect(await attest('naam;in;uit\nB;half vijf;20:31\n', '--skip-faults')).toContain('1 fout');
  expect(confirmations()).toEqual([]);
});

test('reads a list as Excel saves it on a Dutch Windows', async () => {
  const windows = Buffer.from('naam;in;uit\r\nZoë;16:28;20:31\r\n', 'latin1');
  expect(await attest(windows)).toBe('');
  expect(sessionFiles(desk.out)['bevestigingen.html']).toContain('<h2>Zoë</h2>');
});

test('takes the place of earlier confirmations', async () => {
  await attest(list);
  expect(await attest('naam;in;uit\nC;16:28;20:31\n')).toBe('');
  expect(carriersIn(sessionFiles(desk.out)['bevestigingen.txt'] ?? '')).toHaveLength(2);
  expect(confirmations()).toHaveLength(2);
});

test('does not write names into the project', async () => {
  expect(await attest(list, '--out', desk.course)).toContain('ligt in dit project');
});

test('does not confirm what has still to come', async () => {
  const path = write(join(desk.folder, 'lijst.csv'), list);
  const args = ['session', 'attest', '--organiser', secret, '--list', path];
  expect(await desk.issuer(args, { now: '2026-11-12T18:00Z' })).toContain('1 fout');
  expect(desk.said()).toContain('Regel 2: 20:31 moet nog komen.');
});

test.each([
  { name: 'another file', text: () => '{}', message: 'geen (heel) bestand van een organisator' },
  { name: 'half a file', text: (whole: string) => whole.slice(0, 400), message: 'geen (heel) bestand' },
  {
    name: 'the key of somebody else',
    text: (whole: string) =>
      whole.replace(/"x": ".*?"/, '"x": "FtQqapwtD8YrOPM9NKN5nVAlwy6Bl4x62T5ZOSgsnjI"'),
    message: 'geen (heel) bestand',
  },
  {
    name: 'a card that was changed',
    text: (whole: string) => whole.replace(/(pidb\.s\.\S{200})./, '$1-'),
    message: 'wordt niet aanvaard',
  },
])('refuses $name', async ({ text, message }) => {
  write(secret, text(sessionFiles(desk.out)['organisator-GEHEIM.json'] ?? ''));
  expect(await attest(list)).toContain(message);
  expect(confirmations()).toEqual([]);
});

test('refuses a session that was revoked', async () => {
  const [key = ''] = filesIn(desk.keys);
  await desk.issuer(['session', 'revoke', id, '--issuer', key.slice(0, 16), '--keys', desk.keys]);
  expect(await attest(list)).toContain('de sessie is ingetrokken');
});
