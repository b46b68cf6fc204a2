import { keptDays } from './kept-days.ts';

/** What is needed of `localStorage`. */
type KeyStore = Pick<Storage, 'length' | 'key' | 'getItem' | 'setItem' | 'removeItem'>;

/** A store that can tell when everything is in both places, or will not be. */
type LastingStore = KeyStore & { settled(): Promise<void> };

/** All that one learner has in this browser, and how many changes led to it. */
interface Image {
  readonly changes: number;
  readonly at: number;
  readonly values: Readonly<Record<string, string>>;
}

const images = 'images';
/**
 * Milliseconds that the browser gets to answer: a busy old PC needs its time, and some browsers never answer. Without an
 * answer it goes on as it did without.
 */
const patience = 3000;

/**
 * A browser that is killed, or a PC that is switched off, loses what was written to `localStorage` in the last seconds:
 * Chromium takes some five seconds to bring it to disk. IndexedDB hands every change to the operating system at once. So
 * everything under `prefix` is written to both, and at the start the fuller one counts.
 */
export async function lastingStore<Store extends KeyStore>(
  store: Store,
  name: string,
  prefix: string,
  now: () => number,
): Promise<Store | LastingStore> {
  const database = await inTime(openDatabase(name));
  if (database === undefined) return store;
  // Another page may want to take the database away.
  database.onversionchange = () => {
    database.close();
  };
  const counter = `${prefix}changes`;
  // Signs of life of a tab say nothing about what was done.
  const isKept = (key: string) => key.startsWith(prefix) && key !== counter && key !== `${prefix}writer`;
  const own = (): Record<string, string> => {
    const keys = Array.from({ length: store.length }, (_, index) => store.key(index) ?? '');
    const ours = keys.filter(isKept);
    return Object.fromEntries(ours.map((key) => [key, store.getItem(key) ?? '']));
  };
  let changes = 0;
  try {
    changes = Number(store.getItem(counter) ?? 0);
    const image = await inTime(answerOf(imagesOf(database).get(prefix) as IDBRequest<Image | undefined>));
    if (image !== undefined && image.changes > changes) {
      for (const key of Object.keys(own())) store.removeItem(key);
      for (const [key, value] of Object.entries(image.values)) store.setItem(key, value);
      store.setItem(counter, String(image.changes));
      ({ changes } = image);
    }
    void forget(database, now() - keptDays * 86_400_000);
  } catch {
    // Blocked or full: what can be kept is kept.
  }

  let writing = Promise.resolve();
  let isWaiting = false;
  /** One after the other, and of those that would wait only one: whoever types does not wait. */
  const write = (): void => {
    if (isWaiting) return;
    isWaiting = true;
    writing = writing
      .then(() => {
        isWaiting = false;
        return put(database, { changes, at: now(), values: own() }, prefix);
      })
      // What cannot be kept here is in the other place.
      .catch(() => undefined);
  };
  const changed = (change: () => void): void => {
    change();
    store.setItem(counter, String(++changes));
    write();
  };
  return {
    get length() {
      return store.length;
    },
    key: (index) => store.key(index),
    getItem: (key) => store.getItem(key),
    setItem: (key, value) => {
      changed(() => {
        store.setItem(key, value);
      });
    },
    removeItem: (key) => {
      if (store.getItem(key) === null) return;
      changed(() => {
        store.removeItem(key);
      });
    },
    settled: async () => {
      await inTime(writing);
    },
  };
}

/** Async, because a browser may also refuse by throwing at once. */
async function openDatabase(name: string): Promise<IDBDatabase> {
  const opening = indexedDB.open(name, 1);
  opening.onupgradeneeded = () => {
    opening.result.createObjectStore(images);
  };
  return answerOf(opening);
}

/** Committed along with it: a page that is taken away at once could not do so any more. */
function put(database: IDBDatabase, image: Image, prefix: string): Promise<void> {
  const store = imagesOf(database, 'readwrite');
  store.put(image, prefix);
  const { transaction } = store;
  transaction.commit();
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => {
      resolve();
    };
    transaction.onabort = () => {
      reject(transaction.error ?? noReason());
    };
  });
}

function imagesOf(database: IDBDatabase, mode: IDBTransactionMode = 'readonly'): IDBObjectStore {
  return database.transaction(images, mode).objectStore(images);
}

/** On a shared PC nothing stays for ever, whoever's it is. */
async function forget(database: IDBDatabase, before: number): Promise<void> {
  const all = imagesOf(database, 'readwrite');
  const [keys, found] = await Promise.all([
    answerOf(all.getAllKeys()),
    answerOf(all.getAll() as IDBRequest<Image[]>),
  ]);
  for (const [index, { at }] of found.entries()) {
    const key = keys[index];
    if (at < before && key !== undefined) imagesOf(database, 'readwrite').delete(key);
  }
}

function answerOf<Answer>(request: IDBRequest<Answer>): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = () => {
      reject(request.error ?? noReason());
    };
  });
}

function noReason(): Error {
  return new Error('The browser gave no reason.');
}

/** Undefined where the browser has no database, blocks it or does not answer. */
async function inTime<Answer>(answer: Promise<Answer>): Promise<Answer | undefined> {
  try {
    return await Promise.race([
      answer,
      new Promise<undefined>((resolve) => {
        setTimeout(resolve, patience, undefined);
      }),
    ]);
  } catch {
    return undefined;
  }
}
