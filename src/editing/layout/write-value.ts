import { isCollection, isMap, isScalar, type Document, type Scalar as ScalarNode } from 'yaml';
import type { ValuePath } from '../../course-files/value-path.ts';
import type { Scalar } from '../edit.ts';
import { isInFlow, nodeAt, pairIn } from '../read-values.ts';
import { isBlockStyle } from './block-text.ts';
import { jsonSpan } from './json-span.ts';
import { scalarText } from './scalar-text.ts';

export function jsonWithValue(text: string, path: ValuePath, value: Scalar): string | undefined {
  const span = jsonSpan(text, path);
  return span && text.slice(0, span[0]) + JSON.stringify(value) + text.slice(span[1]);
}

/**
 * Ways to write another value in the place of a scalar, the one most like what stands there first. Nothing when no
 * scalar stands there.
 */
export function yamlWithValue(
  text: string,
  document: Document,
  path: ValuePath,
  value: Scalar,
): readonly string[] {
  const node = nodeAt(document, path);
  if (!isScalar(node) || !node.range) return [];
  const [start, end] = node.range;
  if (start === end) return inEmptyPlace(text, document, path, value);
  const source = text.slice(start, end);
  const layout = {
    isInFlow: isInFlow(document, path),
    indent: indentOf(node, source, columnOf(text, document, path) + 2),
    source,
  };
  // What is no text yet has no quotes that could be kept.
  const style = typeof node.value === 'string' ? node.type : undefined;
  const apart = isBlockStyle(node.type) ? (/(?:\n[ \t]*)*$/.exec(source)?.[0] ?? '') : '';
  return [style, 'QUOTE_DOUBLE' as const].map((wanted) => {
    const put = scalarText(value, { ...layout, style: wanted }).replace(/\n+$/, '');
    return text.slice(0, start) + put + apart + text.slice(end);
  });
}

/** Behind the colon of a key, or behind a dash, that has nothing yet. */
function inEmptyPlace(text: string, document: Document, path: ValuePath, value: Scalar): readonly string[] {
  const parent = nodeAt(document, path.slice(0, -1));
  const pair = isMap(parent) ? pairIn(parent, path.at(-1) ?? '') : undefined;
  if (pair === undefined) return [];
  const at = text.indexOf(':', pair.key.range?.[1]) + 1;
  const layout = {
    style: undefined,
    isInFlow: isInFlow(document, path),
    indent: columnOf(text, document, path) + 2,
  };
  return [`${text.slice(0, at)} ${scalarText(value, layout).replace(/\n+$/, '')}${text.slice(at)}`];
}

/** The column of the key or dash of what stands here. */
export function columnOf(text: string, document: Document, path: ValuePath): number {
  const parent = nodeAt(document, path.slice(0, -1));
  if (!isCollection(parent)) return 0;
  const start = parent.range?.[0] ?? 0;
  return start - (text.lastIndexOf('\n', start - 1) + 1);
}

function indentOf(node: ScalarNode, source: string, other: number): number {
  if (!isBlockStyle(node.type)) return other;
  return /\n( *)[^ \n]/.exec(source)?.[1]?.length ?? other;
}
