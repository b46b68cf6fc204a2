import type { Random } from '../attendance/new-session.ts';
import { fromBase64url } from '../encoding/base64url.ts';
import { toHex } from '../encoding/hex.ts';

/*
 * On a disk any other local page may read what this one stored, so that nothing is kept unencrypted, and no key either: it
 * follows each time from the secret file.
 */

/** What a day is stored and kept with. None of it can be read out of the browser. */
export interface DayKeys {
  /** What stands for the day in the store; says nothing of the session. */
  readonly id: string;
  /** AES-GCM, for what the browser stores. */
  readonly store: CryptoKey;
  /** AES-GCM, for day files. */
  readonly file: CryptoKey;
}

/** Whose secret: the day of a gespreksleider is another one than that of the organiser. */
export type Role = 'organiser' | 'facilitator';

const text = new TextEncoder();

/** @param secret 32 bytes that only the holder of the secret file has. */
export async function dayKeys(secret: Uint8Array, session: string, subtle: SubtleCrypto): Promise<DayKeys> {
  const base = await subtle.importKey('raw', Uint8Array.from(secret), 'HKDF', false, [
    'deriveKey',
    'deriveBits',
  ]);
  const key = (what: string) =>
    subtle.deriveKey(hkdf(session, what), base, { name: 'AES-GCM', length: 256 }, false, [
      'encrypt',
      'decrypt',
    ]);
  const id = await subtle.deriveBits(hkdf(session, 'id'), base, 128);
  return { id: toHex(new Uint8Array(id)), store: await key('store'), file: await key('file') };
}

/** What an organiser's day is encrypted from: the private key itself. */
export function organiserSecret({ d }: { readonly d: string }): Uint8Array {
  return fromBase64url(d) ?? new Uint8Array();
}

function hkdf(session: string, what: string): HkdfParams {
  return {
    name: 'HKDF',
    hash: 'SHA-256',
    salt: text.encode(`preventie-in-de-buurt/zaal/${session}`),
    info: text.encode(what),
  };
}

const ivBytes = 12;

/** Encrypted for the store: 12 bytes by chance, then the cipher text. */
export async function sealed(
  plain: Uint8Array,
  { id, store }: DayKeys,
  { subtle, random }: { readonly subtle: SubtleCrypto; readonly random: Random },
): Promise<Uint8Array> {
  const iv = random(new Uint8Array(ivBytes));
  const how = { name: 'AES-GCM', iv, additionalData: text.encode(id) };
  const cipher = new Uint8Array(await subtle.encrypt(how, store, Uint8Array.from(plain)));
  const whole = new Uint8Array(ivBytes + cipher.length);
  whole.set(iv);
  whole.set(cipher, ivBytes);
  return whole;
}

/** Undefined for what this key did not encrypt, or was changed since. */
export async function unsealed(
  bytes: Uint8Array,
  { id, store }: DayKeys,
  subtle: SubtleCrypto,
): Promise<Uint8Array | undefined> {
  const iv = Uint8Array.from(bytes.subarray(0, ivBytes));
  const how = { name: 'AES-GCM', iv, additionalData: text.encode(id) };
  try {
    return new Uint8Array(await subtle.decrypt(how, store, Uint8Array.from(bytes.subarray(ivBytes))));
  } catch {
    // What it is instead nobody can say.
    return undefined;
  }
}
