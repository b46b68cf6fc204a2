import type { AttendanceCrypto } from './attendance-crypto.ts';
import { hashBytes, type Moment, type MomentKind, type SessionCard } from './session-card.ts';

/** What a card says of a code: the first bytes of its slow hash, with a salt of its own for each moment. */
export async function hashOfCode(
  code: string,
  salt: Uint8Array,
  position: number,
  iterations: number,
  crypto: AttendanceCrypto,
): Promise<Uint8Array> {
  const ownSalt = Uint8Array.of(...salt, position);
  const hash = await crypto.slowHash(new TextEncoder().encode(code), ownSalt, iterations);
  return hash.subarray(0, hashBytes);
}

/**
 * The moment that this code belongs to. Each try takes a slow hash, so the likeliest kind is tried first.
 *
 * @param code 8 characters, without check symbol.
 */
export async function momentOfCode(
  code: string,
  card: SessionCard,
  order: readonly MomentKind[],
  crypto: AttendanceCrypto,
): Promise<Moment | undefined> {
  const likeliestFirst = card.moments.toSorted(
    (one, other) => order.indexOf(one.kind) - order.indexOf(other.kind),
  );
  for (const moment of likeliestFirst) {
    const position = card.moments.indexOf(moment);
    const hash = await hashOfCode(code, card.salt, position, card.iterations, crypto);
    if (hash.every((byte, at) => byte === moment.hash[at])) return moment;
  }
  return undefined;
}
