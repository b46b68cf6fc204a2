import {
  participantOfCode,
  participantOfName,
  plainName,
  readAttestation,
  type Attestation,
  type AttestationFault,
} from '../attendance/attestation.ts';
import { linkedCard, type Bearer } from '../attendance/evidence.ts';
import type { CardFault, SessionCard } from '../attendance/session-card.ts';
import type { Issuer } from '../attendance/trust.ts';
import { sameBytes } from '../programme/facts.ts';

/** The evidence of a learner, every signature of it checked just now. */
export interface Evidence {
  readonly kind: 'evidence';
  readonly session: SessionCard;
  readonly issuer: Issuer;
  readonly card: Uint8Array;
  readonly attested?: { readonly attestation: Attestation; readonly bytes: Uint8Array };
}

/** Why no certificate can rest on what a learner has. */
export interface EvidenceRefused {
  readonly kind: 'refused';
  readonly because: EvidenceFault;
}

export type EvidenceFault =
  | CardFault
  | `attestation-${AttestationFault}`
  /** Presence without the signed card of its session. */
  | 'no-card'
  /** The attestation is somebody else's. */
  | 'somebody-else'
  /** What the record says is not what was signed. */
  | 'changed';

/**
 * Reads the learner's card and attestation again, as if they came in today: a session or an issuer that was revoked
 * since, or a record that somebody wrote in, carries no certificate. The room codes are a claim that is printed with
 * it; whoever checks the certificate checks those.
 */
export async function verifiedEvidence(bearer: Bearer): Promise<Evidence | EvidenceRefused> {
  const refused = (because: EvidenceFault): EvidenceRefused => ({ kind: 'refused', because });
  const { facts, crypto, now } = bearer;
  const linked = await linkedCard(bearer);
  if (linked === undefined || facts.card === undefined) return refused('no-card');
  if (linked.kind === 'refused') return linked;
  const { card: session, issuer } = linked;
  const { session: kept, confirmed, attestation: bytes } = facts;
  if (kept?.id !== session.id || kept.start !== session.start || kept.end !== session.end)
    return refused('changed');
  const evidence: Evidence = { kind: 'evidence', session, issuer, card: facts.card };
  if (bytes === undefined) return confirmed === undefined ? evidence : refused('changed');
  const read = await readAttestation(bytes, session, crypto, now);
  if (read.kind === 'refused') return refused(`attestation-${read.because}`);
  const { attestation } = read;
  if (!(await isOf(bearer, session, attestation))) return refused('somebody-else');
  if (confirmed?.in !== attestation.in || confirmed.out !== attestation.out) return refused('changed');
  return { ...evidence, attested: { attestation, bytes } };
}

async function isOf(
  { learnerCode, learnerName, crypto }: Bearer,
  { id }: SessionCard,
  { participant }: Attestation,
): Promise<boolean> {
  if (learnerCode !== '' && sameBytes(await participantOfCode(id, learnerCode, crypto), participant))
    return true;
  return (
    plainName(learnerName) !== '' && sameBytes(await participantOfName(id, learnerName, crypto), participant)
  );
}
