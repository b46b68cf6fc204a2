import { diffLines } from 'diff';

/** A file that would be another one. */
export interface FileDifference {
  readonly path: string;
  readonly kind: 'changed' | 'added' | 'removed';
  /** As lines with `- ` or `+ ` in front; none of a file that is no text. */
  readonly lines: readonly string[];
}

type Files = ReadonlyMap<string, Uint8Array>;

/** What is other in a course than on the disk, file by file in their order. */
export function courseDifferences(before: Files, after: Files): readonly FileDifference[] {
  const paths = [...new Set([...before.keys(), ...after.keys()])].toSorted();
  return paths.flatMap((path): FileDifference[] => {
    const [was, is] = [before.get(path), after.get(path)];
    if (was !== undefined && is !== undefined && isSame(was, is)) return [];
    const kind = was === undefined ? 'added' : is === undefined ? 'removed' : 'changed';
    return [{ path, kind, lines: kind === 'removed' ? [] : linesBetween(was, is) }];
  });
}

function linesBetween(was: Uint8Array | undefined, is: Uint8Array | undefined): readonly string[] {
  const [old, now] = [textOf(was), textOf(is)];
  if (old === undefined || now === undefined) return [];
  return diffLines(old, now).flatMap(({ value, added, removed }) => {
    if (!added && !removed) return [];
    return value
      .replace(/\r?\n$/, '')
      .split(/\r?\n/)
      .map((line) => `${added ? '+' : '-'} ${line}`);
  });
}

function textOf(bytes: Uint8Array | undefined): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes ?? new Uint8Array());
  } catch {
    return undefined;
  }
}

function isSame(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, at) => byte === other[at]);
}
