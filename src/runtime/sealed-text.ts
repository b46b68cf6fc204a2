import { fromBase64url, toBase64url } from '../encoding/base64url.ts';

/** A text that only opens for who can name one of its secrets. */
interface Sealed {
  readonly salt: string;
  /** Of the derivation of its key; absent in one of before there were random secrets. */
  readonly rounds?: number;
  readonly text: string;
  /** The key of the text, once for each secret. */
  readonly keys: readonly string[];
}

const cipher = 'AES-GCM';
const ivLength = 12;
/** Nobody guesses 96 random bits, so deriving a key from them need not be slow. */
const rounds = 1;
/** Of a text that was sealed with a secret that somebody could guess. */
const roundsBefore = 100_000;

/**
 * Undefined where the browser has no cryptography: on a page without https.
 *
 * @param secrets Random ones, of 96 bits or more.
 */
export async function seal(text: string, secrets: readonly string[]): Promise<string | undefined> {
  if (!hasCryptography()) return undefined;
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const key = crypto.getRandomValues(new Uint8Array(32));
  const sealed: Sealed = {
    salt: toBase64url(salt),
    rounds,
    text: await encrypt(await imported(key), new TextEncoder().encode(text)),
    keys: await Promise.all(secrets.map(async (secret) => encrypt(await keyOf(secret, salt, rounds), key))),
  };
  return JSON.stringify(sealed);
}

/** Undefined when none of the secrets is one of those that it was sealed with. */
export async function unseal(sealed: string, secrets: readonly string[]): Promise<string | undefined> {
  if (!hasCryptography()) return undefined;
  try {
    const { salt, rounds: times = roundsBefore, text, keys } = JSON.parse(sealed) as Sealed;
    for (const secret of secrets) {
      const own = await keyOf(secret, bytesOf(salt), times);
      for (const wrapped of keys) {
        const key = await decrypt(own, wrapped).catch(() => undefined);
        if (key !== undefined) return new TextDecoder().decode(await decrypt(await imported(key), text));
      }
    }
  } catch {
    // Damaged: it is as if it were not there.
  }
  return undefined;
}

/** Was it sealed with a secret that somebody could guess, as before there were random ones? */
export function isOfBefore(sealed: string): boolean {
  return !sealed.includes('"rounds":');
}

function hasCryptography(): boolean {
  return 'subtle' in globalThis.crypto;
}

async function keyOf(secret: string, salt: Uint8Array<ArrayBuffer>, times: number): Promise<CryptoKey> {
  const bytes = new TextEncoder().encode(secret);
  const material = await crypto.subtle.importKey('raw', bytes, 'PBKDF2', false, ['deriveBits']);
  const derivation = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: times };
  return imported(new Uint8Array(await crypto.subtle.deriveBits(derivation, material, 256)));
}

function imported(key: Uint8Array<ArrayBuffer>): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', key, cipher, false, ['encrypt', 'decrypt']);
}

async function encrypt(key: CryptoKey, plain: Uint8Array<ArrayBuffer>): Promise<string> {
  const iv = crypto.getRandomValues(new Uint8Array(ivLength));
  const hidden = new Uint8Array(await crypto.subtle.encrypt({ name: cipher, iv }, key, plain));
  return toBase64url(new Uint8Array([...iv, ...hidden]));
}

async function decrypt(key: CryptoKey, hidden: string): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = bytesOf(hidden);
  const iv = bytes.slice(0, ivLength);
  return new Uint8Array(await crypto.subtle.decrypt({ name: cipher, iv }, key, bytes.slice(ivLength)));
}

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(fromBase64url(text) ?? []);
}
