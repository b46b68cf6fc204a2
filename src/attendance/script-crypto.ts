import { p256 } from '@noble/curves/nist.js';
import { pbkdf2Async } from '@noble/hashes/pbkdf2.js';
import { sha256 } from '@noble/hashes/sha2.js';
import type { AttendanceCrypto, Sign } from './attendance-crypto.ts';

/** The same checks by script, for a page on plain http. Runs in a worker there: a slow hash takes seconds. */
export const scriptCrypto: AttendanceCrypto = {
  secure: false,
  verify(key, message, signature) {
    try {
      // WebCrypto signs with either of the two values of s that are right; the library would refuse half of them.
      return Promise.resolve(p256.verify(signature, message, key, { lowS: false }));
    } catch {
      // Not a point of the curve: nothing is signed with it.
      return Promise.resolve(false);
    }
  },
  sha256: (bytes) => Promise.resolve(sha256(bytes)),
  slowHash: (code, salt, iterations) => pbkdf2Async(sha256, code, salt, { c: iterations, dkLen: 32 }),
};

/** Signs by script; only for tests, since nobody signs on an unsafe connection. */
export function scriptSigner(privateKey: Uint8Array): Sign {
  return (message) => Promise.resolve(p256.sign(message, privateKey, { lowS: false }));
}
