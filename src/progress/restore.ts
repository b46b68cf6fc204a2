import { noFacts } from '../programme/facts.ts';
import type { LaunchFacts } from '../runtime/lms.ts';
import type { Journal } from './journal.ts';
import { unpack, type Unpacked } from './pack.ts';
import { nothingReported, type ProgressRecord } from './record.ts';

/** The record to start from, and what the learner must know about it. */
export interface Restored {
  readonly record: ProgressRecord;
  /**
   * fresh: a first visit; restored: from the LMS; recovered: this browser had a newer copy;
   * unreadable: what the LMS had could not be read and was kept aside.
   */
  readonly from: 'fresh' | 'restored' | 'recovered' | 'unreadable';
  /** The string that was kept aside. */
  readonly aside?: string;
}

/**
 * Chooses between what the LMS gave and what the journal has: the later counter wins, and an empty or unreadable
 * answer of the LMS never wins from a record. A journal that the LMS has caught up with is cleared.
 *
 * @param minutes Minutes since 1970, for a first visit.
 */
export function restore(launch: LaunchFacts, journal: Journal, minutes: number): Restored {
  const lms = unpack(launch.state);
  const local = journal.read();
  if (lms.kind === 'unreadable') journal.keepAside(lms.raw);
  if (lms.kind === 'record' && lms.record.counter >= (local?.counter ?? 0)) {
    journal.clear();
    return { record: lms.record, from: 'restored' };
  }
  if (local !== undefined) return { record: local, from: 'recovered', ...asideOf(lms) };
  const fresh = { counter: 0, facts: noFacts(minutes), reported: nothingReported };
  return { record: fresh, from: lms.kind === 'unreadable' ? 'unreadable' : 'fresh', ...asideOf(lms) };
}

function asideOf(lms: Unpacked): Pick<Restored, 'aside'> {
  return lms.kind === 'unreadable' ? { aside: lms.raw } : {};
}
