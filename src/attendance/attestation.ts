import { bytesToCode, codeToBytes } from '../encoding/crockford.ts';
import { isTime } from '../encoding/read-values.ts';
import type { AttendanceCrypto, Sign } from './attendance-crypto.ts';
import { isBytes, readMessage, signMessage } from './cose-sign1.ts';
import type { SessionCard } from './session-card.ts';
import { isWithdrawal } from '../programme/presence.ts';
import { isConfirmable, isOfTheFuture } from './allowed-times.ts';
import { ownClaim } from './trust.ts';

/** The organiser's word on one participant of one session. Times are minutes since 1970. */
export interface Attestation {
  readonly session: string;
  /** What it is bound to: a hash of the deelnemerscode, or of the name where the list had no code. */
  readonly participant: Uint8Array;
  /** A hash of the name on the presence list; empty where the participant is bound by name already. */
  readonly name: Uint8Array;
  readonly in: number;
  readonly out: number;
  readonly issuedAt: number;
}

const attestationType = 'pidb-a';
const mostAttestationBytes = 130;
const participantBytes = 12;
const nameBytes = 6;
const issuedAtClaim = 6;

export function signAttestation(attestation: Attestation, sign: Sign): Promise<Uint8Array> {
  const claims = new Map<number, unknown>([
    [issuedAtClaim, attestation.issuedAt * 60],
    [
      ownClaim,
      [
        codeToBytes(attestation.session),
        attestation.participant,
        attestation.name,
        attestation.in,
        attestation.out - attestation.in,
      ],
    ],
  ]);
  return signMessage(attestationType, claims, sign);
}

/**
 * The organiser's later word that somebody was not there after all: it takes an earlier confirmation of the same participant
 * away. It is an attestation with no stay, at the start of the session.
 *
 * @param issuedAt Minutes since 1970; later than what it takes away.
 */
export function withdrawalOf(
  session: Pick<SessionCard, 'id' | 'start'>,
  participant: Uint8Array,
  issuedAt: number,
): Attestation {
  const { id, start } = session;
  return { session: id, participant, name: new Uint8Array(), in: start, out: start, issuedAt };
}

/** Which of two words on the same participant counts: the later one, and of the same minute the one that takes away. */
export function isLater(one: Word, other: Word): boolean {
  return one.issuedAt === other.issuedAt
    ? isWithdrawal(one) && !isWithdrawal(other)
    : one.issuedAt > other.issuedAt;
}

type Word = Pick<Attestation, 'in' | 'out' | 'issuedAt'>;

export type AttestationFault =
  | 'damaged'
  | 'other-session'
  | 'wrong-signature'
  /** Times that cannot belong to this session. */
  | 'out-of-bounds'
  | 'from-the-future';

type ReadAttestation =
  | { readonly kind: 'attestation'; readonly attestation: Attestation }
  | { readonly kind: 'refused'; readonly because: AttestationFault };

/**
 * Reads an attestation and checks it against the session's card, whose organiser must have signed it.
 *
 * @param now Minutes since 1970.
 */
export async function readAttestation(
  bytes: Uint8Array,
  card: SessionCard,
  crypto: AttendanceCrypto,
  now: number,
): Promise<ReadAttestation> {
  const refused = (because: AttestationFault): ReadAttestation => ({ kind: 'refused', because });
  const message = bytes.length > mostAttestationBytes ? undefined : readMessage(bytes, attestationType);
  const attestation = message === undefined ? undefined : attestationOf(message.claims);
  if (message === undefined || attestation === undefined) return refused('damaged');
  if (attestation.session !== card.id) return refused('other-session');
  if (!(await message.isSignedBy(card.organiserKey, crypto))) return refused('wrong-signature');
  if (!isConfirmable(attestation, card)) return refused('out-of-bounds');
  if (isOfTheFuture(attestation.issuedAt, now)) return refused('from-the-future');
  return { kind: 'attestation', attestation };
}

/** What an attestation says, before anything of it was checked; `undefined` for what is none. */
export function uncheckedAttestation(bytes: Uint8Array): Attestation | undefined {
  const message = bytes.length > mostAttestationBytes ? undefined : readMessage(bytes, attestationType);
  return message === undefined ? undefined : attestationOf(message.claims);
}

function attestationOf(claims: ReadonlyMap<unknown, unknown>): Attestation | undefined {
  const issuedAt: unknown = claims.get(issuedAtClaim);
  const own: unknown = claims.get(ownClaim);
  if (!isTime(issuedAt) || !Array.isArray(own)) return undefined;
  const [session, participant, name, came, stayed] = own as unknown[];
  if (!isBytes(session) || session.length !== 5 || !isTime(came) || !isTime(stayed)) return undefined;
  if (!isBytes(participant) || participant.length !== participantBytes) return undefined;
  if (!isBytes(name) || (name.length !== nameBytes && name.length !== 0)) return undefined;
  return {
    session: bytesToCode(session, 8),
    participant,
    name,
    in: came,
    out: came + stayed,
    issuedAt: Math.floor(issuedAt / 60),
  };
}

/**
 * What stands for a deelnemerscode in an attestation of this session; of another session it is something else.
 *
 * @param code 7 characters, without check symbol.
 */
export async function participantOfCode(
  session: string,
  code: string,
  crypto: AttendanceCrypto,
): Promise<Uint8Array> {
  return (await hashed(`code ${session} ${code}`, crypto)).subarray(0, participantBytes);
}

/** The same for a name, where the presence list has no code. */
export async function participantOfName(
  session: string,
  name: string,
  crypto: AttendanceCrypto,
): Promise<Uint8Array> {
  return (await hashed(`name ${session} ${plainName(name)}`, crypto)).subarray(0, participantBytes);
}

/** What an attestation bound to a code says of the name on the list. */
export async function nameHash(session: string, name: string, crypto: AttendanceCrypto): Promise<Uint8Array> {
  return (await hashed(`list ${session} ${plainName(name)}`, crypto)).subarray(0, nameBytes);
}

/** A name without what is written in many ways: capitals, accents, order ("Jong, Piet de"), points and hyphens. */
export function plainName(name: string): string {
  const letters = name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/\p{M}/gu, '')
    // Letters that no decomposition takes apart.
    .replaceAll(/[łđøßæœıþð]/g, (letter) => plainLetters[letter] ?? letter);
  return (letters.match(/[\p{L}\p{N}]+/gu) ?? []).sort().join(' ');
}

const plainLetters: Readonly<Record<string, string>> = {
  ł: 'l',
  đ: 'd',
  ø: 'o',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  þ: 'th',
  ð: 'd',
};

function hashed(text: string, crypto: AttendanceCrypto): Promise<Uint8Array> {
  return crypto.sha256(new TextEncoder().encode(text));
}
