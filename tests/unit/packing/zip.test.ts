import { deflateSync, unzipSync } from 'fflate';
import { afterEach, expect, it, vi } from 'vitest';
import { packedSmall } from '../../../scorm/package/deflate.ts';
import { zip } from '../../../src/packing/zip.ts';

const files = {
  'index.html': '<!doctype html>'.repeat(100),
  'assets/course.js': 'export {};',
  'fonts/proef.woff2': 'proef'.repeat(100),
  'imsmanifest.xml': '<manifest/>',
};

const timeZone = process.env.TZ;

afterEach(() => {
  vi.useRealTimers();
  if (timeZone === undefined) delete process.env.TZ;
  else process.env.TZ = timeZone;
});

it('gives the same bytes in another time zone, at another time and in another order', async () => {
  const here = await zipIn('Pacific/Kiritimati', '2026-01-01T00:00:00Z', Object.entries(files));
  const there = await zipIn('America/Los_Angeles', '2031-07-15T12:34:56Z', Object.entries(files).reverse());
  expect(there.clock).not.toBe(here.clock);
  expect(Buffer.compare(there.bytes, here.bytes)).toBe(0);
});

it('puts the manifest first and the rest by path', async () => {
  expect(Object.keys(unzipSync(await zipOf(Object.entries(files))))).toEqual([
    'imsmanifest.xml',
    'assets/course.js',
    'fonts/proef.woff2',
    'index.html',
  ]);
});

it('gives the files back as they were', async () => {
  const unzipped = unzipSync(await zipOf(Object.entries(files)));
  const texts = Object.entries(unzipped).map(([path, bytes]) => [path, new TextDecoder().decode(bytes)]);
  expect(Object.fromEntries(texts)).toEqual(files);
});

it('gives the files back as they were when it takes its time, and is smaller then', async () => {
  const words = Array.from({ length: 3000 }, (_, at) => `woord ${String((at * 7919) % 977)}`).join(' ');
  const entries = encoded([['tekst.js', words]]);
  const [small, usual] = [
    await zip(entries, packedSmall),
    await zip(entries, (contents) => deflateSync(contents)),
  ];
  expect(new TextDecoder().decode(unzipSync(small)['tekst.js'])).toBe(words);
  expect(small.length).toBeLessThan(usual.length * 0.99);
});

it('packs the same whether it was packed before or not', async () => {
  const contents = new TextEncoder().encode(`eerder of niet, ${String(Math.random())}. `.repeat(40));
  const first = await packedSmall(contents);
  expect(Buffer.compare(await packedSmall(contents), first)).toBe(0);
});

it('compresses pages and leaves fonts as they are, because those are compressed already', async () => {
  const sizes = new Map<string, { size: number; originalSize: number }>();
  unzipSync(await zipOf(Object.entries(files)), {
    filter: (file) => {
      sizes.set(file.name, file);
      return false;
    },
  });
  expect(sizes.get('index.html')?.size).toBeLessThan(files['index.html'].length);
  expect(sizes.get('fonts/proef.woff2')?.size).toBe(files['fonts/proef.woff2'].length);
});

it('says of each file how long it is before it begins, for who reads from front to back', async () => {
  const bytes = await zipOf(Object.entries(files));
  const header = new DataView(bytes.buffer, bytes.byteOffset);
  const isWithSizesAfter = (header.getUint16(6, true) & 0b1000) !== 0;
  expect(isWithSizesAfter).toBe(false);
  expect(header.getUint32(22, true)).toBe(files['imsmanifest.xml'].length);
});

/** A fresh module each time, because the date in the zip is made when the module loads. */
async function zipIn(zone: string, time: string, entries: [string, string][]) {
  process.env.TZ = zone;
  vi.useFakeTimers({ now: new Date(time), toFake: ['Date'] });
  vi.resetModules();
  const fresh = await import('../../../src/packing/zip.ts');
  return {
    bytes: await fresh.zip(encoded(entries), (contents) => deflateSync(contents)),
    clock: new Date().toString(),
  };
}

function zipOf(entries: [string, string][]): Promise<Uint8Array> {
  return zip(encoded(entries), (contents) => deflateSync(contents));
}

function encoded(entries: [string, string][]): Map<string, Uint8Array> {
  return new Map(entries.map(([path, text]) => [path, new TextEncoder().encode(text)]));
}
