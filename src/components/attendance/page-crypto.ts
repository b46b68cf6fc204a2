import type { AttendanceCrypto } from '../../attendance/attendance-crypto.ts';
import { openCrypto } from '../../attendance/open-crypto.ts';

let opening: Promise<AttendanceCrypto> | undefined;

/**
 * The one cryptography of this page, opened once: with it comes what was worked out already. Rejects when a file of the package
 * cannot be fetched now; the next call tries again.
 */
export function pageCrypto(): Promise<AttendanceCrypto> {
  opening ??= openCrypto().catch((cause: unknown) => {
    opening = undefined;
    throw cause;
  });
  return opening;
}
