import { bytesToHex } from '@noble/hashes/utils.js';
import { sha256 } from '@noble/hashes/sha2.js';
import type { FileToSave, SaveAnswer, StoredCourse } from './folder-messages.ts';

type CourseBytes = ReadonlyMap<string, Uint8Array>;

export type Saved =
  | { readonly kind: 'saved' }
  /** These files were changed on the disk meanwhile; nothing was written. */
  | { readonly kind: 'conflict'; readonly files: readonly string[] }
  /** The preview does not answer any more, or it refused. */
  | { readonly kind: 'failed' };

/** The course folder of this computer, where the preview serves the page. */
export interface FolderStore {
  readonly name: string;
  /** As it was read, or saved last. */
  readonly files: CourseBytes;
  /** Writes what is other than at the last time, all of it or nothing. */
  save(now: CourseBytes): Promise<Saved>;
}

const address = '/api/course';

/**
 * The folder behind the page, when a preview serves it.
 *
 * @returns nothing where there is none: from disk, or on any other server.
 */
export async function folderStore(ask: typeof fetch = fetch): Promise<FolderStore | undefined> {
  const answer = await ask(address).catch(() => undefined);
  const isOurs = answer?.ok === true && answer.headers.get('content-type')?.includes('json') === true;
  if (!isOurs) return undefined;
  const { name, files } = (await answer.json()) as StoredCourse;
  let last: CourseBytes = new Map(files.map(({ path, base64 }) => [path, fromBase64(base64)]));
  return {
    name,
    get files() {
      return last;
    },
    async save(now) {
      const changed = differences(last, now);
      if (changed.length === 0) return { kind: 'saved' };
      const body = JSON.stringify(changed);
      const headers = { 'content-type': 'application/json' };
      const said = await ask(address, { method: 'PUT', headers, body }).catch(() => undefined);
      if (said?.ok !== true && said?.status !== 409) return { kind: 'failed' };
      const { conflicts } = (await said.json()) as SaveAnswer;
      if (conflicts.length > 0) return { kind: 'conflict', files: conflicts };
      last = now;
      return { kind: 'saved' };
    },
  };
}

function differences(before: CourseBytes, now: CourseBytes): readonly FileToSave[] {
  const paths = [...new Set([...before.keys(), ...now.keys()])].toSorted();
  return paths.flatMap((path): FileToSave[] => {
    const [was, is] = [before.get(path), now.get(path)];
    if (was === is || (was !== undefined && is !== undefined && hashOf(was) === hashOf(is))) return [];
    return [
      {
        path,
        was: was === undefined ? null : hashOf(was),
        base64: is === undefined ? null : toBase64(is),
      },
    ];
  });
}

/** By which a file on the disk is known to be the one that the page has. */
export function hashOf(bytes: Uint8Array): string {
  return bytesToHex(sha256(bytes));
}

export function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 8192)
    text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(text);
}

export function fromBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
}
