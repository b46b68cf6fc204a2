import type { Place } from '../edit.ts';
import type { CourseNode, CoursePart } from './course-node.ts';

/** A part of the tree, and the line that it belongs to. */
export interface NodePart {
  readonly node: CourseNode;
  readonly part: CoursePart;
}

/** The part to which a place belongs: the one that names most of it; undefined for what no form edits. */
export function nodeAt(nodes: readonly CourseNode[], place: Place): NodePart | undefined {
  let best: (NodePart & { readonly weight: number }) | undefined;
  for (const node of nodes)
    for (const part of node.parts) {
      const weight = weightOf(part, place);
      if (weight > (best?.weight ?? -1)) best = { node, part, weight };
    }
  return best === undefined ? undefined : { node: best.node, part: best.part };
}

/** How exactly a part names a place: the length of the path that both have; -1 when it does not. */
function weightOf({ places, pages }: CoursePart, { file, path }: Place): number {
  const named = places
    .filter((own) => own.file === file && own.path.every((key, at) => key === path[at]))
    .map((own) => own.path.length);
  const isPage = pages !== undefined && file.startsWith(pages) && file.endsWith('.md');
  return Math.max(-1, ...named, ...(isPage ? [0] : []));
}
