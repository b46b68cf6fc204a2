import { afterEach, beforeEach, expect, it, vi } from 'vitest';

const font = Uint8Array.of(0, 1, 0, 0, 7);

let fontFile: (address: string) => Promise<Uint8Array>;

beforeEach(async () => {
  vi.resetModules();
  ({ fontFile } = await import('../../../src/certificate/pdf/font-file.ts'));
});
afterEach(() => {
  vi.unstubAllGlobals();
});

/** A server that gives these answers, one after the other; an error is a line that is gone. */
function server(...answers: readonly (Response | Error)[]) {
  const left = [...answers];
  const fetch = vi.fn(() => {
    const next = left.shift() ?? new Error('Nobody answers.');
    return next instanceof Error ? Promise.reject(next) : Promise.resolve(next);
  });
  vi.stubGlobal('fetch', fetch);
  return fetch;
}

it('reads a font that stands in its address, and fetches nothing', async () => {
  const fetch = server();
  expect(await fontFile('data:font/ttf;base64,AAEAAAc=')).toEqual(font);
  expect(fetch).not.toHaveBeenCalled();
});

it('fetches a file once, and has it still when the connection is gone', async () => {
  const fetch = server(new Response(font));
  expect(await Promise.all([fontFile('./a.ttf'), fontFile('./a.ttf')])).toEqual([font, font]);
  expect(await fontFile('./a.ttf')).toEqual(font);
  expect(fetch).toHaveBeenCalledTimes(1);
});

it.each([
  ['the line is gone', new Error('offline')],
  ['the server says no', new Response('', { status: 404 })],
  ['a login page comes instead', new Response('<!doctype html>')],
])('says so when %s, and tries again the next time', async (_, answer) => {
  server(answer, new Response(font));
  await expect(fontFile('./a.ttf')).rejects.toThrow();
  expect(await fontFile('./a.ttf')).toEqual(font);
});
