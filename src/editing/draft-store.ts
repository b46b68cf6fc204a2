import { deleteDB, openDB, type DBSchema, type IDBPDatabase } from 'idb';
import { sha256 } from '@noble/hashes/sha2.js';
import { toHex } from '../encoding/hex.ts';
import { CourseDraft, type Done, type DraftOptions } from './course-draft.ts';

/** A draft on this device, as the start screen lists it. The text of a course is public, so it is kept as it is. */
export interface KeptDraft {
  readonly id: string;
  readonly name: string;
  /** Milliseconds since 1970. */
  readonly saved: number;
  /** Net changes at that moment. */
  readonly changes: number;
  /** Hash of the course that was opened. */
  readonly opened: string;
  /** Goes up with every saving: who has another one was overtaken in another tab. */
  readonly revision: number;
}

/**
 * What came of saving: `full` and `blocked` when the browser keeps nothing more, `elsewhere` when the same draft was
 * saved in another tab meanwhile, and nothing was written over it.
 */
export type Saved = 'saved' | 'full' | 'blocked' | 'elsewhere';

interface Stored extends DBSchema {
  drafts: { key: string; value: KeptDraft };
  /** One by one, so that an edit writes only itself. */
  done: { key: [draft: string, position: number]; value: Done };
  courses: { key: string; value: readonly (readonly [file: string, bytes: Uint8Array])[] };
}

const stores = ['drafts', 'done', 'courses'] as const;
const databaseName = 'pidb-redactie';

/** Milliseconds that a browser gets to answer; some never do. */
const patience = 3000;

/** The drafts on this device; `undefined` where the browser keeps nothing, such as in a private window. */
export async function openDraftStore(
  name = databaseName,
  patienceMs = patience,
): Promise<DraftStore | undefined> {
  const answer = opened(name);
  const database = await Promise.race([
    answer,
    new Promise<undefined>((resolve) => {
      setTimeout(resolve, patienceMs, undefined);
    }),
  ]);
  return database && new DraftStore(database);
}

async function opened(name: string): Promise<IDBPDatabase<Stored> | undefined> {
  try {
    return await openDB<Stored>(name, 1, {
      upgrade: (made) => {
        made.createObjectStore('drafts', { keyPath: 'id' });
        made.createObjectStore('done');
        made.createObjectStore('courses');
      },
      // A newer page may want to change the database.
      blocking: (_current, _blocked, event) => {
        (event.target as IDBDatabase).close();
      },
    });
  } catch {
    return undefined;
  }
}

export async function forgetAllDrafts(name = databaseName): Promise<void> {
  await deleteDB(name);
}

export class DraftStore {
  readonly #database: IDBPDatabase<Stored>;

  constructor(database: IDBPDatabase<Stored>) {
    this.#database = database;
  }

  /** Of all drafts, the last one that was saved first; none when the browser does not answer. */
  async list(): Promise<readonly KeptDraft[]> {
    const found = await this.#database.getAll('drafts').catch(() => []);
    return found.toSorted((a, b) => b.saved - a.saved);
  }

  /** A draft that is saved from now on. Nothing is written before the first saving. */
  keep(name: string, opened: ReadonlyMap<string, Uint8Array>): DraftKeeper {
    const kept = {
      id: toHex(crypto.getRandomValues(new Uint8Array(16))),
      name,
      saved: 0,
      changes: 0,
      opened: hashOf(opened),
      revision: 0,
    };
    return new DraftKeeper(this.#database, kept, []);
  }

  /**
   * A draft as it was saved. What cannot be done again (`lost` actions at its end), because it was done to other bytes,
   * stays kept until something is saved.
   *
   * @returns nothing when it is not there any more.
   */
  async resume(id: string, options: DraftOptions = {}): Promise<Resumed | undefined> {
    const transaction = this.#database.transaction(stores);
    const kept = await transaction.objectStore('drafts').get(id);
    const files = kept && (await transaction.objectStore('courses').get(kept.opened));
    if (kept === undefined || files === undefined) return undefined;
    const all = await transaction.objectStore('done').getAll(doneIn(id));
    const opened = new Map(files);
    const { draft, lost } = CourseDraft.restored(opened, all, options);
    return {
      draft,
      lost,
      keeper: new DraftKeeper(this.#database, kept, draft.done),
    };
  }

  /** Takes a draft away, and the course that it was made of when no other one needs that. */
  async remove(id: string): Promise<void> {
    const transaction = this.#database.transaction(stores, 'readwrite');
    const drafts = transaction.objectStore('drafts');
    const gone = await drafts.get(id);
    await drafts.delete(id);
    await transaction.objectStore('done').delete(doneIn(id));
    const others = await drafts.getAll();
    if (gone !== undefined && !others.some(({ opened }) => opened === gone.opened))
      await transaction.objectStore('courses').delete(gone.opened);
    await transaction.done;
  }

  close(): void {
    this.#database.close();
  }
}

export interface Resumed {
  readonly draft: CourseDraft;
  readonly keeper: DraftKeeper;
  /** Actions that could not be done again. */
  readonly lost: number;
}

/** Saves one draft, again and again. */
export class DraftKeeper {
  readonly #database: IDBPDatabase<Stored>;
  #kept: KeptDraft;
  #done: readonly Done[];
  #saving: Promise<Saved> = Promise.resolve('saved');

  constructor(database: IDBPDatabase<Stored>, kept: KeptDraft, done: readonly Done[]) {
    this.#database = database;
    this.#kept = kept;
    this.#done = done;
  }

  /** As it was saved last. */
  get kept(): KeptDraft {
    return this.#kept;
  }

  /** Brings a draft to disk as it is now: one saving after the other, each whole or not at all. */
  save(draft: CourseDraft, now: number, name = this.#kept.name): Promise<Saved> {
    // What is edited meanwhile is of the next saving.
    const state = { done: draft.done, changes: draft.changes().length, opened: draft.opened };
    this.#saving = this.#saving.then(() => this.#write(state, now, name));
    return this.#saving;
  }

  async #write(state: State, now: number, name: string): Promise<Saved> {
    const { id, opened, revision } = this.#kept;
    const kept = { id, opened, name, saved: now, changes: state.changes, revision: revision + 1 };
    try {
      const transaction = this.#database.transaction(stores, 'readwrite', { durability: 'strict' });
      // It is looked at below; whoever aborts it is told there.
      transaction.done.catch(() => undefined);
      const drafts = transaction.objectStore('drafts');
      const last = await drafts.get(id);
      if ((last?.revision ?? 0) !== revision) return 'elsewhere';
      const courses = transaction.objectStore('courses');
      if ((await courses.getKey(opened)) === undefined) await courses.put([...state.opened], opened);
      const steps = transaction.objectStore('done');
      const same = sameStart(this.#done, state.done);
      await steps.delete(IDBKeyRange.bound([id, same], [id, Number.MAX_SAFE_INTEGER]));
      for (const [at, one] of state.done.entries()) if (at >= same) await steps.put(one, [id, at]);
      await drafts.put(kept);
      await transaction.done;
    } catch (error) {
      return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'blocked';
    }
    this.#kept = kept;
    this.#done = state.done;
    return 'saved';
  }
}

interface State {
  readonly done: readonly Done[];
  readonly changes: number;
  readonly opened: ReadonlyMap<string, Uint8Array>;
}

function doneIn(id: string): IDBKeyRange {
  return IDBKeyRange.bound([id, 0], [id, Number.MAX_SAFE_INTEGER]);
}

function sameStart(one: readonly Done[], other: readonly Done[]): number {
  const first = one.findIndex((action, at) => action !== other[at]);
  return first < 0 ? one.length : first;
}

/** The same files have the same hash, in whatever order they came. */
export function hashOf(files: ReadonlyMap<string, Uint8Array>): string {
  const hash = sha256.create();
  for (const [file, bytes] of [...files].toSorted(([a], [b]) => (a < b ? -1 : 1)))
    hash.update(new TextEncoder().encode(`${file}\0${bytes.length}\0`)).update(bytes);
  return toHex(hash.digest());
}
