import { isCollection, isMap, isScalar, isSeq, type Document, type Node } from 'yaml';
import type { ValuePath } from '../../course-files/value-path.ts';
import { isInFlow, nodeAt, pairIn } from '../read-values.ts';
import { blockEntriesOf, joined, withLineEnd, type BlockEntries } from './block-entries.ts';
import {
  flowEntriesOf,
  joinedFlow,
  withFlowEntry,
  withMovedFlowEntry,
  withoutFlowEntry,
} from './flow-entries.ts';
import { keyPosition } from './key-order.ts';
import { behind, entryText, flowText, itemText, keyText, modelAt, type Model } from './render.ts';
import { columnOf } from './write-value.ts';

/** A text with one more entry in a list or mapping; nothing where this cannot be done with the layout that it has. */
export function withAdded(
  text: string,
  document: Document,
  path: ValuePath,
  given: number | string,
  value: unknown,
): string | undefined {
  const list = nodeAt(document, path);
  // A key that is a number is a key still.
  const at = isMap(list) ? String(given) : given;
  if (list === undefined) {
    const key = path.at(-1);
    return typeof key === 'string'
      ? withAdded(text, document, path.slice(0, -1), key, only(at, value))
      : undefined;
  }
  if (!isCollection(list)) return filled(text, document, path, only(at, value));
  if (list.items.length === 0 && !isInFlow(document, path) && typeof value === 'object' && value !== null)
    return filled(text, document, path, only(at, value));
  const collection = list as Parameters<typeof blockEntriesOf>[1];
  const model = modelOf(document, path, list, at);
  const position = typeof at === 'number' ? at : keyPosition(document, path, at);
  const flow = flowEntriesOf(text, collection);
  if (flow !== undefined) {
    const entry = (typeof at === 'string' ? `${keyText(at)}: ` : '') + flowText(value, model);
    const room = isMap(list) ? ' ' : '';
    return joinedFlow(withFlowEntry(flow, position, entry, { lead: room, tail: room }));
  }
  const block = blockEntriesOf(text, collection);
  if (block === undefined) return undefined;
  const body =
    typeof at === 'number' ? itemText(value, block.column, model) : entryText(at, value, block.column, model);
  return joined(withBody(block, position, body));
}

function only(at: number | string, value: unknown): unknown {
  return typeof at === 'number' ? [value] : { [at]: value };
}

/** What the new entry is written like: its neighbour in the list, or the same key of a neighbour. */
function modelOf(document: Document, path: ValuePath, list: Node, at: number | string): Model {
  if (isSeq(list) && typeof at === 'number') return (list.items[at - 1] ?? list.items[0]) as Model;
  const around = nodeAt(document, path.slice(0, -1));
  if (!isSeq(around)) return undefined;
  const like = around.items.find((item) => isMap(item) && pairIn(item, at) !== undefined) as Model;
  return modelAt(like, String(at));
}

function withBody(block: BlockEntries, position: number, body: string): BlockEntries {
  const { entries } = block;
  // As far from each other as the others are.
  const space = /^\n*/.exec(entries[1]?.apart ?? '')?.[0] ?? '';
  const whole = entries.map((entry) => ({ ...entry, body: withLineEnd(entry.body) }));
  if (position > 0) return { ...block, entries: whole.toSpliced(position, 0, { apart: space, body }) };
  const [first, ...rest] = whole;
  return {
    ...block,
    entries: [{ apart: '', body }, ...(first ? [{ ...first, apart: space }] : []), ...rest],
  };
}

/** A list or mapping where there was nothing, below the comments that say what could stand there. */
function filled(text: string, document: Document, path: ValuePath, value: unknown): string | undefined {
  const key = path.at(-1);
  const parent = nodeAt(document, path.slice(0, -1));
  if (!isMap(parent) || parent.flow === true) return undefined;
  const pair = pairIn(parent, key ?? '');
  if (pair === undefined) return undefined;
  const colon = text.indexOf(':', pair.key.range?.[1]) + 1;
  const [start, last] = pair.value?.range ?? [colon, colon];
  const end = start === last ? colon : last;
  const column = columnOf(text, document, path);
  const lineEnd = endOfLine(text, end);
  const behindIt = text.slice(end, lineEnd).trimEnd();
  const comments = text.slice(lineEnd, commentsEnd(text, lineEnd, column));
  const after = text.slice(lineEnd + comments.length);
  const lines = behind(value, column, undefined);
  if (!lines.startsWith('\n')) return text.slice(0, colon) + lines.trimEnd() + text.slice(end);
  const apart = comments === '' ? '' : '\n';
  return `${text.slice(0, colon)}${behindIt}\n${comments}${apart}${lines.slice(1)}${after}`;
}

function endOfLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end + 1;
}

function commentsEnd(text: string, from: number, column: number): number {
  let end = from;
  for (let at = from; at < text.length; at = endOfLine(text, at)) {
    const line = text.slice(at, endOfLine(text, at));
    const indent = /^ */.exec(line)?.[0].length ?? 0;
    if (line.trim() === '') continue;
    if (!line.trim().startsWith('#') || indent <= column) break;
    end = endOfLine(text, at);
  }
  return end;
}

/** A text without an entry; an emptied list stays, as `[]`. */
export function withRemoved(text: string, document: Document, path: ValuePath): string | undefined {
  const at = placeOf(document, path);
  const list = nodeAt(document, path.slice(0, -1)) as Parameters<typeof blockEntriesOf>[1] | undefined;
  if (at === undefined || list === undefined) return undefined;
  const flow = flowEntriesOf(text, list);
  if (flow !== undefined) return joinedFlow(withoutFlowEntry(flow, at));
  const block = blockEntriesOf(text, list);
  if (block === undefined) return undefined;
  const { entries } = block;
  if (entries.length === 1) {
    const sign = isSeq(list) ? '[]' : '{}';
    if (block.isInline) return `${block.before}${sign}\n${block.after}`;
    return `${block.before.replace(/[ \t]*\n$/, '')} ${sign}\n${block.after}`;
  }
  const isSpace = (apart: string | undefined) => apart?.trim() === '';
  const rest = entries.toSpliced(at, 1);
  const next = entries[at + 1];
  // Of the empty lines above and below it one stays; a comment that stands apart stays always.
  if (
    next !== undefined &&
    (at === 0 ? isSpace(next.apart) : isSpace(next.apart) && !isSpace(entries[at]?.apart))
  )
    rest[at] = { ...next, apart: entries[at]?.apart ?? '' };
  else if (next !== undefined && !isSpace(entries[at]?.apart))
    rest[at] = { ...next, apart: (entries[at]?.apart ?? '') + next.apart };
  return joined({ ...block, entries: rest });
}

function placeOf(document: Document, path: ValuePath): number | undefined {
  const list = nodeAt(document, path.slice(0, -1));
  const key = path.at(-1);
  if (isSeq(list)) return typeof key === 'number' ? key : undefined;
  if (!isMap(list)) return undefined;
  const at = list.items.findIndex((item) => isScalar(item.key) && String(item.key.value) === String(key));
  return at < 0 ? undefined : at;
}

/** A text with an entry of a list in another position, with the comments above it. */
export function withMoved(
  text: string,
  document: Document,
  path: ValuePath,
  from: number,
  to: number,
): string | undefined {
  const list = nodeAt(document, path) as Parameters<typeof blockEntriesOf>[1] | undefined;
  if (list === undefined) return undefined;
  const flow = flowEntriesOf(text, list);
  if (flow !== undefined) return joinedFlow(withMovedFlowEntry(flow, from, to));
  const block = blockEntriesOf(text, list);
  const bodies = block?.entries.map(({ body }) => withLineEnd(body)) ?? [];
  const [moving] = bodies.splice(from, 1);
  if (block === undefined || moving === undefined) return undefined;
  bodies.splice(to, 0, moving);
  const entries = block.entries.map((entry, at) => ({ ...entry, body: bodies[at] ?? '' }));
  return joined({ ...block, entries });
}
