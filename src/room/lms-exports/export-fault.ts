/** Why nothing is read from a file. */
export type ExportFault =
  | 'empty'
  /** No list at all, or of a kind that nobody reads here. */
  | 'no-table'
  /** A workbook that is not whole or of another program. It can be saved as text. */
  | 'workbook'
  /** A workbook or JSON file beyond what fits in memory; as text it can be of any length. */
  | 'too-large'
  | 'open-quote'
  /** A list without any question of this course. */
  | 'not-ours'
  /** Moodle's report on interactions leaves the answers of SCORM 2004 empty. */
  | 'no-answers';

/** Ends the reading of a file, from wherever in it. */
export class ExportRefused extends Error {
  readonly because: ExportFault;

  constructor(because: ExportFault) {
    super(because);
    this.because = because;
  }
}
