import type { Standard } from '../../scorm/package/standards.ts';
import type { LoggedCall } from '../e2e/preview-visit.ts';
import type { Laboratory } from './laboratory.ts';
import { launch, type Launched } from './launch.ts';
import type { ProbeFinding, Wish } from './probe.ts';
import type { Setting } from './settings.ts';
import type { Weight } from './traffic.ts';

/** Home, opened and left alone, and then a click to the lesson. Times in milliseconds. */
export interface HomeVisit {
  readonly firstPaint: number;
  readonly largestPaint: number;
  readonly shown: number;
  /** What tasks took beyond 50 ms each until home was shown; waiting for the LMS counts too. */
  readonly blocked: number;
  /** How long the course waited for the LMS's server before home was shown. */
  readonly lmsWait: number;
  readonly weight: Weight;
  readonly lmsCalls: number;
  /** Of the whole tab, with the page of the LMS. */
  readonly heapBytes: number;
  readonly clickToLesson: number;
  readonly lessonWeight: Weight;
}

/** A start in the middle of the course. */
export interface LessonVisit {
  readonly firstPaint: number;
  readonly readable: number;
  readonly weight: Weight;
}

/** Where a measurement takes place. */
export interface Place {
  readonly setting: Setting;
  readonly standard: Standard;
}

/** The lesson that is opened, and how it is recognised. */
export interface LessonToRead {
  readonly id: string;
  readonly wish: Wish;
}

const homeWish: Wish = { routeLink: true };

export async function measureHome(
  laboratory: Laboratory,
  place: Place,
  lesson: LessonToRead,
): Promise<HomeVisit> {
  const launched = await launch(laboratory, { ...place, wish: homeWish });
  await launched.finding('shown');
  await launched.traffic.atRest();
  const finding = await launched.finding('shown');
  const weight = launched.traffic.weight();
  const atHome = launched.traffic.requests.length;
  const lmsCalls = await countCalls(launched);
  const lmsWait = await waitedForLms(launched, finding.shown!);
  const heapBytes = await heap(launched);
  const clickToLesson = await launched.page.evaluate(([href, wish]) => window.benchClickTo!(href, wish), [
    `#/${lesson.id}`,
    lesson.wish,
  ] as const);
  await launched.traffic.atRest();
  const lessonWeight = launched.traffic.weight(atHome);
  await launched.close();
  return {
    firstPaint: finding.firstPaint!,
    largestPaint: finding.largestPaint!,
    shown: finding.shown!,
    blocked: blockedBefore(finding, finding.shown!),
    lmsWait,
    weight,
    lmsCalls,
    heapBytes,
    clickToLesson,
    lessonWeight,
  };
}

/** Until a link of the route, clicked as soon as it is painted, is answered by the course. */
export async function measureInteractive(laboratory: Laboratory, place: Place): Promise<number> {
  const launched = await launch(laboratory, { ...place, wish: { ...homeWish, click: true } });
  const { answered } = await launched.finding('answered');
  await launched.close();
  return answered!;
}

export async function measureLesson(
  laboratory: Laboratory,
  place: Place,
  lesson: LessonToRead,
): Promise<LessonVisit> {
  const launched = await launch(laboratory, { ...place, wish: lesson.wish, at: lesson.id });
  await launched.finding('shown');
  await launched.traffic.atRest();
  const finding = await launched.finding('shown');
  const weight = launched.traffic.weight();
  await launched.close();
  return { firstPaint: finding.firstPaint!, readable: finding.shown!, weight };
}

function blockedBefore({ longTasks }: ProbeFinding, end: number): number {
  return longTasks
    .filter(([start]) => start < end)
    .reduce((total, [, duration]) => total + Math.max(0, duration - 50), 0);
}

async function countCalls({ page }: Launched): Promise<number> {
  return page.evaluate(() => (window as unknown as { previewLog: LoggedCall[] }).previewLog.length);
}

/** The preview LMS keeps a record with a synchronous request, as many LMSs do, so the course stands still meanwhile. */
async function waitedForLms({ page, frame }: Launched, until: number): Promise<number> {
  const start = await frame.evaluate(() => performance.timeOrigin);
  return page.evaluate(
    ([from, to]) =>
      performance
        .getEntriesByType('resource')
        .filter((entry) => (entry as PerformanceResourceTiming).initiatorType === 'xmlhttprequest')
        .map(({ startTime, duration }) => ({ at: performance.timeOrigin + startTime, duration }))
        .filter(({ at }) => at >= from && at < to)
        .reduce((total, { duration }) => total + duration, 0),
    [start, start + until] as const,
  );
}

async function heap({ cdp }: Launched): Promise<number> {
  await cdp.send('HeapProfiler.collectGarbage');
  return (await cdp.send('Runtime.getHeapUsage')).usedSize;
}
