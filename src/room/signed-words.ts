import { isLater, plainName, uncheckedAttestation, type Attestation } from '../attendance/attestation.ts';
import { carriersIn } from '../attendance/carriers.ts';
import { toHex } from '../encoding/hex.ts';
import { isWithdrawal } from '../programme/presence.ts';
import type { Revision, SignedWord } from './day-record.ts';
import type { AtDoor } from './presence-at-door.ts';

/** A word that was signed, with what it says. */
export interface Word {
  readonly word: SignedWord;
  readonly says: Attestation;
  readonly bytes: Uint8Array;
}

const read = new WeakMap<SignedWord, Word | null>();

/** What a word says, before its signature was checked; undefined for what is none. */
export function wordOf(word: SignedWord): Word | undefined {
  const known = read.get(word);
  if (known !== undefined) return known ?? undefined;
  const [carrier] = carriersIn(word.attestation);
  const says = carrier?.kind === 'attestation' ? uncheckedAttestation(carrier.bytes) : undefined;
  const whole =
    carrier?.kind === 'attestation' && says !== undefined ? { word, says, bytes: carrier.bytes } : null;
  read.set(word, whole);
  return whole ?? undefined;
}

const newest = new WeakMap<readonly Revision[], ReadonlyMap<string, Word>>();

/** The newest word of all revisions on everybody who was ever confirmed, by what it is bound to (in hexadecimal). */
export function newestWords(revisions: readonly Revision[]): ReadonlyMap<string, Word> {
  const known = newest.get(revisions);
  if (known !== undefined) return known;
  const words = new Map<string, Word>();
  for (const { signed } of revisions) {
    for (const one of signed) {
      const word = wordOf(one);
      if (word === undefined) continue;
      const key = toHex(word.says.participant);
      const before = words.get(key);
      if (before === undefined || isLater(word.says, before.says)) words.set(key, word);
    }
  }
  newest.set(revisions, words);
  return words;
}

/** Of every person what is confirmed now; usually one, and none where it was withdrawn. */
export function confirmedNow(revisions: readonly Revision[]): ReadonlyMap<string, readonly Word[]> {
  const standing = [...newestWords(revisions).values()].filter(({ says }) => !isWithdrawal(says));
  const people = new Map<string, Word[]>();
  for (const word of standing) {
    const { person } = word.word;
    people.set(person, [...(people.get(person) ?? []), word]);
  }
  return people;
}

/** Does what is confirmed of somebody differ from what the day says now? Of nobody nothing is confirmed. */
export function isOtherwise({ came, went, signedAs, person }: AtDoor, words: readonly Word[]): boolean {
  const [only] = words;
  if (only === undefined || words.length > 1) return true;
  const { says, word } = only;
  return (
    says.in !== came ||
    says.out !== went ||
    word.code !== person.code ||
    plainName(word.name) !== plainName(signedAs)
  );
}
