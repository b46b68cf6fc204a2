import { toBase64url } from '../encoding/base64url.ts';
import { noFacts } from '../programme/facts.ts';
import type { LaunchFacts } from '../runtime/lms.ts';
import type { Journal } from './journal.ts';
import { holds } from './visits.ts';
import type { Unpacked } from './pack.ts';
import { readState } from './read-state.ts';
import { nothingReported, type ProgressRecord } from './record.ts';

/** The record to start from, and what the learner must know about it. */
export interface Restored {
  readonly record: ProgressRecord;
  /**
   * fresh: a first visit; restored: from the LMS; recovered: this browser had a newer copy; merged: the LMS and
   * this browser each had something that the other did not; unreadable: what the LMS had could not be read and was kept aside.
   */
  readonly from: 'fresh' | 'restored' | 'recovered' | 'merged' | 'unreadable';
  /** The string that was kept aside. */
  readonly aside?: string;
  /** The LMS has this record without the secret, which was given just now. */
  readonly isSecretNew?: true;
}

/**
 * Chooses between what the LMS gave and what the journal has: the one that holds everything of the other, and both
 * together where they grew apart. An empty or unreadable answer of the LMS never wins from a record. A journal of which
 * the LMS has everything is cleared. Whatever it is, from now on it has a secret. Sealed copies are none of its business.
 *
 * @param minutes Minutes since 1970, for a first visit.
 */
export async function restore(
  launch: LaunchFacts,
  journal: Journal,
  minutes: number,
  random: Random,
): Promise<Restored> {
  const found = await chosen(launch, journal, minutes);
  const { facts } = found.record;
  if (facts.secret !== undefined) return found;
  // A code that was there first does not follow from it.
  const oldCode = facts.learnerCode === undefined ? {} : { hasOldCode: true as const };
  return {
    ...found,
    ...(found.from === 'restored' ? { isSecretNew: true } : {}),
    record: { ...found.record, facts: { ...facts, secret: newSecret(random), ...oldCode } },
  };
}

/** Fills the bytes with random ones, as `crypto.getRandomValues` does. */
type Random = (bytes: Uint8Array<ArrayBuffer>) => Uint8Array;

const secretBytes = 12;

function newSecret(random: Random): string {
  return toBase64url(random(new Uint8Array(secretBytes)));
}

async function chosen(launch: LaunchFacts, journal: Journal, minutes: number): Promise<Restored> {
  const lms = await readState(launch.state);
  const local = journal.read();
  if (lms.kind === 'unreadable') journal.keepAside(lms.raw);
  if (lms.kind === 'record' && (local === undefined || holds(lms.record, local))) {
    // In a preview nothing changes here.
    if (launch.mode !== 'browse') journal.clear();
    return { record: lms.record, from: 'restored' };
  }
  if (lms.kind === 'record' && local !== undefined && !holds(local, lms.record)) {
    // Only who worked on two computers at once needs it.
    const { merge } = await import('./merge.ts');
    const { record, otherTexts } = merge(lms.record, local);
    for (const [text, typed] of Object.entries(otherTexts)) journal.keepOther(Number(text), typed);
    return { record, from: 'merged' };
  }
  if (local !== undefined) return { record: local, from: 'recovered', ...asideOf(lms) };
  const fresh = { counter: 0, facts: noFacts(minutes), reported: nothingReported, visits: [] };
  return { record: fresh, from: lms.kind === 'unreadable' ? 'unreadable' : 'fresh', ...asideOf(lms) };
}

function asideOf(lms: Unpacked): Pick<Restored, 'aside'> {
  return lms.kind === 'unreadable' ? { aside: lms.raw } : {};
}
