import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { builtSite } from '../../scorm/package/build-site.ts';
import { packVerification } from '../../scorm/package/pack.ts';
import { mediaType } from '../../scorm/preview/media-types.ts';
import { asQr, asText } from '../../src/attendance/carriers.ts';
import type { NewSession } from '../../src/attendance/new-session.ts';
import { writeCode, type CertificateCode } from '../../src/certificate/certificate-code.ts';
import { qrPath } from '../../src/qr/qr-path.ts';
import { newComputer } from '../clock/computer.ts';
import { attestationFor, newIssuer, newLearner, sessionBy } from '../fixtures/attendance.ts';
import { findBrowser } from '../find-browser.ts';
import { sayer } from './words.ts';

/** The page on which certificates are checked, as it is given away: opened from disk, with an issuer of this test. */

const say = sayer('nl');
const learner = await newLearner('Çağla Öztürk-Żukowska');
/** A session of two days ago: a certificate is not issued in the future. */
const start = Math.floor(Date.now() / 60_000) - 2 * 1440;

let browser: Browser;
let computer: BrowserContext;
let folder: string;
let page: Page;
let known: NewSession;
let unknown: NewSession;
const problems: string[] = [];
const foreign: string[] = [];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'pidb-controle-'));
  const issuer = await newIssuer();
  const plan = { start, end: start + 240, issuedAt: start - 1440, expires: start + 400 * 1440 };
  [known, unknown] = await Promise.all([
    sessionBy(issuer, plan),
    sessionBy(issuer, { ...plan, wijk: 'Avondlicht' }),
  ]);
  const trust = {
    issuers: [issuer.issuer],
    revocations: [],
    sessions: [asText('card', known.bytes)],
    accreditation: [],
  };
  await packVerification({ ...builtSite(), trust }, { outFolder: folder, progress: () => undefined });
  const executablePath = findBrowser(() => undefined);
  if (executablePath === undefined) throw new Error('No browser was found; set CHROME_PATH.');
  browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--host-resolver-rules=MAP controle.example 127.0.0.1'],
  });
  computer = await newComputer(browser);
  page = await computer.newPage();
  page.on('pageerror', ({ message }) => problems.push(message));
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  page.on('request', (request) => {
    if (!/^(file|data|blob):/.test(request.url())) foreign.push(request.url());
  });
  await page.goto(pathToFileURL(join(folder, 'controle/index.html')).href);
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

async function certificate(session: NewSession, some: Partial<CertificateCode> = {}): Promise<Uint8Array> {
  return writeCode({
    number: 'A1B2C3DX',
    version: 1,
    kind: 'full',
    language: 'nl',
    name: learner.name,
    issuedAt: start + 300,
    in: start,
    out: start + 240,
    session: session.card.id,
    codes: { in: session.codes[0]!, out: session.codes[1]! },
    learner: { commitment: learner.commitment },
    attestation: await attestationFor(session, learner),
    ...some,
  });
}

async function paste(text: string, on = page): Promise<void> {
  const again = on.getByRole('button', { name: say('verify.bring.another') });
  if (await again.isVisible()) await again.click();
  await on.getByLabel(say('verify.bring.paste')).fill(text);
  await on.getByRole('button', { name: say('verify.bring.check') }).click();
}

async function choose(name: string, mimeType: string, buffer: Buffer): Promise<void> {
  const again = page.getByRole('button', { name: say('verify.bring.another') });
  if (await again.isVisible()) await again.click();
  await page.getByLabel(say('verify.bring.file')).setInputFiles({ name, mimeType, buffer });
}

const verdict = (key: string, on = page) =>
  on.getByRole('heading', { level: 2, name: say(`verify.verdict.${key}.title`) });

test('from disk it checks a code that is pasted, and says what must be on the paper', async () => {
  await paste(asText('certificate', await certificate(known)));
  await verdict('confirmed').waitFor();
  await expect
    .poll(() =>
      verdict('confirmed').evaluate((title) => (title.getRootNode() as ShadowRoot).activeElement === title),
    )
    .toBe(true);
  const paper = await page.locator('verification-result dl').innerText();
  for (const fact of [learner.name, 'Morgenrood', '240 van 240 minuten']) expect(paper).toContain(fact);
  expect(problems).toEqual([]);
  expect(foreign).toEqual([]);
});

test('it sees that the name was changed', async () => {
  await paste(asText('certificate', await certificate(known, { name: 'Piet <b>de</b> Jong' })));
  await verdict('confirmed-other-name').waitFor();
  expect(await page.locator('verification-result [data-fact=name] dd').innerText()).toBe(
    'Piet <b>de</b> Jong',
  );
});

test('it reads the QR code in a photo that was not taken straight', async () => {
  await choose('foto.png', 'image/png', await photoOf(asQr('certificate', await certificate(known))));
  await verdict('confirmed').waitFor();
});

test('it reads the PDF, and the card of a session that it did not know', async () => {
  const code = asText('certificate', await certificate(unknown));
  await paste(code);
  await page.getByText(say('verify.needed.title')).waitFor();
  const pdf = `%PDF-1.7\n5 0 obj\n<< /Keywords (${code} ${asText('card', unknown.bytes)}) >>\nendobj\n\u00e2\u00e3`;
  await choose('certificaat.pdf', 'application/pdf', Buffer.from(pdf, 'latin1'));
  await verdict('confirmed').waitFor();
  await choose('ander.pdf', 'application/pdf', Buffer.from('%PDF-1.7\n%%EOF', 'latin1'));
  await page.getByText(say('verify.refused.pdf-without')).waitFor();
});

test('on plain http it checks by script, and says that this is no proof', async () => {
  const server = createServer((request, response) => {
    const path = (request.url ?? '/') === '/' ? '/index.html' : request.url!;
    response.setHeader('content-type', mediaType(path));
    response.end(readFileSync(join(folder, 'controle', path)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  const onHttp = await computer.newPage();
  await onHttp.goto(`http://controle.example:${String(port)}/`);
  await onHttp.getByText(say('verify.insecure.title')).waitFor();
  await paste(asText('certificate', await certificate(known)), onHttp);
  await verdict('confirmed', onHttp).waitFor({ timeout: 90_000 });
  await onHttp.close();
  server.close();
});

test('the page that is packed opens from disk', async () => {
  const packed = await computer.newPage();
  await packed.goto(pathToFileURL('dist/controle/index.html').href);
  await packed.getByRole('heading', { level: 1, name: say('verify.title') }).waitFor();
  await packed.getByRole('button', { name: 'English' }).click();
  await packed.getByRole('heading', { level: 1, name: sayer('en')('verify.title') }).waitFor();
  await packed.close();
});

/** A picture of a QR code on paper, a little turned and on its side. */
async function photoOf(text: string): Promise<Buffer> {
  const { path, size } = qrPath(text, 'M');
  const address = await page.evaluate(
    ({ path: squares, size: side }) => {
      const canvas = document.createElement('canvas');
      canvas.width = canvas.height = 1000;
      const drawing = canvas.getContext('2d')!;
      drawing.fillStyle = '#e8e4da';
      drawing.fillRect(0, 0, 1000, 1000);
      drawing.translate(500, 500);
      drawing.transform(1, 0.03, -0.02, 0.98, 0, 0);
      drawing.rotate(0.1);
      drawing.scale(700 / side, 700 / side);
      drawing.translate(-side / 2, -side / 2);
      drawing.fillStyle = '#fff';
      drawing.fillRect(-4, -4, side + 8, side + 8);
      drawing.fillStyle = '#1b2145';
      drawing.fill(new Path2D(squares));
      return canvas.toDataURL('image/png');
    },
    { path, size },
  );
  return Buffer.from(address.slice(address.indexOf(',') + 1), 'base64');
}
