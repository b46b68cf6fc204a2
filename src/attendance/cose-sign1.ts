import { decode, encode, type DecodeOptions } from 'cborg';
import type { AttendanceCrypto, Sign } from './attendance-crypto.ts';

/**
 * A signed message: COSE_Sign1 with ES256 (RFC 9052 §4.2, RFC 9053 §2.1) whose payload are the claims of a CWT
 * (RFC 8392). The type stands in the protected header (RFC 9596), so that no message passes for another kind.
 */
interface SignedMessage {
  /** Who signed, as far as the message says it: the first bytes of the thumbprint of the key. */
  readonly keyId: Uint8Array | undefined;
  readonly claims: ReadonlyMap<unknown, unknown>;
  /** Checks the signature over the bytes as they came, never over bytes that were written anew. */
  isSignedBy(key: Uint8Array, crypto: AttendanceCrypto): Promise<boolean>;
}

/** CBOR tag 18 says that a COSE_Sign1 follows. */
const tag18 = 0xd2;
const header = { algorithm: 1, keyId: 4, type: 16 };
const es256 = -7;
const signatureBytes = 64;

/** One way to write a value and no other: what could be read in two ways is refused. */
const strict: DecodeOptions = {
  useMaps: true,
  strict: true,
  rejectDuplicateMapKeys: true,
  allowIndefinite: false,
  allowUndefined: false,
  allowInfinity: false,
  allowNaN: false,
  allowBigInt: false,
};

/**
 * Writes and signs a message.
 *
 * @param type What kind of message it is, such as `pidb-s`.
 */
export async function signMessage(
  type: string,
  claims: ReadonlyMap<number, unknown>,
  sign: Sign,
  keyId?: Uint8Array,
): Promise<Uint8Array> {
  const protectedHeader = headerOf(type, keyId);
  const payload = encode(claims);
  return whole(protectedHeader, payload, await sign(toBeSigned(protectedHeader, payload)));
}

/** Bytes of the message that this would be, without signing it. */
export function sizeOfSigned(type: string, claims: ReadonlyMap<number, unknown>, keyId?: Uint8Array): number {
  return whole(headerOf(type, keyId), encode(claims), new Uint8Array(signatureBytes)).length;
}

function headerOf(type: string, keyId: Uint8Array | undefined): Uint8Array {
  return encode(
    new Map<number, unknown>([
      [header.algorithm, es256],
      ...(keyId === undefined ? [] : [[header.keyId, keyId] as const]),
      [header.type, type],
    ]),
  );
}

function whole(protectedHeader: Uint8Array, payload: Uint8Array, signature: Uint8Array): Uint8Array {
  return Uint8Array.of(tag18, ...encode([protectedHeader, new Map(), payload, signature]));
}

/**
 * Takes a message of this type apart; `undefined` for everything else: another type, another algorithm or none,
 * something unprotected, something that could also be written otherwise.
 */
export function readMessage(bytes: Uint8Array, type: string): SignedMessage | undefined {
  if (bytes[0] !== tag18) return undefined;
  const parts = decodeStrictly(bytes.subarray(1));
  if (!Array.isArray(parts) || parts.length !== 4) return undefined;
  const [protectedHeader, unprotected, payload, signature] = parts as unknown[];
  if (!isBytes(protectedHeader) || !isBytes(payload) || !isBytes(signature)) return undefined;
  if (!(unprotected instanceof Map) || unprotected.size > 0 || signature.length !== signatureBytes)
    return undefined;
  const headers = decodeStrictly(protectedHeader);
  const claims = decodeStrictly(payload);
  if (!(headers instanceof Map) || !(claims instanceof Map)) return undefined;
  if (headers.get(header.algorithm) !== es256 || headers.get(header.type) !== type) return undefined;
  const keyId: unknown = headers.get(header.keyId);
  if (headers.size !== (keyId === undefined ? 2 : 3)) return undefined;
  if (keyId !== undefined && !isBytes(keyId)) return undefined;
  return {
    keyId,
    claims: claims as ReadonlyMap<unknown, unknown>,
    isSignedBy: (key, crypto) => crypto.verify(key, toBeSigned(protectedHeader, payload), signature),
  };
}

/** Sig_structure of RFC 9052 §4.4. */
function toBeSigned(protectedHeader: Uint8Array, payload: Uint8Array): Uint8Array {
  return encode(['Signature1', protectedHeader, new Uint8Array(), payload]);
}

/** `undefined` for what is no CBOR or not written in the one way. */
export function decodeStrictly(bytes: Uint8Array): unknown {
  try {
    return decode(bytes, strict) as unknown;
  } catch {
    // Whatever a stranger wrote there is not for us.
    return undefined;
  }
}

export function isBytes(value: unknown): value is Uint8Array {
  return value instanceof Uint8Array;
}
