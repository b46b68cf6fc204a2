import type { Receipt, ReceiptMoment } from '../../receipts/receipt.ts';
import type { Ballots } from './picture.ts';
import { earlierLists } from './shown-lists.ts';

/** Answer lists of one moment that a day can hold: far above any wijk, and still quick. */
export const mostReceipts = 5000;

/**
 * Why an answer list is not taken. other-session: of another werksessie; other-moment: of before, after or half a year later,
 * and not of the one that is asked; two-sources: bons and lists from the LMS would count the same people twice; full: there are
 * 5,000 already.
 */
export type TakingFault = 'other-session' | 'other-moment' | 'two-sources' | 'full';

export interface TakenReceipts {
  readonly receipts: Ballots['receipts'];
  /** New ones. */
  readonly taken: number;
  /** Handed in before, with other answers, which nobody had seen in a picture: the later ones count. */
  readonly replaced: number;
  /** Handed in before with other answers, which stand in a picture that was shown: those stay. */
  readonly tooLate: number;
  /** Handed in before, with the same answers. */
  readonly known: number;
  readonly refused: readonly TakingFault[];
}

/**
 * Puts answer lists into the bus, in an order by chance: from their places nobody can tell whose is whose. Each tag counts
 * once, and the last list counts, until it was shown: what changes in a picture would be that one person's answers.
 *
 * @param session Id of the session of the day. A list that is bound to none is taken.
 * @param random Gives a number from 0 up to 1.
 */
export function takeReceipts(
  ballots: Ballots,
  session: string,
  moment: ReceiptMoment,
  given: readonly Receipt[],
  random: () => number,
): TakenReceipts {
  const lists = [...ballots.receipts[moment]];
  const places = new Map(lists.map(({ tag }, at) => [tag, at]));
  const shown = new Set(ballots.pictures[moment]?.pieces.flat());
  // Answers of before may have been shown from the list of half a year later.
  const earlier = moment === 'before' ? earlierLists(ballots) : new Map<string, Receipt>();
  const refused: TakingFault[] = [];
  const count = { taken: 0, replaced: 0, tooLate: 0, known: 0 };
  // Of two days that were put together both may be there; then what was chosen still comes in.
  const chosen = ballots.sources?.[moment];
  let isFromLms = lists.some(({ source }) => source === 'lms');
  let hasBons = lists.some(({ source }) => source === undefined);
  for (const list of given) {
    const fault = faultOf(list);
    const place = places.get(list.tag);
    const before = place === undefined ? earlier.get(list.tag) : lists[place];
    if (fault !== undefined) refused.push(fault);
    else if (place !== undefined && before !== undefined && isSame(before, list)) count.known += 1;
    else if (shown.has(list.tag) && !(place === undefined && isAnsweredAs(before, list))) count.tooLate += 1;
    else if (place === undefined) put(list);
    else {
      lists[place] = list;
      count.replaced += 1;
    }
  }
  return { receipts: { ...ballots.receipts, [moment]: lists }, ...count, refused };

  /** The one whose place it gets goes to the end. */
  function put(list: Receipt): void {
    count.taken += 1;
    isFromLms ||= list.source === 'lms';
    hasBons ||= list.source === undefined;
    const at = Math.floor(random() * (lists.length + 1));
    const moved = lists[at];
    lists[at] = list;
    places.set(list.tag, at);
    if (moved === undefined) return;
    places.set(moved.tag, lists.length);
    lists.push(moved);
  }

  function faultOf(list: Receipt): TakingFault | undefined {
    if (list.kind !== moment) return 'other-moment';
    if (list.session !== undefined && list.session !== session) return 'other-session';
    if (chosen === undefined ? isOfOther(list) : isNotChosen(list)) return 'two-sources';
    return lists.length >= mostReceipts && !places.has(list.tag) ? 'full' : undefined;
  }

  function isOfOther({ source }: Receipt): boolean {
    return source === 'lms' ? hasBons : source === undefined && isFromLms;
  }

  function isNotChosen({ source }: Receipt): boolean {
    return chosen === 'lms' ? source === undefined : source === 'lms';
  }
}

function isSame(one: Receipt, other: Receipt): boolean {
  // Which group its answers stand in follows from the profession.
  return one.profession === other.profession && isAnsweredAs(one, other);
}

function isAnsweredAs(one: Receipt | undefined, other: Receipt): boolean {
  const answersOf = ({ answers, before = [], choices }: Receipt) => [answers, before, choices].join(';');
  return one !== undefined && answersOf(one) === answersOf(other);
}
