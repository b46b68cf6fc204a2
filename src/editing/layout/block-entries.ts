import { isCollection, isPair, isScalar, type Node, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';

/** An entry of a list or mapping, with the comments above it. */
interface Entry {
  /** Empty lines and comments that stand apart, above it. They keep their place. */
  readonly apart: string;
  /** Whole lines. */
  readonly body: string;
}

/** A list or mapping in lines, cut into what can be moved: `before`, the entries and `after` make up the text. */
export interface BlockEntries {
  readonly before: string;
  readonly entries: readonly Entry[];
  readonly after: string;
  /** Of the dashes or keys. */
  readonly column: number;
  /** The first key stands behind a dash. */
  readonly isInline: boolean;
}

type Collection = YAMLMap<Node, Node | null> | YAMLSeq<Node>;

/** @returns nothing for what is not laid out in lines. */
export function blockEntriesOf(text: string, collection: Collection): BlockEntries | undefined {
  const starts = startsOf(collection);
  const [first] = starts;
  if (first === undefined || collection.flow === true) return undefined;
  const lineOfFirst = lineStart(text, first);
  const column = first - lineOfFirst;
  const isInline = text.slice(lineOfFirst, first).trim() !== '';
  const isRoot = column === 0;

  const ends = collection.items.map((item) => lineEnd(text, contentEnd(text, item)));
  const heads: number[] = [];
  const bodyEnds: number[] = [];
  for (const [at, start] of starts.entries()) {
    const own = lineStart(text, start);
    const from = at === 0 ? 0 : (ends[at - 1] ?? 0);
    const deeper = at === 0 ? from : deeperEnd(text, from, own, column);
    if (at > 0) bodyEnds.push(deeper);
    const isFixed = at === 0 && (isInline || isRoot);
    heads.push(isFixed ? own : headStart(text, Math.max(from, deeper), own, column));
  }
  const last = ends.at(-1) ?? 0;
  bodyEnds.push(last);

  const entries = heads.map((head, at): Entry => ({
    apart: at === 0 ? '' : text.slice(bodyEnds[at - 1], head),
    body:
      at === 0 && isInline
        ? ' '.repeat(column) + text.slice(first, bodyEnds[0])
        : text.slice(head, bodyEnds[at]),
  }));
  const before = text.slice(0, isInline ? first : heads[0]);
  return { before, entries, after: text.slice(last), column, isInline };
}

export function joined({ before, entries, after, column, isInline }: BlockEntries): string {
  const body = entries.map((entry) => entry.apart + entry.body).join('');
  const rest = isInline ? body.slice(column) : body;
  return before + withBreak(rest, after) + after;
}

/** A file may end without the end of its last line; what comes behind it needs one. */
function withBreak(text: string, after: string): string {
  return after !== '' && text !== '' && !text.endsWith('\n') ? `${text}\n` : text;
}

export function withLineEnd(body: string): string {
  return body.endsWith('\n') ? body : `${body}\n`;
}

function startsOf(collection: Collection): readonly number[] {
  const token = collection.srcToken;
  if (token === undefined || !('items' in token)) return [];
  if (token.type === 'block-seq')
    return token.items.flatMap(
      (item) => item.start.find(({ type }) => type === 'seq-item-ind')?.offset ?? [],
    );
  return collection.items.map((item) => (isPair(item) ? item.key.range?.[0] : item.range?.[0]) ?? 0);
}

/** The position behind the last sign of what belongs to it. */
function contentEnd(text: string, item: Node | Pair<Node, Node | null>): number {
  if (isPair(item)) {
    const { key, value } = item;
    const colon = text.indexOf(':', key.range?.[1]) + 1;
    return value === null ? colon : Math.max(colon, contentEnd(text, value));
  }
  if (isCollection(item) && item.flow !== true) {
    const last = item.items.at(-1);
    return last === undefined ? (item.range?.[1] ?? 0) : contentEnd(text, last as Node);
  }
  const [start, end] = item.range ?? [0, 0];
  if (!isScalar(item) || item.type?.startsWith('BLOCK') !== true) return end;
  // Empty lines behind a block keep what stands below it apart.
  return start + text.slice(start, end).trimEnd().length;
}

function lineStart(text: string, at: number): number {
  return text.lastIndexOf('\n', at - 1) + 1;
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end + 1;
}

/** Comments with a deeper indent belong to the entry above them. */
function deeperEnd(text: string, from: number, to: number, column: number): number {
  let end = from;
  for (let at = from; at < to; at = lineEnd(text, at)) {
    const line = text.slice(at, lineEnd(text, at));
    const indent = /^ */.exec(line)?.[0].length ?? 0;
    if (line.trim() !== '' && indent > column) end = lineEnd(text, at);
  }
  return end;
}

/** Comments directly above an entry go with it. */
function headStart(text: string, from: number, own: number, column: number): number {
  let head = own;
  while (head > from) {
    const above = lineStart(text, head - 1);
    const line = text.slice(above, head);
    if (above < from || !line.startsWith(`${' '.repeat(column)}#`)) break;
    head = above;
  }
  return head;
}
