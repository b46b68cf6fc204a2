import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { comparePaths } from '../../src/packing/zip.ts';

/** Contents by path from the folder, always with `/` and in the same order on every computer. */
export async function readFolder(folder: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = new Map<string, Uint8Array>();
  for (const entry of entries.filter((candidate) => candidate.isFile())) {
    const path = join(entry.parentPath, entry.name);
    files.set(relative(folder, path).split(sep).join('/'), await readFile(path));
  }
  return new Map([...files].sort(([a], [b]) => comparePaths(a, b)));
}

/** The folder with these files, and nothing else of before. */
export async function writeFolder(folder: string, files: ReadonlyMap<string, Uint8Array>): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  for (const [path, contents] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeWhole(join(folder, path), contents);
  }
}

/** Under another name first, so that nobody finds half a zip. */
export async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const unfinished = `${path}.unfinished`;
  await writeFile(unfinished, bytes);
  await rename(unfinished, path);
}
