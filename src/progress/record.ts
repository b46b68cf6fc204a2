import type { Facts } from '../programme/facts.ts';

/** Everything about one learner that must come back at the next launch. */
export interface ProgressRecord {
  /** Rises at every save, so that of two records the later one can be told. */
  readonly counter: number;
  readonly facts: Facts;
  readonly reported: Reported;
  /** Version of the course that wrote the record. */
  readonly content?: string;
  /** In which visits it grew, the last one first; empty in a record of before they were remembered. */
  readonly visits: readonly Visit[];
}

/** A visit that wrote a record: a name by chance (3 characters), and the counter of the last one it wrote. */
export interface Visit {
  readonly id: string;
  readonly counter: number;
}

/**
 * What the LMS's lists were told last, one character per index: `-` nothing yet, else the character that
 * `reports.ts` gives a status or an answer. Kept because a SCORM 1.2 LMS does not give interactions back.
 */
export interface Reported {
  readonly objectives: string;
  readonly interactions: string;
}

export const nothingReported: Reported = { objectives: '', interactions: '' };
