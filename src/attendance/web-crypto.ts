import type { AttendanceCrypto, Sign } from './attendance-crypto.ts';

const ecdsa = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };

/** The checks by the browser itself, which does them off the thread of the page. */
export function webCrypto(subtle: SubtleCrypto): AttendanceCrypto {
  return {
    secure: true,
    async verify(key, message, signature) {
      // A code needs hashes only; who has a key to check with has read the trust, which brings this along.
      const { wholePoint } = await import('./p256-point.ts');
      const point = wholePoint(key);
      if (point === undefined || signature.length !== 64) return false;
      try {
        const imported = await subtle.importKey('raw', point, ecdsa, false, ['verify']);
        return await subtle.verify(ecdsa, imported, Uint8Array.from(signature), Uint8Array.from(message));
      } catch {
        // Not a point of the curve: nothing is signed with it.
        return false;
      }
    },
    async sha256(bytes) {
      return new Uint8Array(await subtle.digest('SHA-256', Uint8Array.from(bytes)));
    },
    async slowHash(code, salt, iterations) {
      const key = await subtle.importKey('raw', Uint8Array.from(code), 'PBKDF2', false, ['deriveBits']);
      const how = { name: 'PBKDF2', hash: 'SHA-256', salt: Uint8Array.from(salt), iterations };
      return new Uint8Array(await subtle.deriveBits(how, key, 256));
    },
  };
}

/** Signs with a private JWK of P-256. */
export async function signerOf(subtle: SubtleCrypto, privateKey: JsonWebKey): Promise<Sign> {
  const { kty, crv, x, y, d } = privateKey;
  const bare = { kty, crv, x, y, d } as JsonWebKey;
  const key = await subtle.importKey('jwk', bare, ecdsa, false, ['sign']);
  return async (message) => new Uint8Array(await subtle.sign(ecdsa, key, Uint8Array.from(message)));
}
