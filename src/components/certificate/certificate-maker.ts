import { asQr } from '../../attendance/carriers.ts';
import type { Certificate } from '../../certificate/certificate.ts';
import { whoseWord, type Whose } from '../../attendance/whose-attestation.ts';
import { certificateOf, newCertificate } from '../../certificate/new-certificate.ts';
import { repeatable } from '../../certificate/repeatable.ts';
import {
  verifiedEvidence,
  type Evidence,
  type EvidenceRefused,
} from '../../certificate/verified-attendance.ts';
import type { CertificateBasis } from '../../certificate/which-certificate.ts';
import type { CertificateFacts } from '../../programme/facts.ts';
import { bearerOf, judge } from '../attendance/verifier.ts';
import type { CourseSession } from '../session/course-session.ts';

/** What the closing needs only once there is evidence: it is loaded then, with all the cryptography. */

export async function readEvidence(session: CourseSession): Promise<Evidence | EvidenceRefused> {
  return verifiedEvidence(bearerOf(session, await judge()));
}

/** The facts of a certificate that is issued now; where nothing is stored, the same facts each time. */
export async function issue(
  session: CourseSession,
  what: CertificateBasis,
  name: string,
  evidence: Evidence,
): Promise<CertificateFacts> {
  const { facts, language, minutes, forOneself } = session;
  const before = facts.certificate;
  const { random, issuedAt } =
    forOneself === undefined
      ? { random: (bytes: Uint8Array<ArrayBuffer>) => crypto.getRandomValues(bytes), issuedAt: minutes() }
      : await repeatable(what, evidence, facts, before, (await judge()).crypto);
  return newCertificate(
    { what, name, language, hasBigNumber: facts.bigNumber !== undefined, before, now: issuedAt },
    random,
  );
}

/** The certificate that was issued; `undefined` when it no longer stands as it was issued. */
export function issuedCertificate(
  { facts, outline }: Pick<CourseSession, 'facts' | 'outline'>,
  evidence: Evidence,
): Certificate | undefined {
  return facts.certificate && certificateOf(facts.certificate, evidence, outline, facts);
}

/**
 * How a name stands to the organiser's word; `other-person`: with this name a certificate would not be about the one who was
 * confirmed. A certificate without such a word has nothing to be compared with.
 */
export type Listed = Whose['name'] | 'other-person';

export async function listedAs(name: string, { attested, code }: Evidence): Promise<Listed | undefined> {
  if (attested === undefined) return undefined;
  const { crypto } = await judge();
  return (await whoseWord(attested.attestation, { code, names: [name] }, crypto))?.name ?? 'other-person';
}

/** What the QR code on a certificate says. */
export function qrOf({ code }: Certificate): string {
  return asQr('certificate', code);
}
