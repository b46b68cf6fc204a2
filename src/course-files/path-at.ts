import { isPair, isNode, isScalar, visit, type Document, type LineCounter } from 'yaml';
import type { ValuePath } from './value-path.ts';

/** The way to what stands on a line: the outermost value of which the key or the value begins there, or last above it. */
export function pathAt(document: Document, lines: LineCounter, line: number): ValuePath {
  let found: ValuePath = [];
  let best = 0;
  const look = (at: number | undefined, path: () => ValuePath) => {
    if (at === undefined) return;
    const begins = lines.linePos(at).line;
    if (begins > line || begins <= best) return;
    best = begins;
    found = path();
  };
  visit(document, (key, node, parents) => {
    if (isPair(node)) {
      if (isNode(node.key)) look(node.key.range?.[0], () => pathOf([...parents, node]));
      return;
    }
    if (isNode(node) && typeof key === 'number') look(node.range?.[0], () => [...pathOf(parents), key]);
  });
  return found;
}

/** Keys and positions along the nodes of the way. */
function pathOf(way: readonly unknown[]): ValuePath {
  return way.flatMap((node, at): ValuePath => {
    if (isPair(node)) return isScalar(node.key) ? [node.key.value as string | number] : [];
    const parent = way[at - 1];
    if (typeof parent !== 'object' || parent === null || !('items' in parent)) return [];
    const { items } = parent as { readonly items: readonly unknown[] };
    return [items.indexOf(node)];
  });
}
