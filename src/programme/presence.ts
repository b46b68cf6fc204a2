import type { AttendanceFacts } from './facts.ts';

/** What is recorded says about somebody's presence at the werksessie. */
export interface Presence {
  /**
   * none: no check-in and check-out together; claim: both room codes were entered;
   * confirmed: the organiser's attestation is there, which overrules the claim; unproven: it is there, and nothing shows that it
   * is this learner's; withdrawn: the organiser took it back, and with it whatever the codes claim.
   */
  readonly basis: 'none' | 'claim' | 'unproven' | 'confirmed' | 'withdrawn';
  /** Real minutes inside the session, 0 to its length. */
  readonly minutes: number;
  /** Everything of it, but for the minutes of grace at each end. */
  readonly full: boolean;
}

/**
 * Presence counts from the later of arrival and start to the earlier of departure and end. Only full
 * attendance earns points: GAIA books the fixed number of hours of an accreditation and no part of it.
 *
 * @param graceMinutes How many minutes after the start and before the end still count as full.
 */
export function presenceOf(attendance: AttendanceFacts, graceMinutes: number): Presence {
  const { session, confirmed, unproven } = attendance;
  const absent: Presence = { basis: 'none', minutes: 0, full: false };
  if (confirmed !== undefined && confirmed.in === confirmed.out) return { ...absent, basis: 'withdrawn' };
  const stay = stayOf(attendance);
  if (session === undefined || stay === undefined) return absent;
  const minutes = sharedMinutes(stay, { in: session.start, out: session.end });
  const full =
    minutes > 0 && stay.in <= session.start + graceMinutes && stay.out >= session.end - graceMinutes;
  if (confirmed !== undefined) return { basis: unproven === true ? 'unproven' : 'confirmed', minutes, full };
  // Codes of before or after the session say nothing about presence during it.
  return minutes === 0 ? absent : { basis: 'claim', minutes, full };
}

/** Arrival and departure, in minutes since 1970. */
export interface Stay {
  readonly in: number;
  readonly out: number;
}

/** When somebody came and went, by the organiser's word before their own; undefined as long as both are not known. */
export function stayOf({ checkedIn, checkedOut, confirmed }: AttendanceFacts): Stay | undefined {
  if (confirmed !== undefined) return confirmed;
  if (checkedIn === undefined || checkedOut === undefined) return undefined;
  return { in: checkedIn, out: checkedOut };
}

/**
 * The minutes that somebody was there in each part of the session, for parts that follow each other from its start;
 * undefined as long as nothing is known. What a programme has beyond the end of the session does not count.
 */
export function partsPresent(
  attendance: AttendanceFacts,
  parts: readonly { readonly minutes: number }[],
): readonly number[] | undefined {
  const { session } = attendance;
  const stay = stayOf(attendance);
  if (session === undefined || stay === undefined) return undefined;
  return parts.map(({ minutes }, position) => {
    const start = parts.slice(0, position).reduce((sum, part) => sum + part.minutes, session.start);
    return sharedMinutes(stay, { in: start, out: Math.min(start + minutes, session.end) });
  });
}

function sharedMinutes(one: Stay, other: Stay): number {
  return Math.max(0, Math.min(one.out, other.out) - Math.max(one.in, other.in));
}
