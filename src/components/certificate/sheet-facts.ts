import { writtenNumber } from '../../certificate/certificate-number.ts';
import { minutesOn, type Certificate } from '../../certificate/certificate.ts';
import type { VerifiedAttendance } from '../../certificate/verified-attendance.ts';
import type { CertificateBasis } from '../../certificate/which-certificate.ts';
import type { Language } from '../../course-files/language.ts';
import type { Accreditation } from '../../course-files/schema.ts';
import type { CertificateFacts, Facts } from '../../programme/facts.ts';
import { sessionLength, wasAfterwards } from '../../programme/presence.ts';
import type { CourseSession } from '../session/course-session.ts';

/** What stands on the certificate as it is shown on the page; what is not known yet is left out. */
export interface SheetFacts {
  readonly kind: CertificateFacts['kind'];
  readonly language: Language;
  /** "" as long as there is none. */
  readonly name: string;
  readonly start?: number;
  readonly zone?: string;
  readonly wijk?: string;
  readonly place?: string;
  readonly organiser?: string;
  readonly minutes?: { readonly present: number; readonly of: number };
  readonly basis: 'unknown' | 'claim' | 'afterwards' | 'unproven' | 'oldCode' | 'confirmed';
  readonly record?: Accreditation;
  readonly bigNumber?: string;
  readonly demonstration: boolean;
  /** What is printed, as far as it is known: the words of the sheet are those of the paper. */
  readonly paper?: Certificate;
  /** Once it is issued. */
  readonly issued?: {
    readonly number: string;
    readonly version: number;
    readonly at: number;
    /** As text for a QR code; "" while it is being made. */
    readonly qr: string;
  };
}

/** A certificate that was issued. */
export function sheetOf(certificate: Certificate, qr: string): SheetFacts {
  const { facts, session, accreditation, bigNumber } = certificate;
  return {
    kind: facts.kind,
    language: facts.language,
    name: facts.name,
    ...placeOf(session),
    minutes: minutesOn(certificate),
    basis: certificate.afterwards ? 'afterwards' : certificate.oldCode ? 'oldCode' : facts.basis,
    ...(accreditation === undefined ? {} : { record: accreditation }),
    ...(bigNumber === undefined ? {} : { bigNumber }),
    demonstration: certificate.demonstration,
    paper: certificate,
    issued: {
      number: writtenNumber(facts.number),
      version: facts.version,
      at: facts.issuedAt,
      qr,
    },
  };
}

/** A certificate of which the attendance is still being verified, or cannot be trusted now: without its QR code. */
export function unprovenSheetOf(
  certificate: CertificateFacts,
  session: CourseSession,
  verified: VerifiedAttendance | undefined,
): SheetFacts {
  const { kind, basis, name, language, number, version, issuedAt, in: came, out: went } = certificate;
  const record = session.outline.accreditation.find(({ id }) => id === certificate.accreditation);
  const what = {
    kind,
    basis,
    in: came,
    out: went,
    ...(record === undefined ? {} : { accreditation: record }),
  };
  return {
    ...previewOf(session, what, verified, name),
    basis,
    language,
    issued: { number: writtenNumber(number), version, at: issuedAt, qr: '' },
  };
}

/** The certificate as it would be, with what is known now. */
export function previewOf(
  { facts, overview, outline, language }: CourseSession,
  what: CertificateBasis | undefined,
  verified: VerifiedAttendance | undefined,
  name: string,
): SheetFacts {
  const { session } = facts.attendance;
  const { basis, minutes } = overview.presence;
  const isKnown = basis !== 'none' && basis !== 'withdrawn';
  const record = what?.accreditation;
  return {
    kind: what?.kind ?? 'full',
    language,
    name,
    ...(session === undefined ? {} : { start: session.start }),
    ...(verified === undefined ? {} : placeOf(verified.session)),
    ...(session === undefined || !isKnown
      ? {}
      : { minutes: { present: minutes, of: sessionLength(session, outline) } }),
    basis: isKnown
      ? basis === 'claim' && wasAfterwards(facts.attendance)
        ? 'afterwards'
        : basis
      : 'unknown',
    ...(record === undefined ? {} : { record }),
    ...(record?.bigNumber === true && facts.bigNumber !== undefined ? { bigNumber: facts.bigNumber } : {}),
    demonstration: verified?.issuer.demonstration ?? false,
    ...(what === undefined || verified === undefined || name === ''
      ? {}
      : { paper: paperOf(what, verified, facts, name, language) }),
  };
}

/** What would be printed: everything but the number, the date and the code. */
function paperOf(
  { accreditation, ...what }: CertificateBasis,
  { session, issuer, card, attested }: VerifiedAttendance,
  { attendance, bigNumber }: Facts,
  name: string,
  language: Language,
): Certificate {
  const word = what.basis === 'confirmed' ? attested : undefined;
  return {
    facts: { ...what, name, language, number: '', version: 1, issuedAt: 0 },
    session,
    issuer: issuer.name,
    demonstration: issuer.demonstration,
    ...(word === undefined ? {} : { confirmedAt: word.attestation.issuedAt }),
    oldCode: word?.whose.by === 'old-code',
    afterwards: what.basis === 'claim' && wasAfterwards(attendance),
    ...(accreditation === undefined ? {} : { accreditation }),
    ...(accreditation?.bigNumber === true && bigNumber !== undefined ? { bigNumber } : {}),
    code: new Uint8Array(),
    card,
  };
}

function placeOf({ start, zone, wijk, place, organiser }: VerifiedAttendance['session']) {
  return { start, zone, wijk, place, organiser };
}
