import { sameBytes, type Facts } from '../programme/facts.ts';
import {
  nameHash,
  participantOfCode,
  participantOfName,
  plainName,
  type Attestation,
} from './attestation.ts';
import type { AttendanceCrypto } from './attendance-crypto.ts';
import { codeOf, commitmentOf } from './commitment.ts';

/*
 * Whose a word of the organiser is, decided in this one place: for taking it up, for the certificate and for who checks that.
 */

/** Somebody who may be the one that the organiser confirmed. */
export interface Person {
  /** The deelnemerscode, and what shows that it is theirs; undefined for who has none. */
  readonly code: ShownCode | undefined;
  /** The names that they go by; one of them may be on the list. */
  readonly names: readonly string[];
}

export type ShownCode =
  | {
      readonly kind: 'committed';
      /** What the code follows from (`commitmentOf`). */
      readonly commitment: Uint8Array;
      /** The code that is said to follow from it; the slow hash is done only where this one is confirmed. */
      readonly claimed?: string;
    }
  /** Of version 0.4.0: it follows from nothing, so whoever has read it can say that it is theirs. */
  | { readonly kind: 'bare'; readonly code: string };

/** The deelnemerscode of a record, with what shows that it belongs there. */
export async function shownCodeOf(
  { secret, learnerCode, hasOldCode }: OwnFacts,
  crypto: AttendanceCrypto,
): Promise<ShownCode | undefined> {
  if (learnerCode === undefined) return undefined;
  if (secret === undefined || hasOldCode === true) return { kind: 'bare', code: learnerCode };
  return { kind: 'committed', commitment: await commitmentOf(secret, crypto), claimed: learnerCode };
}

/** What of a record says whose it is. */
export type OwnFacts = Pick<Facts, 'secret' | 'learnerCode' | 'hasOldCode'>;

/** How a person is the one that the organiser confirmed. */
export interface Whose {
  /** code: by the code that follows from their commitment; old-code: by a bare one; name: the list had no code. */
  readonly by: 'code' | 'old-code' | 'name';
  /** How their names stand to the list; none: the organiser wrote no name beside the code. */
  readonly name: 'on-list' | 'differs' | 'none';
  /** The name that is on the list, as the person has it. */
  readonly listed?: string;
  /** Does it show that the word is theirs? A bare code alone does not: it stands on a list that others have read. */
  readonly proven: boolean;
}

/** Says of any word of this session whether it is this person's, and how. */
type Recognise = (attestation: Pick<Attestation, 'participant' | 'name'>) => Promise<Whose | undefined>;

/**
 * For many words of one session: what they are compared with is worked out once.
 *
 * @param session Id of the session, for which the words must have been read (`readAttestation`).
 */
export async function recogniserOf(
  session: string,
  { code, names }: Person,
  crypto: AttendanceCrypto,
): Promise<Recognise> {
  const real = names.filter((name) => plainName(name) !== '');
  const byName = await Promise.all(real.map((name) => participantOfName(session, name, crypto)));
  const listed = await Promise.all(real.map((name) => nameHash(session, name, crypto)));
  const byCode = code === undefined ? undefined : await codeRecogniserOf(session, code, crypto);
  return async ({ participant, name }) => {
    const ownName = real[byName.findIndex((own) => sameBytes(own, participant))];
    if (ownName !== undefined) return { by: 'name', name: 'on-list', listed: ownName, proven: true };
    const by = await byCode?.(participant);
    if (by === undefined) return undefined;
    const listedName = real[listed.findIndex((own) => sameBytes(own, name))];
    if (listedName !== undefined) return { by, name: 'on-list', listed: listedName, proven: true };
    return { by, name: name.length === 0 ? 'none' : 'differs', proven: by === 'code' };
  };
}

/** Whether one word is this person's, and how. */
export async function whoseAttestation(
  attestation: Pick<Attestation, 'session' | 'participant' | 'name'>,
  person: Person,
  crypto: AttendanceCrypto,
): Promise<Whose | undefined> {
  return (await recogniserOf(attestation.session, person, crypto))(attestation);
}

async function codeRecogniserOf(session: string, code: ShownCode, crypto: AttendanceCrypto) {
  const participantOf = (text: string) => participantOfCode(session, text, crypto);
  if (code.kind === 'bare') {
    const own = await participantOf(code.code);
    return (participant: Uint8Array) =>
      Promise.resolve(sameBytes(own, participant) ? ('old-code' as const) : undefined);
  }
  const { commitment, claimed } = code;
  const claimedOne = claimed === undefined ? undefined : await participantOf(claimed);
  return async (participant: Uint8Array) => {
    if (claimedOne !== undefined && !sameBytes(claimedOne, participant)) return undefined;
    const own = await participantOf(await codeOf(commitment, crypto));
    return sameBytes(own, participant) ? ('code' as const) : undefined;
  };
}
