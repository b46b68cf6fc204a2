import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { answerCourse } from '../../../scorm/preview/course-requests.ts';
import { withFolder } from '../../../scorm/preview/office-files.ts';
import { Refusal } from '../../../scorm/preview/refusal.ts';
import { refuseStrangers } from '../../../scorm/preview/requests.ts';
import { CourseDraft } from '../../../src/editing/course-draft.ts';
import { folderStore } from '../../../src/editing/folder-store.ts';
import { CourseCopy } from '../../fixtures/course-copy.ts';

/** A server with only the course, and the store of a page that it gave out. */
async function served() {
  const copy = new CourseCopy();
  const server = createServer((request, response) => {
    void (async () => {
      refuseStrangers(request);
      return answerCourse(request, copy.folder);
    })()
      .catch((error: unknown) => {
        if (!(error instanceof Refusal)) throw error;
        return { status: error.status, type: 'application/json', body: '{}' };
      })
      .then((answer) => {
        response.writeHead(answer.status ?? 200, { 'content-type': answer.type }).end(answer.body);
      });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as { readonly port: number };
  onTestFinished(() => {
    server.close();
    copy.remove();
  });
  const url = `http://127.0.0.1:${String(port)}/api/course`;
  const ask: typeof fetch = (_, init) => fetch(url, init);
  return { folder: copy.folder, ask, url };
}

const place = { file: 'reflectie.yaml', path: ['intro', 'nl'] };
const change = { what: 'value', edits: [{ type: 'value', place, value: 'Anders.' } as const] };

test('the page opens the folder and saves into it what was changed', async () => {
  const { folder, ask } = await served();
  const store = await folderStore(ask);
  const draft = CourseDraft.of(store?.files ?? new Map(), { today: '2026-11-30' });
  draft.act(change);
  expect(await store?.save(draft.files)).toEqual({ kind: 'saved' });
  expect(readFileSync(join(folder, 'reflectie.yaml'), 'utf8')).toBe(draft.text('reflectie.yaml'));
  draft.undo();
  expect(await store?.save(draft.files)).toEqual({ kind: 'saved' });
  expect(readFileSync(join(folder, 'reflectie.yaml'))).toEqual(
    Buffer.from(draft.opened.get('reflectie.yaml') ?? []),
  );
});

test('a file that was changed on the disk meanwhile is not overwritten, nor is anything beside it', async () => {
  const { folder, ask } = await served();
  const store = await folderStore(ask);
  const draft = CourseDraft.of(store?.files ?? new Map(), { today: '2026-11-30' });
  draft.act(change);
  draft.act({
    what: 'text',
    edits: [{ type: 'text', file: 'privacy.nl.md', text: '# Privacy\n\nAnders.\n' }],
  });
  writeFileSync(join(folder, 'reflectie.yaml'), 'van een ander');
  const before = readFileSync(join(folder, 'privacy.nl.md'), 'utf8');
  expect(await store?.save(draft.files)).toEqual({ kind: 'conflict', files: ['reflectie.yaml'] });
  expect(readFileSync(join(folder, 'reflectie.yaml'), 'utf8')).toBe('van een ander');
  expect(readFileSync(join(folder, 'privacy.nl.md'), 'utf8')).toBe(before);
});

test.each(['issuers/sleutel.yaml', 'sessions/kaart.txt', '../elders.md', '/etc/hosts.md', 'script.js'])(
  'nothing is written to %s',
  async (path) => {
    const { url } = await served();
    const body = JSON.stringify([{ path, was: null, base64: 'AAAA' }]);
    expect((await fetch(url, { method: 'PUT', body })).status).toBe(400);
  },
);

test('only a page of this server may save', async () => {
  const { url } = await served();
  const headers = { origin: 'https://elders.example' };
  expect((await fetch(url, { method: 'PUT', body: '[]', headers })).status).toBe(403);
});

test('on any other server, and from disk, there is no folder', async () => {
  expect(await folderStore(() => Promise.reject(new TypeError()))).toBeUndefined();
  const page = () =>
    Promise.resolve(new Response('<!doctype html>', { headers: { 'content-type': 'text/html' } }));
  expect(await folderStore(page)).toBeUndefined();
});

test('the page that the preview gives out says that the folder is there, and may ask for it', () => {
  const page = readFileSync('redactie.html', 'utf8');
  expect(page).not.toContain('content="here"');
  expect(withFolder(page)).toContain('<meta name="course-folder" content="here" />');
  expect(withFolder(page)).toContain("connect-src 'self'");
});
