import { strToU8, zipSync } from 'fflate';
import type { AttendanceCrypto } from '../../attendance/attendance-crypto.ts';
import type { SessionCard } from '../../attendance/session-card.ts';
import { locales, type Language } from '../../course-files/language.ts';
import { toHex } from '../../encoding/hex.ts';
import { keepUntilMoment } from './keep-until.ts';
import type { SayInLists } from './list-words.ts';

/** A file that goes into an archive, or that is kept by itself. */
export interface KeptFile {
  /** With folders, such as `registers/gaia.txt`. */
  readonly name: string;
  readonly content: Uint8Array | string;
}

/** Days before 1980 cannot stand in a zip. */
const earliest = Date.UTC(1980, 0, 2);

/**
 * Everything of a werksessie in one zip, with the checksum of each file (`SHA256SUMS`, as `sha256sum -c` reads it) and a text that
 * says until when it is kept.
 *
 * @param read That text.
 * @param now Minutes since 1970.
 */
export async function archiveOf(
  files: readonly KeptFile[],
  read: string,
  crypto: Pick<AttendanceCrypto, 'sha256'>,
  now: number,
): Promise<Uint8Array> {
  const contents = new Map(
    [...files, { name: 'LEES-MIJ.txt', content: `${read}\n` }].map(({ name, content }) => [
      safeName(name),
      typeof content === 'string' ? strToU8(content) : content,
    ]),
  );
  const sums = await Promise.all(
    [...contents].map(async ([name, content]) => `${toHex(await crypto.sha256(content))}  ${name}\n`),
  );
  const mtime = new Date(Math.max(now * 60_000, earliest));
  return zipSync({ ...Object.fromEntries(contents), SHA256SUMS: strToU8(sums.join('')) }, { mtime });
}

/** What an archive says of itself: of which werksessie it is, until when it is kept, and that names are in it. */
export function archiveText(
  card: Pick<SessionCard, 'wijk' | 'start' | 'zone'>,
  language: Language,
  say: SayInLists,
): string {
  const dates = new Intl.DateTimeFormat(locales[language], { dateStyle: 'long', timeZone: card.zone });
  return say('lists.archive.read', {
    wijk: card.wijk,
    date: dates.format(card.start * 60_000),
    until: dates.format(keepUntilMoment(card) * 60_000),
  });
}

/** A name that every computer can unpack, and that stays in its folder. */
export function safeName(name: string): string {
  const parts = name
    .normalize('NFKD')
    .split('/')
    .map((part) =>
      part
        .replaceAll(/\p{M}/gu, '')
        .replaceAll(/[^\w.-]+/g, '-')
        .replace(/^[.-]+|[.-]+$/g, ''),
    );
  return parts.filter((part) => part !== '').join('/') || 'bestand';
}
