import { compactDecrypt, CompactEncrypt, decodeProtectedHeader } from 'jose';
import type { DayFileFault } from './day.ts';
import type { DayRecord } from './day-record.ts';
import { dayText } from './day-text.ts';
import { readDayInTurns } from './read-day.ts';
import type { Role } from './store-key.ts';

/** Characters of a day file; the greatest room there is stays far below. */
export const mostDayFile = 30_000_000;

const type = 'pidb-dag';
const encryption = { alg: 'dir', enc: 'A256GCM' } as const;

/**
 * A whole day as one encrypted text: a JWE in compact form (RFC 7516), with the key that follows from the secret file. Its
 * header, which anybody can read, names the session and whose it is, and nothing else.
 */
export async function writeDayFile(record: DayRecord, role: Role, key: CryptoKey): Promise<string> {
  const plain = new TextEncoder().encode(dayText(record));
  const kid = `${record.session}.${role}`;
  return new CompactEncrypt(plain).setProtectedHeader({ ...encryption, typ: type, kid }).encrypt(key);
}

export type OpenedDayFile =
  | { readonly kind: 'day'; readonly record: DayRecord }
  | { readonly kind: 'refused'; readonly because: DayFileFault };

/**
 * Opens a day file of this session.
 *
 * @param keys Of each role whose files can be opened: an organiser opens those of the gespreksleider too.
 */
export async function openDayFile(
  text: string,
  { session, practice }: { readonly session: string; readonly practice: boolean },
  keys: Partial<Readonly<Record<Role, CryptoKey>>>,
): Promise<OpenedDayFile> {
  const refused = (because: DayFileFault): OpenedDayFile => ({ kind: 'refused', because });
  if (text.length > mostDayFile) return refused('too-large');
  const file = text.replace(/^\uFEFF/, '').trim();
  const of = dayFileOf(file);
  if (of === undefined) return refused('no-day-file');
  if (of.session !== session) return refused('other-session');
  const key = keys[of.role];
  const plain = key === undefined ? undefined : await decrypted(file, key);
  return plain === undefined ? refused('not-opened') : readDayInTurns(plain, session, practice);
}

/** Of which session and whose a file says that it is; undefined for anything that is no day file. */
export function dayFileOf(file: string): { readonly session: string; readonly role: Role } | undefined {
  // Before anything long is taken apart.
  if (!/^[\w-]{20,400}\.\.[\w-]{16}\.[\w-]+\.[\w-]{22}$/.test(file)) return undefined;
  try {
    const { typ, kid, alg, enc } = decodeProtectedHeader(file);
    if (typ !== type || alg !== encryption.alg || enc !== encryption.enc) return undefined;
    const [session, role] = (kid ?? '').split('.');
    if (session === undefined || (role !== 'organiser' && role !== 'facilitator')) return undefined;
    return { session, role };
  } catch {
    return undefined;
  }
}

async function decrypted(file: string, key: CryptoKey): Promise<string | undefined> {
  try {
    const { plaintext } = await compactDecrypt(file, key, {
      keyManagementAlgorithms: [encryption.alg],
      contentEncryptionAlgorithms: [encryption.enc],
    });
    return new TextDecoder().decode(plaintext);
  } catch {
    // Of another key, or changed: nobody can tell which.
    return undefined;
  }
}
