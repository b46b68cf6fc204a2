import type { Place } from '../course-files/value-path.ts';

export type { Place };

export type Scalar = string | number | boolean | null;

/** The smallest thing that can be done to a course. Plain data: it is kept and done again. */
export type Edit =
  /** A scalar; layout and comments stay. What is not there yet is added under its key. */
  | { readonly type: 'value'; readonly place: Place; readonly value: Scalar }
  /** Into a list at a position, or into a mapping under a key. A list or mapping that is not there yet is made. */
  | { readonly type: 'added'; readonly list: Place; readonly at: number | string; readonly value: unknown }
  | { readonly type: 'removed'; readonly place: Place }
  /** `from` and `to` are positions before and after. */
  | { readonly type: 'moved'; readonly list: Place; readonly from: number; readonly to: number }
  /** A whole Markdown page; or a YAML or JSON file that cannot be read, so that it can be mended. */
  | { readonly type: 'text'; readonly file: string; readonly text: string }
  | { readonly type: 'file-added'; readonly file: string; readonly text: string }
  | { readonly type: 'file-removed'; readonly file: string };

/** One thing that somebody did; undone as a whole. */
export interface Action {
  /** The key of a sentence that says what it was. */
  readonly what: string;
  readonly edits: readonly Edit[];
}

export type ChangeKind = 'changed' | 'added' | 'removed' | 'moved';

/** A difference between the course that was opened and the course as it is now. */
export interface Change {
  /** Where it stands now; what was removed, where it stood in the opened course. */
  readonly place: Place;
  /** Where it stood in the opened course; not there when it was added. */
  readonly was?: Place;
  readonly kind: ChangeKind;
  /** Of a list whose order changed: the ids of its entries, in order. */
  readonly before?: unknown;
  readonly after?: unknown;
}
