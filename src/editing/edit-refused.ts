/** Why something is not done; each is a key of a sentence for the editor. */
export type RefusalReason =
  /** A number under which work of learners is kept. */
  | 'number'
  /** An id, to which others refer. */
  | 'id'
  /** A value that stands in records of learners. */
  | 'stored-value'
  /** An accreditation whose last day has gone by. */
  | 'past-accreditation'
  /** An accreditation that may stand on certificates. */
  | 'known-accreditation'
  /** The register of numbers only grows. */
  | 'register'
  /** Keys of issuers, and what was taken back: the work of the office. */
  | 'trust'
  /** In a local variant: what is the same in the whole country. */
  | 'national'
  /** What is no file of a course. */
  | 'file-name'
  /** There is a file of this name already. */
  | 'file-exists'
  | 'no-file'
  /** No UTF-8, or no YAML or JSON. */
  | 'unreadable'
  /** Nothing stands there, or something else than what the edit is for. */
  | 'no-place'
  /** It stands there already. */
  | 'exists'
  /** It cannot be written in this place. */
  | 'layout';

/** Thrown before anything of an action was done. */
export class EditRefused extends Error {
  readonly reason: RefusalReason;
  readonly file: string;

  constructor(reason: RefusalReason, file: string) {
    super(`${reason} (${file})`);
    this.name = 'EditRefused';
    this.reason = reason;
    this.file = file;
  }

  /** Of the sentence for the editor. */
  get key(): `draft.refused.${RefusalReason}` {
    return `draft.refused.${this.reason}`;
  }
}
