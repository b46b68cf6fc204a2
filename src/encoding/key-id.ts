import { sha256 } from '@noble/hashes/sha2.js';
import { toHex } from './hex.ts';

/**
 * By which a key of the curve P-256 is named: the first 8 bytes of its thumbprint (RFC 7638), in hexadecimal. `x` and `y`
 * in base64url, as a JWK has them.
 */
export function keyIdOf({ x, y }: { readonly x: string; readonly y: string }): string {
  // The members in the order of the alphabet, without anything else: so the RFC wants it.
  const text = JSON.stringify({ crv: 'P-256', kty: 'EC', x, y });
  return toHex(sha256(new TextEncoder().encode(text)).subarray(0, 8));
}
