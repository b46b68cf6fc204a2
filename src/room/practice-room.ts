import { newKeyPair, newSession, type Random } from '../attendance/new-session.ts';
import { writeOrganiserFile } from '../attendance/organiser-file.ts';
import { signerOf } from '../attendance/web-crypto.ts';
import { keyIdOf } from '../encoding/key-id.ts';
import { utcDay } from '../encoding/day.ts';
import { dutchZone } from '../encoding/zone.ts';
import type { DayStore, StoredDay } from './day-store.ts';
import type { RoomTrust } from './open-room.ts';

/** What a trial is called; in the language of the page. */
export interface PracticeWords {
  readonly issuer: string;
  readonly wijk: string;
  readonly place: string;
  readonly organiser: string;
  /** For who opens the secret file in an editor. */
  readonly notice: string;
}

/** A werksessie to practise with: made on the spot, trusted by this page only, and gone when it is closed. */
export interface PracticeRoom {
  /** The secret file, for `openRoom` with `practising`. */
  readonly text: string;
  readonly trusted: RoomTrust;
  readonly store: DayStore;
}

const lengthMinutes = 240;
const dayMinutes = 24 * 60;

/**
 * Makes a session that begins at the next half hour, so that people can come in now. Takes about a second: its codes are
 * hashed as slowly as real ones.
 *
 * @param now Minutes since 1970.
 */
export async function newPracticeRoom(
  words: PracticeWords,
  now: number,
  { subtle, random }: { readonly subtle: SubtleCrypto; readonly random: Random },
): Promise<PracticeRoom> {
  const keys = await newKeyPair(subtle);
  const keyId = keyIdOf(keys.publicKey);
  const { x, y } = keys.publicKey;
  const start = now - (now % 30) + 30;
  const plan = {
    wijk: words.wijk,
    place: words.place,
    organiser: words.organiser,
    start,
    end: start + lengthMinutes,
    zone: dutchZone,
    parts: [],
    accreditation: [],
    issuedAt: now,
    expires: start + 2 * dayMinutes,
    moments: [
      { kind: 'in', opens: -30 },
      { kind: 'out', opens: lengthMinutes - 15 },
      { kind: 'early', opens: 0 },
    ],
  } as const;
  const sign = await signerOf(subtle, keys.privateKey);
  const session = await newSession(plan, { keyId, sign }, { subtle, random });
  const issuer = { keyId, name: words.issuer, demonstration: true, from: utcDay(now), key: { x, y } };
  return {
    text: writeOrganiserFile(session, words.notice),
    trusted: { issuers: [issuer], revoked: { keys: new Set(), sessions: new Set() } },
    store: storeInPage(),
  };
}

/** Keeps days as long as the page is open. */
function storeInPage(): DayStore {
  const kept = new Map<string, StoredDay>();
  return {
    ids: () => Promise.resolve([...kept.keys()]),
    read: (id) => Promise.resolve(kept.get(id)),
    write: (id, day, after) => {
      const isNext = (kept.get(id)?.version ?? 0) === after;
      if (isNext) kept.set(id, day);
      return Promise.resolve(isNext);
    },
    remove: (id) => {
      kept.delete(id);
      return Promise.resolve();
    },
  };
}
