import { isMap, isScalar, isSeq, type Document, type Node } from 'yaml';
import type { ValuePath } from '../../course-files/value-path.ts';
import { nodeAt } from '../read-values.ts';

/** The position of a new key in a mapping: numbers in their order, others where the neighbours have them, or last. */
export function keyPosition(document: Document, path: ValuePath, key: string): number {
  const map = nodeAt(document, path);
  const own = keysOf(map);
  const isNumber = /^\d+$/;
  if (own.length > 0 && [...own, key].every((one) => isNumber.test(one))) {
    const next = own.findIndex((one) => Number(one) > Number(key));
    return next < 0 ? own.length : next;
  }
  const around = nodeAt(document, path.slice(0, -1));
  const others = isSeq(around) ? around.items.map((item) => keysOf(item as Node)) : [];
  const order = others.find((keys) => keys.includes(key));
  if (order === undefined) return own.length;
  const earlier = order.slice(0, order.indexOf(key));
  return own.findLastIndex((one) => earlier.includes(one)) + 1;
}

function keysOf(node: Node | undefined): readonly string[] {
  if (!isMap(node)) return [];
  return node.items.flatMap(({ key }) => (isScalar(key) ? String(key.value) : []));
}
