import { crc32 } from 'node:zlib';
import { Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js';
import { deflateRaw } from 'pako';

const manifestName = 'imsmanifest.xml';

// The date is written by the local clock, so a local date gives the same bytes in every time zone.
// Noon, because no time zone skips it.
const fixedDate = new Date(1980, 0, 1, 12);

const compressedAlready = /\.(woff2|png|jpe?g|webp|avif|gif|mp3|mp4|webm|zip|gz)$/i;

/** The same files give the same bytes, whenever, wherever and in whatever order: first the manifest, then by path. */
export async function zip(files: ReadonlyMap<string, Uint8Array>): Promise<Uint8Array> {
  const writer = new ZipWriter(new Uint8ArrayWriter(), {
    useCompressionStream: false,
    useWebWorkers: false,
    // Some systems read a zip from front to back, and want to know the sizes beforehand.
    dataDescriptor: false,
    extendedTimestamp: false,
    lastModDate: fixedDate,
  });
  for (const [path, contents] of [...files].sort(([a], [b]) => comparePaths(a, b))) {
    if (compressedAlready.test(path)) await writer.add(path, new Uint8ArrayReader(contents), { level: 0 });
    else await writer.add(path, new Uint8ArrayReader(packed(contents)), packedAs(contents));
  }
  return writer.close();
}

/** Shorter blocks than elsewhere (8): scripts, texts and numbers in one file want codes of their own. */
const blockSizes = [5, 6, 7] as const;

/**
 * Packed by a library, because what Node packs with differs from computer to computer; the smallest of some tries. It makes the
 * packages 8 kB smaller.
 */
function packed(contents: Uint8Array): Uint8Array {
  const tries = blockSizes.map((memLevel) => deflateRaw(contents, { level: 9, memLevel }));
  return tries.reduce((smallest, one) => (one.length < smallest.length ? one : smallest));
}

/** Deflated (8) by somebody else. */
function packedAs(contents: Uint8Array) {
  return {
    passThrough: true,
    compressionMethod: 8,
    uncompressedSize: contents.length,
    crc32: crc32(contents),
  } as const;
}

/** By character code, because `localeCompare` differs between machines. */
export function comparePaths(a: string, b: string): number {
  if (a === b) return 0;
  if (a === manifestName) return -1;
  if (b === manifestName) return 1;
  return a < b ? -1 : 1;
}
