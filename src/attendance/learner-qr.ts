/** What the QR code of a deelnemerscode holds. Its own file: who shows one reads no carriers (`carriers.ts` does). */
export function learnerQr(code: string): string {
  return `PIDB:L:${code}`;
}
