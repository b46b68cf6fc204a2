import type { Sign } from '../attendance/attendance-crypto.ts';
import { facilitatorSecret } from '../attendance/facilitator-secret.ts';
import { readFacilitatorFile, readOrganiserFile, type OrganiserFile } from '../attendance/organiser-file.ts';
import { readCard, type CardFault, type ReadCard, type SessionCard } from '../attendance/session-card.ts';
import { asText, carriersIn, looksLikeOurs } from '../attendance/carriers.ts';
import { sameBytes } from '../programme/facts.ts';
import type { Issuer, Revoked } from '../attendance/trust.ts';
import { signerOf } from '../attendance/web-crypto.ts';
import { emptyDay, type DayRecord } from './day-record.ts';
import { dayFileOf, openDayFile } from './day-file.ts';
import type { DayFileFault, RoomDay } from './day.ts';
import { dayRules } from './day-rules.ts';
import { readDayInTurns } from './read-day.ts';
import { openedDay, type DaySurroundings } from './opened-day.ts';
import type { RoomCourse } from './room-course.ts';
import { signsFor } from './signing.ts';
import { dayKeys, organiserSecret, unsealed, type DayKeys, type Role } from './store-key.ts';

export type { DaySurroundings } from './opened-day.ts';

/** Why a secret file opens no day. */
export type OpeningFault =
  /** Neither an organiser's nor a gespreksleider's file. */
  | 'not-ours'
  /** A day file: first the secret file is opened. */
  | 'day-file-first'
  /** A session card: it goes with the secret file. */
  | 'card-first'
  /** One of ours that is not whole, or has a key that is none. */
  | 'damaged'
  /** Its key is not that of the organiser whom the card names. */
  | 'foreign-key'
  /** A secret file of a trial (PROEF), outside practising. */
  | 'practice-file'
  /** A real one, while practising. */
  | 'real-file'
  /** No cryptography: nothing could be kept encrypted. */
  | 'insecure'
  | CardFault;

export type OpenedRoom =
  | {
      readonly kind: 'opened';
      readonly day: RoomDay;
      /** newer: a later version of this page wrote it; unreadable: it is kept aside, and the day begins empty. */
      readonly stored: 'nothing' | 'read' | 'newer' | 'unreadable';
      /** The card has expired: nobody can take up the session any more, what was done can be finished. */
      readonly isExpired: boolean;
    }
  | { readonly kind: 'refused'; readonly because: OpeningFault }
  /** Nothing is kept of this day here, and a day file that was brought for it is no good: nothing is opened or written. */
  | { readonly kind: 'day-file-refused'; readonly because: DayFileFault };

/** Whom the page trusts. */
export interface RoomTrust {
  readonly issuers: readonly Issuer[];
  readonly revoked: Revoked;
}

export interface Opening extends Omit<DaySurroundings, 'subtle'> {
  /** Undefined on an insecure origin. */
  readonly subtle: SubtleCrypto | undefined;
  readonly trusted: RoomTrust;
  readonly course: Pick<RoomCourse, 'rules' | 'professions' | 'accreditation'>;
  /** Everything is a trial (PROEF). */
  readonly practising: boolean;
  /** Day files that were brought along: where this device has nothing, each of them must be good. */
  readonly dayFiles?: readonly string[];
  /** Cards that were brought along: of this session one that is valid longer takes the place of the secret file's own. */
  readonly cards?: readonly Uint8Array[];
}

/** What a secret file gives, whoever has it. */
interface Secret {
  readonly role: Role;
  readonly card: Uint8Array;
  readonly codes: OrganiserFile['codes'];
  readonly secret: Uint8Array;
  readonly privateKey: OrganiserFile['privateKey'] | undefined;
}

/** Opens the day of a secret file, as it is kept in this browser. */
export async function openRoom(text: string, opening: Opening): Promise<OpenedRoom> {
  const { subtle, trusted, crypto, practising, minutes } = opening;
  const refused = (because: OpeningFault): OpenedRoom => ({ kind: 'refused', because });
  const secret = secretIn(text);
  if (secret === undefined) return refused(whatElse(text));
  if (subtle === undefined || !crypto.secure) return refused('insecure');
  const read = await readCard(secret.card, trusted, crypto, undefined);
  if (read.kind === 'refused') return refused(read.because);
  const { card, issuer } = read;
  if (issuer.demonstration !== practising) return refused(practising ? 'real-file' : 'practice-file');
  const sign = await ownSign(secret, card, subtle, crypto);
  if (sign === 'foreign-key') return refused('foreign-key');
  const keys = await dayKeys(secret.secret, card.id, subtle);
  const around = { ...opening, subtle };
  const stored = await storedDay(keys, card, practising, around);
  const longest = await longestCard({ card, bytes: secret.card }, stored.record, opening);
  const fresh = await readCard(longest.bytes, trusted, crypto, minutes());
  const late = fresh.kind === 'refused' ? fresh.because : undefined;
  // Who began in time can go on, here or with a day file: half a year later is part of it.
  const hasDay = stored.kind === 'read' || (opening.dayFiles ?? []).length > 0;
  if (late !== undefined && !(late === 'expired' && hasDay)) return refused(late);
  const fileKeys = await fileKeysOf(secret, card, keys, subtle);
  const fault = stored.record === undefined ? await faultIn(opening, card, fileKeys) : undefined;
  if (fault !== undefined) return { kind: 'day-file-refused', because: fault };
  const day = await openedDay({
    record: withCard(stored.record ?? emptyDay(card.id, practising), longest.bytes, secret.card),
    card: longest.card,
    cardBytes: longest.bytes,
    issuer,
    codes: secret.codes,
    role: secret.role,
    keys,
    fileKeys,
    sign,
    rules: dayRules(card, opening.course),
    isRevoked: async () => isRefused(await readCard(longest.bytes, trusted, crypto, undefined)),
    version: stored.version,
    around,
  });
  return { kind: 'opened', day, stored: stored.kind, isExpired: late === 'expired' };
}

/** Why the first bad one of the day files is refused. */
async function faultIn(
  { dayFiles = [], practising: practice }: Opening,
  { id: session }: SessionCard,
  keys: Partial<Record<Role, CryptoKey>>,
): Promise<DayFileFault | undefined> {
  for (const text of dayFiles) {
    const opened = await openDayFile(text, { session, practice }, keys);
    if (opened.kind === 'refused') return opened.because;
  }
  return undefined;
}

interface WholeCard {
  readonly card: SessionCard;
  readonly bytes: Uint8Array;
}

/** The card of this session that is valid longest: of those that were brought, kept with the day or in the secret file. */
async function longestCard(
  own: WholeCard,
  stored: DayRecord | undefined,
  { cards = [], trusted, crypto }: Opening,
): Promise<WholeCard> {
  const kept = carriersIn(stored?.card ?? '').flatMap((carrier) =>
    carrier.kind === 'card' ? [carrier.bytes] : [],
  );
  let longest = own;
  for (const bytes of [...kept, ...cards]) {
    const read = await readCard(bytes, trusted, crypto, undefined);
    if (read.kind === 'refused' || read.card.id !== own.card.id) continue;
    if (!sameBytes(read.card.organiserKey, own.card.organiserKey)) continue;
    if (read.card.expires > longest.card.expires) longest = { card: read.card, bytes };
  }
  return longest;
}

/** A card that is valid longer than that of the secret file stays with the day. */
function withCard(record: DayRecord, bytes: Uint8Array, own: Uint8Array): DayRecord {
  return bytes === own ? record : { ...record, card: asText('card', bytes) };
}

/** Does a text say that it is the secret file of an organiser or a gespreksleider? */
export function isSecretFile(text: string): boolean {
  return /preventie-in-de-buurt-(?:organisator|gespreksleider)/.test(text);
}

function secretIn(text: string): Secret | undefined {
  const organiser = readOrganiserFile(text);
  if (organiser !== undefined) {
    const { card, codes, privateKey } = organiser;
    return { role: 'organiser', card, codes, privateKey, secret: organiserSecret(privateKey) };
  }
  const facilitator = readFacilitatorFile(text);
  return facilitator === undefined
    ? undefined
    : { ...facilitator, role: 'facilitator', privateKey: undefined };
}

function whatElse(text: string): OpeningFault {
  if (dayFileOf(text.trim()) !== undefined) return 'day-file-first';
  if (isSecretFile(text)) return 'damaged';
  if (carriersIn(text).some(({ kind }) => kind === 'card')) return 'card-first';
  return looksLikeOurs(text) ? 'damaged' : 'not-ours';
}

/** What the organiser signs with; undefined for a gespreksleider. */
async function ownSign(
  { privateKey }: Secret,
  card: SessionCard,
  subtle: SubtleCrypto,
  crypto: Opening['crypto'],
): Promise<Sign | undefined | 'foreign-key'> {
  if (privateKey === undefined) return undefined;
  try {
    const sign = await signerOf(subtle, privateKey);
    return (await signsFor(card, sign, crypto)) ? sign : 'foreign-key';
  } catch {
    // Its numbers are no key at all, or no pair.
    return 'foreign-key';
  }
}

/** An organiser opens what the gespreksleider kept, too. */
async function fileKeysOf(
  { role, privateKey }: Secret,
  { id }: SessionCard,
  keys: DayKeys,
  subtle: SubtleCrypto,
): Promise<Partial<Record<Role, CryptoKey>>> {
  if (role === 'facilitator' || privateKey === undefined) return { facilitator: keys.file };
  const theirs = await dayKeys(facilitatorSecret(privateKey, id), id, subtle);
  return { organiser: keys.file, facilitator: theirs.file };
}

interface Stored {
  readonly kind: 'nothing' | 'read' | 'newer' | 'unreadable';
  readonly record: DayRecord | undefined;
  readonly version: number;
}

/** What the browser kept. What cannot be read is put aside and never written over. */
async function storedDay(
  keys: DayKeys,
  card: SessionCard,
  practice: boolean,
  { store, subtle, minutes }: DaySurroundings,
): Promise<Stored> {
  const nothing: Stored = { kind: 'nothing', record: undefined, version: 0 };
  const kept = await store?.read(keys.id).catch(() => undefined);
  if (store === undefined || kept === undefined) return nothing;
  const { version } = kept;
  const plain = await unsealed(kept.bytes, keys, subtle);
  const read =
    plain === undefined
      ? undefined
      : await readDayInTurns(new TextDecoder().decode(plain), card.id, practice);
  if (read?.kind === 'day') return { kind: 'read', record: read.record, version };
  await store.write(`${keys.id}-${minutes()}`, kept, 0);
  return { kind: read?.because === 'newer-version' ? 'newer' : 'unreadable', record: undefined, version };
}

function isRefused(read: ReadCard): boolean {
  return read.kind === 'refused';
}
