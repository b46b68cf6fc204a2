import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

const folder = join(import.meta.dirname, '../../../course');

/** The real course, as the page has it after opening a file. */
export const realCourse: ReadonlyMap<string, Uint8Array> = new Map(
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => [relative(folder, path).split(sep).join('/'), new Uint8Array(readFileSync(path))] as const)
    .toSorted(([a], [b]) => (a < b ? -1 : 1)),
);

/** A course of a few files. */
export function filesOf(texts: Readonly<Record<string, string>>): ReadonlyMap<string, Uint8Array> {
  return new Map(Object.entries(texts).map(([file, text]) => [file, new TextEncoder().encode(text)]));
}
