import { fromBase45, toBase45 } from '../encoding/base45.ts';
import { fromBase64url, toBase64url } from '../encoding/base64url.ts';
import { isCode } from '../encoding/crockford.ts';
import { codeLength, learnerCodeLength } from './code-length.ts';

export { learnerCodeLength } from './code-length.ts';

/**
 * What can be found in a scanned, pasted or opened text. On paper and screen it stands in a QR code
 * (`PIDB:S:` and base45), in mails and files as text (`pidb.s.` and base64url).
 */
export type Carrier =
  | { [Kind in ByteCarrier]: { readonly kind: Kind; readonly bytes: Uint8Array } }[ByteCarrier]
  /** The QR code of a moment in the room: its code, and the card of its session. */
  | { readonly kind: 'moment'; readonly code: string; readonly card: Uint8Array }
  | { readonly kind: 'learner'; readonly code: string };

/** Carriers that are nothing but bytes. */
export type ByteCarrier = 'card' | 'attestation' | 'certificate' | 'revocation';

const letters: Readonly<Record<ByteCarrier, string>> = {
  card: 's',
  attestation: 'a',
  certificate: 'c',
  revocation: 'r',
};
const kinds = new Map(Object.entries(letters).map(([kind, letter]) => [letter, kind as ByteCarrier]));

/** Characters of a text or file that are looked at; a whole group's attestations stay far below it. */
export const mostText = 400_000;
/** Characters of one carrier, and carriers in one text. */
const longest = 6000;
const mostCarriers = 2000;

/** As text for a mail or a file. */
export function asText(kind: ByteCarrier, bytes: Uint8Array): string {
  return `pidb.${letters[kind]}.${toBase64url(bytes)}`;
}

/** As text for a QR code; only characters that a QR code holds densely. */
export function asQr(kind: ByteCarrier, bytes: Uint8Array): string {
  return `PIDB:${letters[kind].toUpperCase()}:${toBase45(bytes)}`;
}

export function momentQr(code: string, card: Uint8Array): string {
  return `PIDB:M:${code}:${toBase45(card)}`;
}

export function learnerQr(code: string): string {
  return `PIDB:L:${code}`;
}

/**
 * Everything of ours that a text holds, in its order; empty when there is nothing. A mail around it does no harm, nor the
 * folded lines of a calendar file.
 */
export function carriersIn(text: string): readonly Carrier[] {
  const looked = text.slice(0, mostText);
  const scanned = scannedCarrier(looked.replace(/^[\r\n]+|[\r\n]+$/g, ''));
  if (scanned !== undefined) return [scanned];
  const unfolded = looked.replaceAll(/\r?\n[ \t]/g, '');
  return [...unfolded.matchAll(/pidb\.([a-z])\.([A-Za-z0-9_-]+)/g)]
    .slice(0, mostCarriers)
    .flatMap((match) => {
      const [, letter = '', body = ''] = match;
      const kind = kinds.get(letter);
      const bytes = body.length > longest ? undefined : fromBase64url(body);
      return kind === undefined || bytes === undefined ? [] : [{ kind, bytes }];
    });
}

function scannedCarrier(text: string): Carrier | undefined {
  const match = /^PIDB:([A-Z]):([\s\S]*)$/.exec(text.length > longest ? '' : text);
  const [, letter = '', body = ''] = match ?? [];
  if (letter === 'L') return isCode(body, learnerCodeLength) ? { kind: 'learner', code: body } : undefined;
  if (letter === 'M') {
    const code = body.slice(0, codeLength);
    const card = fromBase45(body.slice(codeLength + 1));
    return isCode(code, codeLength) && card !== undefined ? { kind: 'moment', code, card } : undefined;
  }
  const kind = kinds.get(letter.toLowerCase());
  const bytes = fromBase45(body);
  return match === null || kind === undefined || bytes === undefined ? undefined : { kind, bytes };
}

/** Does it look like something of ours, also when it is not whole? */
export function looksLikeOurs(text: string): boolean {
  return /pidb[.:]/i.test(text.slice(0, mostText));
}
