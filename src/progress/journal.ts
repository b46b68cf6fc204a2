import type { ProgressRecord } from './record.ts';
import { pack, unpack } from './pack.ts';
import { crc32 } from './crc32.ts';

/**
 * The copy of the record in this browser: written before the LMS, and kept until a later launch has read the
 * same or a newer record back from the LMS. Storage may be absent, blocked or full: then the journal is silent,
 * since the LMS is the place where the record lives.
 */
export interface Journal {
  write(record: ProgressRecord): void;
  read(): ProgressRecord | undefined;
  clear(): void;
  /** Texts that were longer than what can be saved: shown again at the next visit, in this browser only. */
  keepDraft(text: number, typed: string | undefined): void;
  drafts(): Readonly<Record<number, string>>;
  /** Keeps a string aside that could not be read, so that it is not lost when it is written over. */
  keepAside(raw: string): void;
  aside(): string | undefined;
}

/** The part of the browser's Storage that is used. */
export interface TextStore {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

export function openJournal(storage: TextStore | undefined, course: string, learnerId: string): Journal {
  // Many people share a practice PC, and all courses of an LMS share one storage: the key tells both apart.
  const learner = crc32(new TextEncoder().encode(learnerId)).toString(36);
  const key = (what: string) => `${course}/${learner}/${what}`;
  const read = (what: string): string | undefined => {
    try {
      return storage?.getItem(key(what)) ?? undefined;
    } catch {
      return undefined;
    }
  };
  const write = (what: string, value: string | undefined) => {
    try {
      if (value === undefined) storage?.removeItem(key(what));
      else storage?.setItem(key(what), value);
    } catch {
      // Full or blocked: the record still goes to the LMS.
    }
  };
  const drafts = (): Record<number, string> => {
    try {
      const found: unknown = JSON.parse(read('drafts') ?? '{}');
      const entries = Object.entries(found ?? {}).filter(
        (entry): entry is [string, string] => typeof entry[1] === 'string',
      );
      return Object.fromEntries(entries);
    } catch {
      return {};
    }
  };
  return {
    write: (record) => {
      write('record', pack(record));
    },
    read: () => {
      const found = unpack(read('record') ?? '');
      return found.kind === 'record' ? found.record : undefined;
    },
    clear: () => {
      write('record', undefined);
    },
    keepDraft: (text, typed) => {
      const { [text]: old, ...others } = drafts();
      if (old === typed) return;
      const kept = typed === undefined ? others : { ...others, [text]: typed };
      write('drafts', Object.keys(kept).length === 0 ? undefined : JSON.stringify(kept));
    },
    drafts,
    keepAside: (raw) => {
      write('aside', raw);
    },
    aside: () => read('aside'),
  };
}
