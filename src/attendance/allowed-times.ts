/*
 * Which times are accepted, with what is forgiven of clocks and people. In one place: what is accepted with one tolerance and
 * checked with another would make honest certificates wrong. All times are minutes since 1970, all tolerances minutes.
 */

/** Before its time that a code of the room is taken: a little clock difference is nobody's fault. */
const earlyTolerance = 5;
/** After the end in which checking out is still leaving, and not something done afterwards. */
const leavingTime = 60;
/** That the clocks of two computers may differ: something that was signed later than that is of the future. */
const clockTolerance = 24 * 60;
/** Before the start and after the end that an organiser's signed word may name. */
const signedMargin = 4 * 60;
/** The same for a time on a presence list, which is read before anything is signed: whoever writes more has made a slip. */
export const listMargin = 2 * 60;
/** That the clock in the room, by which a presence list was kept, may be ahead. */
const listClockTolerance = 15;

interface Session {
  readonly start: number;
  readonly end: number;
}

interface Stay {
  readonly in: number;
  readonly out: number;
}

/** When a code of the room is shown, from minutes before or after the start of its session. */
export function shownAt({ start }: Pick<Session, 'start'>, moment: { readonly opens: number }): number {
  return start + moment.opens;
}

/** Is this before a code of the room could have been read? */
export function isBeforeCode(
  at: number,
  session: Pick<Session, 'start'>,
  moment: { readonly opens: number },
): boolean {
  return at < shownAt(session, moment) - earlyTolerance;
}

/** Is the moment of a code over, so that it says that somebody was there, and not when? */
export function isAfterCode(at: number, { end }: Session, kind: 'in' | 'out' | 'early'): boolean {
  return at > (kind === 'out' ? end + leavingTime : end);
}

/** Can somebody have come and gone by the codes of the room at these times? */
export function isPossibleStay(
  stay: Stay,
  session: Session & { readonly moments: readonly { readonly opens: number }[] },
): boolean {
  const { start, end, moments } = session;
  const first = start + Math.min(...moments.map(({ opens }) => opens), 0) - earlyTolerance;
  return first <= stay.in && stay.in <= end && stay.in <= stay.out && stay.out <= end + leavingTime;
}

/** Can an organiser confirm these times of this session? No stay at all is a withdrawal. */
export function isConfirmable(stay: Stay, { start, end }: Session): boolean {
  return stay.in >= start - signedMargin && stay.out <= end + signedMargin && stay.out >= stay.in;
}

/** Was a certificate issued before what it says had happened? */
export function isIssuedBefore(issuedAt: number, { out }: Pick<Stay, 'out'>): boolean {
  return issuedAt < out - earlyTolerance;
}

/** Is this later than any clock can be now? */
export function isOfTheFuture(at: number, now: number): boolean {
  return at > now + clockTolerance;
}

/** Does a presence list tell of a departure that is still to come? */
export function isStillToCome({ out }: Pick<Stay, 'out'>, now: number): boolean {
  return out > now + listClockTolerance;
}
