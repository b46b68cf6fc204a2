import type { Language } from '../course-files/language.ts';
import type { Stretch } from '../content/session-programme.ts';

/**
 * What happened, and nothing that can be worked out from it: status, points and completion are derived
 * each time from these facts, the course and the clock. Times are whole minutes since 1970 (UTC).
 */
export interface Facts {
  readonly startedAt: number;
  readonly language?: Language;
  readonly place?: Place;
  /** Number in `professions` of the course. */
  readonly profession?: number;
  /** Mark → when it happened first. */
  readonly marks: Numbers;
  /** Choice → the value chosen last, 0 to 9. */
  readonly choices: Numbers;
  /** Text → what was typed last; an empty text is not kept. */
  readonly texts: Readonly<Record<number, string>>;
  readonly attendance: AttendanceFacts;
  /**
   * 12 random bytes in base64url, given once at the first visit, and shown to nobody: what only this record knows. Absent in a
   * record of before it was given.
   */
  readonly secret?: string;
  /**
   * The deelnemerscode: 7 characters (Crockford's base 32) without the check symbol, given once. It follows from the secret by a
   * slow hash, and is kept for its speed only.
   */
  readonly learnerCode?: string;
  /** The deelnemerscode is older than the secret: 7 random characters of version 0.4.0, that follow from nothing. */
  readonly hasOldCode?: true;
  /** 11 digits; only where an accreditation asks for it and the learner gave it. Never reported. */
  readonly bigNumber?: string;
  readonly certificate?: CertificateFacts;
  /** 8 hexadecimal digits by chance, drawn with the first bon: nothing else follows from it, nor it from anything. */
  readonly receiptTag?: string;
}

type Numbers = Readonly<Record<number, number>>;

/** Where the learner is: the index of a step, and the position of what was in view there. */
export interface Place {
  readonly step: number;
  readonly anchor: number;
}

/** The session of a card: its id (8 characters), and its times. */
export interface SessionFacts {
  readonly id?: string;
  readonly start: number;
  readonly end: number;
  /** The pauses of the session, as on its card; absent where there are none. */
  readonly breaks?: readonly Stretch[];
}

/** The attendance at the werksessie: what the learner entered, and what the organiser confirmed. */
export interface AttendanceFacts {
  /** The session as on its session card. */
  readonly session?: SessionFacts;
  /** When the room's code for this moment was entered; for one that was entered afterwards, when it was shown. */
  readonly checkedIn?: number;
  readonly checkedOut?: number;
  /** The codes as entered, 8 characters without check symbol: anybody can check them against the card. */
  readonly codes?: { readonly in?: string; readonly out?: string };
  /** Which of them was entered only after the moment was over. */
  readonly afterwards?: { readonly in?: true; readonly out?: true };
  /** From the organiser's attestation; without any stay where that takes an earlier one away. */
  readonly confirmed?: { readonly in: number; readonly out: number };
  /** Nothing shows that the attestation is this learner's: it is bound to an old code, and not to their name. */
  readonly unproven?: true;
  /** The signed originals, kept to be verified again. */
  readonly card?: Uint8Array;
  readonly attestation?: Uint8Array;
}

/** Frozen when the certificate is issued; what happens later changes nothing in it. */
export interface CertificateFacts {
  readonly issuedAt: number;
  /** As the learner confirmed it. */
  readonly name: string;
  /** 8 characters that can be read out: 7 random ones and their check symbol. */
  readonly number: string;
  /** 1, and one more each time the learner has a new version made; the number stays. */
  readonly version: number;
  /** full: took part; part: took part for some of the time; points: a proof for who gets accreditation points. */
  readonly kind: 'full' | 'part' | 'points';
  /** What the presence rested on. */
  readonly basis: 'claim' | 'confirmed';
  readonly in: number;
  readonly out: number;
  /** Id of the accreditation record that it names. */
  readonly accreditation?: string;
  /** Was the BIG-nummer put on it? It stands there as long as the learner keeps it. */
  readonly withBigNumber?: true;
  readonly language: Language;
}

export function noFacts(startedAt: number): Facts {
  return { startedAt, marks: {}, choices: {}, texts: {}, attendance: {} };
}

/** Something happened; a second time changes nothing. */
export function withMark(facts: Facts, mark: number, at: number): Facts {
  return mark in facts.marks ? facts : { ...facts, marks: { ...facts.marks, [mark]: at } };
}

export function withChoice(facts: Facts, choice: number, value: number): Facts {
  return facts.choices[choice] === value
    ? facts
    : { ...facts, choices: { ...facts.choices, [choice]: value } };
}

export function withText(facts: Facts, text: number, typed: string): Facts {
  if ((facts.texts[text] ?? '') === typed) return facts;
  const { [text]: _old, ...others } = facts.texts;
  return { ...facts, texts: typed === '' ? others : { ...others, [text]: typed } };
}

export function sameBytes(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, at) => byte === other[at]);
}
