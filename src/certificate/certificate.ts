import type { SessionCard } from '../attendance/session-card.ts';
import type { Accreditation } from '../course-files/schema.ts';
import type { CertificateFacts } from '../programme/facts.ts';
import { minutesWithin, timesFor } from '../programme/presence.ts';

/** A certificate with everything that is printed on it. */
export interface Certificate {
  readonly facts: CertificateFacts;
  readonly session: SessionCard;
  /** Who vouches for the session. */
  readonly issuer: string;
  /** It rests on a demonstration issuer: a trial, and it must say so. */
  readonly demonstration: boolean;
  /** When the organiser confirmed it, in minutes since 1970. */
  readonly confirmedAt?: number;
  /** What the organiser confirmed is bound to a deelnemerscode of version 0.4.0, that follows from nothing. */
  readonly oldCode: boolean;
  /** One of the codes was entered only after its moment: those times are not the learner's own. */
  readonly afterwards: boolean;
  readonly accreditation?: Accreditation;
  readonly bigNumber?: string;
  /** Address of the page on which it is checked, from the course. */
  readonly checkedAt?: string;
  /** What the QR code holds (`certificate-code.ts`), and the session card that it is checked with. */
  readonly code: Uint8Array;
  readonly card: Uint8Array;
}

/** Minutes of the session that the certificate is about, and how many of them somebody was there. */
export function minutesOn({ facts, session, accreditation }: Certificate): {
  readonly present: number;
  readonly of: number;
} {
  const times = timesFor(session, accreditation);
  return {
    present: minutesWithin(facts, times),
    of: minutesWithin({ in: times.start, out: times.end }, times),
  };
}
