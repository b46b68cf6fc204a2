import type { Receipt, ReceiptMoment } from '../../receipts/receipt.ts';
import type { Ballots, ReceiptSource } from './picture.ts';

/**
 * Bons and the lists of an LMS in one bus: two days that were put together may have the one and the other. The same people
 * may stand in both, and nobody can tell who.
 */
export interface TwoSources {
  /** How many lists count with each, what was typed from paper among them. */
  readonly bons: number;
  readonly lms: number;
  /** The one that counts; undefined as long as nobody chose. */
  readonly chosen: ReceiptSource | undefined;
}

/** Whether a moment has both; undefined where it has one. */
export function twoSources(ballots: Ballots, moment: ReceiptMoment): TwoSources | undefined {
  const lists = ballots.receipts[moment];
  const fromLms = lists.filter(({ source }) => source === 'lms').length;
  const bons = lists.filter(isBon).length;
  if (fromLms === 0 || bons === 0) return undefined;
  const chosen = ballots.sources?.[moment];
  return { bons: lists.length - fromLms, lms: lists.length - bons, chosen };
}

/** Those that count: of a moment with both, the source that was chosen. Paper is of people who had no other way. */
export function countedOf<Some extends Ballots>(ballots: Some): Some {
  const moments = (Object.keys(ballots.receipts) as ReceiptMoment[]).filter(
    (moment) => twoSources(ballots, moment)?.chosen !== undefined,
  );
  if (moments.length === 0) return ballots;
  const receipts = { ...ballots.receipts };
  for (const moment of moments) {
    const chosen = ballots.sources?.[moment];
    receipts[moment] = receipts[moment].filter((list) =>
      chosen === 'lms' ? !isBon(list) : list.source !== 'lms',
    );
  }
  return { ...ballots, receipts };
}

function isBon({ source }: Receipt): boolean {
  return source === undefined;
}
