import type { Sign } from '../attendance/attendance-crypto.ts';
import type { OrganiserFile } from '../attendance/organiser-file.ts';
import type { SessionCard } from '../attendance/session-card.ts';
import type { Issuer } from '../attendance/trust.ts';
import type { Receipt, ReceiptMoment } from '../receipts/receipt.ts';
import type { DayEvent } from './day-events.ts';
import type { DayRecord, MadeExport, Person } from './day-record.ts';
import type { TakenReceipts } from './results/take-receipts.ts';

/** What the screens have of an opened day. */
export interface RoomDay {
  readonly record: DayRecord;
  readonly card: SessionCard;
  /** The signed card. */
  readonly cardBytes: Uint8Array;
  readonly issuer: Issuer;
  readonly codes: OrganiserFile['codes'];
  /** A facilitator (gespreksleider) has no key: no roster, no signing, no exports. */
  readonly role: 'organiser' | 'facilitator';
  /** elsewhere: another tab writes this day now, and this one only shows it. */
  readonly saved: 'saved' | 'saving' | 'not-saved' | 'elsewhere';
  readonly savedAt: number | undefined;
  /** When the day file was made last. */
  readonly dayFileAt: number | undefined;
  /** Minutes since 1970. */
  now(): number;
  /** Adds to the log. Nothing happens where another tab writes. */
  did(event: DayEvent): void;
  /** Adds people, or changes who has the same id; the log says which fields. */
  changePeople(people: readonly Person[]): void;
  takeReceipts(moment: ReceiptMoment, receipts: readonly Receipt[]): Taken;
  change(
    part: Partial<Pick<DayRecord, 'preparation' | 'programme' | 'outcome' | 'pictures' | 'sources'>>,
  ): void;
  /** Tells of every change, also of `saved`; what is returned stops it. */
  onChange(listener: () => void): () => void;
  /** Signs with the organiser's key; undefined for a facilitator and on an insecure origin. */
  readonly sign: Sign | undefined;
  /** Signs who was there: exactly these people; what is refused signs nobody. */
  confirm(people: readonly string[]): Promise<Signing>;
  /** Takes a confirmation back. */
  withdraw(person: string, why: string): Promise<Signing>;
  /** Remembers a file that was made; earlier ones stay. */
  exported(made: MadeExport): void;
  /** Takes every number off every person. */
  eraseNumbers(): void;
  /** The whole day as one encrypted text (JWE), to keep as a file. */
  dayFile(): Promise<string>;
  /** Puts the day file of another device of the same session together with this one. */
  takeDayFile(text: string): Promise<TakenDayFile>;
  /** Makes this tab the one that writes. */
  takeOver(): Promise<void>;
  /** Takes the day off this device for good; a day file stays where it is. Afterwards nothing is saved any more. */
  forget(): Promise<void>;
  /** Forgets the key and lets another tab write; resolves when everything is saved. */
  close(): Promise<void>;
}

/** What became of answer lists that were handed in. */
export interface Taken extends Omit<TakenReceipts, 'receipts'> {
  /** Of the refused: of another session, or of another list or moment. */
  readonly foreign: number;
}

/** Why nothing was signed. */
export type SigningFault =
  | 'no-key'
  | 'insecure'
  | 'written-elsewhere'
  | 'not-saved'
  | 'nobody'
  | 'unknown-person'
  | 'unnamed'
  | 'still-there'
  | 'never-came'
  | 'absent'
  | 'not-told-apart'
  | 'double-code'
  | 'needs-choice'
  | 'out-before-in'
  | 'times-outside'
  | 'still-to-come'
  | 'not-confirmed'
  /** All of them, exactly so. */
  | 'already-confirmed'
  | 'why-missing'
  | 'practice-key'
  | 'practice-day'
  | 'card-revoked'
  | 'foreign-key';

export type Signing =
  | { readonly kind: 'signed'; readonly revision: number; readonly count: number }
  | {
      readonly kind: 'refused';
      readonly because: SigningFault;
      /** Of whom it is true; empty where it is about the day as a whole. */
      readonly people: readonly string[];
    };

/** Why a day file is not opened or put together. */
export type DayFileFault =
  | 'too-large'
  | 'no-day-file'
  /** Of another key, or changed. */
  | 'not-opened'
  | 'other-session'
  | 'newer-version'
  | 'not-whole'
  /** A line of the log is not what its chain says. */
  | 'log-changed'
  /** Two logs of one device go different ways. */
  | 'log-forked'
  | 'practice-mixed'
  | 'written-elsewhere';

export type TakenDayFile =
  | {
      readonly kind: 'merged';
      /** What the other file had more than this one. */
      readonly people: number;
      readonly lines: number;
      readonly receipts: number;
    }
  | { readonly kind: 'refused'; readonly because: DayFileFault };
