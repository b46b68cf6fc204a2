import { zipSync, type Zippable } from 'fflate';

const manifestName = 'imsmanifest.xml';

// fflate reads the date with the local clock, so a local date gives the same bytes in every time zone.
// Noon, because no time zone skips it.
const fixedDate = new Date(1980, 0, 1, 12);

const compressedAlready = /\.(woff2|png|jpe?g|webp|avif|gif|mp3|mp4|webm|zip|gz)$/i;

/** The same files give the same bytes, whenever, wherever and in whatever order: first the manifest, then by path. */
export function zip(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const entries: Zippable = {};
  for (const [path, contents] of [...files].sort(([a], [b]) => comparePaths(a, b))) {
    entries[path] = [contents, { level: compressedAlready.test(path) ? 0 : 9, mtime: fixedDate }];
  }
  return zipSync(entries);
}

/** By character code, because `localeCompare` differs between machines. */
export function comparePaths(a: string, b: string): number {
  if (a === b) return 0;
  if (a === manifestName) return -1;
  if (b === manifestName) return 1;
  return a < b ? -1 : 1;
}
