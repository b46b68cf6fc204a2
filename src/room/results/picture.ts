import type { Receipt, ReceiptMoment } from '../../receipts/receipt.ts';

/**
 * Which answers stand in the picture that may be shown. It exists as soon as it was looked at, and remembers what was ever
 * shown of it: from the difference between two pictures, or between everybody and a group, nobody's answers may follow.
 */
export interface Picture {
  /** Tags of the receipts in it. */
  readonly of: readonly string[];
  /** Fixed by the organiser: nothing more is added. */
  readonly fixed: boolean;
  /**
   * Tags, cut into pieces by everything that was ever shown. Those of one piece were always shown together or not at all, so
   * they are never told apart; each has at least `fewestApart` of them.
   */
  readonly pieces: readonly (readonly string[])[];
  /** Tags of those whose answers were shown as two groups, the last time that could be; empty before. */
  readonly groups: readonly string[];
  /** Half a year later: tags of those who were shown as pairs; empty before. */
  readonly pairs: readonly string[];
}

export type Pictures = Readonly<Record<ReceiptMoment, Picture | undefined>>;

/** Where lists that may be of the same people come from: the bons of learners, or an export of their LMS. */
export type ReceiptSource = 'bons' | 'lms';

/** What the results are made of; a `DayRecord` is one. */
export interface Ballots {
  /** Which of both counts at a moment that has lists of both. */
  readonly sources?: Readonly<Partial<Record<ReceiptMoment, ReceiptSource>>>;
  readonly receipts: Readonly<Record<ReceiptMoment, readonly Receipt[]>>;
  readonly pictures: Pictures;
}
