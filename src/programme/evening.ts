import type { AttendanceFacts, SessionFacts } from './facts.ts';

/** Minutes before the start and after the end in which it is the day of the werksessie. */
const dayMargin = 120;
/** Minutes before the end from which leaving is what comes next: the last part, and the code that is shown then. */
const leavingMargin = 15;

/** The werksessie is going on, or nearly, and what its deelnemer does now. */
export interface Evening {
  readonly session: SessionFacts;
  /**
   * arrive: to be checked in; take-part: there, and a part is going on; leave: to be checked out; look-back: gone, with what
   * remains to be done.
   */
  readonly doing: 'arrive' | 'take-part' | 'leave' | 'look-back';
}

/**
 * The evening of the linked session, from two hours before it until two hours after; undefined at any other time, and as soon
 * as the organiser has spoken, because then nothing of the evening is left to do.
 *
 * @param now Minutes since 1970, by the clock of the course.
 */
export function eveningOf(attendance: AttendanceFacts, now: number): Evening | undefined {
  const { session, checkedIn, checkedOut, confirmed } = attendance;
  if (session === undefined || confirmed !== undefined) return undefined;
  if (now < session.start - dayMargin || now > session.end + dayMargin) return undefined;
  if (checkedIn === undefined) return { session, doing: 'arrive' };
  if (checkedOut !== undefined) return { session, doing: 'look-back' };
  return { session, doing: now < session.end - leavingMargin ? 'take-part' : 'leave' };
}

/** A part of the evening at one moment. Times in minutes since 1970. */
export interface PartNow {
  /** Position among the parts. */
  readonly position: number;
  readonly until: number;
  readonly minutesLeft: number;
}

/**
 * The part that is going on; undefined before the start and after the last one.
 *
 * @param minutes Of each part, in order.
 */
export function partAt(minutes: readonly number[], start: number, now: number): PartNow | undefined {
  let until = start;
  for (const [position, length] of minutes.entries()) {
    until += length;
    if (now >= start && now < until) return { position, until, minutesLeft: until - now };
  }
  return undefined;
}
