import type { ReceiptForms } from '../../receipts/receipt-form.ts';
import type { ReceiptMoment } from '../../receipts/receipt.ts';

/** What the results need of the course; ids and numbers only. Texts are found by their ids. */
export interface ResultsCourse {
  readonly forms: ReceiptForms;
  /** The statements in their order, with the id of their dimension. */
  readonly items: readonly { readonly id: string; readonly dimension: string }[];
  /** Values of the scale, the lowest first. */
  readonly scale: readonly number[];
  /** The value of "weet niet / n.v.t.": counted apart, in no mean. */
  readonly none: number;
  readonly dimensions: readonly { readonly id: string }[];
  /** The band with the highest bound that a mean reaches is its band. */
  readonly bands: readonly { readonly id: string; readonly from: number }[];
  readonly professions: readonly { readonly index: number; readonly domain: string }[];
  /** Id of the domain that is one of the two groups; everybody else, known or not, is the other one. */
  readonly groupDomain: string;
}

/** Fewer answers are never shown, of nothing. */
export const fewestAnswers = 5;
/** Of whatever was ever shown, added and subtracted in any way, fewer are never left over. */
export const fewestApart = 3;

/** The answers to one statement. */
export interface StatementTally {
  readonly id: string;
  readonly dimension: string;
  /** One for each value of the scale, the lowest first. */
  readonly counts: readonly number[];
  /** "Weet niet", apart. */
  readonly none: number;
  /** Lists in which it was left out. */
  readonly skipped: number;
  /** Answers with an opinion: the sum of `counts`; what the mean is taken over. */
  readonly n: number;
  /** 1 to 5; undefined where nobody had an opinion. */
  readonly mean: number | undefined;
}

export interface DimensionTally {
  readonly id: string;
  readonly mean: number | undefined;
  /** Id of the band; undefined without a mean. */
  readonly band: string | undefined;
  /** Answers with an opinion, to all its statements together. */
  readonly n: number;
  readonly none: number;
}

/** A rating, or another question with a few answers. */
export interface ChoiceTally {
  readonly id: string;
  /** Only of this domain's people; absent where everybody was asked. */
  readonly domain?: string;
  readonly counts: readonly { readonly value: number; readonly count: number }[];
  readonly skipped: number;
  readonly n: number;
}

/** One group's answers to the statements; a statement that fewer than five answered is left out. */
export interface ListTally {
  /** Answer lists in it. */
  readonly of: number;
  readonly statements: readonly StatementTally[];
  /** The highest means, the highest first; at most three, and none that is in `weakest`. */
  readonly strongest: readonly StatementTally[];
  /** The lowest means, the lowest first. */
  readonly weakest: readonly StatementTally[];
  /** In the order of the course. */
  readonly dimensions: readonly DimensionTally[];
}

export interface Groups {
  /** People of `groupDomain`: the huisartsenpraktijk. */
  readonly inside: ListTally;
  readonly others: ListTally;
}

/** What may be drawn, printed and exported of one moment: nothing in it is of fewer than five. */
export interface Results {
  readonly moment: ReceiptMoment;
  /** Answer lists in the bus. */
  readonly received: number;
  /** Those of them that the picture shows; 0 as long as there is none. */
  readonly shown: number;
  /** How many more must come before there is a picture or a new one; undefined when it is fixed. */
  readonly needed: number | undefined;
  readonly fixed: boolean;
  /** Undefined as long as there is no picture, and for the feedback, which has no statements. */
  readonly list: ListTally | undefined;
  /** Empty as long as there is no picture. A question that fewer than five answered is left out. */
  readonly choices: readonly ChoiceTally[];
  readonly groups: Groups | undefined;
  /**
   * Why there are no groups. few: fewer than five in one of them; shown-before: a picture was looked at while a group had
   * only one or two new answers in it, so that theirs would follow from the difference.
   */
  readonly noGroups: 'few' | 'shown-before' | undefined;
}

/** One dimension before and half a year later. */
export interface DimensionChange {
  readonly id: string;
  readonly before: number | undefined;
  readonly after: number | undefined;
  /** Of pairs: in how many the mean rose, stayed or fell; undefined where there are no pairs. */
  readonly moved: { readonly up: number; readonly same: number; readonly down: number } | undefined;
}

/** Before the werksessie and half a year later. Undefined where one of both has no picture yet. */
export interface BeforeAfter {
  /** Of the people of whom both lists are known: the same people twice. */
  readonly paired: { readonly of: number; readonly dimensions: readonly DimensionChange[] } | undefined;
  /** Everybody who answered then beside everybody who answered now. */
  readonly apart:
    | { readonly before: number; readonly after: number; readonly dimensions: readonly DimensionChange[] }
    | undefined;
}
