import { compactDecrypt, CompactEncrypt } from 'jose';
import type { Sign } from '../attendance/attendance-crypto.ts';
import type { KeyPair } from '../attendance/new-session.ts';
import { keyOf, type Issuer } from '../attendance/trust.ts';
import { signerOf, webCrypto } from '../attendance/web-crypto.ts';
import { IssuingFault } from './issuing-fault.ts';

/** Characters that a passphrase has at least. */
export const leastPassphrase = 12;
/** Rounds of PBKDF2 with SHA-512 that are advised for passphrases (OWASP, 2023), and what a strange file may ask at most. */
const rounds = { written: 210_000, read: 1_000_000 };

/** What the file of a key is called, in the folder of whoever keeps it; with a passphrase it is encrypted. */
export function keyFileName(keyId: string, ending: 'jwk' | 'jwe'): string {
  return `${keyId}-GEHEIM.${ending}`;
}

/** The private key as the text of a file: a JWK, or with a passphrase an encrypted one (RFC 7517 §7). */
export async function keyText(
  keyId: string,
  privateKey: KeyPair['privateKey'],
  passphrase: string | undefined,
): Promise<string> {
  const jwk = { ...privateKey, alg: 'ES256', use: 'sig', kid: keyId };
  if (passphrase === undefined) return `${JSON.stringify(jwk, null, 2)}\n`;
  const encrypted = await new CompactEncrypt(new TextEncoder().encode(JSON.stringify(jwk)))
    .setProtectedHeader({ alg: 'PBES2-HS512+A256KW', enc: 'A256GCM', cty: 'jwk+json', kid: keyId })
    .setKeyManagementParameters({ p2c: rounds.written })
    .encrypt(bytesOf(passphrase));
  return `${encrypted}\n`;
}

/**
 * A new passphrase as it may be used.
 *
 * @throws {IssuingFault} when it is too short.
 */
export function newPassphrase(passphrase: string): string {
  if ([...passphrase].length < leastPassphrase)
    throw new IssuingFault('passphrase.tooShort', { least: leastPassphrase });
  return passphrase;
}

/** Does the text of a key file wait for a passphrase? */
export function isEncrypted(text: string): boolean {
  return /^[\w-]+(\.[\w-]*){4}\s*$/.test(text.trim());
}

/** The JWK in the text of an encrypted key file; undefined when the passphrase does not fit, or the file is damaged. */
export async function decrypted(text: string, passphrase: string): Promise<string | undefined> {
  try {
    const { plaintext } = await compactDecrypt(text.trim(), bytesOf(passphrase), {
      keyManagementAlgorithms: ['PBES2-HS512+A256KW'],
      contentEncryptionAlgorithms: ['A256GCM'],
      maxPBES2Count: rounds.read,
    });
    return new TextDecoder().decode(plaintext);
  } catch {
    return undefined;
  }
}

/** Signs with this private key, once it has shown that it belongs to the public one of the issuer. */
export async function signerWith(
  jwk: string,
  issuer: Issuer,
  subtle: SubtleCrypto,
): Promise<Sign | 'damaged' | 'of-other'> {
  let sign: Sign;
  try {
    sign = await signerOf(subtle, JSON.parse(jwk) as JsonWebKey);
  } catch {
    return 'damaged';
  }
  const trial = new TextEncoder().encode(issuer.keyId);
  return (await webCrypto(subtle).verify(keyOf(issuer), trial, await sign(trial))) ? sign : 'of-other';
}

/** One passphrase, whichever keyboard it was typed on. */
function bytesOf(passphrase: string): Uint8Array {
  return new TextEncoder().encode(passphrase.normalize('NFC'));
}
