import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { compactDecrypt, CompactEncrypt } from 'jose';
import type { KeyPair } from '../../src/attendance/new-session.ts';
import { signerOf, webCrypto } from '../../src/attendance/web-crypto.ts';
import { keyOf, type Issuer } from '../../src/attendance/trust.ts';
import type { Sign } from '../../src/attendance/attendance-crypto.ts';
import type { CommandContext } from './command-context.ts';
import { IssuerError } from './issuer-error.ts';
import type { FileToWrite } from './write-all-or-none.ts';

/** Where the passphrase may stand for who works without a terminal. */
export const passphraseVariable = 'ISSUER_PASSPHRASE';
const leastPassphrase = 12;
/** Rounds of PBKDF2 with SHA-512 that are advised for passphrases (OWASP, 2023), and what a strange file may ask at most. */
const rounds = { written: 210_000, read: 1_000_000 };

/** The private key as a file: a JWK, or with a passphrase an encrypted one (RFC 7517 §7). */
export async function keyFile(
  folder: string,
  keyId: string,
  privateKey: KeyPair['privateKey'],
  passphrase: string | undefined,
): Promise<FileToWrite> {
  const jwk = { ...privateKey, alg: 'ES256', use: 'sig', kid: keyId };
  if (passphrase === undefined) {
    return { path: pathOf(folder, keyId, 'jwk'), text: `${JSON.stringify(jwk, null, 2)}\n`, secret: true };
  }
  const encrypted = await new CompactEncrypt(new TextEncoder().encode(JSON.stringify(jwk)))
    .setProtectedHeader({ alg: 'PBES2-HS512+A256KW', enc: 'A256GCM', cty: 'jwk+json', kid: keyId })
    .setKeyManagementParameters({ p2c: rounds.written })
    .encrypt(bytesOf(passphrase));
  return { path: pathOf(folder, keyId, 'jwe'), text: `${encrypted}\n`, secret: true };
}

/** A new passphrase, typed twice or from the environment. */
export async function newPassphrase(context: CommandContext): Promise<string> {
  const given = context.environment[passphraseVariable];
  const passphrase = given ?? (await secretFrom(context, 'passphrase.askNew'));
  if ([...passphrase].length < leastPassphrase) {
    throw new IssuerError('passphrase.tooShort', { least: leastPassphrase });
  }
  if (given === undefined && (await secretFrom(context, 'passphrase.askAgain')) !== passphrase) {
    throw new IssuerError('passphrase.differ');
  }
  return passphrase;
}

/** Signs with the private key of this issuer, once it has shown that it belongs to the public one. */
export async function signerFor(issuer: Issuer, folder: string, context: CommandContext): Promise<Sign> {
  const { subtle } = globalThis.crypto;
  const fault = (word: 'key.damaged' | 'key.ofOther', cause?: unknown) =>
    new IssuerError(word, { path: keyPath(folder, issuer.keyId) }, { cause });
  const text = await readKey(issuer.keyId, folder, context);
  let sign: Sign;
  try {
    sign = await signerOf(subtle, JSON.parse(text) as JsonWebKey);
  } catch (cause) {
    throw fault('key.damaged', cause);
  }
  const trial = new TextEncoder().encode(issuer.keyId);
  const belongs = await webCrypto(subtle).verify(keyOf(issuer), trial, await sign(trial));
  if (!belongs) throw fault('key.ofOther');
  return sign;
}

/** Is the private key of this issuer in the folder? */
export function hasKey(folder: string, keyId: string): boolean {
  return existsSync(pathOf(folder, keyId, 'jwk')) || existsSync(pathOf(folder, keyId, 'jwe'));
}

async function readKey(keyId: string, folder: string, context: CommandContext): Promise<string> {
  if (!hasKey(folder, keyId)) throw new IssuerError('key.missing', { keyId, folder });
  const path = keyPath(folder, keyId);
  const othersMayRead = process.platform !== 'win32' && (statSync(path).mode & 0o077) !== 0;
  if (othersMayRead) context.warn(context.say('key.readable', { path }));
  const text = readFileSync(path, 'utf8').trim();
  if (!path.endsWith('.jwe')) return text;
  const passphrase = context.environment[passphraseVariable] ?? (await secretFrom(context, 'passphrase.ask'));
  try {
    const { plaintext } = await compactDecrypt(text, bytesOf(passphrase), {
      keyManagementAlgorithms: ['PBES2-HS512+A256KW'],
      contentEncryptionAlgorithms: ['A256GCM'],
      maxPBES2Count: rounds.read,
    });
    return new TextDecoder().decode(plaintext);
  } catch (cause) {
    throw new IssuerError('passphrase.wrong', { path }, { cause });
  }
}

function keyPath(folder: string, keyId: string): string {
  const encrypted = pathOf(folder, keyId, 'jwe');
  return existsSync(encrypted) ? encrypted : pathOf(folder, keyId, 'jwk');
}

function pathOf(folder: string, keyId: string, ending: 'jwk' | 'jwe'): string {
  return join(folder, `${keyId}-GEHEIM.${ending}`);
}

function secretFrom(
  context: CommandContext,
  word: 'passphrase.askNew' | 'passphrase.askAgain' | 'passphrase.ask',
) {
  if (context.askSecret === undefined) {
    const missing = word === 'passphrase.ask' ? 'passphrase.needed' : 'passphrase.newNeeded';
    throw new IssuerError(missing, { variable: passphraseVariable });
  }
  return context.askSecret(context.say(word));
}

/** One passphrase, whichever keyboard it was typed on. */
function bytesOf(passphrase: string): Uint8Array {
  return new TextEncoder().encode(passphrase.normalize('NFC'));
}
