import type { Receipt, ReceiptMoment } from '../receipts/receipt.ts';
import type { LogLine } from './day-events.ts';
import type { Ballots, Pictures } from './results/picture.ts';

export type { ReceiptMoment } from '../receipts/receipt.ts';
export type { DayEvent, LogLine } from './day-events.ts';
export type { Picture } from './results/picture.ts';

/**
 * Everything of one day of an organiser; only ever stored encrypted. All moments are minutes since 1970 (UTC), ids are 8
 * random characters of Crockford's base 32.
 */
export interface DayRecord {
  readonly version: 1;
  /** Id of the session card. */
  readonly session: string;
  /** A card of this session that is valid longer than that of the secret file, as text. */
  readonly card?: string;
  /** PROEF on everything. */
  readonly practice: boolean;
  /** Details, which can be erased; of two records the later change counts. */
  readonly people: readonly Person[];
  /** Append-only; who is there follows from it. */
  readonly log: readonly LogLine[];
  /** In an order by chance and without time: nobody can see whose is whose. */
  readonly receipts: Readonly<Record<ReceiptMoment, readonly Receipt[]>>;
  readonly pictures: Pictures;
  readonly sources?: NonNullable<Ballots['sources']>;
  readonly preparation: Preparation;
  readonly programme: Programme;
  readonly outcome: Outcome;
  /** When each of the three was changed last; later than before at every change. */
  readonly partsChanged?: Readonly<Partial<Record<'preparation' | 'programme' | 'outcome', number>>>;
  readonly revisions: readonly Revision[];
  readonly exports: readonly MadeExport[];
}

export interface Person {
  readonly id: string;
  /** Later than before at every change. */
  readonly changed: number;
  readonly lastName: string;
  readonly initials: string;
  readonly infix: string;
  readonly firstName: string;
  /** Id of the course's professions; '' unknown. */
  readonly profession: string;
  /** Functie, as typed. */
  readonly role: string;
  readonly organisation: string;
  readonly email: string;
  /** Deelnemerscode, 7 characters without check symbol. */
  readonly code: string | undefined;
  /** `association`: relatienummer of the beroepsvereniging. Both can be erased after the export. */
  readonly numbers: { readonly big?: string; readonly association?: string };
  /** What this person will get. */
  readonly wants: 'points' | 'certificate' | 'paper' | 'nothing';
  readonly source: 'roster' | 'newcomer' | 'scan';
}

export interface Preparation {
  /** The seven starting points, by id. */
  readonly points: Readonly<Record<string, 'yes' | 'partly' | 'not-yet'>>;
  /** Ids of what was ticked off. */
  readonly done: readonly string[];
  readonly peOnline?: PeOnlineNumbers;
  /** Names of the list that are words in what was typed, as the organiser said; in no file that leaves the day. */
  readonly notNames?: readonly string[];
}

/** What PE-online gave the provider for its web service; digits, '' where it is not filled in. Never the key. */
export interface PeOnlineNumbers {
  /** Of the provider itself. */
  readonly user: string;
  /** Per accreditation, by its id: the uitvoering and the bijeenkomst there. */
  readonly editions: Readonly<Record<string, { readonly edition: string; readonly meeting: string }>>;
}

export interface Programme {
  /** Index of the part that is now; undefined before the first. */
  readonly part: number | undefined;
  readonly began: number | undefined;
  /** Minutes that were given to a part beyond its own, in the order of the parts. */
  readonly extra: readonly number[];
  /** The chosen werkvorm per part. */
  readonly method: Readonly<Record<string, string>>;
  /** Index of the step within the part. */
  readonly step: number;
}

export interface Outcome {
  readonly themes: readonly string[];
  /** Verbeterpunten, at most 5. */
  readonly improvements: readonly string[];
  readonly agreements: readonly Agreement[];
  readonly next: {
    readonly date: string;
    readonly lead: string;
    readonly leadKind: string;
    readonly tiedTo: readonly string[];
  };
  /** Was it agreed on the day to carry on? */
  readonly agreed: 'yes' | 'partly' | 'no' | undefined;
  /** How satisfied the organiser is with each, 1 to 5. */
  readonly satisfaction: Readonly<Record<string, number>>;
  /** Half a year later: were the agreements carried on? */
  readonly continued: 'all' | 'most' | 'some' | 'none' | undefined;
}

export interface Agreement {
  readonly what: string;
  /** A functie, never a name. */
  readonly who: string;
  readonly when: string;
}

/** One time of confirming; what earlier ones said stays in them. */
export interface Revision {
  /** From 1. */
  readonly number: number;
  readonly at: number;
  readonly device: string;
  /** What was newly signed in this one. */
  readonly signed: readonly SignedWord[];
}

/** The organiser's signed word on one person, with what the list said of them then. */
export interface SignedWord {
  /** Id of the person. */
  readonly person: string;
  readonly name: string;
  readonly role: string;
  readonly code: string | undefined;
  readonly kind: 'confirmation' | 'withdrawal';
  /** As text (`pidb.a.…`). */
  readonly attestation: string;
}

export interface MadeExport {
  readonly what: string;
  readonly at: number;
  /** The last one that was signed then; 0 before the first. */
  readonly revision: number;
  /** SHA-256 of the file, in hexadecimal. */
  readonly hash: string;
}

/** A new day, of which nothing is known yet. */
export function emptyDay(session: string, practice: boolean): DayRecord {
  return {
    version: 1,
    session,
    practice,
    people: [],
    log: [],
    receipts: { before: [], feedback: [], 'half-year': [] },
    pictures: { before: undefined, feedback: undefined, 'half-year': undefined },
    preparation: { points: {}, done: [] },
    programme: { part: undefined, began: undefined, extra: [], method: {}, step: 0 },
    outcome: {
      themes: [],
      improvements: [],
      agreements: [],
      next: { date: '', lead: '', leadKind: '', tiedTo: [] },
      agreed: undefined,
      satisfaction: {},
      continued: undefined,
    },
    revisions: [],
    exports: [],
  };
}
