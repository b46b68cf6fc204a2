import type { Outline } from '../content/outline.ts';
import type { AttendanceFacts, SessionFacts } from './facts.ts';

/** What is recorded says about somebody's presence at the werksessie. */
export interface Presence {
  /**
   * none: no check-in and check-out together; claim: both room codes were entered;
   * confirmed: the organiser's attestation is there, which overrules the claim; unproven: it is there, and nothing shows that it
   * is this learner's; withdrawn: the organiser took it back, and with it whatever the codes claim.
   */
  readonly basis: 'none' | 'claim' | 'unproven' | 'confirmed' | 'withdrawn';
  /** Real minutes inside the session without its pauses, 0 to its length. */
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
  if (confirmed !== undefined && isWithdrawal(confirmed)) return { ...absent, basis: 'withdrawn' };
  const stay = stayOf(attendance);
  if (session === undefined || stay === undefined) return absent;
  const minutes = minutesWithin(stay, session);
  const full =
    minutes > 0 && stay.in <= session.start + graceMinutes && stay.out >= session.end - graceMinutes;
  if (confirmed !== undefined) return { basis: unproven === true ? 'unproven' : 'confirmed', minutes, full };
  // Codes of before or after the session say nothing about presence during it.
  return minutes === 0 ? absent : { basis: 'claim', minutes, full };
}

/** Arrival and departure, in minutes since 1970. */
interface Stay {
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
    return minutesWithin(stay, { start, end: Math.min(start + minutes, session.end) });
  });
}

/** Does the organiser's word take an earlier one away? That is a stay of no time at all. */
export function isWithdrawal(stay: Stay): boolean {
  return stay.in === stay.out;
}

/** The part of a stay that was inside the session; its end comes before its start where nothing was. */
export function stayWithin(stay: Stay, { start, end }: Times): Stay {
  return { in: Math.max(stay.in, start), out: Math.min(stay.out, end) };
}

/** The minutes of a stay inside the session, without its pauses. */
export function minutesWithin(stay: Stay, session: Times): number {
  const inside = (times: Pick<Times, 'start' | 'end'>) => {
    const within = stayWithin(stay, times);
    return Math.max(0, within.out - within.in);
  };
  return (session.breaks ?? []).reduce((left, pause) => left - inside(pause), inside(session));
}

type Times = Pick<SessionFacts, 'start' | 'end' | 'breaks'>;
type SessionTimes = Pick<Outline, 'sessionMinutes' | 'sessionBreaks'>;

/** How long a session is without its pauses, in minutes: this one, or that of the course as long as none is linked. */
export function sessionLength(session: Times | undefined, outline: SessionTimes): number {
  const {
    start,
    end,
    breaks = [],
  } = session ?? {
    start: 0,
    end: outline.sessionMinutes,
    breaks: outline.sessionBreaks ?? [],
  };
  return breaks.reduce((left, pause) => left - (pause.end - pause.start), end - start);
}

/** From start to end in minutes, with the pauses. */
export function clockLength(session: Times | undefined, outline: Pick<Outline, 'sessionMinutes'>): number {
  return session === undefined ? outline.sessionMinutes : session.end - session.start;
}

/** The session as an accreditation counts it that gives time of pauses too. */
export function timesFor<Session extends Times>(
  session: Session,
  record: { readonly pausesCount?: boolean | undefined } | undefined,
): Session {
  return record?.pausesCount === true && session.breaks !== undefined ? { ...session, breaks: [] } : session;
}

/** Was a code of the room entered only after its moment? That time is not the learner's own. */
export function wasAfterwards({ afterwards }: AttendanceFacts): boolean {
  return afterwards?.in === true || afterwards?.out === true;
}
