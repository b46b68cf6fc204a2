import {
  isLater,
  readAttestation,
  uncheckedAttestation,
  type Attestation,
  type AttestationFault,
} from '../attendance/attestation.ts';
import type { AttendanceCrypto } from '../attendance/attendance-crypto.ts';
import { momentOfCode } from '../attendance/room-code.ts';
import {
  cardSessionOf,
  readCard,
  type CardFault,
  type MomentKind,
  type SessionCard,
} from '../attendance/session-card.ts';
import { isBeforeCode, isIssuedBefore, isOfTheFuture, isPossibleStay } from '../attendance/allowed-times.ts';
import type { Issuer, Revoked, Trust } from '../attendance/trust.ts';
import { recogniserOf, type Person, type Whose } from '../attendance/whose-attestation.ts';
import type { Accreditation } from '../course-files/schema.ts';
import { holdsOn } from '../encoding/period.ts';
import { isWithdrawal, presenceOf, timesFor } from '../programme/presence.ts';
import { sameBytes } from '../programme/facts.ts';
import { accreditationDay } from '../programme/points.ts';
import { mostCodeBytes, readCode, type CertificateCode } from './certificate-code.ts';

/** What a certificate is checked with. */
export interface CheckedWith {
  readonly trust: Pick<Trust, 'issuers' | 'accreditation'>;
  readonly revoked: Revoked;
  /** Session cards in which that of the certificate may be; the first good one counts. */
  readonly cards: readonly Uint8Array[];
  /** Words of organisers that were brought beside the certificate: a later one on the same participant overrules its own. */
  readonly words?: readonly Uint8Array[];
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
  /** This learner was confirmed by their code; the list has no name. */
  | 'confirmed-no-name'
  /** Somebody was confirmed, but not under the name that is printed. */
  | 'confirmed-other-name'
  /** The printed name is on the list; the code beside it is an old one, that others may have read. */
  | 'confirmed-old-code'
  /** Somebody with an old code was confirmed, and nothing shows who that is. */
  | 'old-code-only'
  | 'by-codes'
  /** A trial: true or not, it proves nothing. */
  | 'demonstration'
  | 'not-proven'
  /** The organiser has corrected the times since. */
  | 'outdated'
  /** The organiser has taken back that the learner was there. */
  | 'withdrawn'
  /** The issuer has taken back what it rests on. */
  | 'revoked'
  | 'wrong';

/** One thing that was found out. */
interface Finding {
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
  'code-old': 'open',
  'not-withdrawn': 'proven',
  'name-on-list': 'proven',
  'codes-right': 'proven',
  'accreditation-right': 'proven',
  'attendance-full': 'proven',
  'name-stated': 'stated',
  'name-differs': 'stated',
  'name-not-listed': 'stated',
  'times-stated': 'stated',
  'number-stated': 'stated',
  'kind-lower': 'stated',
  'accreditation-not-on-card': 'stated',
  'withdrawal-unknown': 'open',
  'no-proof': 'open',
  'only-in': 'open',
  'only-out': 'open',
  'points-not-confirmed': 'open',
  'points-without-accreditation': 'open',
  'accreditation-unknown': 'open',
  'attendance-not-full': 'open',
  'issuer-unknown': 'open',
  withdrawn: 'wrong',
  'times-corrected': 'wrong',
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
  abouts.push(...rooms, ...word.abouts, ...(await since(code, card, word.attestation, by)));
  abouts.push(...basisOf(code, rooms));
  const isConfirmed = word.abouts.includes('confirmed');
  abouts.push(...timesOf(code, card, { isConfirmed, isTrial: issuer.demonstration, now: by.now }));
  const accreditation = by.trust.accreditation.find(({ id }) => id === code.accreditation?.id);
  abouts.push(...accreditationOf(code, card, accreditation));
  const { minutes, full } = presenceOf(
    { session: timesFor(card, accreditation), confirmed: { in: code.in, out: code.out } },
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
    typed === undefined ? undefined : momentOfCode(typed, card, order, crypto);
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
    (isBeforeCode(code.in, card, came) || isBeforeCode(code.out, card, went));
  return isEarly ? ['codes-right', 'times-before-codes'] : ['codes-right'];
}

/** The learner of a certificate, as the organiser may have confirmed them. */
function personOn({ learner, name }: CertificateCode): Person {
  const code =
    learner === undefined
      ? undefined
      : 'commitment' in learner
        ? { kind: 'committed' as const, commitment: learner.commitment }
        : { kind: 'bare' as const, code: learner.bareCode };
  return { code, names: [name] };
}

/** What the organiser signed, if anything: is it about this learner, these times and this name? */
async function organisersWord(
  code: CertificateCode,
  card: SessionCard,
  { crypto, now }: CheckedWith,
): Promise<{ readonly abouts: readonly About[]; readonly attestation?: Attestation }> {
  if (code.attestation === undefined) return { abouts: ['name-stated'] };
  const read = await readAttestation(code.attestation, card, crypto, now);
  if (read.kind === 'refused')
    return { abouts: [`attestation-${read.because}` satisfies `attestation-${AttestationFault}`] };
  const { attestation } = read;
  const whose = await (await recogniserOf(card.id, personOn(code), crypto))(attestation);
  if (whose === undefined) return { abouts: ['attestation-somebody-else'] };
  if (isWithdrawal(attestation)) return { abouts: ['withdrawn'], attestation };
  const isOnTime = attestation.in === code.in && attestation.out === code.out;
  return { abouts: [isOnTime ? 'confirmed' : 'times-differ', ...byWhatOf(whose)], attestation };
}

const nameAbouts = { 'on-list': 'name-on-list', differs: 'name-differs', none: 'name-not-listed' } as const;

function byWhatOf({ by, name }: Whose): readonly About[] {
  return by === 'old-code' ? ['code-old', nameAbouts[name]] : [nameAbouts[name]];
}

/** What organisers said since, as far as somebody brought it: the latest word on this participant counts. */
async function since(
  code: CertificateCode,
  card: SessionCard,
  own: Attestation | undefined,
  { crypto, now, words = [] }: CheckedWith,
): Promise<readonly About[]> {
  const isHers = await sameParticipant(code, card, own, crypto);
  const recognise = await recogniserOf(card.id, personOn(code), crypto);
  let latest: Attestation | undefined;
  // Who gets a code on a later list, or loses it there, is confirmed anew under it, and no longer under the old one.
  let anew: Attestation | undefined;
  for (const bytes of words) {
    // A file for all has hundreds: of those only their own is checked any further.
    const said = uncheckedAttestation(bytes);
    if (said?.session !== card.id) continue;
    const isSame = await isHers(said);
    if (!isSame && (isWithdrawal(said) || (await recognise(said)) === undefined)) continue;
    const read = await readAttestation(bytes, card, crypto, now);
    if (read.kind === 'refused') continue;
    const { attestation } = read;
    if (isSame && (latest === undefined || isLater(attestation, latest))) latest = attestation;
    if (!isSame && (anew === undefined || isLater(attestation, anew))) anew = attestation;
  }
  if (latest !== undefined && anew !== undefined && isWithdrawal(latest) && !isLater(latest, anew))
    latest = anew;
  const isOverruled = latest !== undefined && (own === undefined || isLater(latest, own));
  if (latest !== undefined && isOverruled) {
    if (isWithdrawal(latest)) return ['withdrawn'];
    if (own !== undefined && (latest.in !== code.in || latest.out !== code.out)) return ['times-corrected'];
  }
  if (own === undefined) return [];
  return [latest === undefined ? 'withdrawal-unknown' : 'not-withdrawn'];
}

async function sameParticipant(
  code: CertificateCode,
  card: SessionCard,
  own: Attestation | undefined,
  crypto: AttendanceCrypto,
): Promise<(said: Attestation) => Promise<boolean>> {
  if (own !== undefined) return ({ participant }) => Promise.resolve(sameBytes(participant, own.participant));
  const recognise = await recogniserOf(card.id, personOn(code), crypto);
  return async (said) => (await recognise(said)) !== undefined;
}

function basisOf(code: CertificateCode, rooms: readonly About[]): readonly About[] {
  if (code.attestation !== undefined) return [];
  return rooms.length === 0 ? ['no-proof'] : ['times-stated'];
}

/** Times that cannot be. A trial may confirm a session that still goes on: nobody waits hours to try something. */
function timesOf(
  code: CertificateCode,
  card: SessionCard,
  { isConfirmed, isTrial, now }: { isConfirmed: boolean; isTrial: boolean; now: number },
): readonly About[] {
  const abouts: About[] = [];
  // The organiser's word has bounds of its own, which were kept.
  if (!isConfirmed && !isPossibleStay(code, card)) abouts.push('times-outside');
  if (isTrial) return abouts;
  if (isIssuedBefore(code.issuedAt, code)) abouts.push('issued-too-early');
  if (isOfTheFuture(code.out, now) || isOfTheFuture(code.issuedAt, now)) abouts.push('from-the-future');
  return abouts;
}

function accreditationOf(
  { accreditation: printed, kind }: CertificateCode,
  card: SessionCard,
  record: Accreditation | undefined,
): readonly About[] {
  if (printed === undefined) return kind === 'points' ? ['points-without-accreditation'] : [];
  if (record === undefined) return ['accreditation-unknown'];
  const faults: About[] = [];
  if (printed.number !== record.number) faults.push('accreditation-other-number');
  if (printed.points !== record.points) faults.push('accreditation-other-points');
  if (!holdsOn(accreditationDay(card.start), record)) faults.push('accreditation-not-valid');
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
  if (abouts.includes('withdrawn')) return 'withdrawn';
  const wrong = abouts.filter((about) => states[about] === 'wrong');
  if (wrong.some((about) => about !== 'times-corrected')) return 'wrong';
  if (wrong.length > 0) return 'outdated';
  if (demonstration) return 'demonstration';
  const isConfirmed = abouts.includes('confirmed');
  const open = abouts.filter((about) => states[about] === 'open');
  const matters = open.filter((about) => !isConfirmed || !beside.has(about));
  if (matters.length > 0) return 'not-proven';
  if (!isConfirmed) return 'by-codes';
  const isListed = abouts.includes('name-on-list');
  if (abouts.includes('code-old')) return isListed ? 'confirmed-old-code' : 'old-code-only';
  if (isListed) return 'confirmed';
  return abouts.includes('name-differs') ? 'confirmed-other-name' : 'confirmed-no-name';
}

/** Open, and with the organiser's word no reason to call nothing proven: that needs no codes beside it. */
const beside: ReadonlySet<About> = new Set(['only-in', 'only-out', 'code-old', 'withdrawal-unknown']);
