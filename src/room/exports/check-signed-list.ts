import { unzipSync } from 'fflate';
import type { AttendanceCrypto } from '../../attendance/attendance-crypto.ts';
import type { SessionCard } from '../../attendance/session-card.ts';
import { fromHex } from '../../encoding/hex.ts';
import type { DayRecord } from '../day-record.ts';
import { readSignedList, type SignedList, type SignedListFault } from './signed-list.ts';

export type CheckedList =
  | {
      readonly kind: 'signed';
      readonly list: SignedList;
      /** Is the signed list before it one that this day knows? */
      readonly isNextOfKnown: boolean;
    }
  | { readonly kind: 'refused'; readonly because: Exclude<SignedListFault, 'other-previous'> | 'no-list' };

/** Larger ones are none of ours: the list and its signature, or an archive. */
const mostBytes = 30_000_000;
const entryOfOurs = /(?:^|\/)presentielijst(?:\.csv|-\d+\.cose)$/;

/**
 * Checks a presence list that was kept with its signature: the zip of *Ondertekend*, or an archive. Whoever changed one
 * sign in it, is found out.
 */
export async function checkedList(
  zip: Uint8Array,
  { exports }: Pick<DayRecord, 'exports'>,
  card: Pick<SessionCard, 'id' | 'organiserKey'>,
  crypto: AttendanceCrypto,
): Promise<CheckedList> {
  const found = filesIn(zip);
  if (found === undefined) return { kind: 'refused', because: 'no-list' };
  const { csv, signature } = found;
  const known = exports.flatMap(({ what, hash }) => (what === 'signed-list' ? [fromHex(hash)] : []));
  for (const previous of [undefined, ...known]) {
    const read = await readSignedList(signature, csv, previous, card, crypto);
    if (read.kind === 'signed') return { ...read, isNextOfKnown: true };
    if (read.because !== 'other-previous') return { kind: 'refused', because: read.because };
  }
  const read = await readSignedList(signature, csv, 'any', card, crypto);
  return read.kind === 'signed' ? { ...read, isNextOfKnown: false } : { kind: 'refused', because: 'damaged' };
}

function filesIn(zip: Uint8Array): { readonly csv: Uint8Array; readonly signature: Uint8Array } | undefined {
  if (zip.length > mostBytes) return undefined;
  try {
    const entries = unzipSync(zip, {
      filter: ({ name, originalSize }) => entryOfOurs.test(name) && originalSize <= mostBytes,
    });
    const names = Object.keys(entries);
    const csv = entries[names.find((name) => name.endsWith('.csv')) ?? ''];
    const signature = entries[names.find((name) => name.endsWith('.cose')) ?? ''];
    return csv === undefined || signature === undefined ? undefined : { csv, signature };
  } catch {
    // Whatever it is, it is not ours.
    return undefined;
  }
}
