import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { variantFile } from '../../src/course-files/variant/variant-schema.ts';
import { folderOnDisk } from '../../src/on-disk/folder-on-disk.ts';
import { ArgumentError } from './command-arguments.ts';
import { ownCourse } from './own-course.ts';
import { typedPath } from './typed-path.ts';
import type { Say } from './words.ts';

const kept = join(ownCourse, '..', '.preview', 'variants');

/**
 * A copy of a course folder with the variant in it that was typed after `--variant`, so that every command takes it like any
 * course. The same files give the same folder: what was built from it is not built again.
 *
 * @param folders Where such copies are kept.
 * @throws {ArgumentError} when there is no such file.
 */
export function courseWithVariant(
  folder: string,
  typed: string | undefined,
  say: Say,
  folders = kept,
): string {
  if (typed === undefined) return folder;
  const file = typedPath(typed);
  const course = folderOnDisk(folder);
  const files = new Map(course.list().map((path) => [path, course.read(path) ?? new Uint8Array()]));
  files.set(variantFile, read(file, typed, say));
  const hash = createHash('sha256');
  for (const [path, bytes] of files) hash.update(`${path}\n${bytes.length}\n`).update(bytes);
  const copy = join(folders, hash.digest('hex').slice(0, 16));
  if (existsSync(copy)) return copy;
  mkdirSync(folders, { recursive: true });
  // Half a copy must not pass for one.
  const unfinished = mkdtempSync(join(folders, 'new-'));
  try {
    for (const [path, bytes] of files) {
      mkdirSync(dirname(join(unfinished, path)), { recursive: true });
      writeFileSync(join(unfinished, path), bytes);
    }
    renameSync(unfinished, copy);
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
  return copy;
}

function read(file: string, typed: string, say: Say): Uint8Array {
  try {
    return readFileSync(file);
  } catch (cause) {
    const named = typed.trim() === '' ? '“”' : file;
    throw new ArgumentError(say('courseFolder.noVariant', { file: named }), { cause });
  }
}
