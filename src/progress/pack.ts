import { deflateSync, inflateSync } from 'fflate';
import { fromBase64url, toBase64url } from '../encoding/base64url.ts';
import { withoutTrial } from '../runtime/trial-value.ts';
import { BitStream } from './bit-stream.ts';
import { crc32 } from '../encoding/crc32.ts';
import { noArrays, passArrays } from './dense-arrays.ts';
import { dictionary1 } from './dictionary.ts';
import type { ProgressRecord } from './record.ts';
import { fromArrays, toArrays } from './record-arrays.ts';

/**
 * A record as a short string for the LMS:
 *
 *     base64url( format byte · CRC-32 of the rest · deflated · bits · session card · attestation )
 *
 * Before each but the attestation stands its length (2 bytes). Deflated are the texts, one on a line, each as in JSON without
 * its quotes; everything else is packed in bits, since digits among words cost twice as much. The signed originals stay
 * outside: they do not shrink. In format 1 there are no bits: the arrays of a record are deflated as JSON.
 */
const format = 2;
const headBytes = 5;
/** Characters: below the 4,096 that SCORM 1.2 promises for a state (CMIString4096). */
export const stateCeiling = 4000;

/** No honest record comes near it; a forged one must not fill the memory of a phone. */
const mostPlainBytes = 256 * 1024;

/** What became of a string that the LMS gave. */
export type Unpacked =
  | { readonly kind: 'empty' }
  | { readonly kind: 'record'; readonly record: ProgressRecord }
  /** Damaged, from another course, or from a newer version of this one. */
  | { readonly kind: 'unreadable'; readonly raw: string; readonly because: 'damaged' | 'foreign' | 'newer' };

/** A record with the string that the LMS, this browser and a sealed copy keep of it: packed once for all of them. */
export interface PackedRecord {
  readonly record: ProgressRecord;
  readonly state: string;
}

export function packed(record: ProgressRecord): PackedRecord {
  return { record, state: pack(record) };
}

export function pack(record: ProgressRecord): string {
  const stream = new BitStream();
  passArrays(stream, toArrays(record));
  const lines = stream.strings.map((text) => JSON.stringify(text).slice(1, -1)).join('\n');
  const deflated = deflateSync(new TextEncoder().encode(lines), { level: 9, dictionary: dictionary1 });
  const { card = new Uint8Array(), attestation = new Uint8Array() } = record.facts.attendance;
  const body = join(
    ...[deflated, stream.bytes, card].flatMap((part) => [twoBytes(part.length), part]),
    attestation,
  );
  const sum = crc32(body);
  const head = Uint8Array.of(format, sum >>> 24, sum >>> 16, sum >>> 8, sum);
  return toBase64url(join(head, body));
}

export function unpack(raw: string): Unpacked {
  const packed = withoutTrial(raw);
  if (packed === '') return { kind: 'empty' };
  const bytes = fromBase64url(packed);
  if (bytes === undefined || bytes.length < headBytes + 4)
    return { kind: 'unreadable', raw, because: 'foreign' };
  const body = bytes.subarray(headBytes);
  const sum = new DataView(bytes.buffer).getUint32(1);
  const found = bytes[0] ?? 0;
  if (found < 1 || found > format) {
    const newer = found > format && sum === crc32(body);
    return { kind: 'unreadable', raw, because: newer ? 'newer' : 'foreign' };
  }
  if (sum !== crc32(body)) return { kind: 'unreadable', raw, because: 'damaged' };
  const record = readBody(body, found);
  return record === undefined ? { kind: 'unreadable', raw, because: 'damaged' } : { kind: 'record', record };
}

function readBody(body: Uint8Array, writtenIn: number): ProgressRecord | undefined {
  const view = new DataView(body.buffer, body.byteOffset, body.byteLength);
  let at = 0;
  const part = () => {
    const from = at + 2;
    at = from + view.getUint16(at);
    return body.slice(from, at);
  };
  try {
    const deflated = part();
    const bits = writtenIn === 1 ? undefined : part();
    const card = part();
    const attestation = body.slice(at);
    // fflate stops at the end of `out` without a word.
    const plain = inflateSync(deflated, { dictionary: dictionary1, out: new Uint8Array(mostPlainBytes) });
    if (plain.length === mostPlainBytes) return undefined;
    const text = new TextDecoder().decode(plain);
    return fromArrays(bits === undefined ? JSON.parse(text) : denseArrays(bits, text), card, attestation);
  } catch {
    // A checksum can be right by intent: a forged record may hold anything. It is unreadable, no more.
    return undefined;
  }
}

function denseArrays(bits: Uint8Array, lines: string): unknown {
  const strings = lines.split('\n').map((line) => JSON.parse(`"${line}"`) as string);
  return passArrays(new BitStream(bits, strings), noArrays);
}

function join(...parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function twoBytes(value: number): Uint8Array {
  return Uint8Array.of(value >> 8, value);
}
