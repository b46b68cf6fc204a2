import { asText, carriersIn } from '../attendance/carriers.ts';
import { codeLength } from '../attendance/code-length.ts';
import { isBytes, readMessage, signMessage } from '../attendance/cose-sign1.ts';
import type { AttendanceCrypto, Sign } from '../attendance/attendance-crypto.ts';
import { keyOf, ownClaim, revocationType, type Issuer } from '../attendance/trust.ts';
import { bytesToCode, codeToBytes } from '../encoding/crockford.ts';
import { fromHex, toHex } from '../encoding/hex.ts';

/** What one issuer has taken back: key ids in hexadecimal, ids of sessions. */
export interface Taken {
  readonly keys: readonly string[];
  readonly sessions: readonly string[];
}

export const nothingTaken: Taken = { keys: [], sessions: [] };

const issuedAtClaim = 6;
/** What a module reads of a list. */
const mostBytes = 4096;

/** The file of this issuer's list, in `issuers/` of the course. */
export function revocationFile({ keyId }: Pick<Issuer, 'keyId'>): string {
  return `ingetrokken-${keyId}.txt`;
}

/** Both together, each once. */
export function takenTogether(one: Taken, other: Taken): Taken {
  return {
    keys: [...new Set([...one.keys, ...other.keys])],
    sessions: [...new Set([...one.sessions, ...other.sessions])],
  };
}

/** What a list says is taken back; undefined when this issuer did not sign it. */
export async function takenInList(
  text: string,
  signer: Issuer,
  crypto: AttendanceCrypto,
): Promise<Taken | undefined> {
  const [carrier] = carriersIn(text);
  const message = carrier?.kind === 'revocation' ? readMessage(carrier.bytes, revocationType) : undefined;
  if (message === undefined || !(await message.isSignedBy(keyOf(signer), crypto))) return undefined;
  return takenIn(message.claims);
}

/**
 * The signed list, as the last line of its file; undefined when it is fuller than a module reads.
 *
 * @param now Minutes since 1970.
 */
export async function signedList(
  all: Taken,
  signer: Issuer,
  sign: Sign,
  now: number,
): Promise<string | undefined> {
  const claims = new Map<number, unknown>([
    [issuedAtClaim, now * 60],
    [ownClaim, [all.keys.map(fromHex), all.sessions.map(codeToBytes)]],
  ]);
  const bytes = await signMessage(revocationType, claims, sign, fromHex(signer.keyId));
  return bytes.length > mostBytes ? undefined : asText('revocation', bytes);
}

export function takenIn(claims: ReadonlyMap<unknown, unknown>): Taken {
  const own: unknown = claims.get(ownClaim);
  const [keys, sessions] = Array.isArray(own) ? (own as unknown[]) : [];
  return {
    keys: bytesIn(keys).map(toHex),
    sessions: bytesIn(sessions).map((bytes) => bytesToCode(bytes, codeLength)),
  };
}

function bytesIn(value: unknown): readonly Uint8Array[] {
  return Array.isArray(value) ? value.filter(isBytes) : [];
}
