import {
  nameHash,
  participantOfCode,
  participantOfName,
  readAttestation,
} from '../attendance/attestation.ts';
import type { Attestation, AttestationFault } from '../attendance/attestation.ts';
import type { AttendanceCrypto } from '../attendance/attendance-crypto.ts';
import { momentOfCode } from '../attendance/room-code.ts';
import {
  cardSessionOf,
  readCard,
  type CardFault,
  type Moment,
  type MomentKind,
  type SessionCard,
} from '../attendance/session-card.ts';
import type { Issuer, Revoked, Trust } from '../attendance/trust.ts';
import type { Accreditation } from '../content/schema.ts';
import { presenceOf } from '../programme/attendance.ts';
import { sameBytes } from '../programme/facts.ts';
import { mostCodeBytes, readCode, type CertificateCode } from './certificate-code.ts';

/** What a certificate is checked with. */
export interface CheckedWith {
  readonly trust: Pick<Trust, 'issuers' | 'accreditation'>;
  readonly revoked: Revoked;
  /** Session cards in which that of the certificate may be; the first good one counts. */
  readonly cards: readonly Uint8Array[];
  readonly crypto: AttendanceCrypto;
  /** Minutes of grace at both ends of a full attendance, as the course has them. */
  readonly graceMinutes: number;
  /** Minutes since 1970. */
  readonly now: number;
}

export type Verification =
  | { readonly kind: 'unreadable'; readonly because: 'too-large' | 'damaged' }
  /** Nothing can be said without the card of its session. */
  | { readonly kind: 'card-needed'; readonly code: CertificateCode }
  | Checked;

export interface Checked {
  readonly kind: 'checked';
  readonly verdict: Verdict;
  readonly code: CertificateCode;
  readonly findings: readonly Finding[];
  /** Whatever it says, it is a trial. */
  readonly demonstration: boolean;
  /** False on a connection on which the code of the page itself may have been changed. */
  readonly secure: boolean;
  /** As it was signed; undefined where no card could be accepted. */
  readonly session: SessionCard | undefined;
  readonly issuer: Issuer | undefined;
  readonly accreditation: Accreditation | undefined;
  /** Minutes inside the session. */
  readonly minutes: number | undefined;
}

/** The one word on a certificate; each is worse than the one before it. */
export type Verdict =
  | 'confirmed'
  /** Somebody was confirmed, but not under the name that is printed. */
  | 'confirmed-other-name'
  | 'by-codes'
  /** A trial: true or not, it proves nothing. */
  | 'demonstration'
  | 'not-proven'
  | 'revoked'
  | 'wrong';

/** One thing that was found out. */
export interface Finding {
  readonly state: FindingState;
  readonly about: About;
}

/**
 * proven: by a signature or by codes; stated: only the learner says so; open: it should be proven and is not;
 * wrong: it contradicts what is proven.
 */
export type FindingState = 'proven' | 'stated' | 'open' | 'wrong';

export type About = keyof typeof states;

const states = {
  'session-signed': 'proven',
  confirmed: 'proven',
  'name-on-list': 'proven',
  'codes-right': 'proven',
  'accreditation-right': 'proven',
  'attendance-full': 'proven',
  'name-stated': 'stated',
  'name-differs': 'stated',
  'times-stated': 'stated',
  'number-stated': 'stated',
  'kind-lower': 'stated',
  'accreditation-not-on-card': 'stated',
  'no-evidence': 'open',
  'only-in': 'open',
  'only-out': 'open',
  'points-not-confirmed': 'open',
  'points-without-accreditation': 'open',
  'accreditation-unknown': 'open',
  'attendance-not-full': 'open',
  'issuer-unknown': 'open',
  'session-revoked': 'wrong',
  'issuer-revoked': 'wrong',
  'issuer-not-valid': 'wrong',
  'card-wrong': 'wrong',
  'code-in-wrong': 'wrong',
  'code-out-wrong': 'wrong',
  'codes-swapped': 'wrong',
  'times-before-codes': 'wrong',
  'times-outside': 'wrong',
  'times-differ': 'wrong',
  'attestation-damaged': 'wrong',
  'attestation-other-session': 'wrong',
  'attestation-wrong-signature': 'wrong',
  'attestation-out-of-bounds': 'wrong',
  'attestation-from-the-future': 'wrong',
  'attestation-somebody-else': 'wrong',
  'accreditation-other-number': 'wrong',
  'accreditation-other-points': 'wrong',
  'accreditation-not-valid': 'wrong',
  'issued-too-early': 'wrong',
  'from-the-future': 'wrong',
} as const satisfies Record<string, FindingState>;

/** Minutes that a code is taken before its time. */
const tolerance = 5;
/** Minutes after the end in which checking out is still leaving. */
const leavingTime = 60;
/** Minutes that the clocks of two computers may differ. */
const dayMinutes = 24 * 60;

/**
 * Checks a certificate by what its code holds. What is printed beside the code is not known here: a person compares it
 * with the facts of the code.
 */
export async function verifyCertificate(bytes: Uint8Array, by: CheckedWith): Promise<Verification> {
  if (bytes.length > mostCodeBytes) return { kind: 'unreadable', because: 'too-large' };
  const code = readCode(bytes);
  if (code === undefined) return { kind: 'unreadable', because: 'damaged' };
  const found = await cardFor(code.session, by);
  if (found === undefined) return { kind: 'card-needed', code };
  if (found.kind === 'refused') return withoutSession(code, found.because, by);
  const { card, issuer } = found;
  const abouts: About[] = ['session-signed'];
  const rooms = await roomCodes(code, card, by.crypto);
  const word = await organisersWord(code, card, by);
  abouts.push(...rooms, ...word, ...basisOf(code, rooms, word));
  const isConfirmed = word.includes('confirmed');
  abouts.push(...timesOf(code, card, { isConfirmed, isTrial: issuer.demonstration, now: by.now }));
  const accreditation = by.trust.accreditation.find(({ id }) => id === code.accreditation?.id);
  abouts.push(...accreditationOf(code, card, accreditation));
  const { minutes, full } = presenceOf(
    { session: card, confirmed: { in: code.in, out: code.out } },
    by.graceMinutes,
  );
  abouts.push(...kindOf(code, full, isConfirmed), 'number-stated');
  return {
    kind: 'checked',
    verdict: verdictOf(abouts, issuer.demonstration),
    code,
    findings: abouts.map((about) => ({ about, state: states[about] })),
    demonstration: issuer.demonstration,
    secure: by.crypto.secure,
    session: card,
    issuer,
    accreditation,
    minutes,
  };
}

/** The first card of this session that is accepted, else why the first one is not. */
async function cardFor(session: string, { cards, trust, revoked, crypto }: CheckedWith) {
  const trusted = { issuers: trust.issuers, revoked };
  const own = cards.filter((bytes) => cardSessionOf(bytes) === session);
  const read = await Promise.all(own.map((bytes) => readCard(bytes, trusted, crypto, undefined)));
  return read.find(({ kind }) => kind === 'card') ?? read[0];
}

const cardFaults: Readonly<Partial<Record<CardFault, About>>> = {
  'unknown-issuer': 'issuer-unknown',
  'issuer-revoked': 'issuer-revoked',
  'session-revoked': 'session-revoked',
  'issuer-not-valid': 'issuer-not-valid',
};

function withoutSession(code: CertificateCode, because: CardFault, { crypto }: CheckedWith): Checked {
  const about = cardFaults[because] ?? 'card-wrong';
  return {
    kind: 'checked',
    verdict: verdictOf([about], false),
    code,
    findings: [{ about, state: states[about] }],
    demonstration: false,
    secure: crypto.secure,
    session: undefined,
    issuer: undefined,
    accreditation: undefined,
    minutes: undefined,
  };
}

/** Do the codes of the certificate belong to the moments that they stand for? Each try takes a slow hash. */
async function roomCodes(
  { codes, ...code }: CertificateCode,
  card: SessionCard,
  crypto: AttendanceCrypto,
): Promise<readonly About[]> {
  const momentOf = (typed: string | undefined, order: readonly MomentKind[]) =>
    typed === undefined ? undefined : momentOfCode(typed, card, inOrder(card, order), crypto);
  const came = await momentOf(codes.in, ['in', 'out', 'early']);
  const went = await momentOf(codes.out, ['out', 'early', 'in']);
  const isSwapped = (came !== undefined && came.kind !== 'in') || went?.kind === 'in';
  if (isSwapped) return ['codes-swapped'];
  if (codes.in !== undefined && came === undefined) return ['code-in-wrong'];
  if (codes.out !== undefined && went === undefined) return ['code-out-wrong'];
  if (came === undefined && went === undefined) return [];
  if (came === undefined) return ['only-out'];
  if (went === undefined) return ['only-in'];
  // With the organiser's word the times are the organiser's; else nobody has a code before it is shown.
  const isEarly =
    code.attestation === undefined &&
    (code.in < card.start + came.opens - tolerance || code.out < card.start + went.opens - tolerance);
  return isEarly ? ['codes-right', 'times-before-codes'] : ['codes-right'];
}

function inOrder({ moments }: SessionCard, order: readonly MomentKind[]): readonly Moment[] {
  return moments.toSorted((one, other) => order.indexOf(one.kind) - order.indexOf(other.kind));
}

/** What the organiser signed, if anything: is it about this learner, these times and this name? */
async function organisersWord(
  code: CertificateCode,
  card: SessionCard,
  { crypto, now }: CheckedWith,
): Promise<readonly About[]> {
  if (code.attestation === undefined) return ['name-stated'];
  const read = await readAttestation(code.attestation, card, crypto, now);
  if (read.kind === 'refused')
    return [`attestation-${read.because}` satisfies `attestation-${AttestationFault}`];
  const { attestation } = read;
  const name = await nameIn(attestation, code, crypto);
  if (name === undefined) return ['attestation-somebody-else'];
  const isOnTime = attestation.in === code.in && attestation.out === code.out;
  return isOnTime ? ['confirmed', name] : ['times-differ', name];
}

/** How the printed name stands to the list; undefined when the attestation is about somebody else. */
async function nameIn(
  { session, participant, name }: Attestation,
  code: CertificateCode,
  crypto: AttendanceCrypto,
): Promise<'name-on-list' | 'name-differs' | undefined> {
  if (sameBytes(participant, await participantOfName(session, code.name, crypto))) return 'name-on-list';
  if (!sameBytes(participant, await participantOfCode(session, code.learnerCode, crypto))) return undefined;
  return sameBytes(name, await nameHash(session, code.name, crypto)) ? 'name-on-list' : 'name-differs';
}

function basisOf(code: CertificateCode, rooms: readonly About[], word: readonly About[]): readonly About[] {
  if (code.attestation !== undefined || word.includes('confirmed')) return [];
  return rooms.length === 0 ? ['no-evidence'] : ['times-stated'];
}

/** Times that cannot be. A trial may confirm a session that still goes on: nobody waits hours to try something. */
function timesOf(
  code: CertificateCode,
  { start, end, moments }: SessionCard,
  { isConfirmed, isTrial, now }: { isConfirmed: boolean; isTrial: boolean; now: number },
): readonly About[] {
  const abouts: About[] = [];
  const first = start + Math.min(...moments.map(({ opens }) => opens), 0) - tolerance;
  const isInside = first <= code.in && code.in <= end && code.in <= code.out && code.out <= end + leavingTime;
  // The organiser's word has bounds of its own, which were kept.
  if (!isConfirmed && !isInside) abouts.push('times-outside');
  if (isTrial) return abouts;
  if (code.issuedAt < code.out - tolerance) abouts.push('issued-too-early');
  if (code.out > now + dayMinutes || code.issuedAt > now + dayMinutes) abouts.push('from-the-future');
  return abouts;
}

function accreditationOf(
  { accreditation: printed, kind }: CertificateCode,
  card: SessionCard,
  record: Accreditation | undefined,
): readonly About[] {
  if (printed === undefined) return kind === 'points' ? ['points-without-accreditation'] : [];
  if (record === undefined) return ['accreditation-unknown'];
  const day = new Date(card.start * 60_000).toISOString().slice(0, 10);
  const faults: About[] = [];
  if (printed.number !== record.number) faults.push('accreditation-other-number');
  if (printed.points !== record.points) faults.push('accreditation-other-points');
  if (day < record.from || day > record.until) faults.push('accreditation-not-valid');
  if (faults.length > 0) return faults;
  const isExpected = card.accreditation.length === 0 || card.accreditation.includes(record.id);
  return isExpected ? ['accreditation-right'] : ['accreditation-right', 'accreditation-not-on-card'];
}

/** Does the kind of certificate follow from the presence? Points need the organiser's word on all of it. */
function kindOf(
  { kind, attestation }: CertificateCode,
  full: boolean,
  isConfirmed: boolean,
): readonly About[] {
  if (kind === 'part') return full ? ['kind-lower'] : [];
  if (!full) return ['attendance-not-full'];
  // What is wrong with a word that is there has been said already.
  if (kind === 'points' && attestation === undefined) return ['points-not-confirmed'];
  return isConfirmed ? ['attendance-full'] : [];
}

function verdictOf(abouts: readonly About[], demonstration: boolean): Verdict {
  if (abouts.includes('session-revoked') || abouts.includes('issuer-revoked')) return 'revoked';
  if (abouts.some((about) => states[about] === 'wrong')) return 'wrong';
  if (demonstration) return 'demonstration';
  const isConfirmed = abouts.includes('confirmed');
  const open = abouts.filter((about) => states[about] === 'open');
  // The organiser's word needs no codes beside it.
  const matters = open.filter((about) => !isConfirmed || (about !== 'only-in' && about !== 'only-out'));
  if (matters.length > 0) return 'not-proven';
  if (!isConfirmed) return 'by-codes';
  return abouts.includes('name-differs') ? 'confirmed-other-name' : 'confirmed';
}
