import type { Language } from '../content/schema.ts';

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
  readonly certificate?: CertificateFacts;
}

type Numbers = Readonly<Record<number, number>>;

/** Where the learner is: the index of a step, and the position of what was in view there. */
export interface Place {
  readonly step: number;
  readonly anchor: number;
}

/** Evidence of the werksessie: what the learner entered, and what the organiser confirmed. */
export interface AttendanceFacts {
  /** The session as on its session card. */
  readonly session?: { readonly start: number; readonly end: number };
  /** When the room's code for this moment was entered. */
  readonly checkedIn?: number;
  readonly checkedOut?: number;
  /** From the organiser's attestation. */
  readonly confirmed?: { readonly in: number; readonly out: number };
  /** The signed originals, kept to be verified again. */
  readonly card?: Uint8Array;
  readonly attestation?: Uint8Array;
}

/** Frozen when the certificate is issued. */
export interface CertificateFacts {
  readonly issuedAt: number;
  readonly name: string;
  readonly number: string;
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

/**
 * Evidence is added to, never taken back: the session and the check-in that were there first stay, a check-out
 * may become later, an attestation replaces an earlier one.
 */
export function withEvidence(old: AttendanceFacts, found: AttendanceFacts): AttendanceFacts {
  const checkedOut = Math.max(old.checkedOut ?? 0, found.checkedOut ?? 0);
  return {
    ...found,
    ...old,
    ...(checkedOut > 0 ? { checkedOut } : {}),
    ...(found.confirmed === undefined ? {} : { confirmed: found.confirmed }),
    ...(found.attestation === undefined ? {} : { attestation: found.attestation }),
  };
}
