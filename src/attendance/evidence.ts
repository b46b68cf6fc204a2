import { readTyped } from '../encoding/crockford.ts';
import { hasEvidence, sameBytes, type AttendanceFacts } from '../programme/facts.ts';
import {
  participantOfCode,
  participantOfName,
  plainName,
  readAttestation,
  type Attestation,
  type AttestationFault,
} from './attestation.ts';
import type { AttendanceCrypto } from './attendance-crypto.ts';
import { carriersIn, looksLikeOurs, mostText, type Carrier } from './carriers.ts';
import { momentOfCode } from './room-code.ts';
import {
  codeLength,
  readCard,
  type CardFault,
  type Moment,
  type ReadCard,
  type SessionCard,
} from './session-card.ts';
import type { Issuer, Revoked } from './trust.ts';

/** Who brings evidence, and what it is judged by. */
export interface Bearer {
  readonly facts: AttendanceFacts;
  /** 7 characters, without check symbol. */
  readonly learnerCode: string;
  /** As the LMS gives it. */
  readonly learnerName: string;
  readonly trusted: { readonly issuers: readonly Issuer[]; readonly revoked: Revoked };
  readonly crypto: AttendanceCrypto;
  /** Minutes since 1970, by the best clock there is. */
  readonly now: number;
}

/** What became of something that was scanned, typed, pasted or opened. Only an accepted one changes anything. */
export type Outcome =
  | {
      readonly kind: 'linked';
      readonly card: SessionCard;
      readonly issuer: Issuer;
      readonly attendance: AttendanceFacts;
    }
  | {
      readonly kind: 'checked';
      readonly moment: Moment['kind'];
      /** The time that counts, in minutes since 1970. */
      readonly at: number;
      /** Entered when the moment was over: the time is that at which the code was shown. */
      readonly afterwards: boolean;
      readonly card: SessionCard;
      readonly issuer: Issuer;
      readonly attendance: AttendanceFacts;
    }
  | {
      readonly kind: 'confirmed';
      readonly attestation: Attestation;
      readonly attendance: AttendanceFacts;
    }
  | Refused;

export interface Refused {
  readonly kind: 'refused';
  readonly because: Refusal;
  /** When the moment opens, for a code that comes too early. */
  readonly opens?: number;
  /** Characters typed, for a code that is not whole. */
  readonly typed?: number;
}

export type Refusal =
  | CardFault
  | CodeFault
  | `attestation-${AttestationFault}`
  /** Nothing of ours is in it. */
  | 'nothing-found'
  /** It begins like ours, and stops: a QR code or a text that is not whole. */
  | 'not-whole'
  | 'text-too-large'
  /** A card of another session than the one in which something has happened already. */
  | 'other-session-linked'
  | 'same-session'
  /** A deelnemerscode, a certificate or a list: ours, and of no use here. */
  | 'not-for-here'
  /** Attestations, none of which is this learner's. */
  | 'somebody-else'
  /** An older word of the organiser than the one that is there. */
  | 'older-attestation'
  | 'already-confirmed'
  | 'no-session';

export type CodeFault =
  | 'incomplete'
  | 'too-long'
  | 'typo'
  | 'wrong-code'
  | 'too-early'
  | 'already-in'
  | 'already-out'
  /** The code for who leaves early, entered after the end: it says nothing of when. */
  | 'early-code-afterwards';

const refused = (because: Refusal, more: Pick<Refused, 'opens' | 'typed'> = {}): Refused => ({
  kind: 'refused',
  because,
  ...more,
});

/** Minutes before its time that a code is taken: a little clock difference is nobody's fault. */
const earlyTolerance = 5;
/** Minutes after the end in which checking out is still leaving, and not something done afterwards. */
const leavingTime = 60;

/**
 * Takes up evidence in any form: a code that was typed, or a text that was scanned, pasted or read from a file.
 * Changes nothing itself: what was accepted is in the outcome's `attendance`.
 */
export async function takeEvidence(text: string, bearer: Bearer): Promise<Outcome> {
  if (text.length > mostText) return refused('text-too-large');
  const carriers = carriersIn(text);
  const [first] = carriers;
  if (first === undefined) {
    if (looksLikeOurs(text)) return refused('not-whole');
    return text.trim().length > 40 ? refused('nothing-found') : takeTypedCode(text, bearer);
  }
  const attestations = carriers.filter((carrier) => carrier.kind === 'attestation');
  const card = carriers.find((carrier) => carrier.kind === 'card' || carrier.kind === 'moment');
  // A file of the organiser may hold the card too: it is linked first, where there is none.
  if (card !== undefined && attestations.length > 0) return takeAllOf(card, attestations, bearer);
  if (attestations.length > 0) return takeAttestations(attestations, bearer);
  return card === undefined ? refused('not-for-here') : takeCard(card, bearer);
}

/** The linked card, read again; `undefined` as long as there is none. */
export async function linkedCard(bearer: Bearer): Promise<ReadCard | undefined> {
  const { card } = bearer.facts;
  return card === undefined ? undefined : readCard(card, bearer.trusted, bearer.crypto, undefined);
}

type CarrierOf<Kind extends Carrier['kind']> = Extract<Carrier, { kind: Kind }>;

async function takeAllOf(
  card: CarrierOf<'card' | 'moment'>,
  attestations: readonly CarrierOf<'attestation'>[],
  bearer: Bearer,
): Promise<Outcome> {
  const linked = await takeCard(card, bearer, { evenIfExpired: card.kind === 'card' });
  if (linked.kind === 'refused') {
    return linked.because === 'same-session' ? takeAttestations(attestations, bearer) : linked;
  }
  const facts = linked.attendance;
  return takeAttestations(attestations, { ...bearer, facts });
}

/**
 * @param evenIfExpired For a card with the confirmations of its session: those prove who was there, also to who links the
 * session only then.
 */
async function takeCard(
  carrier: CarrierOf<'card' | 'moment'>,
  bearer: Bearer,
  { evenIfExpired = false } = {},
): Promise<Outcome> {
  const bytes = carrier.kind === 'card' ? carrier.bytes : carrier.card;
  const { facts, trusted, crypto, now } = bearer;
  const known = facts.card !== undefined && sameBytes(bytes, facts.card);
  const read = await readCard(bytes, trusted, crypto, known || evenIfExpired ? undefined : now);
  if (read.kind === 'refused') return read;
  const { card, issuer } = read;
  const isOther = facts.session !== undefined && facts.session.id !== card.id;
  if (isOther && hasEvidence(facts)) return refused('other-session-linked');
  // A card that was issued anew, for another room or time, may replace the old one as long as nothing has happened.
  const isTaken = !known && (facts.card === undefined || !hasEvidence(facts));
  const attendance: AttendanceFacts = isTaken
    ? {
        ...(hasEvidence(facts) ? facts : {}),
        session: { id: card.id, start: card.start, end: card.end },
        card: bytes,
      }
    : facts;
  if (carrier.kind === 'moment')
    return enterCode(carrier.code, card, issuer, { ...bearer, facts: attendance });
  if (!isTaken) return refused('same-session');
  return { kind: 'linked', card, issuer, attendance };
}

async function takeTypedCode(text: string, bearer: Bearer): Promise<Outcome> {
  if (text.trim() === '') return refused('incomplete', { typed: 0 });
  const linked = await linkedCard(bearer);
  if (linked === undefined) return refused('no-session');
  if (linked.kind === 'refused') return linked;
  const typed = readTyped(text, codeLength);
  if (typed.kind === 'incomplete') return refused('incomplete', { typed: typed.typed });
  if (typed.kind !== 'code') return refused(typed.kind);
  return enterCode(typed.code, linked.card, linked.issuer, bearer);
}

async function enterCode(code: string, card: SessionCard, issuer: Issuer, bearer: Bearer): Promise<Outcome> {
  const { facts, now, crypto } = bearer;
  if (facts.codes?.in === code) return refused('already-in');
  if (facts.codes?.out === code) return refused('already-out');
  const moment = await momentOfCode(code, card, inLikelyOrder(card, facts), crypto);
  if (moment === undefined) return refused('wrong-code');
  if (moment.kind === 'in' && facts.checkedIn !== undefined) return refused('already-in');
  const opens = card.start + moment.opens;
  if (now < opens - earlyTolerance) return refused('too-early', { opens });
  const isOver = now > (moment.kind === 'out' ? card.end + leavingTime : card.end);
  if (isOver && moment.kind === 'early') return refused('early-code-afterwards');
  const isIn = moment.kind === 'in';
  const at = isOver ? (isIn ? card.start : card.end) : now;
  if (!isIn && at <= (facts.checkedOut ?? 0)) return refused('already-out');
  const key = isIn ? 'in' : 'out';
  const { [key]: _before, ...otherAfterwards } = facts.afterwards ?? {};
  const afterwards = isOver ? { ...otherAfterwards, [key]: true as const } : otherAfterwards;
  const { afterwards: _was, ...others } = facts;
  const attendance: AttendanceFacts = {
    ...others,
    ...(isIn ? { checkedIn: at } : { checkedOut: at }),
    codes: { ...facts.codes, [key]: code },
    ...(Object.keys(afterwards).length > 0 ? { afterwards } : {}),
  };
  return { kind: 'checked', moment: moment.kind, at, afterwards: isOver, card, issuer, attendance };
}

/** A slow hash takes a while: what is most likely comes first. */
function inLikelyOrder({ moments }: SessionCard, { checkedIn }: AttendanceFacts): readonly Moment[] {
  const order: readonly Moment['kind'][] =
    checkedIn === undefined ? ['in', 'out', 'early'] : ['out', 'early', 'in'];
  return moments.toSorted((one, other) => order.indexOf(one.kind) - order.indexOf(other.kind));
}

async function takeAttestations(
  carriers: readonly CarrierOf<'attestation'>[],
  bearer: Bearer,
): Promise<Outcome> {
  const linked = await linkedCard(bearer);
  if (linked === undefined) return refused('no-session');
  if (linked.kind === 'refused') return linked;
  const { card } = linked;
  const { crypto, learnerCode, learnerName, facts, now } = bearer;
  // Without a code or a name there is nothing to be bound to: nobody's attestation is theirs.
  const mine = [
    ...(learnerCode === '' ? [] : [await participantOfCode(card.id, learnerCode, crypto)]),
    ...(plainName(learnerName) === '' ? [] : [await participantOfName(card.id, learnerName, crypto)]),
  ];
  let best: { attestation: Attestation; bytes: Uint8Array } | undefined;
  let fault: AttestationFault | undefined;
  for (const { bytes } of carriers) {
    const read = await readAttestation(bytes, card, crypto, now);
    if (read.kind === 'refused') {
      fault ??= read.because;
      continue;
    }
    const { attestation } = read;
    if (!mine.some((participant) => sameBytes(participant, attestation.participant))) continue;
    if (best === undefined || attestation.issuedAt >= best.attestation.issuedAt)
      best = { attestation, bytes };
  }
  if (best === undefined) {
    // One that cannot be read is told only where there is no other: a group's file may hold an old one.
    const onlyFaults = fault !== undefined && carriers.length === 1;
    return refused(onlyFaults ? `attestation-${fault ?? 'damaged'}` : 'somebody-else');
  }
  if (facts.attestation !== undefined) {
    if (sameBytes(facts.attestation, best.bytes)) return refused('already-confirmed');
    const before = await readAttestation(facts.attestation, card, crypto, now);
    const isOlder = before.kind === 'attestation' && before.attestation.issuedAt > best.attestation.issuedAt;
    if (isOlder) return refused('older-attestation');
  }
  const { attestation, bytes } = best;
  return {
    kind: 'confirmed',
    attestation,
    attendance: { ...facts, confirmed: { in: attestation.in, out: attestation.out }, attestation: bytes },
  };
}
