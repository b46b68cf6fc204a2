import type { AttendanceCrypto, Sign } from '../../attendance/attendance-crypto.ts';
import { isBytes, readMessage, signMessage } from '../../attendance/cose-sign1.ts';
import type { SessionCard } from '../../attendance/session-card.ts';
import { ownClaim } from '../../attendance/trust.ts';
import { bytesToCode, codeToBytes } from '../../encoding/crockford.ts';
import { sameBytes } from '../../programme/facts.ts';
import { isTime, isWhole } from '../../encoding/read-values.ts';

/**
 * The organiser's word on a presence list as a whole: the hash of its file, which revision of the day it is, and the hash of the
 * signed list before it, so that none can be taken out or changed later without a word. Nothing of what is on the list is in it.
 */
export interface SignedList {
  readonly session: string;
  /** From 1. */
  readonly revision: number;
  /** SHA-256 of the file, 32 bytes. */
  readonly hash: Uint8Array;
  /** SHA-256 of the signed list before it; empty for the first. */
  readonly previous: Uint8Array;
  /** Minutes since 1970. */
  readonly issuedAt: number;
}

const listType = 'pidb-l';
const mostBytes = 300;
const hashBytes = 32;
const issuedAtClaim = 6;

/**
 * Signs a presence list as a whole.
 *
 * @param previous SHA-256 of the signed list before it; undefined for the first.
 * @return The signed word: a COSE_Sign1.
 */
export async function signList(
  file: Uint8Array,
  of: { readonly session: string; readonly revision: number; readonly issuedAt: number },
  previous: Uint8Array | undefined,
  sign: Sign,
  crypto: Pick<AttendanceCrypto, 'sha256'>,
): Promise<Uint8Array> {
  const claims = new Map<number, unknown>([
    [issuedAtClaim, of.issuedAt * 60],
    [
      ownClaim,
      [codeToBytes(of.session), of.revision, await crypto.sha256(file), previous ?? new Uint8Array()],
    ],
  ]);
  return signMessage(listType, claims, sign);
}

/** Why a signed list is not what it should be. */
export type SignedListFault =
  'damaged' | 'other-session' | 'wrong-signature' | 'other-file' | 'other-previous';

/**
 * Checks that the organiser of this session signed exactly this file, and which signed list came before it.
 *
 * @param previous SHA-256 of that one; undefined for the first list, `any` where it is not known.
 */
export async function readSignedList(
  bytes: Uint8Array,
  file: Uint8Array,
  previous: Uint8Array | 'any' | undefined,
  card: Pick<SessionCard, 'id' | 'organiserKey'>,
  crypto: AttendanceCrypto,
): Promise<
  | { readonly kind: 'signed'; readonly list: SignedList }
  | { readonly kind: 'refused'; readonly because: SignedListFault }
> {
  const refused = (because: SignedListFault) => ({ kind: 'refused', because }) as const;
  const message = bytes.length > mostBytes ? undefined : readMessage(bytes, listType);
  const list = message === undefined ? undefined : listOf(message.claims);
  if (message === undefined || list === undefined) return refused('damaged');
  if (list.session !== card.id) return refused('other-session');
  if (!(await message.isSignedBy(card.organiserKey, crypto))) return refused('wrong-signature');
  if (!sameBytes(list.hash, await crypto.sha256(file))) return refused('other-file');
  return previous === 'any' || sameBytes(list.previous, previous ?? new Uint8Array())
    ? { kind: 'signed', list }
    : refused('other-previous');
}

function listOf(claims: ReadonlyMap<unknown, unknown>): SignedList | undefined {
  const issuedAt: unknown = claims.get(issuedAtClaim);
  const own: unknown = claims.get(ownClaim);
  if (!isTime(issuedAt) || !Array.isArray(own)) return undefined;
  const [session, revision, hash, previous] = own as unknown[];
  if (!isBytes(session) || session.length !== 5 || !isWhole(revision, 1, 10_000)) return undefined;
  if (!isBytes(hash) || hash.length !== hashBytes) return undefined;
  if (!isBytes(previous) || (previous.length !== hashBytes && previous.length !== 0)) return undefined;
  return { session: bytesToCode(session, 8), revision, hash, previous, issuedAt: Math.floor(issuedAt / 60) };
}
