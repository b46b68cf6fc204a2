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
  /** Every letter while somebody types, until the text has been handed over: a browser may end at any moment. */
  keepTyping(text: number, typed: string | undefined): void;
  typing(): Readonly<Record<number, string>>;
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
  const textsOf = (what: string): Record<number, string> => {
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
    write(what, Object.keys(kept).length === 0 ? undefined : JSON.stringify(kept));
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
      keepText('drafts', text, typed);
    },
    drafts: () => textsOf('drafts'),
    keepTyping: (text, typed) => {
      keepText('typing', text, typed);
    },
    typing: () => textsOf('typing'),
    keepAside: (raw) => {
      write('aside', raw);
    },
    aside: () => read('aside'),
  };
}
