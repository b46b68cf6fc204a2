import { isMap, type Document } from 'yaml';
import type { ValuePath } from '../../course-files/value-path.ts';
import { nodeAt } from '../read-values.ts';
import { flowEntriesOf, joinedFlow, withFlowEntry } from './flow-entries.ts';

/** A JSON text with one more entry, laid out as words files are: one on a line, indented by two. */
export function jsonWithAdded(
  text: string,
  document: Document,
  path: ValuePath,
  given: number | string,
  value: unknown,
): string | undefined {
  const list = nodeAt(document, path);
  const at = isMap(list) ? String(given) : given;
  if (list === undefined) {
    const key = path.at(-1);
    const inner = typeof at === 'number' ? [value] : { [at]: value };
    return typeof key === 'string' ? jsonWithAdded(text, document, path.slice(0, -1), key, inner) : undefined;
  }
  const flow = flowEntriesOf(text, list as Parameters<typeof flowEntriesOf>[1]);
  if (flow === undefined) return undefined;
  const start = list.range?.[0] ?? 0;
  const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  const outer = /^ */.exec(line)?.[0] ?? '';
  const inner = `${outer}  `;
  const written = JSON.stringify(value, null, 2).replaceAll('\n', `\n${inner}`);
  const entry = typeof at === 'string' ? `${JSON.stringify(at)}: ${written}` : written;
  const position = typeof at === 'string' ? (isMap(list) ? list.items.length : 0) : at;
  return joinedFlow(withFlowEntry(flow, position, entry, { lead: `\n${inner}`, tail: `\n${outer}` }));
}
