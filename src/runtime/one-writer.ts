/** What is needed of `localStorage`. */
export type WriterStore = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** A channel between the tabs and windows of one browser, as `BroadcastChannel` is. */
export interface TabChannel {
  postMessage(message: unknown): void;
  addEventListener(type: 'message', listener: (event: { readonly data: unknown }) => void): void;
}

interface WriterSurroundings {
  /** Undefined where the browser blocks it. */
  readonly store: WriterStore | undefined;
  readonly channel: TabChannel | undefined;
  /** Calls back when another tab wrote this key; for browsers without a channel. */
  readonly onStored: (listener: (key: string | null) => void) => void;
  readonly now: () => number;
  readonly sleep: (milliseconds: number) => Promise<unknown>;
}

/** Milliseconds between two signs of life, and after which a tab without one counts as gone. */
export const heartbeat = { beat: 2000, gone: 6000 };
/** Milliseconds that an older tab gets to hand over what it has. */
const handOverTime = 600;

/**
 * Sees to it that of all tabs and windows with this course and learner only one writes: the one that was opened last. It
 * asks the older one to stop, and waits until that has handed over what it had.
 *
 * Resolves with what to call every `heartbeat.beat` milliseconds, as a sign of life, and what to call when the page goes.
 *
 * @param name Of the course and learner; the same in every tab.
 * @param own A name by chance of this tab.
 * @param takenOver Called when a newer tab asks: hand over everything, then stop. Afterwards this tab says nothing more.
 */
export async function claimWriting(
  name: string,
  own: string,
  takenOver: () => void,
  { store, channel, onStored, now, sleep }: WriterSurroundings,
): Promise<{ readonly beat: () => void; readonly leave: () => void }> {
  const key = `${name}writer`;
  let isWriter = true;
  let someoneStopped = (): void => undefined;
  const stopped = new Promise<void>((resolve) => {
    someoneStopped = resolve;
  });
  const stop = () => {
    if (!isWriter) return;
    isWriter = false;
    takenOver();
    channel?.postMessage({ name, stopped: own });
  };
  channel?.addEventListener('message', ({ data }) => {
    const { name: of, claims, stopped: who } = messageOf(data);
    if (of !== name) return;
    if (claims !== undefined && claims !== own) stop();
    if (who !== undefined) someoneStopped();
  });
  onStored((changed) => {
    const writer = changed === key ? writerIn(store, key) : undefined;
    if (writer !== undefined && writer.own !== own) stop();
  });
  const beat = () => {
    if (isWriter) write(store, key, `${own} ${now()}`);
  };

  const other = writerIn(store, key);
  channel?.postMessage({ name, claims: own });
  beat();
  if (other !== undefined && other.own !== own && now() - other.at < heartbeat.gone)
    await Promise.race([stopped, sleep(handOverTime)]);
  return {
    beat,
    // Nobody needs to wait for a tab that is gone.
    leave: () => {
      if (writerIn(store, key)?.own === own) store?.removeItem(key);
    },
  };
}

function messageOf(data: unknown): { name?: string; claims?: string; stopped?: string } {
  return typeof data === 'object' && data !== null ? data : {};
}

function writerIn(store: WriterStore | undefined, key: string): { own: string; at: number } | undefined {
  try {
    const [own = '', at = ''] = (store?.getItem(key) ?? '').split(' ');
    return own === '' ? undefined : { own, at: Number(at) };
  } catch {
    return undefined;
  }
}

function write(store: WriterStore | undefined, key: string, value: string): void {
  try {
    store?.setItem(key, value);
  } catch {
    // Full or blocked: the channel still tells the other tabs.
  }
}
