// The library without its own way to deflate: that differs from what we want, and a page would need its WebAssembly.
import { Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js/lib/zip-core-custom.js';
import { crc32 } from '../encoding/crc32.ts';

const manifestName = 'imsmanifest.xml';

// The date is written by the local clock, so a local date gives the same bytes in every time zone.
// Noon, because no time zone skips it.
export const fixedDate = new Date(1980, 0, 1, 12);

const compressedAlready = /\.(woff2|png|jpe?g|webp|avif|gif|mp3|mp4|webm|zip|gz)$/i;

/** Packs the contents of a file (RFC 1951), with the same bytes wherever it is done. */
export type Deflate = (contents: Uint8Array) => Uint8Array | Promise<Uint8Array>;

/** The same files give the same bytes, whenever, wherever and in whatever order: first the manifest, then by path. */
export async function zip(files: ReadonlyMap<string, Uint8Array>, deflate: Deflate): Promise<Uint8Array> {
  const writer = new ZipWriter(new Uint8ArrayWriter(), {
    useCompressionStream: false,
    useWebWorkers: false,
    // Some systems read a zip from front to back, and want to know the sizes beforehand.
    dataDescriptor: false,
    extendedTimestamp: false,
    lastModDate: fixedDate,
    level: 9,
  });
  for (const [path, contents] of [...files].sort(([a], [b]) => comparePaths(a, b))) {
    if (compressedAlready.test(path)) await writer.add(path, new Uint8ArrayReader(contents), { level: 0 });
    else await writer.add(path, new Uint8ArrayReader(await deflate(contents)), packedAs(contents));
  }
  return writer.close();
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
