import { readAttestation } from '../attendance/attestation.ts';
import type { AttendanceCrypto } from '../attendance/attendance-crypto.ts';
import { readCard } from '../attendance/session-card.ts';
import type { Issuer, Revoked } from '../attendance/trust.ts';
import { whoseAttestation } from '../attendance/whose-attestation.ts';
import type { Outline } from '../content/outline.ts';
import type { Language } from '../course-files/language.ts';
import { isWithdrawal, presenceOf } from '../programme/presence.ts';
import { rewardOf } from '../programme/points.ts';
import { readBigNumber } from './big-number.ts';
import type { Certificate } from './certificate.ts';
import { certificateOf, newCertificate } from './new-certificate.ts';
import { nameFault, tidyName } from './printed-name.ts';
import { repeatable } from './repeatable.ts';
import type { AttendanceFault, VerifiedAttendance } from './verified-attendance.ts';
import { whichCertificate } from './which-certificate.ts';

/** Somebody who was confirmed by name, and has no account in which the module would make their certificate. */
export interface Confirmed {
  /** As on the presence list: initials and last name, or a first name. */
  readonly name: string;
  /** Id of a profession of the course; "" when it is unknown. */
  readonly profession: string;
  readonly bigNumber?: string;
  /** The organiser's word on them, the newest; undefined when there is none. */
  readonly word: Uint8Array | undefined;
}

/** What the certificate is made by. */
export interface MadeBy {
  /** The signed card of the session. */
  readonly card: Uint8Array;
  readonly trusted: { readonly issuers: readonly Issuer[]; readonly revoked: Revoked };
  readonly course: Pick<Outline, 'rules' | 'professions' | 'accreditation'>;
  /** Address of the page on which it is checked, from the course. */
  readonly checkedAt?: string;
  readonly language: Language;
  readonly crypto: AttendanceCrypto;
  /** Minutes since 1970. */
  readonly now: number;
}

/** not-confirmed: nobody signed that they were there; by-code: the module makes it, in their own account; name: it cannot be printed. */
export type CertificateRefusal = AttendanceFault | 'not-confirmed' | 'by-code' | 'not-attended' | 'name';

export type CertificateFor =
  | { readonly kind: 'certificate'; readonly certificate: Certificate }
  | { readonly kind: 'refused'; readonly because: CertificateRefusal };

/**
 * The certificate of somebody without an account: the same as the module makes, by the same rules for points and part, from the
 * organiser's word alone; who checks it needs nothing else. The same word gives the same certificate each time, with the same
 * number, so it can be made again and nothing has to be kept. Steps of the course are not asked for.
 */
export async function certificateFor(person: Confirmed, by: MadeBy): Promise<CertificateFor> {
  const refused = (because: CertificateRefusal): CertificateFor => ({ kind: 'refused', because });
  const { crypto, now, course } = by;
  const name = tidyName(person.name);
  if (nameFault(name) !== undefined) return refused('name');
  const read = await readCard(by.card, by.trusted, crypto, undefined);
  if (read.kind === 'refused') return refused(read.because);
  if (person.word === undefined) return refused('not-confirmed');
  const { card: session, issuer } = read;
  const word = await readAttestation(person.word, session, crypto, now);
  if (word.kind === 'refused') return refused(`attestation-${word.because}`);
  const { attestation } = word;
  if (isWithdrawal(attestation)) return refused('withdrawn');
  // Bound to a code it carries the name beside it, if any: only the record that the code follows from shows whose it is.
  if (attestation.name.length > 0) return refused('by-code');
  const whose = await whoseAttestation(attestation, { code: undefined, names: [name] }, crypto);
  if (whose === undefined) return refused('somebody-else');
  const verified: VerifiedAttendance = {
    kind: 'verified',
    session,
    issuer,
    card: by.card,
    code: undefined,
    attested: { attestation, bytes: person.word, whose },
  };
  const { facts, bigNumber } = factsOf(person, verified, course);
  const presence = presenceOf(facts.attendance, course.rules.graceMinutes);
  const reward = rewardOf(course, facts, now);
  const what = whichCertificate(course, facts, { steps: [], presence, reward });
  if (what.kind === 'none') return refused('not-attended');
  const { random, issuedAt } = await repeatable(what, verified, facts, undefined, crypto);
  const hasBigNumber = bigNumber !== undefined;
  const stated = newCertificate(
    { what, name, language: by.language, hasBigNumber, before: undefined, now: issuedAt },
    random,
  );
  const learner = { attendance: facts.attendance, ...(hasBigNumber ? { bigNumber } : {}) };
  const certificate = certificateOf(stated, verified, course, learner);
  if (certificate === undefined) return refused('changed');
  const { checkedAt } = by;
  return {
    kind: 'certificate',
    certificate: { ...certificate, ...(checkedAt === undefined ? {} : { checkedAt }) },
  };
}

/** What a learner's record would hold of them. */
function factsOf(
  { profession, bigNumber = '' }: Confirmed,
  { session, attested }: VerifiedAttendance,
  { professions }: MadeBy['course'],
) {
  const { id, start, end, breaks } = session;
  const index = professions.find((each) => each.id === profession)?.index;
  const number = readBigNumber(bigNumber, profession);
  const confirmed = attested && { in: attested.attestation.in, out: attested.attestation.out };
  return {
    facts: {
      attendance: {
        session: { id, start, end, ...(breaks === undefined ? {} : { breaks }) },
        ...(confirmed === undefined ? {} : { confirmed }),
      },
      ...(index === undefined ? {} : { profession: index }),
    },
    bigNumber: number.kind === 'number' ? number.number : undefined,
  };
}
