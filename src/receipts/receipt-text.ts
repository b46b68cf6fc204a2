import { toBase45 } from '../encoding/base45.ts';
import { toBase64url } from '../encoding/base64url.ts';

/*
 * A bon as it is carried. Its own file: who shows one reads no carriers (`carriers.ts` does).
 */

/** For a QR code: only characters that it holds densely. */
export function receiptQr(bytes: Uint8Array): string {
  return `PIDB:U:${toBase45(bytes)}`;
}

/** For a mail or a file. */
export function receiptText(bytes: Uint8Array): string {
  return `pidb.u.${toBase64url(bytes)}`;
}
