import type { Receipt, ReceiptMoment } from '../../receipts/receipt.ts';
import { inGroup } from './groups.ts';
import type { Ballots, Picture, Pictures } from './picture.ts';
import { cutBy } from './pieces.ts';
import { fewestAnswers, type ResultsCourse } from './results.ts';
import { countedOf, twoSources } from './sources.ts';
import { byTag, earlierLists, listsOf } from './shown-lists.ts';

const nothingShown: Picture = { of: [], fixed: false, pieces: [], groups: [], pairs: [] };

/**
 * The pictures as they may be shown now; the same object when nothing changes. Call it when somebody looks at the results of a
 * moment, and while they are looked at after each answer list; not while only the bus is on the screen: the fewer pictures were
 * looked at, the sooner the two groups can be shown too.
 */
export function nextPictures(all: Ballots, moment: ReceiptMoment, course: ResultsCourse): Pictures {
  const both = twoSources(all, moment);
  // The same people twice would be a wrong picture.
  if (both !== undefined && both.chosen === undefined) return all.pictures;
  const ballots = countedOf(all);
  const last = ballots.pictures[moment] ?? nothingShown;
  const next = last.fixed ? undefined : renewed(last, ballots.receipts[moment]);
  if (next === undefined) return ballots.pictures;
  const pictures = { ...ballots.pictures, [moment]: next };
  const grouped = { ...pictures, [moment]: withGroups({ ...ballots, pictures }, next, moment, course) };
  return moment === 'half-year' ? withPairs({ ...ballots, pictures: grouped }) : grouped;
}

/** Takes up what may be taken up, and adds nothing more. Without a picture nothing is fixed. */
export function fixedPictures(ballots: Ballots, moment: ReceiptMoment, course: ResultsCourse): Pictures {
  return withFixed(nextPictures(ballots, moment, course), moment, true);
}

/** The bus is open again. */
export function reopenedPictures(pictures: Pictures, moment: ReceiptMoment): Pictures {
  return withFixed(pictures, moment, false);
}

function withFixed(pictures: Pictures, moment: ReceiptMoment, fixed: boolean): Pictures {
  const picture = pictures[moment];
  if (picture === undefined || picture.of.length === 0 || picture.fixed === fixed) return pictures;
  return { ...pictures, [moment]: { ...picture, fixed } };
}

/** Everybody; undefined where there is nothing new, or too little. */
function renewed(last: Picture, lists: readonly Receipt[]): Picture | undefined {
  const all = lists.map(({ tag }) => tag);
  if (all.length === last.of.length) return undefined;
  const pieces = cutBy(last.pieces, new Set(all));
  return pieces === undefined ? undefined : { ...last, of: all, pieces };
}

/** With the two groups of everybody in it, where that may be. */
function withGroups(ballots: Ballots, next: Picture, moment: ReceiptMoment, course: ResultsCourse): Picture {
  const { items, choices } = course.forms[moment];
  if (items.length === 0 && choices.every(({ domain }) => domain === undefined)) return next;
  const lists = listsOf(byTag(ballots.receipts[moment]), next.of);
  const inside = lists.filter((list) => inGroup(list, course)).map(({ tag }) => tag);
  if (next.of.length - inside.length < fewestAnswers) return next;
  const pieces = cutBy(next.pieces, new Set(inside));
  return pieces === undefined ? next : { ...next, pieces, groups: next.of };
}

/** With everybody in it of whom both lists are known, where that may be. */
function withPairs(ballots: Ballots): Pictures {
  const { pictures } = ballots;
  const now = pictures['half-year'] ?? nothingShown;
  const then = pictures.before ?? nothingShown;
  const earlier = earlierLists(ballots);
  const pairs = now.of.filter((tag) => earlier.has(tag));
  const paired = new Set(pairs);
  const [piecesNow, piecesThen] = [cutBy(now.pieces, paired), cutBy(then.pieces, paired)];
  if (piecesNow === undefined || piecesThen === undefined) return pictures;
  return {
    ...pictures,
    before: { ...then, pieces: piecesThen },
    'half-year': { ...now, pieces: piecesNow, pairs },
  };
}
