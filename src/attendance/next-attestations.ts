import { sameBytes } from '../programme/facts.ts';
import { nameHash, participantOfName, plainName, type Attestation } from './attestation.ts';
import { isWithdrawal } from '../programme/presence.ts';
import type { AttendanceCrypto } from './attendance-crypto.ts';
import {
  participantOfPerson,
  type ListedPerson,
  type PresenceList,
  type PresenceRow,
} from './presence-list.ts';
import type { SessionCard } from './session-card.ts';

/** What the organiser attests of somebody, the newest, with what the list said of them; signed. */
export interface KnownAttestation {
  readonly person: Pick<PresenceRow, 'name' | 'role' | 'code'>;
  readonly attestation: Attestation;
  readonly bytes: Uint8Array;
}

/** What a list changes in what was said before. */
export interface NextAttestations {
  readonly added: readonly PresenceRow[];
  /** Other times, another name, or a deelnemerscode where there was only a name. */
  readonly changed: readonly PresenceRow[];
  /** What was said of them stays as it is. */
  readonly unchanged: readonly KnownAttestation[];
  /** No longer on the list, or there as somebody who was absent. */
  readonly withdrawn: readonly KnownAttestation[];
  /** Of the withdrawn: who left the list without being called absent. */
  readonly vanished: readonly KnownAttestation[];
  /** Bound otherwise from now on, so that the old attestation is withdrawn. */
  readonly replaced: readonly KnownAttestation[];
  /** Earlier attestations that stay as they are, because the row of this person has a fault, or nobody knows whose row it is. */
  readonly kept: readonly KnownAttestation[];
  /** Minutes since 1970 for new attestations; a withdrawal is one minute earlier, so that who is both is confirmed. */
  readonly issuedAt: number;
}

/**
 * What there is to sign for this list after what was signed before: the list says who was there, and who is no longer on
 * it loses an earlier confirmation. Later attestations are later in minutes too, also twice in one minute.
 *
 * @param now Minutes since 1970.
 */
export async function nextAttestations(
  list: PresenceList,
  known: readonly KnownAttestation[],
  session: Pick<SessionCard, 'id'>,
  crypto: AttendanceCrypto,
  now: number,
): Promise<NextAttestations> {
  const latest = known.reduce((last, { attestation }) => Math.max(last, attestation.issuedAt), 0);
  const rows = await Promise.all(list.rows.map((row) => identified(row, session, crypto)));
  const added: PresenceRow[] = [];
  const changed: PresenceRow[] = [];
  const unchanged: KnownAttestation[] = [];
  const confirmed = known.filter(({ attestation }) => !isWithdrawal(attestation));
  const isOnList = (before: KnownAttestation) => rows.some(({ isBoundAs }) => isBoundAs(before));
  const newcomers = rows.filter(({ isBoundAs }) => !confirmed.some(isBoundAs));
  const replaced = confirmed.filter(
    (before) => !isOnList(before) && newcomers.some(({ isNamedAs }) => isNamedAs(before)),
  );
  for (const { row, name, isBoundAs, isNamedAs } of rows) {
    const before = confirmed.find(isBoundAs);
    if (before === undefined) (replaced.some(isNamedAs) ? changed : added).push(row);
    else if (isSame(before.attestation, row, name)) unchanged.push({ ...before, person: row });
    else changed.push(row);
  }
  const left = confirmed.filter((before) => !isOnList(before) && !replaced.includes(before));
  const isOneOf = async (people: readonly ListedPerson[]) => {
    const all = await Promise.all(people.map((person) => identified(person, session, crypto)));
    return (before: KnownAttestation) =>
      all.some((person) => person.isBoundAs(before) || person.isNamedAs(before));
  };
  const isDoubtful = await isOneOf(list.doubtful);
  const isAbsent = await isOneOf(list.absent);
  // A row of nobody knows whom may be anybody's.
  const isUnclear = list.doubtful.some(({ code, name }) => code === undefined && plainName(name) === '');
  const kept = left.filter((before) => !isAbsent(before) && (isUnclear || isDoubtful(before)));
  const withdrawn = left.filter((before) => !kept.includes(before));
  return {
    added,
    changed,
    unchanged,
    withdrawn,
    vanished: withdrawn.filter((before) => !isAbsent(before)),
    replaced,
    kept,
    issuedAt: Math.max(now, latest + 2),
  };
}

/** Do so many disappear at once that it may well be the wrong list? */
export function areMany(vanished: number, before: number): boolean {
  return (vanished >= 3 && vanished * 4 > before) || (before >= 2 && vanished === before);
}

/** Somebody with what an attestation can say of them. */
async function identified<Person extends ListedPerson>(
  person: Person,
  session: Pick<SessionCard, 'id'>,
  crypto: AttendanceCrypto,
) {
  const isNamed = plainName(person.name) !== '';
  const participant =
    person.code === undefined && !isNamed ? undefined : await participantOfPerson(person, session, crypto);
  const byName = isNamed ? await participantOfName(session.id, person.name, crypto) : undefined;
  const onList = isNamed ? await nameHash(session.id, person.name, crypto) : undefined;
  return {
    row: person,
    /** What an attestation bound to a code says of the name. */
    name: person.code === undefined ? undefined : onList,
    isBoundAs: ({ attestation }: KnownAttestation) =>
      participant !== undefined && sameBytes(participant, attestation.participant),
    isNamedAs: ({ attestation }: KnownAttestation) =>
      (byName !== undefined && sameBytes(byName, attestation.participant)) ||
      (onList !== undefined && sameBytes(onList, attestation.name)),
  };
}

function isSame(before: Attestation, row: PresenceRow, name: Uint8Array = new Uint8Array()): boolean {
  return before.in === row.in && before.out === row.out && sameBytes(before.name, name);
}
