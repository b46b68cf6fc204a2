import type { Standard } from '../../scorm/package/standards.ts';
import type { HomeVisit, LessonVisit } from './measure.ts';
import { duration, kilobytes, megabytes, spreadOf, withSpread, type Spread } from './numbers.ts';
import type { ScreenWeight } from './screens.ts';
import { table } from './table.ts';

/** All runs of one setting and standard. */
export interface Runs {
  readonly setting: string;
  readonly standard: Standard;
  readonly home: readonly HomeVisit[];
  readonly interactive: readonly number[];
  readonly lesson: readonly LessonVisit[];
}

/** One column of the table of times. */
type Column = readonly [head: string, value: (runs: Runs) => string];

const times = (head: string, values: (runs: Runs) => readonly number[]): Column => [
  head,
  (runs) => withSpread(spreadOf(values(runs)), duration),
];
const atHome =
  (key: 'firstPaint' | 'largestPaint' | 'shown' | 'blocked' | 'lmsWait' | 'clickToLesson') => (runs: Runs) =>
    runs.home.map((visit) => visit[key]);

const measuredTimes: readonly Column[] = [
  times('FCP', atHome('firstPaint')),
  times('LCP', atHome('largestPaint')),
  times('home shown', atHome('shown')),
  times('home interactive', ({ interactive }) => interactive),
  times('blocked until shown', atHome('blocked')),
  times('waits for the LMS', atHome('lmsWait')),
  times('lesson, cold', ({ lesson }) => lesson.map(({ readable }) => readable)),
  times('lesson, from home', atHome('clickToLesson')),
];

/** A row for every measurement, a column for every setting. */
export function timesTable(all: readonly Runs[]): string {
  const rows = measuredTimes.map(([head, value]) => [head, ...all.map(value)]);
  return table(['', ...all.map(({ setting, standard }) => `${setting}, ${standard}`)], rows);
}

/** What one launch weighs, with and without compression. */
export function weightTable(all: readonly Runs[]): string {
  const bytes = (values: readonly number[]): string => withSpread(spreadOf(values), kilobytes);
  const count = (values: readonly number[]): string => withSpread(spreadOf(values), String);
  return table(
    [
      '',
      'home: sent',
      'unpacked',
      'requests',
      'LMS calls',
      'heap',
      'lesson more: sent',
      'unpacked',
      'requests',
    ],
    all.map(({ setting, standard, home }) => [
      `${setting}, ${standard}`,
      bytes(home.map(({ weight }) => weight.wireBytes)),
      bytes(home.map(({ weight }) => weight.plainBytes)),
      count(home.map(({ weight }) => weight.requests)),
      count(home.map(({ lmsCalls }) => lmsCalls)),
      withSpread(spreadOf(home.map(({ heapBytes }) => heapBytes)), megabytes),
      bytes(home.map(({ lessonWeight }) => lessonWeight.wireBytes)),
      bytes(home.map(({ lessonWeight }) => lessonWeight.plainBytes)),
      count(home.map(({ lessonWeight }) => lessonWeight.requests)),
    ]),
  );
}

/** What each screen needs beside home. */
export function screensTable(screens: readonly ScreenWeight[]): string {
  return table(
    ['screen', 'gzip', 'unpacked', 'requests'],
    screens.map(({ screen, extra }) => [
      screen,
      kilobytes(extra.bodyBytes),
      kilobytes(extra.plainBytes),
      String(extra.requests),
    ]),
  );
}

/** The same for a program: every run, and the spread of the times. */
export function summaryOf(runs: Runs): Readonly<Record<string, Spread>> {
  return {
    firstPaint: spreadOf(atHome('firstPaint')(runs)),
    largestPaint: spreadOf(atHome('largestPaint')(runs)),
    shown: spreadOf(atHome('shown')(runs)),
    interactive: spreadOf(runs.interactive),
    blocked: spreadOf(atHome('blocked')(runs)),
    lmsWait: spreadOf(atHome('lmsWait')(runs)),
    lessonCold: spreadOf(runs.lesson.map(({ readable }) => readable)),
    lessonFromHome: spreadOf(atHome('clickToLesson')(runs)),
  };
}
