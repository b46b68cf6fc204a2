import type { AttendanceCrypto, Sign } from '../attendance/attendance-crypto.ts';
import type { KnownAttestation } from '../attendance/next-attestations.ts';
import { participantOfPerson, type PresenceRow } from '../attendance/presence-list.ts';
import type { SessionCard } from '../attendance/session-card.ts';
import { asText } from '../attendance/carriers.ts';
import { newestOfEach, signedAttestations } from '../attendance/sign-attestations.ts';
import type { Issuer } from '../attendance/trust.ts';
import { toHex } from '../encoding/hex.ts';
import { isWithdrawal } from '../programme/presence.ts';
import type { SigningFault } from './day.ts';
import type { DayRecord, Revision, SignedWord } from './day-record.ts';
import { faultOf } from './person-faults.ts';
import type { AtDoor, DoorRules, Presence } from './presence-at-door.ts';
import { confirmedNow, isOtherwise, newestWords, type Word } from './signed-words.ts';

/** What somebody signs with, and for which day. */
export interface Signer {
  readonly record: DayRecord;
  readonly card: SessionCard;
  readonly issuer: Issuer;
  readonly sign: Sign | undefined;
  readonly crypto: AttendanceCrypto;
  /** Does the card still hold, for whom the page trusts? */
  readonly isRevoked: boolean;
  readonly device: string;
  /** Minutes since 1970. */
  readonly now: number;
}

export type SignedRevision =
  | { readonly kind: 'signed'; readonly revision: Revision }
  | { readonly kind: 'refused'; readonly because: SigningFault; readonly people: readonly string[] };

/** Signs exactly these people as they were there. What is refused of one of them signs nobody. */
export async function confirmed(
  ids: readonly string[],
  presence: Presence,
  rules: DoorRules,
  signer: Signer,
): Promise<SignedRevision> {
  const fault = dayFault(signer);
  if (fault !== undefined || signer.sign === undefined) return refused(fault ?? 'no-key');
  if (ids.length === 0) return refused('nobody');
  const unknown = ids.filter((id) => !presence.has(id));
  if (unknown.length > 0) return refused('unknown-person', unknown);
  const before = confirmedNow(signer.record.revisions);
  const all = [...new Set(ids)].flatMap((id) => presence.get(id) ?? []);
  const people = all.filter((seen) => isOtherwise(seen, before.get(seen.person.id) ?? []));
  if (people.length === 0) return refused('already-confirmed', ids);
  const faults = people.map((seen) => ({ seen, because: faultOf(seen, rules, signer.now) }));
  const [first] = faults.flatMap(({ because }) => because ?? []);
  if (first !== undefined) {
    const these = faults.filter(({ because }) => because === first).map(({ seen }) => seen.person.id);
    return refused(first, these);
  }
  const rows = people.map(rowOf);
  const bound = await Promise.all(rows.map((row) => participantOfPerson(row, signer.card, signer.crypto)));
  const ids_ = new Map(bound.map((participant, at) => [toHex(participant), people[at]?.person.id ?? '']));
  // Bound otherwise than before, such as to a deelnemerscode that was scanned later: what is signed twice is told once.
  const replaced = people.flatMap(({ person }) =>
    (before.get(person.id) ?? []).filter(({ says }) => !ids_.has(toHex(says.participant))),
  );
  return signedBy(signer, signer.sign, { changed: rows, replaced }, ids_);
}

/** Takes back what is confirmed of somebody. */
export async function withdrawn(person: string, why: string, signer: Signer): Promise<SignedRevision> {
  const fault = dayFault(signer);
  if (fault !== undefined || signer.sign === undefined) return refused(fault ?? 'no-key');
  if (why.trim() === '') return refused('why-missing', [person]);
  const words = confirmedNow(signer.record.revisions).get(person) ?? [];
  if (words.length === 0) return refused('not-confirmed', [person]);
  return signedBy(signer, signer.sign, { changed: [], replaced: words }, new Map());
}

async function signedBy(
  { record, card, crypto, device, now }: Signer,
  sign: Sign,
  { changed, replaced }: { readonly changed: readonly PresenceRow[]; readonly replaced: readonly Word[] },
  ids: ReadonlyMap<string, string>,
): Promise<SignedRevision> {
  const words = newestWords(record.revisions);
  const latest = [...words.values()].reduce((last, { says }) => Math.max(last, says.issuedAt), 0);
  const known = await signedAttestations(
    {
      added: [],
      changed,
      withdrawn: [],
      replaced: replaced.map(knownOf),
      issuedAt: Math.max(now, latest + 2),
    },
    card,
    sign,
    crypto,
  );
  const signed = newestOfEach(known).map(({ person, attestation, bytes }): SignedWord => {
    const isTakenBack = isWithdrawal(attestation);
    const key = toHex(attestation.participant);
    return {
      person: (isTakenBack ? words.get(key)?.word.person : ids.get(key)) ?? '',
      name: person.name,
      role: person.role,
      code: person.code,
      kind: isTakenBack ? 'withdrawal' : 'confirmation',
      attestation: asText('attestation', bytes),
    };
  });
  const number = record.revisions.reduce((last, revision) => Math.max(last, revision.number), 0) + 1;
  return { kind: 'signed', revision: { number, at: now, device, signed } };
}

/** What is told to everybody of all revisions, newest word of each; its order says nothing of the list. */
export function wordsToSend(record: Pick<DayRecord, 'revisions'>): readonly Word[] {
  const words = [...newestWords(record.revisions).values()];
  return newestOfEach(words.map((word) => ({ word, attestation: word.says }))).map(({ word }) => word);
}

/** Why nothing at all can be signed on this day. */
function dayFault({ record, issuer, sign, crypto, isRevoked }: Signer): SigningFault | undefined {
  if (!crypto.secure) return 'insecure';
  if (sign === undefined) return 'no-key';
  if (isRevoked) return 'card-revoked';
  if (issuer.demonstration !== record.practice) return record.practice ? 'practice-day' : 'practice-key';
  return undefined;
}

function rowOf({ person, came, went, signedAs }: AtDoor): PresenceRow {
  const { code, role } = person;
  return {
    line: 0,
    name: signedAs,
    role,
    ...(code === undefined ? {} : { code }),
    in: came ?? 0,
    out: went ?? 0,
  };
}

function knownOf({ word: { name, role, code }, says, bytes }: Word): KnownAttestation {
  return { person: { name, role, ...(code === undefined ? {} : { code }) }, attestation: says, bytes };
}

function refused(because: SigningFault, people: readonly string[] = []): SignedRevision {
  return { kind: 'refused', because, people };
}

/** Does this key sign for this card? */
export async function signsFor(card: SessionCard, sign: Sign, crypto: AttendanceCrypto): Promise<boolean> {
  const probe = new TextEncoder().encode(`preventie-in-de-buurt/zaal/${card.id}`);
  return crypto.verify(card.organiserKey, probe, await sign(probe));
}
