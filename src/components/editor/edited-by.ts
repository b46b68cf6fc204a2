import type { CourseDraft } from '../../editing/course-draft.ts';
import { localVariant } from '../../editing/outline/besides-steps.ts';
import type { CourseNode, CoursePart } from '../../editing/outline/course-node.ts';
import { litAt, lookAt } from '../../editing/outline/look-at.ts';
import { nodeAt } from '../../editing/outline/node-at.ts';
import type { PlaceEntered } from './editor-events.ts';
import type { Edited } from './view/learner-view.ts';

/** Which form is open, and where somebody is in it. */
interface At {
  readonly node: CourseNode;
  readonly part: CoursePart;
  readonly entered: Pick<PlaceEntered, 'place' | 'text'> | undefined;
}

/** Where a learner sees what is edited, and which text of it is lit there; nothing for what learners never see. */
export function editedBy(
  nodes: readonly CourseNode[],
  draft: CourseDraft,
  { node, part, entered }: At,
): Edited | undefined {
  const at = entered === undefined ? undefined : nodeAt(nodes, entered.place)?.node;
  // What a variant changes is seen where the text of the country stands.
  const seen = node.id === localVariant ? (at ?? node) : node;
  const isHere = entered !== undefined && at === seen;
  const place = isHere ? entered.place : part.places[0];
  const look = place === undefined ? undefined : lookAt(draft, seen, place);
  if (look === undefined || !isHere) return look;
  const lit = entered.text ?? litAt(draft, entered.place);
  const field = [entered.place.file, ...entered.place.path].join('/');
  return lit === undefined ? look : { ...look, lit, field };
}
