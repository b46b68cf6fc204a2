import type { ReceiptMoment } from '../../receipts/receipt.ts';
import { nextPictures } from './next-pictures.ts';
import type { Ballots, ReceiptSource } from './picture.ts';
import type { ResultsCourse } from './results.ts';
import { countedOf } from './sources.ts';

/**
 * Chooses which of both counts. Nothing is taken out of the bus; the picture begins anew, within what may follow from what
 * was shown before.
 */
export function withSource(
  ballots: Ballots,
  moment: ReceiptMoment,
  source: ReceiptSource,
  course: ResultsCourse,
): Required<Pick<Ballots, 'sources' | 'pictures'>> {
  const sources = { ...ballots.sources, [moment]: source };
  const last = ballots.pictures[moment];
  const chosen = { ...ballots, sources };
  if (last === undefined) return { sources, pictures: nextPictures(chosen, moment, course) };
  const emptied = { ...last, of: [], groups: [], pairs: [], fixed: false };
  const begun = { ...chosen, pictures: { ...ballots.pictures, [moment]: emptied } };
  const pictures = nextPictures(begun, moment, course);
  // A picture that was shown, all of this source, is better than none.
  const counted = new Set(countedOf(chosen).receipts[moment].map(({ tag }) => tag));
  const isLastOfIt = last.of.length > 0 && last.of.every((tag) => counted.has(tag));
  const stays = pictures[moment]?.of.length === 0 && isLastOfIt;
  return { sources, pictures: stays ? ballots.pictures : pictures };
}
