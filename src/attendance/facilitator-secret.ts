import { hkdf } from '@noble/hashes/hkdf.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { fromBase64url } from '../encoding/base64url.ts';

const text = new TextEncoder();

/**
 * What a gespreksleider's day is encrypted from, 32 bytes. It follows from the organiser's private key, and not the other way
 * round: so the organiser can open what the gespreksleider kept.
 */
export function facilitatorSecret({ d }: { readonly d: string }, session: string): Uint8Array {
  const key = fromBase64url(d) ?? new Uint8Array();
  return hkdf(
    sha256,
    key,
    text.encode(`preventie-in-de-buurt/zaal/${session}`),
    text.encode('facilitator'),
    32,
  );
}
