import { carriersIn } from '../../attendance/carriers.ts';
import type { AttendanceCrypto } from '../../attendance/attendance-crypto.ts';
import type { Attendee } from '../../attendance/hand-in.ts';
import { readRevocations, type Revoked, type Trust } from '../../attendance/trust.ts';
import type { CourseSession } from '../session/course-session.ts';
import { packageTrust } from './package-trust.ts';
import { pageCrypto } from './page-crypto.ts';

/** What this page verifies signatures with: cards, confirmations and revocations. */
interface Verifier {
  readonly crypto: AttendanceCrypto;
  readonly trust: Trust;
  readonly revoked: Revoked;
}

let opening: Promise<Verifier> | undefined;

/** Opens cryptography and trust, once. Rejects when a file of the package cannot be fetched now; the next call tries again. */
export function verifier(): Promise<Verifier> {
  opening ??= open().catch((cause: unknown) => {
    opening = undefined;
    throw cause;
  });
  return opening;
}

async function open(): Promise<Verifier> {
  const [crypto, trust] = await Promise.all([pageCrypto(), packageTrust()]);
  const lists = trust.revocations.flatMap((text) =>
    carriersIn(text).flatMap((carrier) => (carrier.kind === 'revocation' ? [carrier.bytes] : [])),
  );
  return { crypto, trust, revoked: await readRevocations(lists, trust.issuers, crypto) };
}

/**
 * The learner of this session, as their attendance is verified.
 *
 * @param clockDifference Minutes to add to the clock of the course, where a better clock is known.
 */
export function attendeeOf(
  { facts, learnerName, minutes }: CourseSession,
  by: Verifier,
  clockDifference = 0,
): Attendee {
  return {
    facts: facts.attendance,
    own: facts,
    learnerName,
    trusted: { issuers: by.trust.issuers, revoked: by.revoked },
    crypto: by.crypto,
    now: minutes() + clockDifference,
  };
}
