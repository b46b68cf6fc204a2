import { existsSync, mkdirSync, readdirSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { folderOnDisk } from './folder-on-disk.ts';

/** Path from the folder of the course → its new bytes; `undefined` for a file that goes. */
export type FileChanges = ReadonlyMap<string, Uint8Array | undefined>;

/**
 * Writes some files of a course folder, all of them or none: each stands beside its place before the first is moved to it, and
 * what was moved is put back when a later one cannot be.
 *
 * @throws what the disk said; nothing has changed then.
 */
export function writeCourse(folder: string, changes: FileChanges): void {
  const before = folderOnDisk(folder);
  const mark = `.${String(process.pid)}.nieuw`;
  const places = [...changes].map(([path, bytes]) => ({
    bytes,
    to: join(folder, path),
    beside: join(folder, `${path}${mark}`),
    was: before.read(path),
  }));
  const moved: (typeof places)[number][] = [];
  try {
    for (const { bytes, to, beside } of places) {
      if (bytes === undefined) continue;
      mkdirSync(dirname(to), { recursive: true });
      writeFileSync(beside, bytes);
    }
    for (const place of places) {
      if (place.bytes === undefined) rmSync(place.to, { force: true });
      else renameSync(place.beside, place.to);
      moved.push(place);
    }
  } catch (error) {
    for (const { to, was } of moved.toReversed()) {
      if (was === undefined) rmSync(to, { force: true });
      else writeFileSync(to, was);
    }
    throw error;
  } finally {
    for (const { beside } of places) rmSync(beside, { force: true });
    for (const { to, bytes } of places) if (bytes === undefined) removeEmpty(dirname(to), folder);
  }
}

/** A folder in which nothing is left goes too. */
function removeEmpty(folder: string, course: string): void {
  if (folder === course || !existsSync(folder) || readdirSync(folder).length > 0) return;
  rmdirSync(folder);
  removeEmpty(dirname(folder), course);
}
