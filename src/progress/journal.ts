import { keptDays } from '../runtime/kept-days.ts';
import type { ProgressRecord } from './record.ts';
import { unpack } from './pack.ts';
import { crc32 } from '../encoding/crc32.ts';

/**
 * The copy of the record in this browser: written before the LMS, and kept until a later launch has read
 * everything of it back from the LMS, or the learner left with everything saved. Storage may be absent, blocked or full:
 * then the journal does without, and says so in `health`.
 */
export interface Journal {
  /** Keeps a packed record in the place of the one before. */
  write(state: string): void;
  read(): ProgressRecord | undefined;
  clear(): void;
  /** Texts that were longer than what can be saved: shown again at the next visit, in this browser only. */
  keepDraft(text: number, typed: string | undefined): void;
  drafts(): Texts;
  /** Every letter while somebody types, until the text has been handed over: a browser may end at any moment. */
  keepTyping(text: number, typed: string | undefined): void;
  typing(): Texts;
  /** What stood in a text on another computer, until the learner has chosen. */
  keepOther(text: number, typed: string | undefined): void;
  others(): Texts;
  /**
   * Copies that only what the LMS gives back can open: what stays in this browser after a good end. Of an LMS that gives
   * nothing back there may be more than one; the last one is the newest.
   */
  keepSealed(sealed: string): void;
  sealed(): readonly string[];
  dropSealed(sealed: string): void;
  /** Keeps a string aside that could not be read, so that it is not lost when it is written over. */
  keepAside(raw: string): void;
  aside(): string | undefined;
  /** When what was written last lies where a page that is taken away cannot lose it. */
  settled(): Promise<void>;
  /** Whether what was written last is really there: absent when there is no storage or it is blocked. */
  health(): 'works' | 'full' | 'absent';
}

type Texts = Readonly<Record<number, string>>;

/** The part of the browser's Storage that is used. */
export interface TextStore {
  readonly length: number;
  key(index: number): string | null;
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
  /** Where writing takes its time: when it is done. */
  settled?(): Promise<void>;
}

const day = 24 * 60;
/** Sealed copies of one learner: enough for an LMS that loses one visit after the other, until somebody notices. */
const mostSealed = 8;

/**
 * Opens the journal of one learner, and clears the copies of anybody that nobody came back for.
 *
 * @param course Name of the course with the kind of LMS.
 * @param minutes The clock, in minutes since 1970.
 */
export function openJournal(
  storage: TextStore | undefined,
  course: string,
  learnerId: string,
  minutes: () => number,
): Journal {
  const own = journalName(course, learnerId);
  let health: 'works' | 'full' | 'absent' = storage === undefined ? 'absent' : 'works';
  const read = (what: string): string | undefined => {
    try {
      return storage?.getItem(own + what) ?? undefined;
    } catch {
      health = 'absent';
      return undefined;
    }
  };
  const write = (what: string, value: string | undefined) => {
    try {
      if (value === undefined) {
        storage?.removeItem(own + what);
        return;
      }
      storage?.setItem(own + what, value);
      storage?.setItem(`${own}at`, String(minutes()));
      // Some say nothing, and keep nothing.
      if (storage !== undefined) health = storage.getItem(own + what) === value ? 'works' : 'full';
    } catch {
      // The record still goes to the LMS. A storage that can be read is full; one that cannot is blocked.
      health = read('at') === undefined && health === 'absent' ? 'absent' : 'full';
    }
  };
  /** What could not be kept in the store, as long as this page lives: a text must not go because the next one is typed. */
  const inPage = new Map<string, Record<number, string>>();
  const textsOf = (what: string): Record<number, string> => {
    const here = inPage.get(what);
    if (here !== undefined) return here;
    try {
      const found: unknown = JSON.parse(read(what) ?? '{}');
      const entries = Object.entries(found ?? {}).filter(
        (entry): entry is [string, string] => typeof entry[1] === 'string',
      );
      return Object.fromEntries(entries);
    } catch {
      return {};
    }
  };
  const keepText = (what: string, text: number, typed: string | undefined) => {
    const { [text]: old, ...others } = textsOf(what);
    if (old === typed) return;
    const kept = typed === undefined ? others : { ...others, [text]: typed };
    const value = Object.keys(kept).length === 0 ? undefined : JSON.stringify(kept);
    write(what, value);
    if (read(what) === value) inPage.delete(what);
    else inPage.set(what, kept);
  };
  const sealedCopies = () => (read('sealed') ?? '').split('\n').filter((copy) => copy !== '');
  if (storage !== undefined) clearForgotten(storage, `${course}/`, minutes());
  return {
    write: (state) => {
      write('record', state);
    },
    read: () => {
      const found = unpack(read('record') ?? '');
      return found.kind === 'record' ? found.record : undefined;
    },
    clear: () => {
      write('record', undefined);
    },
    keepDraft: (text, typed) => {
      keepText('drafts', text, typed);
    },
    drafts: () => textsOf('drafts'),
    keepTyping: (text, typed) => {
      keepText('typing', text, typed);
    },
    typing: () => textsOf('typing'),
    keepOther: (text, typed) => {
      keepText('others', text, typed);
    },
    others: () => textsOf('others'),
    keepSealed: (sealed) => {
      write('sealed', [...sealedCopies(), sealed].slice(-mostSealed).join('\n'));
    },
    sealed: sealedCopies,
    dropSealed: (sealed) => {
      const others = sealedCopies().filter((copy) => copy !== sealed);
      write('sealed', others.length === 0 ? undefined : others.join('\n'));
    },
    keepAside: (raw) => {
      write('aside', raw);
    },
    aside: () => read('aside'),
    settled: () => storage?.settled?.() ?? Promise.resolve(),
    health: () => health,
  };
}

/** Many people share a practice PC, and all courses of an LMS share one storage: this tells both apart. */
export function journalName(course: string, learnerId: string): string {
  return `${course}/${crc32(new TextEncoder().encode(learnerId)).toString(36)}/`;
}

/** Removes what nobody wrote in for too long; a copy of before the day was kept gets its day now. */
function clearForgotten(storage: TextStore, prefix: string, now: number): void {
  try {
    const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '');
    const ours = keys.filter((key) => key.startsWith(prefix));
    for (const learner of new Set(ours.map((key) => key.slice(0, key.lastIndexOf('/') + 1)))) {
      const at = Number(storage.getItem(`${learner}at`) ?? Number.NaN);
      if (Number.isNaN(at)) storage.setItem(`${learner}at`, String(now));
      else if (now - at > keptDays * day)
        for (const key of ours.filter((candidate) => candidate.startsWith(learner))) storage.removeItem(key);
    }
  } catch {
    // Blocked: there is nothing to clear.
  }
}
