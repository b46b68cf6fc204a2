import * as v from 'valibot';
import type { DayFileFault } from './day.ts';
import type { DayRecord } from './day-record.ts';
import { daySchema } from './day-schema.ts';
import { isWhole } from './log.ts';

/** A day as text; what is undefined is `null`, so that nothing of a list falls out. */
export function dayText(record: DayRecord): string {
  return JSON.stringify(record, (_key, value: unknown) => (value === undefined ? null : value));
}

export type ReadDay =
  | { readonly kind: 'day'; readonly record: DayRecord }
  | {
      readonly kind: 'refused';
      readonly because: Extract<
        DayFileFault,
        'newer-version' | 'not-whole' | 'other-session' | 'log-changed' | 'practice-mixed'
      >;
    };

/**
 * Reads the text of a day and checks all of it: bounds, the chain of its log, that it is of this session, and no practice
 * among what counts.
 */
export function readDay(text: string, session: string, practice: boolean): ReadDay {
  const value = parsed(text);
  if (isNewer(value)) return refused('newer-version');
  const read = v.safeParse(daySchema, value, { abortEarly: true });
  if (!read.success) return refused('not-whole');
  const { output: record } = read;
  if (record.session !== session) return refused('other-session');
  if (record.practice !== practice) return refused('practice-mixed');
  return isWhole(record.log, session) ? { kind: 'day', record } : refused('log-changed');
}

function refused(because: Extract<ReadDay, { kind: 'refused' }>['because']): ReadDay {
  return { kind: 'refused', because };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isNewer(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || !('version' in value)) return false;
  return typeof value.version === 'number' && value.version > 1;
}
