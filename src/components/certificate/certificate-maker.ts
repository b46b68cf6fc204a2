import { asQr } from '../../attendance/carriers.ts';
import type { Certificate } from '../../certificate/certificate.ts';
import { whoseAttestation, type Whose } from '../../attendance/whose-attestation.ts';
import { certificateOf, newCertificate } from '../../certificate/new-certificate.ts';
import { repeatable } from '../../certificate/repeatable.ts';
import {
  verifiedAttendance,
  type VerifiedAttendance,
  type AttendanceRefused,
} from '../../certificate/verified-attendance.ts';
import type { CertificateBasis } from '../../certificate/which-certificate.ts';
import type { CertificateFacts } from '../../programme/facts.ts';
import { attendeeOf, verifier } from '../attendance/verifier.ts';
import type { CourseSession } from '../session/course-session.ts';

/** What the closing needs only once there is a session card: it is loaded then, with all the cryptography. */

export async function readAttendance(
  session: CourseSession,
): Promise<VerifiedAttendance | AttendanceRefused> {
  return verifiedAttendance(attendeeOf(session, await verifier()));
}

/** The facts of a certificate that is issued now; where nothing is stored, the same facts each time. */
export async function issue(
  session: CourseSession,
  what: CertificateBasis,
  name: string,
  verified: VerifiedAttendance,
): Promise<CertificateFacts> {
  const { facts, language, minutes, forOneself } = session;
  const before = facts.certificate;
  const { random, issuedAt } =
    forOneself === undefined
      ? { random: (bytes: Uint8Array<ArrayBuffer>) => crypto.getRandomValues(bytes), issuedAt: minutes() }
      : await repeatable(what, verified, facts, before, (await verifier()).crypto);
  return newCertificate(
    { what, name, language, hasBigNumber: facts.bigNumber !== undefined, before, now: issuedAt },
    random,
  );
}

/** The certificate that was issued; `undefined` when it no longer stands as it was issued. */
export function issuedCertificate(
  { facts, outline }: Pick<CourseSession, 'facts' | 'outline'>,
  verified: VerifiedAttendance,
): Certificate | undefined {
  return facts.certificate && certificateOf(facts.certificate, verified, outline, facts);
}

/**
 * How a name stands to the organiser's word; `other-person`: with this name a certificate would not be about the one who was
 * confirmed. A certificate without such a word has nothing to be compared with.
 */
export type Listed = Whose['name'] | 'other-person';

export async function listedAs(
  name: string,
  { attested, code }: VerifiedAttendance,
): Promise<Listed | undefined> {
  if (attested === undefined) return undefined;
  const { crypto } = await verifier();
  return (
    (await whoseAttestation(attested.attestation, { code, names: [name] }, crypto))?.name ?? 'other-person'
  );
}

/** What the QR code on a certificate says. */
export function qrOf({ code }: Certificate): string {
  return asQr('certificate', code);
}
