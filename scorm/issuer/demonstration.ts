import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { asText, carriersIn } from '../../src/attendance/carriers.ts';
import { newKeyPair, newSession, type KeyPair, type SessionPlan } from '../../src/attendance/new-session.ts';
import { readCard, type MomentKind, type SessionCard } from '../../src/attendance/session-card.ts';
import type { Issuer } from '../../src/attendance/trust.ts';
import { signerOf, webCrypto } from '../../src/attendance/web-crypto.ts';
import { keyIdOf } from '../../src/encoding/key-id.ts';
import { utcDay } from '../../src/encoding/day.ts';
import { speaker, type Say } from '../command-line/words.ts';

/** An issuer and a session of this computer only, so that everything around a werksessie can be tried. */
export interface DemonstrationRoom {
  /** What the packages of a trial trust. */
  readonly trust: { readonly issuers: readonly Issuer[]; readonly sessions: readonly string[] };
  readonly card: SessionCard;
  readonly cardBytes: Uint8Array;
  /** The codes of the moments of the card, in their order. */
  readonly codes: readonly string[];
  readonly organiser: KeyPair;
}

export const defaultDemonstrationFolder = join(import.meta.dirname, '../../.preview/issuer');
const issuerFile = 'issuer.json';
const sessionFile = 'session.json';

const { crypto: web } = globalThis;
const lengthMinutes = 240;
const dayMinutes = 24 * 60;

/** As both are kept: secret, in a folder that git ignores. */
interface StoredIssuer {
  readonly from: string;
  readonly keys: KeyPair;
}
interface StoredSession {
  readonly card: string;
  readonly codes: readonly string[];
  readonly organiser: KeyPair;
}

/**
 * Opens the demonstration of this computer: makes its issuer at the first time, and another session when the last one is
 * over.
 *
 * @param now Minutes since 1970.
 * @param say Tells of a file that has to be made anew.
 */
export async function openDemonstration({
  folder = defaultDemonstrationFolder,
  now = Math.floor(Date.now() / 60_000),
  say = speaker('nl'),
} = {}): Promise<DemonstrationRoom> {
  const stored = (await read<StoredIssuer>(folder, issuerFile, say)) ?? (await makeIssuer(folder, now));
  const issuer = issuerOf(stored);
  const known = await read<StoredSession>(folder, sessionFile, say);
  const open = known === undefined ? undefined : await roomOf(known, issuer);
  if (open !== undefined && now <= open.card.end) return open;
  const made = await roomOf(await makeSession(folder, stored, issuer, now), issuer);
  if (made === undefined) throw new Error('A session that was just made can be read.');
  return made;
}

/** What there is already, without making anything. */
export async function knownDemonstration(
  folder = defaultDemonstrationFolder,
  say = speaker('nl'),
): Promise<DemonstrationRoom['trust'] | undefined> {
  const stored = await read<StoredIssuer>(folder, issuerFile, say);
  const session = await read<StoredSession>(folder, sessionFile, say);
  if (stored === undefined || session === undefined) return undefined;
  return { issuers: [issuerOf(stored)], sessions: [session.card] };
}

function issuerOf({ keys, from }: StoredIssuer): Issuer {
  const { x, y } = keys.publicKey;
  return {
    keyId: keyIdOf(keys.publicKey),
    name: 'Proefuitgever',
    demonstration: true,
    from,
    key: { x, y },
  };
}

async function roomOf(stored: StoredSession, issuer: Issuer): Promise<DemonstrationRoom | undefined> {
  const [carrier] = carriersIn(stored.card);
  if (carrier?.kind !== 'card') return undefined;
  const trusted = { issuers: [issuer], revoked: { keys: new Set<string>(), sessions: new Set<string>() } };
  const found = await readCard(carrier.bytes, trusted, webCrypto(web.subtle), undefined);
  // A session of an issuer that is no more is of no use.
  if (found.kind === 'refused') return undefined;
  const { codes, organiser, card } = stored;
  return {
    trust: { issuers: [issuer], sessions: [card] },
    card: found.card,
    cardBytes: carrier.bytes,
    codes,
    organiser,
  };
}

async function makeIssuer(folder: string, now: number): Promise<StoredIssuer> {
  const keys = await newKeyPair(web.subtle);
  return write(folder, issuerFile, { from: utcDay(now), keys });
}

async function makeSession(
  folder: string,
  { keys }: StoredIssuer,
  { keyId }: Issuer,
  now: number,
): Promise<StoredSession> {
  const sign = await signerOf(web.subtle, keys.privateKey);
  const random = (bytes: Uint8Array<ArrayBuffer>) => web.getRandomValues(bytes);
  const { bytes, codes, organiser } = await newSession(
    planAt(now),
    { keyId, sign },
    { subtle: web.subtle, random },
  );
  return write(folder, sessionFile, { card: asText('card', bytes), codes, organiser });
}

/** A session that has been going on for an hour, or up to half an hour more. */
export function planAt(now: number): SessionPlan {
  const start = now - (now % 30) - 60;
  const moments: readonly { readonly kind: MomentKind; readonly opens: number }[] = [
    { kind: 'in', opens: -30 },
    { kind: 'out', opens: lengthMinutes - 15 },
    { kind: 'early', opens: 0 },
  ];
  return {
    wijk: 'Morgenrood (proef)',
    place: 'Buurthuis De Linde, Lindeplein 4',
    organiser: 'Proeforganisatie',
    start,
    end: start + lengthMinutes,
    zone: 'Europe/Amsterdam',
    parts: [],
    accreditation: [],
    issuedAt: now,
    expires: start + 400 * dayMinutes,
    moments,
  };
}

/** A file that cannot be read is as good as none: it is a trial, and another one is made. */
async function read<Stored>(folder: string, name: string, say: Say): Promise<Stored | undefined> {
  const path = join(folder, name);
  if (!existsSync(path)) return undefined;
  try {
    return JSON.parse(await readFile(path, 'utf8')) as Stored;
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    console.warn(say('start.trialUnreadable', { path, reason }));
    return undefined;
  }
}

/** For the eyes of this user only, and never half. */
async function write<Stored>(folder: string, name: string, stored: Stored): Promise<Stored> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const unfinished = join(folder, `${name}.unfinished`);
  await writeFile(unfinished, `${JSON.stringify(stored, undefined, 2)}\n`, { mode: 0o600 });
  await rename(unfinished, join(folder, name));
  return stored;
}
