import { bytesToCode, isPlain } from '../encoding/crockford.ts';
import { toHex } from '../encoding/hex.ts';
import type { AttendanceCrypto } from './attendance-crypto.ts';
import { learnerCodeLength } from './code-length.ts';

/*
 * A deelnemerscode is a commitment: the start of a slow hash of something that only its learner has. Who reads somebody's
 * code on a list cannot show what it follows from. Every constant here is part of what a code is: another one would be
 * another code for everybody.
 */

/** Bytes of what a code follows from. */
export const commitmentBytes = 10;
/** Within the bounds of the room codes (`iterationBounds`). */
const rounds = 600_000;
const domain = new TextEncoder().encode('preventie-in-de-buurt/deelnemerscode');
/** Of honest tries about one in seven is passed over; so many in a row never happen. */
const mostTries = 200;

/**
 * What the code of this record follows from, and what a certificate shows. The secret itself does not follow from it: that
 * also seals the copy in the browser.
 *
 * @param secret Of the record, as `Facts.secret` has it.
 */
export async function commitmentOf(secret: string, crypto: AttendanceCrypto): Promise<Uint8Array> {
  const hash = await crypto.sha256(new TextEncoder().encode(`deelnemerscode${secret}`));
  return hash.subarray(0, commitmentBytes);
}

/** What was worked out already, by the cryptography that did it. */
const known = new WeakMap<AttendanceCrypto, Map<string, Promise<string>>>();

/**
 * The deelnemerscode that follows from a commitment: 7 characters without check symbol. Takes one slow hash, sometimes more,
 * and once on a page.
 */
export function codeOf(commitment: Uint8Array, crypto: AttendanceCrypto): Promise<string> {
  const codes = known.get(crypto) ?? new Map<string, Promise<string>>();
  known.set(crypto, codes);
  const key = toHex(commitment);
  const code = codes.get(key) ?? firstPlainCode(commitment, crypto);
  codes.set(key, code);
  // What failed, such as a worker that could not be fetched, may be tried again.
  code.catch(() => codes.delete(key));
  return code;
}

/** The first code of which people can write and say the check symbol; no later one is anybody's code. */
async function firstPlainCode(commitment: Uint8Array, crypto: AttendanceCrypto): Promise<string> {
  for (let count = 0; count < mostTries; count += 1) {
    const hash = await crypto.slowHash(commitment, Uint8Array.of(...domain, count), rounds);
    const code = bytesToCode(hash, learnerCodeLength);
    if (isPlain(code)) return code;
  }
  throw new Error('No code follows from this commitment.');
}
