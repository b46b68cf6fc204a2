import type { Place } from '../edit.ts';
import type { CourseNode } from './course-node.ts';
import { nodeAt } from './node-at.ts';

/** What can be the matter with a line of the tree, the gravest first. */
export const marks = ['fault', 'english', 'changed', 'date'] as const;
export type Mark = (typeof marks)[number];

/** Where each of them is. */
export type MarkedPlaces = Readonly<Record<Mark, readonly Place[]>>;

/** Of every line of the tree the gravest mark, where it has one. */
export function marksOf(nodes: readonly CourseNode[], places: MarkedPlaces): ReadonlyMap<string, Mark> {
  const found = new Map<string, Mark>();
  for (const mark of marks)
    for (const place of places[mark]) {
      const id = nodeAt(nodes, place)?.node.id;
      if (id !== undefined && !found.has(id)) found.set(id, mark);
    }
  return found;
}
