import type { DayStore, DayTabs, StoredDay } from '../../room/day-store.ts';

const database = 'preventie-in-de-buurt-zaal';
const days = 'days';

/** The days that this browser keeps (IndexedDB); undefined where it keeps nothing, such as in a private window of some. */
export async function openDayStore(): Promise<DayStore | undefined> {
  try {
    return storeIn(await opened());
  } catch {
    // Blocked or broken: the page says that only the day file keeps the day.
    return undefined;
  }
}

function opened(): Promise<IDBDatabase> {
  const request = indexedDB.open(database, 1);
  request.onupgradeneeded = () => {
    request.result.createObjectStore(days);
  };
  return new Promise((resolve, reject) => {
    request.onsuccess = () => {
      const { result } = request;
      // A later version of this page may want to change it.
      result.onversionchange = () => {
        result.close();
      };
      resolve(result);
    };
    request.onerror = () => {
      reject(request.error ?? new Error('The store does not open.'));
    };
    request.onblocked = () => {
      reject(new Error('Another page holds the store.'));
    };
  });
}

function storeIn(db: IDBDatabase): DayStore {
  const read = <Result>(ask: (store: IDBObjectStore) => IDBRequest<Result>): Promise<Result> =>
    new Promise((resolve, reject) => {
      const request = ask(db.transaction(days, 'readonly').objectStore(days));
      request.onsuccess = () => {
        resolve(request.result);
      };
      request.onerror = () => {
        reject(request.error ?? new Error('The store cannot be read.'));
      };
    });
  return {
    ids: async () => (await read((store) => store.getAllKeys())).map(String),
    read: async (id) => storedDay(await read((store): IDBRequest<unknown> => store.get(id))),
    write: (id, day, after) =>
      inTransaction(db, (store, transaction) => {
        const request: IDBRequest<unknown> = store.get(id);
        let isWritten = false;
        request.onsuccess = () => {
          if ((storedDay(request.result)?.version ?? 0) !== after) return;
          store.put(day, id);
          isWritten = true;
          transaction.commit();
        };
        return () => isWritten;
      }),
    remove: (id) =>
      inTransaction(db, (store) => {
        store.delete(id);
        return () => undefined;
      }),
  };
}

/** Resolves when it is on the disk: a laptop may go out at any moment. */
function inTransaction<Result>(
  db: IDBDatabase,
  work: (store: IDBObjectStore, transaction: IDBTransaction) => () => Result,
): Promise<Result> {
  return new Promise((resolve, reject) => {
    const transaction = db.transaction(days, 'readwrite', { durability: 'strict' });
    const result = work(transaction.objectStore(days), transaction);
    transaction.oncomplete = () => {
      resolve(result());
    };
    transaction.onerror = transaction.onabort = () => {
      reject(transaction.error ?? new Error('The store cannot be written.'));
    };
  });
}

function storedDay(value: unknown): StoredDay | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { version, bytes } = value as Partial<StoredDay>;
  return typeof version === 'number' && bytes instanceof Uint8Array ? { version, bytes } : undefined;
}

/** Milliseconds that another tab gets to save what it has. */
const handOverTime = 2500;

/** Sees to it that of all tabs and windows of this browser one writes a day (Web Locks; a channel to ask for the turn). */
export function browserTabs(): DayTabs {
  return {
    claim: (id, handOver) => claimed(id, { ifAvailable: true }, handOver),
    takeOver: async (id, handOver) => {
      const channel = channelOf(id);
      channel?.postMessage('hand over');
      channel?.close();
      const patience = new AbortController();
      const tooLong = setTimeout(() => {
        patience.abort();
      }, handOverTime);
      const given = await claimed(id, { signal: patience.signal }, handOver).catch(() => undefined);
      clearTimeout(tooLong);
      // It does not answer, such as a tab that the browser has put to sleep: it notices when it writes.
      return given ?? (await claimed(id, { steal: true }, handOver)) ?? nothing;
    },
  };
}

const nothing = () => undefined;

function claimed(
  id: string,
  how: LockOptions,
  handOver: () => Promise<void>,
): Promise<(() => void) | undefined> {
  // Undefined in older browsers: then only the store notices that two tabs write.
  const locks = navigator.locks as LockManager | undefined;
  if (locks === undefined) return Promise.resolve(listening(id, handOver, nothing));
  let isGranted = false;
  return new Promise((resolve, reject) => {
    const turn = (lock: Lock | null) => {
      if (lock === null) {
        resolve(undefined);
        return undefined;
      }
      isGranted = true;
      return new Promise<void>((release) => {
        resolve(listening(id, handOver, release));
      });
    };
    locks.request(`${database}-${id}`, how, turn).catch((cause: unknown) => {
      // Taken away by another tab: this one has said so already, or was asleep.
      if (isGranted) void handOver();
      else if (how.signal?.aborted === true)
        reject(cause instanceof Error ? cause : new Error(String(cause)));
      // Some browsers have no locks on a disk: then the store notices that two tabs write.
      else resolve(listening(id, handOver, nothing));
    });
  });
}

/** Answers a tab that asks for the turn; what it returns gives the turn back. */
function listening(id: string, handOver: () => Promise<void>, release: () => void): () => void {
  const channel = channelOf(id);
  const leave = () => {
    channel?.close();
    release();
  };
  channel?.addEventListener('message', () => {
    void handOver().finally(leave);
  });
  return leave;
}

function channelOf(id: string): BroadcastChannel | undefined {
  try {
    return new BroadcastChannel(`${database}-${id}`);
  } catch {
    // Blocked, or not there: another tab is only noticed when it writes.
    return undefined;
  }
}
