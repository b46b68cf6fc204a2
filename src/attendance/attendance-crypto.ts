/**
 * What attendance needs of cryptography: three checks that give the same answers wherever they run.
 * A browser has them built in on a safe connection; on plain http, where some LMSs still are, it has not, and a script
 * does the same work. No check is ever left out.
 */
export interface AttendanceCrypto {
  /**
   * True when the page came over a connection that nobody can change on its way. Otherwise the code of the
   * page itself may have been changed, so that no check done there is proof to others.
   */
  readonly secure: boolean;
  /**
   * ECDSA on P-256 with SHA-256 (ES256, RFC 9053 §2.1).
   *
   * @param key The point: 33 bytes compressed or 65 bytes not.
   * @param signature r and s, 64 bytes.
   */
  verify(key: Uint8Array, message: Uint8Array, signature: Uint8Array): Promise<boolean>;
  sha256(bytes: Uint8Array): Promise<Uint8Array>;
  /** PBKDF2 with HMAC-SHA-256, 32 bytes; slow on purpose, never on the thread of the page. */
  slowHash(code: Uint8Array, salt: Uint8Array, iterations: number): Promise<Uint8Array>;
}

/** Signs with ES256; answers r and s, 64 bytes. */
export type Sign = (message: Uint8Array) => Promise<Uint8Array>;
