import * as v from 'valibot';
import { stringify } from 'yaml';
import { newKeyPair, type KeyPair } from '../attendance/new-session.ts';
import { issuerFile, type IssuerFile } from '../course-files/trust-files.ts';
import { keyIdOf } from '../encoding/key-id.ts';
import { IssuingFault } from './issuing-fault.ts';

/** A new key: its public half as the course keeps it, and the private half. */
export interface NewIssuer {
  readonly issuer: IssuerFile;
  readonly privateKey: KeyPair['privateKey'];
}

/**
 * Makes the key of an issuer.
 *
 * @param from The first day on which it makes cards, `2026-11-30`.
 * @throws {IssuingFault} when the name cannot stand on a card.
 */
export async function newIssuer(typed: string, from: string, subtle: SubtleCrypto): Promise<NewIssuer> {
  const name = typed.normalize('NFC').trim();
  const { publicKey, privateKey } = await newKeyPair(subtle);
  const { x, y } = publicKey;
  const keyId = keyIdOf(publicKey);
  const issuer = v.safeParse(issuerFile, { name, keyId, demonstration: false, from, key: { x, y } });
  if (!issuer.success || /\p{Cc}|\p{Cf}/u.test(name)) throw new IssuingFault('key.nameUnfit', { name });
  return { issuer: issuer.output, privateKey };
}

/** What the file of the public half is called, in `issuers/` of the course. */
export function issuerFileName({ keyId }: Pick<IssuerFile, 'keyId'>): string {
  return `${keyId}.yaml`;
}

/**
 * The public half as a file of the course.
 *
 * @param explanation For who opens it, a comment above it.
 */
export function issuerText(issuer: IssuerFile, explanation: string): string {
  return `${explanation.replaceAll(/^/gm, '# ')}\n${stringify(issuer)}`;
}
