import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { IssuerError } from './issuer-error.ts';

export interface FileToWrite {
  readonly path: string;
  readonly text: string;
  /** Only for who wrote it; other files get the rights that are usual on this computer. */
  readonly secret?: boolean;
  /** A file of that name may be replaced. */
  readonly replaces?: boolean;
}

/**
 * Writes all files or none: first under other names, then all are renamed at once. Done without waiting, so that Ctrl-C
 * falls before or after it.
 */
export function writeAllOrNone(files: readonly FileToWrite[]): void {
  for (const { path, replaces } of files) {
    if (replaces !== true && existsSync(path)) throw new IssuerError('files.alreadyThere', { path });
  }
  const begun: string[] = [];
  const done: { path: string; previous: string | undefined }[] = [];
  try {
    for (const file of files) {
      makeFolder(file);
      begun.push(unfinished(file.path));
      writeUnfinished(file);
    }
    for (const { path } of files) done.push(put(path));
  } catch (cause) {
    for (const { path, previous } of done.toReversed()) {
      rmSync(path, { force: true });
      if (previous !== undefined) renameSync(previous, path);
    }
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new IssuerError('files.cannotWrite', { reason }, { cause });
  } finally {
    for (const path of begun) rmSync(path, { force: true });
  }
  for (const { previous } of done) if (previous !== undefined) rmSync(previous, { force: true });
}

function makeFolder({ path, secret = false }: FileToWrite): void {
  mkdirSync(dirname(path), { recursive: true, ...(secret ? { mode: 0o700 } : {}) });
}

function writeUnfinished({ path, text, secret = false }: FileToWrite): void {
  // What a run that was cut off left behind may have other rights.
  rmSync(unfinished(path), { force: true });
  writeFileSync(unfinished(path), text, { flag: 'wx', ...(secret ? { mode: 0o600 } : {}) });
}

function put(path: string): { path: string; previous: string | undefined } {
  const previous = existsSync(path) ? `${unfinished(path)}-previous` : undefined;
  if (previous !== undefined) renameSync(path, previous);
  try {
    renameSync(unfinished(path), path);
  } catch (error) {
    if (previous !== undefined) renameSync(previous, path);
    throw error;
  }
  return { path, previous };
}

function unfinished(path: string): string {
  return join(dirname(path), `.${basename(path)}.unfinished`);
}
