import type { AttendanceCrypto } from './attendance-crypto.ts';

/** The browser's own cryptography where there is one, else the script. */
export async function openCrypto(): Promise<AttendanceCrypto> {
  // Undefined on http, whatever the types say.
  const subtle = (globalThis.crypto as Crypto | undefined)?.subtle;
  if (subtle !== undefined) {
    const { webCrypto } = await import('./web-crypto.ts');
    return webCrypto(subtle);
  }
  const { workerCrypto } = await import('./worker-crypto.ts');
  return workerCrypto();
}
