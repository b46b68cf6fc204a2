import { duration, kilobytes, median, megabytes, ratio } from './numbers.ts';
import { table } from './table.ts';
import type { ClickVisit, ColdVisit, RestVisit, VerificationVisit } from './visits.ts';

/** The zip as it goes to an LMS. */
export interface ZipSize {
  readonly bytes: number;
  readonly files: number;
}

/** All visits to one build; what was not asked for is empty. */
export interface Runs {
  readonly click: readonly ClickVisit[];
  readonly rest: readonly RestVisit[];
  readonly cold: readonly ColdVisit[];
  /** As `cold`, but far into the lesson. */
  readonly far: readonly ColdVisit[];
  readonly plainClick: readonly ClickVisit[];
  readonly plainCold: readonly ColdVisit[];
  readonly verification: readonly VerificationVisit[];
  readonly zip: ZipSize;
}

/** One number of a row, in every run. */
export interface Measure {
  readonly of: (runs: Runs) => readonly number[];
  readonly show: (value: number) => string;
}

/** A row of the table; several numbers stand with a slash between them. */
export interface Row {
  readonly head: string;
  readonly measures: readonly Measure[];
  readonly aim?: string;
}

const all =
  <Visit>(visits: (runs: Runs) => readonly Visit[], number: (visit: Visit) => number) =>
  (runs: Runs) =>
    visits(runs).map(number);
const time = (of: Measure['of']): Measure => ({ of, show: duration });
const shift = (of: Measure['of']): Measure => ({ of, show: (value) => value.toFixed(3) });
const size = (of: Measure['of']): Measure => ({ of, show: kilobytes });
const count = (of: Measure['of']): Measure => ({ of, show: String });

const click = ({ click: visits }: Runs) => visits;
const rest = ({ rest: visits }: Runs) => visits;
const cold = ({ cold: visits }: Runs) => visits;
const far = ({ far: visits }: Runs) => visits;
const interactive = ({ interactive: ms }: ClickVisit) => ms;
const readable = ({ readable: ms }: ClickVisit | ColdVisit) => ms;
const longestTask = ({ longestTask: ms }: ClickVisit | ColdVisit) => ms;

/** What was promised for each is at most that. */
export const speedRows: readonly Row[] = [
  { head: 'home interactive', measures: [time(all(click, interactive))], aim: '1.65 s' },
  { head: 'lesson cold (resumed there)', measures: [time(all(cold, readable))], aim: '1.95 s' },
  {
    head: 'lesson by an immediate click / by a click at rest',
    measures: [time(all(click, readable)), time(all(rest, ({ clickToLesson }) => clickToLesson))],
    aim: '2.5 s / 350 ms',
  },
  {
    head: 'without gzip: home / lesson cold',
    measures: [
      time(all(({ plainClick }) => plainClick, interactive)),
      time(all(({ plainCold }) => plainCold, readable)),
    ],
    aim: '2.4 s / 2.6 s',
  },
  { head: 'LMSInitialize', measures: [time(all(rest, ({ initialize }) => initialize))], aim: '1.2 s' },
  {
    head: 'longest task: home and click / lesson cold',
    measures: [time(all(click, longestTask)), time(all(cold, longestTask))],
    aim: '200 ms',
  },
  {
    head: 'CLS of a cold lesson: at its beginning / far into it',
    measures: [cold, far].map((visits) => shift(all(visits, ({ layoutShift }) => layoutShift))),
    aim: '0.005',
  },
  {
    head: 'verification page painted / usable',
    measures: [
      time(
        all(
          ({ verification }) => verification,
          ({ painted }) => painted,
        ),
      ),
      time(
        all(
          ({ verification }) => verification,
          ({ usable }) => usable,
        ),
      ),
    ],
    aim: '900 ms / –',
  },
  {
    head: 'zip / files',
    measures: [
      { of: ({ zip }) => [zip.bytes], show: (bytes) => megabytes(bytes, 2) },
      count(({ zip }) => [zip.files]),
    ],
    aim: '0.90 MB / 80',
  },
];

/** What a launch weighs with gzip: no aims, but what the times come from. */
export const weightRows: readonly Row[] = [
  { head: 'home: script', measures: [size(all(rest, ({ weight }) => weight.scriptBodyBytes))] },
  { head: 'home: all', measures: [size(all(rest, ({ weight }) => weight.wireBytes))] },
  { head: 'home: requests', measures: [count(all(rest, ({ weight }) => weight.requests))] },
  { head: 'home: LMS calls', measures: [count(all(rest, ({ lmsCalls }) => lmsCalls))] },
  { head: 'home: heap', measures: [{ of: all(rest, ({ heapBytes }) => heapBytes), show: megabytes }] },
  {
    head: 'lesson after it: bytes / requests',
    measures: [
      size(all(rest, ({ lessonWeight }) => lessonWeight.wireBytes)),
      count(all(rest, ({ lessonWeight }) => lessonWeight.requests)),
    ],
  },
];

/** @param before The build that is compared with, measured in the same run. */
export function speedTable(rows: readonly Row[], now: Runs, before?: Runs): string {
  const withAims = rows.some(({ aim }) => aim !== undefined);
  const cells = (row: Row): readonly string[] => [
    row.head,
    ...(before ? [medians(row, before)] : []),
    medians(row, now),
    ...(before ? [ratios(row, now, before)] : []),
    ...(withAims ? [`≤ ${row.aim ?? ''}`] : []),
  ];
  const head = ['', ...(before ? ['before', 'now', 'now ÷ before'] : ['now']), ...(withAims ? ['aim'] : [])];
  return table(head, rows.map(cells));
}

const nothing = '–';

function medians({ measures }: Row, runs: Runs): string {
  return measures
    .map(({ of, show }) => (of(runs).length === 0 ? nothing : show(median(of(runs)))))
    .join(' / ');
}

function ratios({ measures }: Row, now: Runs, before: Runs): string {
  return measures
    .map(({ of }) =>
      of(now).length === 0 || of(before).length === 0 ? nothing : ratio(median(of(now)), median(of(before))),
    )
    .join(' / ');
}
