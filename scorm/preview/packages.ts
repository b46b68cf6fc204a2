import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { packageFileName, type Standard } from '../../src/packing/standards.ts';
import { Refusal } from './refusal.ts';

/** The unzipped content of one package. */
interface CoursePackage {
  /** Another content has another revision, so that a browser never mixes two builds. */
  readonly revision: string;
  readonly files: ReadonlyMap<string, Uint8Array>;
}

interface ReadPackage extends CoursePackage {
  readonly stamp: string;
}

export class Packages {
  readonly #dist: string;
  readonly #trial: boolean;
  readonly #current = new Map<Standard, ReadPackage>();
  readonly #previous = new Map<Standard, ReadPackage>();

  constructor(dist: string, { trial = false } = {}) {
    this.#dist = dist;
    this.#trial = trial;
  }

  /** Reads the zip again when it has changed since. */
  current(standard: Standard): CoursePackage {
    const path = join(this.#dist, packageFileName(standard, { trial: this.#trial }));
    const stats = statSync(path, { throwIfNoEntry: false });
    if (!stats) throw new Refusal(503, 'refusal.noPackage', { values: { path } });
    const stamp = `${String(stats.mtimeMs)} ${String(stats.size)}`;
    const known = this.#current.get(standard);
    if (known?.stamp === stamp) return known;
    const read = readPackage(path, stamp);
    if (known && known.revision !== read.revision) this.#previous.set(standard, known);
    this.#current.set(standard, read);
    return read;
  }

  /** The build before stays, because a course that is open in a browser still loads parts of it. */
  file(standard: Standard, revision: string, path: string): Uint8Array | undefined {
    const known = [this.#current.get(standard), this.#previous.get(standard)];
    return known.find((candidate) => candidate?.revision === revision)?.files.get(path);
  }
}

function readPackage(path: string, stamp: string): ReadPackage {
  const bytes = readFileSync(path);
  const revision = createHash('sha256').update(bytes).digest('hex').slice(0, 12);
  try {
    const entries = Object.entries(unzipSync(bytes)).filter(([name]) => !name.endsWith('/'));
    return { revision, stamp, files: new Map(entries) };
  } catch (cause) {
    throw new Refusal(503, 'refusal.unreadablePackage', { values: { path }, cause });
  }
}
