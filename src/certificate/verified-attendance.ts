import { readAttestation, type Attestation, type AttestationFault } from '../attendance/attestation.ts';
import { isWithdrawal } from '../programme/presence.ts';
import { askedName, linkedCard, personOf, type Attendee } from '../attendance/hand-in.ts';
import type { CardFault, SessionCard } from '../attendance/session-card.ts';
import type { Issuer } from '../attendance/trust.ts';
import {
  whoseAttestation,
  type Person,
  type ShownCode,
  type Whose,
} from '../attendance/whose-attestation.ts';

/** The attendance of a learner with what proves it, every signature checked just now. */
export interface VerifiedAttendance {
  readonly kind: 'verified';
  readonly session: SessionCard;
  readonly issuer: Issuer;
  readonly card: Uint8Array;
  /** What shows which deelnemerscode is the learner's: it goes along on the certificate. */
  readonly code: ShownCode | undefined;
  readonly attested?: Attested;
}

/** The organiser's word on this learner. */
interface Attested {
  readonly attestation: Attestation;
  readonly bytes: Uint8Array;
  readonly whose: Whose;
}

/** Why no certificate can rest on what a learner has. */
export interface AttendanceRefused {
  readonly kind: 'refused';
  readonly because: AttendanceFault;
}

export type AttendanceFault =
  | CardFault
  | `attestation-${AttestationFault}`
  /** Presence without the signed card of its session. */
  | 'no-card'
  /** The attestation is somebody else's. */
  | 'somebody-else'
  /** The organiser took back that the learner was there. */
  | 'withdrawn'
  /** What the record says is not what was signed. */
  | 'changed';

/**
 * Reads the learner's card and attestation again, as if they came in today: a session or an issuer that was revoked
 * since, or a record that somebody wrote in, carries no certificate. The room codes are a claim that is printed with
 * it; whoever checks the certificate checks those.
 */
export async function verifiedAttendance(
  attendee: Attendee,
): Promise<VerifiedAttendance | AttendanceRefused> {
  const refused = (because: AttendanceFault): AttendanceRefused => ({ kind: 'refused', because });
  const { facts, crypto, now } = attendee;
  const linked = await linkedCard(attendee);
  if (linked === undefined || facts.card === undefined) return refused('no-card');
  if (linked.kind === 'refused') return linked;
  const { card: session, issuer } = linked;
  const { session: kept, confirmed, attestation: bytes } = facts;
  if (kept?.id !== session.id || kept.start !== session.start || kept.end !== session.end)
    return refused('changed');
  const person: Person = await personOf(attendee);
  const verified: VerifiedAttendance = {
    kind: 'verified',
    session,
    issuer,
    card: facts.card,
    code: person.code,
  };
  if (bytes === undefined) return confirmed === undefined ? verified : refused('changed');
  const read = await readAttestation(bytes, session, crypto, now);
  if (read.kind === 'refused') return refused(`attestation-${read.because}`);
  const { attestation } = read;
  const whose =
    (await whoseAttestation(attestation, person, crypto)) ??
    (await askedName(attestation, attendee.learnerName, crypto));
  if (whose === undefined) return refused('somebody-else');
  if (confirmed?.in !== attestation.in || confirmed.out !== attestation.out) return refused('changed');
  if (isWithdrawal(attestation)) return refused('withdrawn');
  return { ...verified, attested: { attestation, bytes, whose } };
}
