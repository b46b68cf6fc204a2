import type { Stretch } from '../content/session-programme.ts';
import { dutchZone } from '../encoding/zone.ts';
import { toHex } from '../encoding/hex.ts';
import { bytesToCode, codeToBytes } from '../encoding/crockford.ts';
import { isText, isTime, isWhole } from '../encoding/read-values.ts';
import type { AttendanceCrypto, Sign } from './attendance-crypto.ts';
import { isBytes, readMessage, signMessage, sizeOfSigned } from './cose-sign1.ts';
import { holdsOn } from '../encoding/period.ts';
import { isOfTheFuture } from './allowed-times.ts';
import { keyOf, ownClaim, type Issuer, type Revoked } from './trust.ts';
import { utcDay } from '../encoding/day.ts';

/**
 * A werksessie as its issuer signed it. Public: it says of each code only a slow hash. Times are minutes since 1970.
 */
export interface SessionCard {
  /** 8 characters of Crockford's base 32. */
  readonly id: string;
  readonly wijk: string;
  readonly place: string;
  readonly organiser: string;
  readonly start: number;
  readonly end: number;
  /** Name of the time zone in which the session takes place, such as `Europe/Amsterdam`. */
  readonly zone: string;
  /** Minutes of each part of the programme; empty where the programme is that of the course. */
  readonly parts: readonly number[];
  /** The pauses, in minutes since 1970: time of the session, and none of learning. Absent where there are none. */
  readonly breaks?: readonly Stretch[];
  /** Ids of the accreditation records that the organiser counts on. */
  readonly accreditation: readonly string[];
  readonly moments: readonly Moment[];
  readonly salt: Uint8Array;
  readonly iterations: number;
  /** The organiser's public key, 33 bytes: confirms who was there. */
  readonly organiserKey: Uint8Array;
  readonly issuedAt: number;
  /** After it nobody can begin with this card any more. */
  readonly expires: number;
}

/** When a code is shown in the room. */
export interface Moment {
  /** `early` is a check-out for who leaves before the end: the gespreksleider shows it at the door. */
  readonly kind: MomentKind;
  /** When its code may be shown first, in minutes after the start; negative before it. */
  readonly opens: number;
  /** First 12 bytes of the slow hash of the code. */
  readonly hash: Uint8Array;
}
export type MomentKind = 'in' | 'out' | 'early';

const cardType = 'pidb-s';
/** What the record of a learner keeps free for a card (SCORM 1.2 gives 4,096 characters for everything). */
export const mostCardBytes = 330;
/** Fewer would make guessing cheap, more would freeze a phone. */
export const iterationBounds = { least: 600_000, most: 1_000_000 };
export const hashBytes = 12;
export const saltBytes = 16;
const momentKinds: readonly MomentKind[] = ['in', 'out', 'early'];
const claim = { expires: 4, issuedAt: 6, id: 7, confirmation: 8 };
/** Members of a COSE_Key (RFC 9053 §7.1.1), held in the confirmation claim (RFC 8747 §3.2). */
const coseKey = { type: 1, ec2: 2, curve: -1, p256: 1, x: -2, y: -3 };

/** Bytes of a card, signed by its issuer. */
export function signCard(card: SessionCard, sign: Sign, keyId: Uint8Array): Promise<Uint8Array> {
  return signMessage(cardType, claimsOf(card), sign, keyId);
}

/** How many bytes it takes, before it is signed. */
export function sizeOfCard(card: SessionCard, keyId: Uint8Array): number {
  return sizeOfSigned(cardType, claimsOf(card), keyId);
}

function claimsOf(card: SessionCard): ReadonlyMap<number, unknown> {
  const organiser = new Map<number, unknown>([
    [coseKey.type, coseKey.ec2],
    [coseKey.curve, coseKey.p256],
    [coseKey.x, card.organiserKey.subarray(1)],
    [coseKey.y, card.organiserKey[0] === 3],
  ]);
  return new Map<number, unknown>([
    [claim.expires, card.expires * 60],
    [claim.issuedAt, card.issuedAt * 60],
    [claim.id, codeToBytes(card.id)],
    [claim.confirmation, new Map([[1, organiser]])],
    [
      ownClaim,
      [
        card.wijk,
        card.place,
        card.organiser,
        card.start,
        card.end - card.start,
        card.zone === dutchZone ? '' : card.zone,
        card.parts,
        card.accreditation,
        card.iterations,
        card.salt,
        card.moments.map(({ kind, opens, hash }) => [momentKinds.indexOf(kind), opens, hash]),
        // Who read cards before there were pauses does not look further than the moments.
        ...(card.breaks === undefined
          ? []
          : [card.breaks.flatMap(({ start, end }) => [start - card.start, end - start])]),
      ],
    ],
  ]);
}

/** Why a card is not accepted. */
export type CardFault =
  | 'too-large'
  /** Not whole, changed, or no card at all. */
  | 'damaged'
  | 'unknown-issuer'
  | 'wrong-signature'
  /** Values that no honest card has, such as a slow hash of millions of rounds. */
  | 'out-of-bounds'
  | 'issuer-revoked'
  /** The issuer made no cards any more, or not yet, on the day on which this one says it was made. */
  | 'issuer-not-valid'
  | 'session-revoked'
  | 'expired'
  | 'from-the-future';

export type ReadCard =
  | { readonly kind: 'card'; readonly card: SessionCard; readonly issuer: Issuer }
  | { readonly kind: 'refused'; readonly because: CardFault };

/**
 * Reads a card and checks everything that can be checked without its codes.
 *
 * @param now Minutes since 1970; `undefined` for a card that was accepted before and may have expired since.
 */
export async function readCard(
  bytes: Uint8Array,
  trusted: { readonly issuers: readonly Issuer[]; readonly revoked: Revoked },
  crypto: AttendanceCrypto,
  now: number | undefined,
): Promise<ReadCard> {
  const refused = (because: CardFault): ReadCard => ({ kind: 'refused', because });
  if (bytes.length > mostCardBytes) return refused('too-large');
  const message = readMessage(bytes, cardType);
  if (message?.keyId === undefined) return refused('damaged');
  const keyId = toHex(message.keyId);
  const issuer = trusted.issuers.find((candidate) => candidate.keyId === keyId);
  if (issuer === undefined) return refused('unknown-issuer');
  // First the signature: nothing that a stranger wrote is looked at any further.
  if (!(await message.isSignedBy(keyOf(issuer), crypto))) return refused('wrong-signature');
  const card = cardOf(message.claims);
  if (card === undefined) return refused('out-of-bounds');
  if (trusted.revoked.keys.has(keyId)) return refused('issuer-revoked');
  if (trusted.revoked.sessions.has(`${issuer.name}/${card.id}`)) return refused('session-revoked');
  if (!holdsOn(utcDay(card.issuedAt), issuer)) return refused('issuer-not-valid');
  if (now !== undefined && isOfTheFuture(card.issuedAt, now)) return refused('from-the-future');
  if (now !== undefined && now > card.expires) return refused('expired');
  return { kind: 'card', card, issuer };
}

/** Of which session a card says that it is, before anything of it was checked. */
export function cardSessionOf(bytes: Uint8Array): string | undefined {
  const message = bytes.length > mostCardBytes ? undefined : readMessage(bytes, cardType);
  const id: unknown = message?.claims.get(claim.id);
  return isBytes(id) && id.length === 5 ? bytesToCode(id, 8) : undefined;
}

function cardOf(claims: ReadonlyMap<unknown, unknown>): SessionCard | undefined {
  const id: unknown = claims.get(claim.id);
  const organiserKey = organiserKeyOf(claims.get(claim.confirmation));
  const expires = claims.get(claim.expires);
  const issuedAt = claims.get(claim.issuedAt);
  const own: unknown = claims.get(ownClaim);
  if (!isBytes(id) || id.length !== 5 || organiserKey === undefined || !Array.isArray(own)) return undefined;
  const [
    wijk,
    place,
    organiser,
    start,
    minutes,
    zone,
    parts,
    accreditation,
    iterations,
    salt,
    moments,
    pauses,
  ] = own as unknown[];
  if (!isText(wijk, 80) || !isText(place, 120) || !isText(organiser, 80) || !isText(zone, 40))
    return undefined;
  if (!isWhole(start, 0, 2 ** 32) || !isWhole(minutes, 15, 24 * 60)) return undefined;
  if (!isTime(expires) || !isTime(issuedAt)) return undefined;
  if (!isWhole(iterations, iterationBounds.least, iterationBounds.most)) return undefined;
  if (!isBytes(salt) || salt.length !== saltBytes) return undefined;
  if (!isListOf(parts, 16, (part): part is number => isWhole(part, 1, 480))) return undefined;
  if (parts.length > 0 && parts.reduce((sum, part) => sum + part, 0) !== minutes) return undefined;
  if (!isListOf(accreditation, 8, (entry): entry is string => isText(entry, 40))) return undefined;
  const breaks = breaksOf(pauses, start, minutes);
  if (breaks === undefined) return undefined;
  const read = Array.isArray(moments) && moments.length <= 4 ? moments.map(momentOf) : [];
  const all = read.filter((moment) => moment !== undefined);
  if (all.length !== read.length) return undefined;
  if (!all.some(({ kind }) => kind === 'in') || !all.some(({ kind }) => kind === 'out')) return undefined;
  if (!isZone(zone === '' ? dutchZone : zone)) return undefined;
  return {
    id: bytesToCode(id, 8),
    wijk,
    place,
    organiser,
    start,
    end: start + minutes,
    zone: zone === '' ? dutchZone : zone,
    parts,
    ...(breaks.length === 0 ? {} : { breaks }),
    accreditation,
    moments: all,
    salt,
    iterations,
    organiserKey,
    issuedAt: Math.floor(issuedAt / 60),
    expires: Math.floor(expires / 60),
  };
}

/** Pauses as start and length by turns, one after the other inside the session; undefined where they are none. */
function breaksOf(pauses: unknown, start: number, minutes: number): readonly Stretch[] | undefined {
  if (pauses === undefined) return [];
  if (!isListOf(pauses, 16, (value): value is number => isWhole(value, 1, 24 * 60))) return undefined;
  const breaks = Array.from({ length: Math.ceil(pauses.length / 2) }, (_, at): Stretch => {
    const from = start + (pauses[at * 2] ?? 0);
    return { start: from, end: from + (pauses[at * 2 + 1] ?? 0) };
  });
  const isSound = breaks.every(
    (pause, at) =>
      pause.end > pause.start && pause.start >= (breaks[at - 1]?.end ?? start) && pause.end < start + minutes,
  );
  return isSound ? breaks : undefined;
}

function organiserKeyOf(confirmation: unknown): Uint8Array | undefined {
  const key: unknown = confirmation instanceof Map ? confirmation.get(1) : undefined;
  if (!(key instanceof Map) || key.get(coseKey.type) !== coseKey.ec2) return undefined;
  const x: unknown = key.get(coseKey.x);
  const isOdd: unknown = key.get(coseKey.y);
  if (key.get(coseKey.curve) !== coseKey.p256 || !isBytes(x) || x.length !== 32) return undefined;
  return typeof isOdd === 'boolean' ? Uint8Array.of(isOdd ? 3 : 2, ...x) : undefined;
}

function momentOf(value: unknown): Moment | undefined {
  if (!Array.isArray(value) || value.length !== 3) return undefined;
  const [kindNumber, opens, hash] = value as unknown[];
  const kind = typeof kindNumber === 'number' ? momentKinds[kindNumber] : undefined;
  if (kind === undefined || !isWhole(opens, -24 * 60, 24 * 60)) return undefined;
  return isBytes(hash) && hash.length === hashBytes ? { kind, opens, hash } : undefined;
}

function isListOf<Item>(
  value: unknown,
  most: number,
  isItem: (item: unknown) => item is Item,
): value is readonly Item[] {
  return Array.isArray(value) && value.length <= most && value.every(isItem);
}

function isZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('nl', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}
