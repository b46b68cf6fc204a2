import type { ReceiptMoment } from './receipt.ts';

/** What an answer list asks at one moment, as it follows from the course: what a bon of it can hold. */
export interface ReceiptForm {
  readonly moment: ReceiptMoment;
  /** First two bytes of SHA-256 over all the ids below, in hexadecimal: of another list it is another one. */
  readonly print: string;
  /** The statements, in their order; none for the feedback. */
  readonly items: readonly AskedItem[];
  /** Values of an answer to a statement: those of the scale, and the one for "weet niet". */
  readonly values: readonly number[];
  /** Numbers under which the learner's answers of before the werksessie are kept; only half a year later. */
  readonly before: readonly number[];
  /** What is asked beside the statements: ratings, and questions with a few answers. */
  readonly choices: readonly AskedChoice[];
}

/** As much of a form as a learner's own bon needs: the ids are in its print. */
export interface OwnForm extends Omit<ReceiptForm, 'items' | 'choices'> {
  readonly items: readonly Pick<AskedItem, 'choice'>[];
  readonly choices: readonly Pick<AskedChoice, 'choice' | 'values'>[];
}

export interface AskedItem {
  readonly id: string;
  /** Number under which the learner's answer is kept. */
  readonly choice: number;
}

export interface AskedChoice extends AskedItem {
  readonly values: readonly number[];
  /** Id of the domain whose people are asked it; absent when everybody is. */
  readonly domain?: string;
}

export type ReceiptForms = Readonly<Record<ReceiptMoment, ReceiptForm>>;
