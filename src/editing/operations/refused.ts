/** Why an operation cannot be done; each is a sentence for the editor, under `special.refused` in the words of the page. */
export type Refusal =
  /** Every number of a register was given out. */
  | 'no-number'
  /** It is the last one of a list that must have one. */
  | 'last-one'
  /** Something still refers to it. */
  | 'in-use'
  /** Every course has it once: werksessie, evaluatie, reflectie, afronding. */
  | 'once'
  /** The period of an accreditation is over. */
  | 'past'
  /** The steps of a working method have a minute each, and cannot be shorter. */
  | 'too-short'
  | 'too-long'
  /** A step would stand before one that it waits for. */
  | 'waits'
  /** What it was about is not there any more. */
  | 'gone';

/** Nothing was edited; `reason` says why. */
export class OperationRefused extends Error {
  override readonly name = 'OperationRefused';
  readonly reason: Refusal;

  constructor(reason: Refusal) {
    super(reason);
    this.reason = reason;
  }
}
