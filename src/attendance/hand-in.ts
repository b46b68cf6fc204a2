import { readTyped } from '../encoding/typed-code.ts';
import { sameBytes, type AttendanceFacts } from '../programme/facts.ts';
import { isBegun } from '../programme/join-attendance.ts';
import { isLater, readAttestation, type Attestation, type AttestationFault } from './attestation.ts';
import { isWithdrawal } from '../programme/presence.ts';
import type { AttendanceCrypto } from './attendance-crypto.ts';
import { carriersIn, looksLikeOurs, mostText, type Carrier } from './carriers.ts';
import { nameVariants } from './name-variants.ts';
import { momentOfCode } from './room-code.ts';
import { codeLength } from './code-length.ts';
import {
  readCard,
  type CardFault,
  type Moment,
  type MomentKind,
  type ReadCard,
  type SessionCard,
} from './session-card.ts';
import { isAfterCode, isBeforeCode, shownAt } from './allowed-times.ts';
import type { Issuer, Revoked } from './trust.ts';
import {
  recogniserOf,
  shownCodeOf,
  whoseAttestation,
  type OwnFacts,
  type Person,
  type Whose,
} from './whose-attestation.ts';

/** The learner whose attendance it is, and what all that they hand in is checked with. */
export interface Attendee {
  readonly facts: AttendanceFacts;
  readonly own: OwnFacts;
  /** As people write it. */
  readonly learnerName: string;
  /** Another name on the organiser's list, of which the learner has just said that it is theirs. */
  readonly acceptedName?: string;
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
      readonly whose: Whose;
      readonly attendance: AttendanceFacts;
    }
  /** The organiser takes back that this learner was there. */
  | {
      readonly kind: 'withdrawn';
      readonly attestation: Attestation;
      readonly attendance: AttendanceFacts;
    }
  | NameAsked
  | Refused;

/** The list has nobody of this name; these stand there, and may be the learner. Only the learner can say. */
interface NameAsked {
  readonly kind: 'name-asked';
  /** The likeliest one first. */
  readonly listed: readonly string[];
}

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
  | 'already-withdrawn'
  | 'no-session';

type CodeFault =
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

/**
 * Takes what the learner hands in: a code that was typed, or a text that was scanned, pasted or read from a file.
 * Changes nothing itself: what was accepted is in the outcome's `attendance`.
 */
export async function handIn(text: string, attendee: Attendee): Promise<Outcome> {
  if (text.length > mostText) return refused('text-too-large');
  const carriers = carriersIn(text);
  const [first] = carriers;
  if (first === undefined) {
    if (looksLikeOurs(text)) return refused('not-whole');
    return text.trim().length > 40 ? refused('nothing-found') : takeTypedCode(text, attendee);
  }
  const attestations = carriers.filter((carrier) => carrier.kind === 'attestation');
  const card = carriers.find((carrier) => carrier.kind === 'card' || carrier.kind === 'moment');
  // A file of the organiser may hold the card too: it is linked first, where there is none.
  if (card !== undefined && attestations.length > 0) return takeAllOf(card, attestations, attendee);
  if (attestations.length > 0) return takeAttestations(attestations, attendee);
  return card === undefined ? refused('not-for-here') : takeCard(card, attendee);
}

/** The linked card, read again; `undefined` as long as there is none. */
export async function linkedCard(attendee: Attendee): Promise<ReadCard | undefined> {
  const { card } = attendee.facts;
  return card === undefined ? undefined : readCard(card, attendee.trusted, attendee.crypto, undefined);
}

type CarrierOf<Kind extends Carrier['kind']> = Extract<Carrier, { kind: Kind }>;

async function takeAllOf(
  card: CarrierOf<'card' | 'moment'>,
  attestations: readonly CarrierOf<'attestation'>[],
  attendee: Attendee,
): Promise<Outcome> {
  const linked = await takeCard(card, attendee, { evenIfExpired: card.kind === 'card' });
  if (linked.kind === 'refused' || linked.kind === 'name-asked') {
    return linked.kind === 'refused' && linked.because === 'same-session'
      ? takeAttestations(attestations, attendee)
      : linked;
  }
  const facts = linked.attendance;
  return takeAttestations(attestations, { ...attendee, facts });
}

/**
 * @param evenIfExpired For a card with the confirmations of its session: those prove who was there, also to who links the
 * session only then.
 */
async function takeCard(
  carrier: CarrierOf<'card' | 'moment'>,
  attendee: Attendee,
  { evenIfExpired = false } = {},
): Promise<Outcome> {
  const bytes = carrier.kind === 'card' ? carrier.bytes : carrier.card;
  const { facts, trusted, crypto, now } = attendee;
  const known = facts.card !== undefined && sameBytes(bytes, facts.card);
  const read = await readCard(bytes, trusted, crypto, known || evenIfExpired ? undefined : now);
  if (read.kind === 'refused') return read;
  const { card, issuer } = read;
  const isOther = facts.session !== undefined && facts.session.id !== card.id;
  if (isOther && isBegun(facts)) return refused('other-session-linked');
  // A card that was issued anew, for another room or time, may replace the old one as long as nothing has happened.
  const isTaken = !known && (facts.card === undefined || !isBegun(facts));
  const attendance: AttendanceFacts = isTaken
    ? {
        ...(isBegun(facts) ? facts : {}),
        session: {
          id: card.id,
          start: card.start,
          end: card.end,
          ...(card.breaks === undefined ? {} : { breaks: card.breaks }),
        },
        card: bytes,
      }
    : facts;
  if (carrier.kind === 'moment')
    return enterCode(carrier.code, card, issuer, { ...attendee, facts: attendance });
  if (!isTaken) return refused('same-session');
  return { kind: 'linked', card, issuer, attendance };
}

async function takeTypedCode(text: string, attendee: Attendee): Promise<Outcome> {
  if (text.trim() === '') return refused('incomplete', { typed: 0 });
  const linked = await linkedCard(attendee);
  if (linked === undefined) return refused('no-session');
  if (linked.kind === 'refused') return linked;
  const typed = readTyped(text, codeLength);
  if (typed.kind === 'incomplete') return refused('incomplete', { typed: typed.typed });
  if (typed.kind !== 'code') return refused(typed.kind);
  return enterCode(typed.code, linked.card, linked.issuer, attendee);
}

async function enterCode(
  code: string,
  card: SessionCard,
  issuer: Issuer,
  attendee: Attendee,
): Promise<Outcome> {
  const { facts, now, crypto } = attendee;
  if (facts.codes?.in === code) return refused('already-in');
  if (facts.codes?.out === code) return refused('already-out');
  const moment = await momentOfCode(code, card, likelyOrder(facts), crypto);
  if (moment === undefined) return refused('wrong-code');
  if (moment.kind === 'in' && facts.checkedIn !== undefined) return refused('already-in');
  if (isBeforeCode(now, card, moment)) return refused('too-early', { opens: shownAt(card, moment) });
  const isOver = isAfterCode(now, card, moment.kind);
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

function likelyOrder({ checkedIn }: AttendanceFacts): readonly MomentKind[] {
  return checkedIn === undefined ? ['in', 'out', 'early'] : ['out', 'early', 'in'];
}

async function takeAttestations(
  carriers: readonly CarrierOf<'attestation'>[],
  attendee: Attendee,
): Promise<Outcome> {
  const linked = await linkedCard(attendee);
  if (linked === undefined) return refused('no-session');
  if (linked.kind === 'refused') return linked;
  const { card } = linked;
  const { crypto, facts, now } = attendee;
  const { code, names } = await personOf(attendee);
  const accepted = [attendee.acceptedName, await nameOfKept(attendee, card)].filter(
    (name) => name !== undefined,
  );
  const whoseIs = await recogniserOf(card.id, { code, names: [...names, ...accepted] }, crypto);
  const others: Attestation[] = [];
  let best: OwnWord | undefined;
  let fault: AttestationFault | undefined;
  for (const { bytes } of carriers) {
    const read = await readAttestation(bytes, card, crypto, now);
    if (read.kind === 'refused') {
      fault ??= read.because;
      continue;
    }
    const { attestation } = read;
    const whose = await whoseIs(attestation);
    if (whose === undefined) {
      others.push(attestation);
      continue;
    }
    if (best === undefined || !isLater(best.attestation, attestation)) best = { attestation, bytes, whose };
  }
  if (best === undefined) {
    // One that cannot be read is told only where there is no other: a group's file may hold an old one.
    const listed = await namesAmong(others, card, attendee);
    if (listed.length > 0) return { kind: 'name-asked', listed };
    const onlyFaults = fault !== undefined && carriers.length === 1;
    return refused(onlyFaults ? `attestation-${fault ?? 'damaged'}` : 'somebody-else');
  }
  const isKept = facts.attestation !== undefined && sameBytes(facts.attestation, best.bytes);
  if (isKept && (facts.unproven === true) === !best.whose.proven)
    return refused(isWithdrawal(best.attestation) ? 'already-withdrawn' : 'already-confirmed');
  if (facts.attestation !== undefined && !isKept) {
    const before = await readAttestation(facts.attestation, card, crypto, now);
    if (before.kind === 'attestation' && isLater(before.attestation, best.attestation))
      return refused('older-attestation');
  }
  return taken(best, facts);
}

/** Names of people without a code in these words that may be the learner: those that are still confirmed. */
async function namesAmong(
  words: readonly Attestation[],
  { id }: SessionCard,
  { learnerName, crypto }: Attendee,
): Promise<readonly string[]> {
  const variants = words.length === 0 ? [] : nameVariants(learnerName);
  if (variants.length === 0) return [];
  const whoseIs = await recogniserOf(id, { code: undefined, names: variants }, crypto);
  const latest = new Map<string, Attestation>();
  for (const word of words) {
    const listed = (await whoseIs(word))?.listed;
    const before = listed === undefined ? undefined : latest.get(listed);
    if (listed !== undefined && (before === undefined || !isLater(before, word))) latest.set(listed, word);
  }
  return variants.filter((variant) => {
    const word = latest.get(variant);
    return word !== undefined && !isWithdrawal(word);
  });
}

/** The name in the organiser's word that the learner took up after being asked; a later word of it needs no question. */
async function nameOfKept(
  { facts, learnerName, crypto, now }: Attendee,
  card: SessionCard,
): Promise<string | undefined> {
  if (facts.attestation === undefined) return undefined;
  const kept = await readAttestation(facts.attestation, card, crypto, now);
  return kept.kind === 'refused'
    ? undefined
    : (await askedName(kept.attestation, learnerName, crypto))?.listed;
}

/**
 * Whose an organiser's word is that is in a record and bound to another name than that of the learner: it can only have been
 * taken up after the learner was asked.
 */
export async function askedName(
  attestation: Attestation,
  learnerName: string,
  crypto: AttendanceCrypto,
): Promise<Whose | undefined> {
  return whoseAttestation(attestation, { code: undefined, names: nameVariants(learnerName) }, crypto);
}

interface OwnWord {
  readonly attestation: Attestation;
  readonly bytes: Uint8Array;
  readonly whose: Whose;
}

function taken({ attestation, bytes, whose }: OwnWord, facts: AttendanceFacts): Outcome {
  const { unproven: _before, ...others } = facts;
  const { in: came, out: went } = attestation;
  const attendance: AttendanceFacts = {
    ...others,
    confirmed: { in: came, out: went },
    ...(whose.proven ? {} : { unproven: true }),
    attestation: bytes,
  };
  return isWithdrawal(attestation)
    ? { kind: 'withdrawn', attestation, attendance }
    : { kind: 'confirmed', attestation, whose, attendance };
}

/** The attendee as the one that the organiser may have confirmed. */
export async function personOf({ own, learnerName, crypto }: Attendee): Promise<Person> {
  return { code: await shownCodeOf(own, crypto), names: [learnerName] };
}
