import { isPair, type Node, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';

/** A list or mapping between brackets: texts of its entries, and what stands between them. */
export interface FlowEntries {
  /** With the opening bracket. */
  readonly before: string;
  readonly lead: string;
  readonly entries: readonly string[];
  readonly between: readonly string[];
  readonly tail: string;
  readonly after: string;
}

export function flowEntriesOf(
  text: string,
  collection: YAMLMap<Node, Node | null> | YAMLSeq<Node>,
): FlowEntries | undefined {
  const [from, to] = collection.range ?? [0, 0];
  if (collection.flow !== true) return undefined;
  const spans = collection.items.map(spanOf);
  const [first, last] = [spans[0]?.[0] ?? to - 1, spans.at(-1)?.[1] ?? to - 1];
  return {
    before: text.slice(0, from + 1),
    lead: text.slice(from + 1, first),
    entries: spans.map(([start, end]) => text.slice(start, end)),
    between: spans.slice(1).map(([start], at) => text.slice(spans[at]?.[1], start)),
    tail: text.slice(last, to - 1),
    after: text.slice(to - 1),
  };
}

function spanOf(item: Node | Pair<Node, Node | null>): readonly [number, number] {
  if (!isPair(item)) return [item.range?.[0] ?? 0, item.range?.[1] ?? 0];
  const start = item.key.range?.[0] ?? 0;
  return [start, Math.max(item.key.range?.[1] ?? 0, item.value?.range?.[1] ?? 0)];
}

export function joinedFlow({ before, lead, entries, between, tail, after }: FlowEntries): string {
  if (entries.length === 0) return before + after;
  return (
    before +
    lead +
    entries.map((entry, at) => (at === 0 ? '' : (between[at - 1] ?? ', ')) + entry).join('') +
    tail +
    after
  );
}

/** One more at a position; `alone` is what keeps it from the brackets when there is nothing else. */
export function withFlowEntry(
  flow: FlowEntries,
  at: number,
  entry: string,
  alone: { readonly lead: string; readonly tail: string },
): FlowEntries {
  if (flow.entries.length === 0) return { ...flow, ...alone, entries: [entry] };
  const one = flow.between[0] ?? (flow.lead.includes('\n') ? `,${flow.lead}` : ', ');
  return {
    ...flow,
    entries: flow.entries.toSpliced(at, 0, entry),
    between: flow.between.toSpliced(Math.max(0, at - 1), 0, one),
  };
}

export function withoutFlowEntry(flow: FlowEntries, at: number): FlowEntries {
  return {
    ...flow,
    entries: flow.entries.toSpliced(at, 1),
    between: flow.between.toSpliced(Math.max(0, at - 1), 1),
  };
}

export function withMovedFlowEntry(flow: FlowEntries, from: number, to: number): FlowEntries {
  const rest = flow.entries.toSpliced(from, 1);
  return { ...flow, entries: rest.toSpliced(to, 0, flow.entries[from] ?? '') };
}
