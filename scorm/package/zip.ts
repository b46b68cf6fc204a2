import { Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js';

const manifestName = 'imsmanifest.xml';

// The date is written by the local clock, so a local date gives the same bytes in every time zone.
// Noon, because no time zone skips it.
const fixedDate = new Date(1980, 0, 1, 12);

const compressedAlready = /\.(woff2|png|jpe?g|webp|avif|gif|mp3|mp4|webm|zip|gz)$/i;

/** The same files give the same bytes, whenever, wherever and in whatever order: first the manifest, then by path. */
export async function zip(files: ReadonlyMap<string, Uint8Array>): Promise<Uint8Array> {
  const writer = new ZipWriter(new Uint8ArrayWriter(), {
    // The library packs by itself: what Node packs with differs from computer to computer.
    useCompressionStream: false,
    useWebWorkers: false,
    // Some systems read a zip from front to back, and want to know the sizes beforehand.
    dataDescriptor: false,
    extendedTimestamp: false,
    lastModDate: fixedDate,
  });
  for (const [path, contents] of [...files].sort(([a], [b]) => comparePaths(a, b)))
    await writer.add(path, new Uint8ArrayReader(contents), { level: compressedAlready.test(path) ? 0 : 9 });
  return writer.close();
}

/** By character code, because `localeCompare` differs between machines. */
export function comparePaths(a: string, b: string): number {
  if (a === b) return 0;
  if (a === manifestName) return -1;
  if (b === manifestName) return 1;
  return a < b ? -1 : 1;
}
