import { fewestApart } from './results/results.ts';
import type { Receipt, ReceiptMoment } from '../receipts/receipt.ts';
import type { DayFileFault } from './day.ts';
import type { DayEvent, DayRecord, LogLine, Picture } from './day-record.ts';
import { lineOf, mergedLog } from './log.ts';
import { mergedPeople } from './merge-people.ts';

export type MergedDays =
  | {
      readonly kind: 'merged';
      readonly record: DayRecord;
      /** What did not fit any more, to be written into the log so that it is not lost. */
      readonly leftOver: readonly string[];
    }
  | {
      readonly kind: 'refused';
      readonly because: Extract<DayFileFault, 'other-session' | 'practice-mixed' | 'log-forked'>;
    };

const mostImprovements = 5;
const moments: readonly ReceiptMoment[] = ['before', 'feedback', 'half-year'];

/**
 * Two records of one session as one: of two organisers at two doors, or an older file of one's own. Nothing of either is lost,
 * and in which order they are put together changes nothing of who was there.
 */
export function mergedDays(mine: DayRecord, other: DayRecord): MergedDays {
  if (mine.session !== other.session) return { kind: 'refused', because: 'other-session' };
  if (mine.practice !== other.practice) return { kind: 'refused', because: 'practice-mixed' };
  const log = mergedLog(mine.log, other.log);
  if (log === undefined) return { kind: 'refused', because: 'log-forked' };
  const last = lastIn(mine.log, other.log, log);
  const { outcome, leftOver } = mergedOutcome(mine, other, last('outcome.changed'));
  const preparation = last('preparation.changed') === 'other' ? [other, mine] : [mine, other];
  const [newer, older] = preparation as [DayRecord, DayRecord];
  const programme = last('programme.changed', 'part.began', 'part.extended') === 'other' ? other : mine;
  return {
    kind: 'merged',
    leftOver,
    record: {
      ...mine,
      people: mergedPeople(mine, other, log),
      log,
      receipts: perMoment((moment) => mergedReceipts(mine.receipts[moment], other.receipts[moment])),
      pictures: perMoment((moment) => mergedPicture(mine.pictures[moment], other.pictures[moment])),
      preparation: {
        points: { ...older.preparation.points, ...newer.preparation.points },
        done: union(newer.preparation.done, older.preparation.done),
      },
      programme: programme.programme,
      outcome,
      revisions: mergedRevisions(mine, other),
      exports: unionBy([...mine.exports, ...other.exports], (made) => JSON.stringify(made)).toSorted(
        (one, two) => one.at - two.at,
      ),
    },
  };
}

/** Whose is the last line of these kinds that only one of them has; neither where both have it. */
function lastIn(mine: readonly LogLine[], other: readonly LogLine[], ordered: readonly LogLine[]) {
  const [own, others] = [new Set(mine.map(lineOf)), new Set(other.map(lineOf))];
  return (...types: readonly DayEvent['type'][]): 'mine' | 'other' | 'both' => {
    const last = ordered.findLast(({ did }) => types.includes(did.type));
    if (last === undefined) return 'both';
    const name = lineOf(last);
    if (own.has(name)) return others.has(name) ? 'both' : 'mine';
    return 'other';
  };
}

function mergedOutcome(mine: DayRecord, other: DayRecord, last: 'mine' | 'other' | 'both') {
  const [first, second] = last === 'other' ? [other.outcome, mine.outcome] : [mine.outcome, other.outcome];
  // Both have the last change: one of them is only older.
  if (last === 'both') return { outcome: first, leftOver: [] };
  const improvements = union(filled(first.improvements), filled(second.improvements));
  const agreements = unionBy([...first.agreements, ...second.agreements], (one) => JSON.stringify(one));
  return {
    outcome: {
      themes: union(first.themes, second.themes),
      improvements: improvements.slice(0, mostImprovements),
      agreements,
      next: {
        date: first.next.date || second.next.date,
        lead: first.next.lead || second.next.lead,
        leadKind: first.next.leadKind || second.next.leadKind,
        tiedTo: union(first.next.tiedTo, second.next.tiedTo),
      },
      continued: first.continued ?? second.continued,
    },
    leftOver: improvements.slice(mostImprovements),
  };
}

function mergedReceipts(mine: readonly Receipt[], other: readonly Receipt[]): readonly Receipt[] {
  // By their tags, which are drawn by chance: the order says nothing of who came when.
  return unionBy([...mine, ...other], ({ tag }) => tag).toSorted((one, two) => (one.tag < two.tag ? -1 : 1));
}

/**
 * What was shown at both doors may not be subtracted from each other, so that the larger picture stays; it is fixed where the
 * other one has somebody who is not in it, until enough people more are there.
 */
function mergedPicture(mine: Picture | undefined, other: Picture | undefined): Picture | undefined {
  if (mine === undefined || other === undefined) return mine ?? other;
  const [larger, smaller] = mine.of.length >= other.of.length ? [mine, other] : [other, mine];
  const inLarger = new Set(larger.of);
  const apart = smaller.of.filter((tag) => !inLarger.has(tag)).length;
  const isFixed = mine.fixed || other.fixed || (apart > 0 && apart < fewestApart);
  return isFixed === larger.fixed ? larger : { ...larger, fixed: isFixed };
}

function mergedRevisions(mine: DayRecord, other: DayRecord): DayRecord['revisions'] {
  return unionBy(
    [...mine.revisions, ...other.revisions],
    ({ device, number }) => `${device} ${number}`,
  ).toSorted((one, two) => one.number - two.number || one.at - two.at || (one.device < two.device ? -1 : 1));
}

function perMoment<Value>(of: (moment: ReceiptMoment) => Value): Readonly<Record<ReceiptMoment, Value>> {
  return Object.fromEntries(moments.map((moment) => [moment, of(moment)])) as Record<ReceiptMoment, Value>;
}

function filled(texts: readonly string[]): readonly string[] {
  return texts.filter((text) => text.trim() !== '');
}

function union(one: readonly string[], other: readonly string[]): readonly string[] {
  return [...new Set([...one, ...other])];
}

/** Of those that are the same the first. */
function unionBy<Item>(items: readonly Item[], key: (item: Item) => string): readonly Item[] {
  const all = new Map<string, Item>();
  for (const item of items) if (!all.has(key(item))) all.set(key(item), item);
  return [...all.values()];
}
