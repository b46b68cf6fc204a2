import type { Receipt } from '../../receipts/receipt.ts';
import type { Ballots } from './picture.ts';

export function byTag(lists: readonly Receipt[]): ReadonlyMap<string, Receipt> {
  return new Map(lists.map((list) => [list.tag, list]));
}

/** Those with these tags, in the order of the tags; unknown tags are passed over. */
export function listsOf(lists: ReadonlyMap<string, Receipt>, tags: readonly string[]): readonly Receipt[] {
  return tags.flatMap((tag) => lists.get(tag) ?? []);
}

/**
 * What the people of half a year later answered before the werksessie, by their tags: as they handed it in then, or else as
 * the later list says.
 */
export function earlierLists({ receipts }: Pick<Ballots, 'receipts'>): ReadonlyMap<string, Receipt> {
  const earlier = new Map<string, Receipt>();
  const then = byTag(receipts.before);
  for (const [tag, list] of byTag(receipts['half-year'])) {
    const known = then.get(tag) ?? ownEarlier(list);
    if (known !== undefined) earlier.set(tag, known);
  }
  return earlier;
}

function ownEarlier({ before = [], ...list }: Receipt): Receipt | undefined {
  return before.every((value) => value === undefined)
    ? undefined
    : { ...list, kind: 'before', answers: before, choices: [] };
}
