import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { KeyPair } from '../../src/attendance/new-session.ts';
import type { Issuer } from '../../src/attendance/trust.ts';
import type { Sign } from '../../src/attendance/attendance-crypto.ts';
import { decrypted, keyFileName, keyText, newPassphrase, signerWith } from '../../src/issuing/key-text.ts';
import type { CommandContext } from './command-context.ts';
import { IssuerError } from './issuer-error.ts';
import type { FileToWrite } from './write-all-or-none.ts';

/** Where the passphrase may stand for who works without a terminal. */
export const passphraseVariable = 'ISSUER_PASSPHRASE';
/** The private key as a file, encrypted where there is a passphrase. */
export async function keyFile(
  folder: string,
  keyId: string,
  privateKey: KeyPair['privateKey'],
  passphrase: string | undefined,
): Promise<FileToWrite> {
  const path = pathOf(folder, keyId, passphrase === undefined ? 'jwk' : 'jwe');
  return { path, text: await keyText(keyId, privateKey, passphrase), secret: true };
}

/** A new passphrase, typed twice or from the environment. */
export async function passphraseAsked(context: CommandContext): Promise<string> {
  const given = context.environment[passphraseVariable];
  const passphrase = newPassphrase(given ?? (await secretFrom(context, 'passphrase.askNew')));
  if (given === undefined && (await secretFrom(context, 'passphrase.askAgain')) !== passphrase) {
    throw new IssuerError('passphrase.differ');
  }
  return passphrase;
}

/** Signs with the private key of this issuer, once it has shown that it belongs to the public one. */
export async function signerFor(issuer: Issuer, folder: string, context: CommandContext): Promise<Sign> {
  const text = await readKey(issuer.keyId, folder, context);
  const sign = await signerWith(text, issuer, globalThis.crypto.subtle);
  if (typeof sign === 'function') return sign;
  const path = keyPath(folder, issuer.keyId);
  throw new IssuerError(sign === 'damaged' ? 'key.damaged' : 'key.ofOther', { path });
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
  const jwk = await decrypted(text, passphrase);
  if (jwk === undefined) throw new IssuerError('passphrase.wrong', { path });
  return jwk;
}

function keyPath(folder: string, keyId: string): string {
  const encrypted = pathOf(folder, keyId, 'jwe');
  return existsSync(encrypted) ? encrypted : pathOf(folder, keyId, 'jwk');
}

function pathOf(folder: string, keyId: string, ending: 'jwk' | 'jwe'): string {
  return join(folder, keyFileName(keyId, ending));
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
