import type { ReceiptMoment } from '../receipts/receipt.ts';
import type { DayFileFault } from './day.ts';
import type { DayRecord } from './day-record.ts';
import { lineOf, mergedLog } from './log.ts';
import { mergedPeople } from './merge-people.ts';
import { mergedPicture } from './results/merged-pictures.ts';

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
  // Where both chose, and not the same, it is chosen again.
  const { sources: _, ...rest } = mine;
  const log = mergedLog(mine.log, other.log);
  if (log === undefined) return { kind: 'refused', because: 'log-forked' };
  const order = (kind: Part) =>
    isLater(other, mine, kind) ? ([other, mine] as const) : ([mine, other] as const);
  const { outcome, leftOver } = mergedOutcome(order('outcome'), areApart(mine, other, 'outcome'));
  const [prepared, preparedBefore] = order('preparation');
  return {
    kind: 'merged',
    leftOver,
    record: {
      ...(other.card === undefined ? {} : { card: other.card }),
      ...rest,
      people: mergedPeople(mine, other, log),
      log,
      ...mergedBallots(mine, other),
      ...mergedSources(mine, other),
      preparation: {
        points: { ...preparedBefore.preparation.points, ...prepared.preparation.points },
        done: areApart(mine, other, 'preparation')
          ? union(prepared.preparation.done, preparedBefore.preparation.done)
          : prepared.preparation.done,
        ...mergedNumbers(prepared, preparedBefore),
        ...mergedWords(mine, other),
      },
      programme: order('programme')[0].programme,
      outcome,
      ...mergedStamps(mine, other),
      revisions: mergedRevisions(mine, other),
      exports: unionBy([...mine.exports, ...other.exports], (made) => JSON.stringify(made)).toSorted(
        (one, two) => one.at - two.at,
      ),
    },
  };
}

/** Of the later one, with what only the other one has. */
function mergedNumbers(
  { preparation: { peOnline: later } }: DayRecord,
  { preparation: { peOnline: earlier } }: DayRecord,
): Pick<DayRecord['preparation'], 'peOnline'> {
  if (later === undefined || earlier === undefined) {
    const peOnline = later ?? earlier;
    return peOnline === undefined ? {} : { peOnline };
  }
  const editions = { ...earlier.editions, ...later.editions };
  return { peOnline: { user: later.user || earlier.user, editions } };
}

function mergedWords(
  { preparation: { notNames: own = [] } }: DayRecord,
  { preparation: { notNames: others = [] } }: DayRecord,
): Pick<DayRecord['preparation'], 'notNames'> {
  const notNames = union(own, others).toSorted();
  return notNames.length === 0 ? {} : { notNames };
}

type Part = 'preparation' | 'programme' | 'outcome';

function isLater(one: DayRecord, other: DayRecord, part: Part): boolean {
  const [stamp, before] = [one, other].map(({ partsChanged }) => partsChanged?.[part] ?? 0) as [
    number,
    number,
  ];
  if (stamp !== before) return stamp > before;
  return JSON.stringify(one[part]) > JSON.stringify(other[part]);
}

/** Was a part changed in both, each without knowing of the other? Otherwise one of them is only older. */
function areApart(mine: DayRecord, other: DayRecord, part: Part): boolean {
  const linesOf = ({ log }: DayRecord) =>
    new Set(log.flatMap((line) => (line.did.type === `${part}.changed` ? [lineOf(line)] : [])));
  const [own, others] = [linesOf(mine), linesOf(other)];
  return [...own].some((line) => !others.has(line)) && [...others].some((line) => !own.has(line));
}

function mergedStamps(mine: DayRecord, other: DayRecord): Pick<DayRecord, 'partsChanged'> {
  const [own, others] = [mine.partsChanged, other.partsChanged];
  if (own === undefined && others === undefined) return {};
  const parts = [...new Set([...Object.keys(own ?? {}), ...Object.keys(others ?? {})])] as Part[];
  return {
    partsChanged: Object.fromEntries(
      parts.map((part) => [part, Math.max(own?.[part] ?? 0, others?.[part] ?? 0)]),
    ),
  };
}

function mergedOutcome([first, second]: readonly [DayRecord, DayRecord], apart: boolean) {
  const [{ outcome }, { outcome: earlier }] = [first, second];
  if (!apart) return { outcome, leftOver: [] };
  const improvements = union(filled(outcome.improvements), filled(earlier.improvements));
  const agreements = unionBy([...outcome.agreements, ...earlier.agreements], (one) => JSON.stringify(one));
  return {
    outcome: {
      themes: union(outcome.themes, earlier.themes),
      improvements: improvements.slice(0, mostImprovements),
      agreements,
      next: {
        date: outcome.next.date || earlier.next.date,
        lead: outcome.next.lead || earlier.next.lead,
        leadKind: outcome.next.leadKind || earlier.next.leadKind,
        tiedTo: union(outcome.next.tiedTo, earlier.next.tiedTo),
      },
      agreed: outcome.agreed ?? earlier.agreed,
      satisfaction: { ...earlier.satisfaction, ...outcome.satisfaction },
      continued: outcome.continued ?? earlier.continued,
    },
    leftOver: improvements.slice(mostImprovements),
  };
}

/**
 * The answers of both, and of what was shown at both doors the larger picture with its answers.
 */
function mergedBallots(mine: DayRecord, other: DayRecord): Pick<DayRecord, 'receipts' | 'pictures'> {
  const sides = perMoment((moment) => {
    const [own, others] = [mine.pictures[moment], other.pictures[moment]];
    const isOwn = (own?.of.length ?? 0) >= (others?.of.length ?? 0);
    return isOwn ? ([mine, other] as const) : ([other, mine] as const);
  });
  return {
    receipts: perMoment((moment) => {
      const [first, second] = sides[moment];
      // By their tags, which are drawn by chance: the order says nothing of who came when.
      return unionBy([...first.receipts[moment], ...second.receipts[moment]], ({ tag }) => tag).toSorted(
        (one, two) => (one.tag < two.tag ? -1 : 1),
      );
    }),
    pictures: perMoment((moment) => {
      const [{ pictures: larger }, { pictures: smaller }] = sides[moment];
      return mergedPicture(larger[moment], smaller[moment]);
    }),
  };
}

/** What was chosen at either or at both alike. */
function mergedSources(
  { sources: own = {} }: DayRecord,
  { sources: others = {} }: DayRecord,
): Pick<DayRecord, 'sources'> {
  const chosen = moments.flatMap((moment) => {
    const [one, two] = [own[moment], others[moment]];
    const source = one === undefined || two === undefined || one === two ? (one ?? two) : undefined;
    return source === undefined ? [] : [[moment, source] as const];
  });
  return chosen.length === 0 ? {} : { sources: Object.fromEntries(chosen) };
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
