import { carriersIn } from '../../../attendance/carriers.ts';
import type { AttendanceCrypto } from '../../../attendance/attendance-crypto.ts';
import { readRevocations, type Trust } from '../../../attendance/trust.ts';
import type { DayStore, DayTabs } from '../../../room/day-store.ts';
import { openRoom, type OpenedRoom, type Opening, type RoomTrust } from '../../../room/open-room.ts';
import { newPracticeRoom, type PracticeWords } from '../../../room/practice-room.ts';
import type { RoomCourse } from '../../../room/room-course.ts';

/** What the page works with. */
export interface RoomTools {
  readonly trust: Trust;
  readonly crypto: AttendanceCrypto;
  /** Minutes since 1970. */
  readonly minutes: () => number;
  /** Undefined where the browser keeps nothing. */
  readonly store: DayStore | undefined;
  readonly tabs: DayTabs | undefined;
}

const random = (bytes: Uint8Array<ArrayBuffer>) => globalThis.crypto.getRandomValues(bytes);

/** Undefined on http, whatever the types say. */
function subtleOfPage(): SubtleCrypto | undefined {
  return (globalThis.crypto as Crypto | undefined)?.subtle;
}

/**
 * Opens the day of a secret file. One of a trial opens as practising, with PROEF on everything, where the page trusts the
 * trial at all.
 *
 * @param beside What was brought along with it.
 */
export async function openDay(
  text: string,
  tools: RoomTools,
  course: RoomCourse,
  beside: Pick<Opening, 'dayFiles' | 'cards'> = {},
): Promise<OpenedRoom> {
  const trusted = await trustedBy(tools);
  const opening = { ...tools, subtle: subtleOfPage(), random, course, trusted, ...beside };
  const opened = await openRoom(text, { ...opening, practising: false });
  return opened.kind === 'refused' && opened.because === 'practice-file'
    ? openRoom(text, { ...opening, practising: true })
    : opened;
}

/** Makes a session to practise with, and opens it; nothing of it is kept when the page is closed. */
export async function practiseDay(
  words: PracticeWords,
  tools: RoomTools,
  course: RoomCourse,
): Promise<OpenedRoom> {
  const subtle = subtleOfPage();
  if (subtle === undefined) return { kind: 'refused', because: 'insecure' };
  const room = await newPracticeRoom(words, tools.minutes(), { subtle, random });
  const { store, trusted } = room;
  return openRoom(room.text, {
    ...tools,
    subtle,
    random,
    course,
    store,
    trusted,
    tabs: undefined,
    practising: true,
  });
}

/**
 * Takes over the day files that were brought before the secret file.
 *
 * @returns what must be known of this opening, as a key of the words; undefined where all is as usual.
 */
export async function takesOver(
  { day, stored, isExpired }: Extract<OpenedRoom, { kind: 'opened' }>,
  dayFiles: readonly string[],
): Promise<string | undefined> {
  for (const text of dayFiles) {
    const taken = await day.takeDayFile(text);
    if (taken.kind === 'refused') return `opening.dayFile.${taken.because}`;
  }
  // Who has a day file has what the device could not read.
  if (dayFiles.length === 0 && (stored === 'newer' || stored === 'unreadable'))
    return `opening.stored.${stored}`;
  return isExpired ? 'opening.expired' : undefined;
}

async function trustedBy({ trust, crypto }: RoomTools): Promise<RoomTrust> {
  const lists = trust.revocations.flatMap((text) =>
    carriersIn(text).flatMap((carrier) => (carrier.kind === 'revocation' ? [carrier.bytes] : [])),
  );
  return { issuers: trust.issuers, revoked: await readRevocations(lists, trust.issuers, crypto) };
}
