import { request } from 'node:http';
import { networkInterfaces } from 'node:os';
import { gunzipSync } from 'node:zlib';
import { afterEach, describe, expect, test } from 'vitest';
import { startPreview, type Preview } from '../../../scorm/preview/server.ts';
import type { Standard } from '../../../src/packing/standards.ts';
import { CourseCopy, realCourse } from '../../fixtures/course-copy.ts';
import { tinyDist, writeTinyPackage } from './tiny-package.ts';

const open: { close(): void | Promise<void> }[] = [];

afterEach(async () => {
  for (const thing of open.splice(0).reverse()) await thing.close();
});

async function setup(standard?: Standard) {
  const tiny = tinyDist();
  open.push({ close: () => tiny.remove() });
  const preview = await startPreview({ ...tiny, port: 0, standard });
  open.push(preview);
  return { ...tiny, preview };
}

interface Sent {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** As plain as possible: fetch would tidy the path and the headers first. */
function ask(preview: Preview, path: string, { method = 'GET', headers = {}, body }: Sent = {}) {
  return new Promise<{ status: number; headers: NodeJS.Dict<string | string[]>; body: Buffer }>(
    (resolve, reject) => {
      const asked = request({ host: '127.0.0.1', port: preview.port, path, method, headers }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => {
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(chunks),
          });
        });
      });
      asked.on('error', reject);
      asked.end(body);
    },
  );
}

async function packagePath(preview: Preview, standard: Standard = 'scorm12'): Promise<string> {
  const { body } = await ask(preview, `/api/packages/${standard}`);
  const { revision } = JSON.parse(body.toString()) as { revision: string };
  return `/package/${standard}/${revision}/`;
}

describe('the course files', () => {
  test.each([
    { file: 'imsmanifest.xml', type: 'application/xml; charset=utf-8' },
    { file: 'start/index.html', type: 'text/html; charset=utf-8' },
    { file: 'start/app.js', type: 'text/javascript; charset=utf-8' },
    { file: 'start/%C3%A9%C3%A9n%20blad.svg', type: 'image/svg+xml; charset=utf-8' },
    { file: 'start/picture.png', type: 'image/png' },
  ])('serves $file as $type, never from a cache', async ({ file, type }) => {
    const { preview } = await setup();
    const answer = await ask(preview, (await packagePath(preview)) + file);
    expect(answer.status).toBe(200);
    expect(answer.headers).toMatchObject({
      'content-type': type,
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    });
  });

  test('compresses text for a browser that takes it, and only text', async () => {
    const { preview } = await setup();
    const path = await packagePath(preview);
    const headers = { 'accept-encoding': 'br, gzip' };
    const script = await ask(preview, `${path}start/app.js`, { headers });
    const picture = await ask(preview, `${path}start/picture.png`, { headers });
    const plain = await ask(preview, `${path}start/app.js`, { headers: { 'accept-encoding': 'gzip;q=0' } });
    expect(gunzipSync(script.body).toString()).toBe('export const answer = 42;\n');
    expect(picture.headers['content-encoding']).toBeUndefined();
    expect(plain.headers['content-encoding']).toBeUndefined();
  });

  test('answers HEAD with the headers alone', async () => {
    const { preview } = await setup();
    const answer = await ask(preview, `${await packagePath(preview)}start/app.js`, { method: 'HEAD' });
    expect(answer).toMatchObject({ status: 200, headers: { 'content-length': '26' } });
    expect(answer.body).toHaveLength(0);
  });

  test('reads a package again when it was packed anew, and keeps the one that may be open', async () => {
    const { preview, dist } = await setup();
    const before = await packagePath(preview);
    writeTinyPackage(dist, 'scorm12', '<title>Second build</title>');
    const after = await packagePath(preview);
    expect(after).not.toBe(before);
    expect((await ask(preview, `${after}start/index.html`)).body.toString()).toContain('Second build');
    expect((await ask(preview, `${before}start/index.html`)).body.toString()).toContain('Tiny course');
  });

  test('says so when a package is missing', async () => {
    const tiny = tinyDist();
    open.push({ close: () => tiny.remove() });
    const preview = await startPreview({ port: 0, dist: `${tiny.dist}/none`, dataFile: tiny.dataFile });
    open.push(preview);
    const answer = await ask(preview, '/api/packages/scorm2004');
    expect(answer.status).toBe(503);
    const { problem } = JSON.parse(answer.body.toString()) as { problem: Record<'nl' | 'en', string> };
    const path = `${tiny.dist}/none/preventie-in-de-buurt-scorm2004.zip`;
    expect(problem.nl).toContain(`Er is geen pakket op ${path}. Maak het met “npm run package”`);
    expect(problem.en).toContain(`There is no package at ${path}. Make it with “npm run package”`);
  });
});

describe('what is refused', () => {
  test.each([
    { path: '/nothing', status: 404 },
    { path: '/package/scorm12/000000000000/start/index.html', status: 404 },
    { path: '/package/aicc/1/index.html', status: 404 },
    { path: '/scorm/preview/server.ts', status: 404 },
    { path: '/scorm/preview/page/none.ts', status: 404 },
    { path: '/scorm/preview/page/', status: 404 },
    { path: '/scorm/issuer/key-file.ts', status: 404 },
    { path: '/src/learner.ts', status: 404 },
    { path: '/library/package.json', status: 404 },
    { path: '/api/records/scorm12/nobody', status: 404 },
    { path: '/api/records/aicc/n.verhagen', status: 404 },
    { path: '/scorm/preview/../package.json', status: 400 },
    { path: '/scorm/preview/page/%2e%2e/server.ts', status: 400 },
    { path: '/scorm/preview/page/..%2fserver.ts', status: 400 },
    { path: '/scorm/preview/page/..\\server.ts', status: 400 },
    { path: '/scorm/preview/page/%5c..%5cserver.ts', status: 400 },
    { path: '/scorm/preview/page/main.ts%00.css', status: 400 },
    { path: '/%E0%A4%A', status: 400 },
  ])('$path gets $status', async ({ path, status }) => {
    const { preview } = await setup();
    const answer = await ask(preview, path);
    expect(answer.status).toBe(status);
    const { problem } = JSON.parse(answer.body.toString()) as { problem: Record<'nl' | 'en', string> };
    expect(problem.nl).toMatch(/^(?:Hier|Dit|Deze) .+\.$/);
    expect(problem.en).toMatch(/^(?:There|The|This) .+\.$/);
  });

  test('a way out of the package', async () => {
    const { preview } = await setup();
    const path = await packagePath(preview);
    for (const outside of [
      '../../../etc/passwd',
      '%2e%2e/%2e%2e/package.json',
      '..%5cpackage.json',
      'start//',
    ]) {
      expect((await ask(preview, path + outside)).status, outside).toBeOneOf([400, 404]);
    }
  });

  test.each([
    { method: 'POST', path: '/' },
    { method: 'PUT', path: '/api/records/scorm12/n.verhagen' },
    { method: 'POST', path: '/api/packages/scorm12' },
    { method: 'DELETE', path: '/api/commits/scorm12/n.verhagen' },
    { method: 'GET', path: '/api/learners/n.verhagen' },
  ])('$method $path', async ({ method, path }) => {
    const { preview } = await setup();
    const answer = await ask(preview, path, { method });
    expect(answer.status).toBe(405);
    expect(answer.headers.allow).toBeDefined();
  });

  test('a body that is not JSON, or not a commit', async () => {
    const { preview } = await setup();
    const path = '/api/records/scorm12/n.verhagen';
    for (const body of [
      '{"kind":',
      '',
      'null',
      '{"kind":"commit"}',
      '{"kind":"x","cmi":{}}',
      '{"kind":"commit","cmi":[]}',
    ]) {
      expect((await ask(preview, path, { method: 'POST', body })).status, body).toBe(400);
    }
    expect((await ask(preview, path)).body.toString()).toBe('null');
  });

  test('a body over one megabyte, announced or not', async () => {
    const { preview } = await setup();
    const path = '/api/records/scorm12/n.verhagen';
    const body = JSON.stringify({ kind: 'commit', cmi: { suspend_data: 'x'.repeat(1_000_001) } });
    const announced = await ask(preview, path, {
      method: 'POST',
      body,
      headers: { 'content-length': String(body.length) },
    });
    const chunked = await ask(preview, path, {
      method: 'POST',
      body,
      headers: { 'transfer-encoding': 'chunked' },
    });
    expect([announced.status, chunked.status]).toEqual([413, 413]);
  });

  test.each([
    { from: 'another name for this computer', headers: { host: 'evil.example' } },
    { from: 'another port', headers: { host: '127.0.0.1:1' } },
  ])('reading through $from', async ({ headers }) => {
    const { preview } = await setup();
    expect((await ask(preview, '/', { headers })).status).toBe(403);
  });

  test.each([
    { from: 'another site', headers: { origin: 'https://evil.example' } },
    { from: 'a sandboxed frame', headers: { origin: 'null' } },
    { from: 'another port of this computer', headers: { 'sec-fetch-site': 'same-site' } },
  ])('writing from $from', async ({ headers }) => {
    const { preview } = await setup();
    const body = JSON.stringify({ kind: 'commit', cmi: {} });
    const path = '/api/records/scorm12/n.verhagen';
    expect((await ask(preview, path, { method: 'POST', headers, body })).status).toBe(403);
    expect((await ask(preview, path, { method: 'DELETE', headers })).status).toBe(403);
  });
});

describe('the address', () => {
  test('is reachable on this computer only', async () => {
    const { preview } = await setup();
    expect(preview.url).toBe(`http://127.0.0.1:${String(preview.port)}/`);
    const outside = Object.values(networkInterfaces())
      .flat()
      .find((known) => known?.family === 'IPv4' && !known.internal);
    if (!outside) return;
    await expect(fetch(`http://${outside.address}:${String(preview.port)}/`)).rejects.toThrow();
  });

  test('moves to the next free port when the asked one is in use', async () => {
    const { preview, dist, dataFile } = await setup();
    const second = await startPreview({ port: preview.port, dist, dataFile });
    open.push(second);
    expect(second.port).toBeGreaterThan(preview.port);
    expect((await ask(second, '/')).status).toBe(200);
  });

  test('leads to the standard that was asked for at the start', async () => {
    const { preview } = await setup('scorm2004');
    expect((await ask(preview, '/')).headers.location).toBe('/?standard=scorm2004');
    expect((await ask(preview, '/?standard=scorm12')).status).toBe(200);
  });
});

test('the page comes with the words of the course, whatever stands in them', async () => {
  const copy = new CourseCopy(
    [
      {
        file: 'teksten/voorvertoning.nl.json',
        find: '"page": "Voorvertoning"',
        put: '"page": "Proef < 3"',
      },
    ],
    realCourse,
  );
  open.push({ close: () => copy.remove() });
  const tiny = tinyDist();
  open.push({ close: () => tiny.remove() });
  const preview = await startPreview({ ...tiny, port: 0, course: copy.folder });
  open.push(preview);
  const page = (await ask(preview, '/')).body.toString();
  const [, data = ''] = /id="words">(.*?)<\/script>/s.exec(page) ?? [];
  const words = JSON.parse(data) as Record<'nl' | 'en', Record<string, string>>;
  expect(words.nl['bar.page']).toBe('Proef < 3');
  expect(words.en['bar.page']).toBe('Preview');
});

test('every module that the host page asks for is there', async () => {
  const { preview } = await setup();
  const seen = new Set<string>();
  const walk = async (path: string): Promise<void> => {
    if (seen.has(path)) return;
    seen.add(path);
    const { status, body } = await ask(preview, path);
    expect(status, path).toBe(200);
    const asked = [...body.toString().matchAll(/(?:from|import)\s*\(?['"](\.[^'"]+|i18next)['"]/g)];
    for (const [, to = ''] of asked)
      await walk(to === 'i18next' ? '/library/i18next.js' : new URL(to, `http://here${path}`).pathname);
  };
  await walk('/scorm/preview/page/main.ts');
  expect(seen.size).toBeGreaterThan(20);
});

test('the host page and its modules are plain JavaScript for the browser', async () => {
  const { preview } = await setup();
  expect((await ask(preview, '/')).body.toString()).toContain('/scorm/preview/page/main.ts');
  const module = await ask(preview, '/scorm/preview/page/seed.ts');
  expect(module.headers['content-type']).toBe('text/javascript; charset=utf-8');
  expect(module.body.toString()).not.toContain('interface');
  expect((await ask(preview, '/library/scorm2004.js')).body.toString()).toContain('export{Scorm2004API}');
});
