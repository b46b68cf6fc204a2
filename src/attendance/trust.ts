import type { Accreditation } from '../course-files/schema.ts';
import type { AttendanceCrypto } from './attendance-crypto.ts';
import { toHex } from '../encoding/hex.ts';
import { fromBase64url } from '../encoding/base64url.ts';
import { bytesToCode } from '../encoding/crockford.ts';
import { isBytes, readMessage } from './cose-sign1.ts';
import { shortPoint } from './p256-point.ts';

/** Whom the package trusts, and what is known of their sessions. It is public: it goes along in every package. */
export interface Trust {
  readonly issuers: readonly Issuer[];
  /** Signed lists of what was revoked, as text. */
  readonly revocations: readonly string[];
  /** Session cards that come with the package, as text. */
  readonly sessions: readonly string[];
  /** The accreditation records of the course, for the page on which a certificate is checked. */
  readonly accreditation: readonly Accreditation[];
}

/** Who may issue session cards: NHG, or the demonstration of a preview. */
export interface Issuer {
  /** First 8 bytes of the key's thumbprint (RFC 7638), in hexadecimal. */
  readonly keyId: string;
  readonly name: string;
  /** Whatever rests on it is a trial and says so. */
  readonly demonstration: boolean;
  /** Cards made from this day on (`2026-11-22`, UTC), and until the last day; no last day as long as it is in use. */
  readonly from: string;
  readonly until?: string | undefined;
  readonly key: { readonly x: string; readonly y: string };
}

/** The public key of an issuer as a card's signature is checked with. */
export function keyOf({ key }: Issuer): Uint8Array {
  return shortPoint(fromBase64url(key.x) ?? new Uint8Array(), fromBase64url(key.y) ?? new Uint8Array());
}

/** What an issuer has taken back. */
export interface Revoked {
  /** Key ids in hexadecimal. */
  readonly keys: ReadonlySet<string>;
  readonly sessions: ReadonlySet<string>;
}

export const revocationType = 'pidb-r';
/** Claim that holds what is ours (private use: below -65536, RFC 8392 §9.1). */
export const ownClaim = -65537;
const mostRevocationBytes = 4096;

/**
 * Reads the signed lists. Each counts only when one of the trusted issuers signed it: an issuer takes back its own
 * sessions and its own key, and those of its name (a new key may end an old one of the same organisation).
 */
export async function readRevocations(
  lists: readonly Uint8Array[],
  issuers: readonly Issuer[],
  crypto: AttendanceCrypto,
): Promise<Revoked> {
  const keys = new Set<string>();
  const sessions = new Set<string>();
  for (const bytes of lists) {
    const list = bytes.length > mostRevocationBytes ? undefined : readMessage(bytes, revocationType);
    const signer = issuers.find(({ keyId }) => list?.keyId !== undefined && keyId === toHex(list.keyId));
    if (list === undefined || signer === undefined || !(await list.isSignedBy(keyOf(signer), crypto)))
      continue;
    const revoked: unknown = list.claims.get(ownClaim);
    if (!Array.isArray(revoked)) continue;
    const [revokedKeys, revokedSessions] = revoked as unknown[];
    for (const key of bytesIn(revokedKeys)) {
      const issuer = issuers.find(({ keyId }) => keyId === toHex(key));
      if (issuer?.name === signer.name) keys.add(issuer.keyId);
    }
    for (const session of bytesIn(revokedSessions)) sessions.add(`${signer.name}/${bytesToCode(session, 8)}`);
  }
  return { keys, sessions };
}

function bytesIn(value: unknown): readonly Uint8Array[] {
  return Array.isArray(value) ? value.filter(isBytes) : [];
}
