import { bytesToCode, codeToBytes } from '../encoding/crockford.ts';
import { fromHex, toHex } from '../encoding/hex.ts';
import { isPossible, type ReceiptFault } from './possible.ts';
import type { OwnForm, ReceiptForms } from './receipt-form.ts';
import type { Receipt, ReceiptMoment } from './receipt.ts';

/**
 * A bon as bytes:
 *
 *     version and kind (4 bits each) · session (5 bytes, zero for none) · print (2) · tag (4) ·
 *     profession, answers and choices as one number · CRC-16 of all that (2)
 *
 * In that number the profession is a digit of base 61, an answer one of base 7 and a choice one of base 11; the highest
 * digit of an answer or a choice says that it was skipped. Before the werksessie it is 21 bytes: a QR code of version 2.
 */
const version = 1;
const kinds: readonly ReceiptMoment[] = ['before', 'half-year', 'feedback'];
const sessionLength = 8;
const headBytes = 12;
const sumBytes = 2;
/** Of any list that a course can have; longer ones are not looked at. */
const mostBytes = 200;

const professions = 61;
const answers = 7;
const choices = 11;

export type ReadReceipt =
  | { readonly kind: 'receipt'; readonly receipt: Receipt }
  | { readonly kind: 'refused'; readonly because: ReceiptFault };

/** @throws {RangeError} For what no form can hold, which a caller could have known. */
export function receiptBytes(receipt: Receipt, form: OwnForm): Uint8Array<ArrayBuffer> {
  if (isPossible(receipt, form) !== undefined) throw new RangeError('This is no answer list of this form.');
  const { radices, bytes } = layoutOf(form);
  const digits = [
    receipt.profession,
    ...[...receipt.answers, ...(receipt.before ?? [])].map((value) => value ?? answers - 1),
    ...receipt.choices.map((value) => value ?? choices - 1),
  ];
  const number = new Uint8Array(bytes);
  digits.forEach((digit, at) => {
    multiplyAndAdd(number, radices[at] ?? 1, digit);
  });
  const body = Uint8Array.of(
    version * 16 + kinds.indexOf(receipt.kind),
    ...codeToBytes(receipt.session ?? '0'.repeat(sessionLength)),
    ...fromHex(receipt.print),
    ...fromHex(receipt.tag),
    ...number,
  );
  const sum = crc16(body);
  return Uint8Array.of(...body, sum >> 8, sum & 0xff);
}

/** Whatever comes in, a receipt or the reason why it is none. */
export function readReceipt(bytes: Uint8Array, forms: ReceiptForms): ReadReceipt {
  if (bytes.length <= headBytes + sumBytes || bytes.length > mostBytes) return refused('no-receipt');
  const body = bytes.subarray(0, -sumBytes);
  const sum = ((bytes.at(-2) ?? 0) << 8) | (bytes.at(-1) ?? 0);
  if (crc16(body) !== sum) return refused('damaged');
  const [first = 0] = body;
  const kind = kinds[first & 15];
  if (first >> 4 > version) return refused('newer');
  if (first >> 4 !== version || kind === undefined) return refused('no-receipt');
  const form = forms[kind];
  const print = toHex(body.subarray(6, 8));
  if (print !== form.print) return refused('other-list');
  const { radices, bytes: length } = layoutOf(form);
  const number = body.slice(headBytes);
  if (number.length !== length) return refused('damaged');
  const digits = new Array<number>(radices.length);
  for (let at = radices.length - 1; at >= 0; at -= 1) digits[at] = divide(number, radices[at] ?? 1);
  // What is left over was written by nobody.
  if (number.some((byte) => byte !== 0)) return refused('damaged');
  const [profession = 0, ...given] = digits;
  const session = body.subarray(1, 6);
  const items = form.items.length;
  const before = form.before.length;
  const valueOf = (skipped: number) => (digit: number) => (digit === skipped ? undefined : digit);
  const receipt: Receipt = {
    kind,
    session: session.every((byte) => byte === 0) ? undefined : bytesToCode(session, sessionLength),
    print,
    tag: toHex(body.subarray(8, headBytes)),
    profession,
    answers: given.slice(0, items).map(valueOf(answers - 1)),
    ...(before === 0 ? {} : { before: given.slice(items, items + before).map(valueOf(answers - 1)) }),
    choices: given.slice(items + before).map(valueOf(choices - 1)),
  };
  const fault = isPossible(receipt, form);
  return fault === undefined ? { kind: 'receipt', receipt } : refused(fault);
}

function refused(because: ReceiptFault): ReadReceipt {
  return { kind: 'refused', because };
}

interface Layout {
  /** The base of each digit, the first one the highest. */
  readonly radices: readonly number[];
  /** That the number takes. */
  readonly bytes: number;
}

const layouts = new WeakMap<OwnForm, Layout>();

function layoutOf(form: OwnForm): Layout {
  const known = layouts.get(form);
  if (known !== undefined) return known;
  const radices = [
    professions,
    ...Array.from({ length: form.items.length + form.before.length }, () => answers),
    ...form.choices.map(() => choices),
  ];
  const bits = radices.reduce((sum, radix) => sum + Math.log2(radix), 0);
  const layout = { radices, bytes: Math.ceil(bits / 8) };
  layouts.set(form, layout);
  return layout;
}

/** `number` is big-endian, and becomes number · radix + digit. */
function multiplyAndAdd(number: Uint8Array, radix: number, digit: number): void {
  let carry = digit;
  for (let at = number.length - 1; at >= 0; at -= 1) {
    carry += (number[at] ?? 0) * radix;
    number[at] = carry & 0xff;
    carry >>= 8;
  }
}

/** `number` is divided by the radix; the answer is what is left over. */
function divide(number: Uint8Array, radix: number): number {
  let rest = 0;
  for (let at = 0; at < number.length; at += 1) {
    rest = rest * 256 + (number[at] ?? 0);
    number[at] = Math.floor(rest / radix);
    rest %= radix;
  }
  return rest;
}

/** CRC-16/CCITT-FALSE: what was mistyped or cut off is not read as somebody's answers. */
function crc16(bytes: Uint8Array): number {
  let sum = 0xffff;
  for (const byte of bytes) {
    sum ^= byte << 8;
    for (let bit = 0; bit < 8; bit += 1) sum = ((sum << 1) ^ (sum & 0x8000 ? 0x1021 : 0)) & 0xffff;
  }
  return sum;
}
