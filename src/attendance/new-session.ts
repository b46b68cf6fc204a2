import { codeLength } from './code-length.ts';
import { fromBase64url } from '../encoding/base64url.ts';
import { randomCode } from '../encoding/crockford.ts';
import { fromHex } from '../encoding/hex.ts';
import { webCrypto } from './web-crypto.ts';
import { shortPoint } from './p256-point.ts';
import { hashOfCode } from './room-code.ts';
import {
  hashBytes,
  iterationBounds,
  saltBytes,
  signCard,
  sizeOfCard,
  type MomentKind,
  type SessionCard,
} from './session-card.ts';
import type { Sign } from './attendance-crypto.ts';

/** A key pair of P-256 as JSON Web Keys (RFC 7517); the private one has `d`. */
export interface KeyPair {
  readonly publicKey: PublicJwk;
  readonly privateKey: PublicJwk & { readonly d: string };
}
interface PublicJwk {
  readonly kty: 'EC';
  readonly crv: 'P-256';
  readonly x: string;
  readonly y: string;
}

export async function newKeyPair(subtle: SubtleCrypto): Promise<KeyPair> {
  const pair = await subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, ['sign', 'verify']);
  const { x, y, d } = (await subtle.exportKey('jwk', pair.privateKey)) as { x: string; y: string; d: string };
  const publicKey: PublicJwk = { kty: 'EC', crv: 'P-256', x, y };
  return { publicKey, privateKey: { ...publicKey, d } };
}

/** What a session is to be; the rest is made: its id, its codes, the organiser's key. */
export type SessionPlan = Pick<
  SessionCard,
  | 'wijk'
  | 'place'
  | 'organiser'
  | 'start'
  | 'end'
  | 'zone'
  | 'parts'
  | 'breaks'
  | 'accreditation'
  | 'issuedAt'
  | 'expires'
> & {
  /** When each code may be shown first, in minutes after the start. */
  readonly moments: readonly { readonly kind: MomentKind; readonly opens: number }[];
};

export interface NewSession {
  readonly card: SessionCard;
  /** The signed card. */
  readonly bytes: Uint8Array;
  /** The codes of the moments, in their order: 8 characters without check symbol. Secret until they are shown. */
  readonly codes: readonly string[];
  /** Confirms who was there. Secret. */
  readonly organiser: KeyPair;
}

/** How many bytes the card of such a session takes. */
export function sizeOfSession({ moments, ...rest }: SessionPlan, keyId: string): number {
  const card: SessionCard = {
    ...rest,
    id: '0'.repeat(8),
    salt: new Uint8Array(saltBytes),
    iterations: iterationBounds.least,
    moments: moments.map((moment) => ({ ...moment, hash: new Uint8Array(hashBytes) })),
    organiserKey: new Uint8Array(33),
  };
  return sizeOfCard(card, fromHex(keyId));
}

/** Makes a session: draws its codes, its salt and the organiser's key, and signs its card. */
export async function newSession(
  plan: SessionPlan,
  issuer: { readonly keyId: string; readonly sign: Sign },
  { subtle, random }: { readonly subtle: SubtleCrypto; readonly random: Random },
): Promise<NewSession> {
  const { moments, ...rest } = plan;
  const crypto = webCrypto(subtle);
  const organiser = await newKeyPair(subtle);
  const salt = random(new Uint8Array(saltBytes));
  const codes = moments.map(() => randomCode(codeLength, random));
  const iterations = iterationBounds.least;
  const hashes = await Promise.all(
    codes.map((code, position) => hashOfCode(code, salt, position, iterations, crypto)),
  );
  const card: SessionCard = {
    ...rest,
    id: randomCode(8, random),
    salt,
    iterations,
    moments: moments.map((moment, position) => ({ ...moment, hash: hashes[position] ?? new Uint8Array() })),
    organiserKey: shortPoint(bytesOf(organiser.publicKey.x), bytesOf(organiser.publicKey.y)),
  };
  return { card, bytes: await signCard(card, issuer.sign, fromHex(issuer.keyId)), codes, organiser };
}

/** Fills the bytes with random ones, as `crypto.getRandomValues` does. */
export type Random = (bytes: Uint8Array<ArrayBuffer>) => Uint8Array<ArrayBuffer>;

function bytesOf(text: string): Uint8Array {
  return fromBase64url(text) ?? new Uint8Array();
}
