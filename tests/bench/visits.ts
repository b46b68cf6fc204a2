import { observePaint } from './first-paint.ts';
import type { Standard } from '../../src/packing/standards.ts';
import type { LoggedCall } from '../e2e/preview-visit.ts';
import type { Stand } from './laboratory.ts';
import { beSlow, launch, type Launched, type LastPlace } from './launch.ts';
import { layoutShift, longest } from './numbers.ts';
import type { Wish } from './probe.ts';
import type { Weight } from './traffic.ts';

/** A lesson is clicked as soon as home shows it. Times in milliseconds since the course's frame began to navigate. */
export interface ClickVisit {
  /** The course has answered the click. */
  readonly interactive: number;
  /** The lesson can be read. */
  readonly readable: number;
  readonly longestTask: number;
}

/** Home is left alone until nothing moves any more; then the lesson is clicked. */
export interface RestVisit {
  /** When the course called LMSInitialize or Initialize. */
  readonly initialize: number;
  /** From the click until the lesson can be read. */
  readonly clickToLesson: number;
  readonly weight: Weight;
  readonly lmsCalls: number;
  /** JavaScript memory of the whole tab, with the page of the LMS. */
  readonly heapBytes: number;
  /** What came after home: the lesson, and whatever was fetched before it was asked for. */
  readonly lessonWeight: Weight;
}

/** The course opens in the lesson where the learner was. */
export interface ColdVisit {
  readonly readable: number;
  readonly longestTask: number;
  readonly layoutShift: number;
}

/** Where a measurement takes place. */
export interface Place {
  readonly standard: Standard;
  readonly gzip: boolean;
}

/** The lesson that is opened, and how it is recognised. */
export interface LessonToRead {
  readonly id: string;
  readonly wish: Wish;
}

/** Nothing asked for in this time: whoever is at home has begun to read. */
const restMs = 1500;

export async function clickAtOnce(stand: Stand, place: Place, lesson: LessonToRead): Promise<ClickVisit> {
  const address = `#/${lesson.id}`;
  const launched = await launch(stand, { ...place, wish: { link: address, then: lesson.wish } });
  await launched.finding('answered');
  const { interactive, answered, longTasks, waits } = await launched.finding('answered');
  await launched.close();
  return { interactive: interactive!, readable: answered!, longestTask: longest(longTasks, waits) };
}

export async function clickAtRest(stand: Stand, place: Place, lesson: LessonToRead): Promise<RestVisit> {
  const address = `#/${lesson.id}`;
  const launched = await launch(stand, { ...place, wish: { link: address } });
  const { initialize } = await launched.finding('shown');
  await launched.traffic.atRest(restMs);
  const weight = launched.traffic.weight();
  const atHome = launched.traffic.requests.length;
  const lmsCalls = await countCalls(launched);
  const heapBytes = await heap(launched);
  const clickToLesson = await launched.page.evaluate(([href, wish]) => window.benchClickTo!(href, wish), [
    address,
    lesson.wish,
  ] as const);
  await launched.traffic.atRest();
  const lessonWeight = launched.traffic.weight(atHome);
  await launched.close();
  return { initialize: initialize!, clickToLesson, weight, lmsCalls, heapBytes, lessonWeight };
}

/** @param anchor The part of the lesson where the learner was, from 0. */
export async function openCold(
  stand: Stand,
  place: Place,
  lesson: LessonToRead,
  anchor: LastPlace['anchor'],
): Promise<ColdVisit> {
  const launched = await launch(stand, { ...place, wish: lesson.wish, place: { at: lesson.id, anchor } });
  await launched.finding('shown');
  await launched.traffic.atRest(restMs);
  const { shown, longTasks, waits, shifts } = await launched.finding('shown');
  await launched.close();
  return { readable: shown!, longestTask: longest(longTasks, waits), layoutShift: layoutShift(shifts) };
}

/** The page on which certificates are checked is opened. Times in milliseconds since it was asked for. */
export interface VerificationVisit {
  readonly painted: number;
  /** A certificate can be given to it. */
  readonly usable: number;
}

export async function openVerification({ browser, proxy }: Stand): Promise<VerificationVisit> {
  proxy.gzip = true;
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await cdp.send('Network.enable');
  await cdp.send('Network.setCacheDisabled', { cacheDisabled: true });
  await beSlow(cdp);
  await page.goto(`${proxy.url}controle/`, { waitUntil: 'commit' });
  await page.locator('textarea').first().waitFor();
  const usable = await page.evaluate(() => performance.now());
  const painted = await page.evaluate(observePaint);
  await context.close();
  return { painted, usable };
}

async function countCalls({ page }: Launched): Promise<number> {
  return page.evaluate(() => (window as unknown as { previewLog: LoggedCall[] }).previewLog.length);
}

async function heap({ cdp }: Launched): Promise<number> {
  await cdp.send('HeapProfiler.collectGarbage');
  return (await cdp.send('Runtime.getHeapUsage')).usedSize;
}
