/** When an answer list is given: before the werksessie, as feedback after it, half a year later. */
export type ReceiptMoment = 'before' | 'feedback' | 'half-year';

/** One answer list, without a name: a bon, as somebody hands it to the group. */
export interface Receipt {
  readonly kind: ReceiptMoment;
  /** Id of the session card; undefined where none was linked. */
  readonly session: string | undefined;
  /** Which list it answers: the first two bytes of SHA-256 over the ids of its items, in hexadecimal. */
  readonly print: string;
  /** Drawn once by chance and kept in the record of the learner, 8 hexadecimal digits: the same list is counted once. */
  readonly tag: string;
  /** Index of the profession in the course; 0 for none. */
  readonly profession: number;
  /** In the order of the items; undefined where somebody skipped one. */
  readonly answers: readonly (number | undefined)[];
  /** Half a year later: what was answered before the werksessie. */
  readonly before?: readonly (number | undefined)[];
  /** The choices that are asked beside the list. */
  readonly choices: readonly (number | undefined)[];
  /** Typed from paper or read from an export of the LMS; absent for a bon of the learner. */
  readonly source?: 'paper' | 'lms';
}
