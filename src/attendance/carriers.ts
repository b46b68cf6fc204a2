import { fromBase45, toBase45 } from '../encoding/base45.ts';
import { fromBase64url, toBase64url } from '../encoding/base64url.ts';
import { sizeOfItem } from '../encoding/cbor-size.ts';
import { isCode } from '../encoding/crockford.ts';
import { codeLength, learnerCodeLength } from './code-length.ts';

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
type ByteCarrier = 'card' | 'attestation' | 'certificate' | 'revocation' | 'receipt';

const letters: Readonly<Record<ByteCarrier, string>> = {
  card: 's',
  attestation: 'a',
  certificate: 'c',
  revocation: 'r',
  // An answer list without a name, which `receipts` writes and reads.
  receipt: 'u',
};
const kinds = new Map(Object.entries(letters).map(([kind, letter]) => [letter, kind as ByteCarrier]));

/** Characters of a text or file that are looked at; a whole group's attestations stay far below it, and so do the answer lists of 5,000 people. */
export const mostText = 400_000;
/** Characters of one carrier, and carriers in one text. */
const longest = 6000;
const mostCarriers = 5000;

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

/**
 * Everything of ours that a text holds, in its order; empty when there is nothing. A mail around it does no harm, nor
 * what mail and calendars do to long lines: wrapped, quoted, folded, with signs in them that cannot be seen.
 */
export function carriersIn(text: string): readonly Carrier[] {
  const looked = text.slice(0, mostText);
  const scanned = scannedCarrier(looked.replace(/^[\r\n]+|[\r\n]+$/g, ''));
  if (scanned !== undefined) return [scanned];
  const plain = withoutMail(looked);
  const found = [...plain.matchAll(mark)].slice(0, mostCarriers);
  return found.flatMap((match, position) => {
    const kind = kinds.get(match[1] ?? '');
    const body = plain.slice(match.index + match[0].length, found[position + 1]?.index);
    const bytes = kind === undefined ? undefined : bytesIn(body);
    return kind === undefined || bytes === undefined ? [] : [{ kind, bytes }];
  });
}

/** How each begins as text; a line may end within it. */
const mark = /[Pp]\s{0,4}i\s{0,4}d\s{0,4}b\s{0,4}\.\s{0,4}([a-z])\s{0,4}\./g;

/** Without the marks of quoting, of quoted-printable (RFC 2045 §6.7), and without what cannot be seen. */
function withoutMail(text: string): string {
  return text
    .replaceAll(/[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]|=E2=80=8B/g, '')
    .replaceAll(/=[ \t]*(\r\n|\r|\n)/g, '$1')
    .replaceAll(/=(?:20|C2=A0)/g, ' ')
    .replaceAll(/=(2D|2E|5F)/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    .replaceAll(/(^|[\r\n])[^\S\r\n]*(?:(?:[>|»]|&gt;)[^\S\r\n]*)+/g, '$1');
}

/** What a line of a mail holds at least, when it was wrapped and its lines were then put behind each other. */
const leastOfLine = 20;

/**
 * The bytes at the beginning of a text. Where a line ends within them they say themselves how many they are; words
 * that follow are never taken along.
 */
function bytesIn(text: string): Uint8Array | undefined {
  const pieces = piecesOf(text);
  const [first] = pieces;
  if (first === undefined) return undefined;
  const all = pieces.map(({ letters }) => letters).join('');
  const bytes = fromBase64url(all.length % 4 === 1 ? all.slice(0, -1) : all);
  const size = bytes === undefined ? undefined : sizeOfItem(bytes);
  const last = size === undefined ? -1 : pieces.findIndex(({ end }) => end === Math.ceil((size * 8) / 6));
  const isWrapped = pieces
    .slice(1, Math.max(0, last))
    .every(({ letters, afterLine }) => afterLine || letters.length >= leastOfLine);
  if (last > 0 && isWrapped) return bytes?.subarray(0, size);
  return fromBase64url(first.letters);
}

interface Piece {
  readonly letters: string;
  /** Does a line end before it? */
  readonly afterLine: boolean;
  /** Letters up to its end, those before it included. */
  readonly end: number;
}

/** Letters with nothing between them but the ends of lines and spaces. */
function piecesOf(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const [, gap = '', letters = ''] of text.matchAll(/([\s>|]*)([A-Za-z0-9_-]+)/gy)) {
    end += letters.length;
    if (end > longest) break;
    pieces.push({ letters, afterLine: /[\r\n]/.test(gap), end });
  }
  return pieces;
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
  const looked = text.slice(0, mostText);
  return /pidb[.:]/i.test(looked) || withoutMail(looked).search(mark) >= 0;
}
