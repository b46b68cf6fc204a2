import type { Outline } from '../content/outline.ts';
import type { Language } from '../course-files/language.ts';
import type { Accreditation } from '../course-files/schema.ts';
import { checkSymbol, randomCode } from '../encoding/crockford.ts';
import type { CertificateFacts, Facts } from '../programme/facts.ts';
import { wasAfterwards } from '../programme/presence.ts';
import { writeCode, type CertificateCode } from './certificate-code.ts';
import type { Certificate } from './certificate.ts';
import type { VerifiedAttendance } from './verified-attendance.ts';
import type { CertificateBasis } from './which-certificate.ts';

/** Characters of the number, without its check symbol. */
const numberLength = 7;

export interface NewCertificate {
  readonly what: CertificateBasis;
  /** As the learner confirmed it. */
  readonly name: string;
  readonly language: Language;
  readonly hasBigNumber: boolean;
  /** The version before this one. */
  readonly before: CertificateFacts | undefined;
  /** Minutes since 1970. */
  readonly now: number;
}

/** What is frozen when a certificate is issued. A new version keeps the number. */
export function newCertificate(
  { what, name, language, hasBigNumber, before, now }: NewCertificate,
  random: (bytes: Uint8Array<ArrayBuffer>) => Uint8Array,
): CertificateFacts {
  const { kind, basis, in: came, out: went, accreditation } = what;
  const withBigNumber = accreditation?.bigNumber === true && hasBigNumber;
  return {
    number: before?.number ?? newNumber(random),
    version: (before?.version ?? 0) + 1,
    issuedAt: now,
    name,
    kind,
    basis,
    in: came,
    out: went,
    ...(accreditation === undefined ? {} : { accreditation: accreditation.id }),
    ...(withBigNumber ? { withBigNumber } : {}),
    language,
  };
}

function newNumber(random: (bytes: Uint8Array<ArrayBuffer>) => Uint8Array): string {
  const code = randomCode(numberLength, random);
  return code + checkSymbol(code);
}

/**
 * A certificate that was issued, whole, to print it now or again: the same facts and attendance give the same bytes.
 * `undefined` when it can no longer be printed as it was issued: the organiser has corrected the times since, or
 * the course does not hold the accreditation any more.
 */
export function certificateOf(
  facts: CertificateFacts,
  verified: VerifiedAttendance,
  outline: Pick<Outline, 'accreditation'>,
  learner: Pick<Facts, 'attendance' | 'bigNumber'>,
): Certificate | undefined {
  const { session, issuer, card } = verified;
  const { accreditation: recordId, ...stated } = facts;
  // What came in after a certificate was issued is for its next version.
  const attested = facts.basis === 'confirmed' ? verified.attested : undefined;
  if (facts.basis === 'confirmed') {
    const { attestation } = attested ?? {};
    if (attestation?.in !== facts.in || attestation.out !== facts.out) return undefined;
  }
  const accreditation = outline.accreditation.find(({ id }) => id === recordId);
  if (recordId !== undefined && accreditation === undefined) return undefined;
  return {
    facts,
    session,
    issuer: issuer.name,
    demonstration: issuer.demonstration,
    ...(attested === undefined ? {} : { confirmedAt: attested.attestation.issuedAt }),
    oldCode: attested?.whose.by === 'old-code',
    afterwards: facts.basis === 'claim' && wasAfterwards(learner.attendance),
    ...(accreditation === undefined ? {} : { accreditation }),
    ...(facts.withBigNumber === true && learner.bigNumber !== undefined
      ? { bigNumber: learner.bigNumber }
      : {}),
    code: writeCode({
      ...stated,
      session: session.id,
      codes: facts.basis === 'claim' ? (learner.attendance.codes ?? {}) : {},
      learner: onPaper(verified.code),
      ...(attested === undefined ? {} : { attestation: attested.bytes }),
      ...(accreditation === undefined ? {} : { accreditation: printed(accreditation) }),
    }),
    card,
  };
}

function onPaper(code: VerifiedAttendance['code']): CertificateCode['learner'] {
  if (code === undefined) return undefined;
  return code.kind === 'bare' ? { bareCode: code.code } : { commitment: code.commitment };
}

function printed({ id, number, points }: Accreditation) {
  return { id, number, points };
}
