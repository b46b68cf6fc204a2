import type { Words } from '../../course-files/language.ts';
import type { Place } from '../edit.ts';

/** What something is called: as the course says it, or with the key of a sentence of the page. */
export type Called = { readonly words: Words } | { readonly key: string };

/** What one form edits. */
export interface CoursePart {
  /** Within its node. */
  readonly id: string;
  readonly title: Called;
  /** Where its values stand; everything below one of them belongs to this part, unless another part says more exactly. */
  readonly places: readonly Place[];
  /** How the names of the pages begin that belong to it, such as `lessen/les-3.` and `tips/`. */
  readonly pages?: string;
}

/** A line of the tree: a step of the course, or something beside the steps. */
export interface CourseNode {
  readonly id: string;
  readonly title: Called;
  /** The number on its house, of a lesson; others have an icon. */
  readonly plate?: number;
  readonly icon: string;
  /** The screen on which a learner sees it: id of a step or of an extra page; not there for what learners never see. */
  readonly screen?: string;
  /** At least one. */
  readonly parts: readonly CoursePart[];
}

/** Lines of the tree under one heading. */
export interface NodeGroup {
  readonly id: string;
  /** More than one where short phases stand together. */
  readonly titles: readonly Called[];
  readonly nodes: readonly CourseNode[];
}
