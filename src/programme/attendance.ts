import type { AttendanceFacts } from './facts.ts';

/** What the evidence says about somebody's presence at the werksessie. */
export interface Presence {
  /**
   * none: no check-in and check-out together; claim: both room codes were entered;
   * confirmed: the organiser's attestation is there, which overrules the claim.
   */
  readonly basis: 'none' | 'claim' | 'confirmed';
  /** Real minutes inside the session, 0 to its length. */
  readonly minutes: number;
  /** Everything of it, but for the minutes of grace. */
  readonly full: boolean;
}

/**
 * Presence counts from the later of arrival and start to the earlier of departure and end. Only full
 * attendance earns points: GAIA books the fixed number of hours of an accreditation and no part of it.
 */
export function presenceOf(evidence: AttendanceFacts, graceMinutes: number): Presence {
  const { session, checkedIn, checkedOut, confirmed } = evidence;
  const absent: Presence = { basis: 'none', minutes: 0, full: false };
  if (session === undefined) return absent;
  const during = (from: number, to: number) =>
    Math.max(0, Math.min(to, session.end) - Math.max(from, session.start));
  const isFull = (minutes: number) => minutes > 0 && minutes >= session.end - session.start - graceMinutes;
  if (confirmed !== undefined) {
    const minutes = during(confirmed.in, confirmed.out);
    return { basis: 'confirmed', minutes, full: isFull(minutes) };
  }
  if (checkedIn === undefined || checkedOut === undefined) return absent;
  const minutes = during(checkedIn, checkedOut);
  // Codes of before or after the session say nothing about presence during it.
  if (minutes === 0) return absent;
  return { basis: 'claim', minutes, full: isFull(minutes) };
}
