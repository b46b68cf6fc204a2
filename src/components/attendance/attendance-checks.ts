import { carriersIn, looksLikeOurs } from '../../attendance/carriers.ts';
import { linkedCard, handIn, type Outcome } from '../../attendance/hand-in.ts';
import { readCard, type CardFault, type SessionCard } from '../../attendance/session-card.ts';
import type { Issuer } from '../../attendance/trust.ts';
import { verifiedAttendance } from '../../certificate/verified-attendance.ts';
import type { AttendanceFacts } from '../../programme/facts.ts';
import type { CourseSession } from '../session/course-session.ts';
import { attendeeOf, verifier } from './verifier.ts';

/*
 * Everything of the desk that needs cryptography, in a file of its own that is fetched when it is needed first.
 */

/** How somebody handed in a text: what was typed may be a code of the room, what was scanned or opened never is. */
export type Origin = 'typed' | 'scanned';

/** What a text is worth for this learner, and whether it was checked over a connection that nobody can change. */
interface CheckedHandIn {
  readonly outcome: Outcome;
  readonly secure: boolean;
}

/**
 * @param clockDifference Minutes to add to the clock of the course.
 * @param acceptedName A name on the organiser's list of which the learner has said that it is theirs.
 */
export async function checkedHandIn(
  text: string,
  origin: Origin,
  session: CourseSession,
  clockDifference: number,
  acceptedName?: string,
): Promise<CheckedHandIn> {
  const by = await verifier();
  const { secure } = by.crypto;
  // A code of somebody else's, such as that of a website: not something with a typo in it.
  if (origin === 'scanned' && !looksLikeOurs(text)) {
    return { outcome: { kind: 'refused', because: 'nothing-found' }, secure };
  }
  const attendee = attendeeOf(session, by, clockDifference);
  const asked = acceptedName === undefined ? attendee : { ...attendee, acceptedName };
  return { outcome: await handIn(text, asked), secure };
}

/** Does this attendance say of the organiser's word what the organiser signed, and of this learner? */
export async function isSigned(session: CourseSession, attendance: AttendanceFacts): Promise<boolean> {
  // A script on the page may say that it is anything.
  const { card, attestation } = attendance;
  if (!(card instanceof Uint8Array) || !(attestation instanceof Uint8Array)) return false;
  // When it was signed was checked when it was handed in, by a better clock than that of the course.
  const found = await verifiedAttendance({
    ...attendeeOf(session, await verifier()),
    facts: attendance,
    now: Infinity,
  });
  if (found.kind === 'refused') return found.because === 'withdrawn';
  return (attendance.unproven === true) === (found.attested?.whose.proven === false);
}

/** The session that is linked, as its card tells it. */
export interface LinkedSession {
  /** Undefined when nothing of the card can be trusted any more. */
  readonly card: SessionCard | undefined;
  readonly issuer: Issuer | undefined;
  /** Why nothing can be begun with it now, though it was accepted before. */
  readonly fault: CardFault | undefined;
  readonly secure: boolean;
}

/** Reads the linked card anew: since it was linked it may have been revoked, or have expired. */
export async function linkedSession(session: CourseSession): Promise<LinkedSession | undefined> {
  const by = await verifier();
  const { secure } = by.crypto;
  const attendee = attendeeOf(session, by);
  const read = await linkedCard(attendee);
  if (read === undefined || attendee.facts.card === undefined) return undefined;
  if (read.kind === 'card') {
    const fault = attendee.now > read.card.expires ? 'expired' : undefined;
    return { card: read.card, issuer: read.issuer, fault, secure };
  }
  // What was revoked was true when it was signed: the learner still sees which session it is.
  const known = {
    issuers: by.trust.issuers,
    revoked: { keys: new Set<string>(), sessions: new Set<string>() },
  };
  const before = await readCard(attendee.facts.card, known, by.crypto, undefined);
  return before.kind === 'card'
    ? { card: before.card, issuer: before.issuer, fault: read.because, secure }
    : { card: undefined, issuer: undefined, fault: read.because, secure };
}

/** A session that comes with the package, ready to be linked. */
export interface OfferedSession {
  readonly text: string;
  readonly card: SessionCard;
  readonly issuer: Issuer;
}

/** The sessions of the package that can still be linked, the one nearest to now first. */
export async function sessionsOfPackage(session: CourseSession): Promise<readonly OfferedSession[]> {
  const by = await verifier();
  const { trusted, now } = attendeeOf(session, by);
  const read = await Promise.all(
    by.trust.sessions.map(async (text) => {
      const carrier = carriersIn(text).find(({ kind }) => kind === 'card');
      if (carrier?.kind !== 'card') return undefined;
      const found = await readCard(carrier.bytes, trusted, by.crypto, now);
      return found.kind === 'card' ? { text, card: found.card, issuer: found.issuer } : undefined;
    }),
  );
  return read
    .filter((offered) => offered !== undefined)
    .toSorted((one, other) => Math.abs(one.card.start - now) - Math.abs(other.card.start - now));
}
