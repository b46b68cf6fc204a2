import type { BrowserContext, BrowserContextOptions, CDPSession, Frame, Page } from 'playwright-core';
import type { Standard } from '../../src/packing/standards.ts';
import { seedLearner } from '../e2e/seeded-learner.ts';
import type { Stand } from './laboratory.ts';
import { probe, type ProbeFinding, type Wish } from './probe.ts';
import { cpuSlowdown, slow4G } from './settings.ts';
import { Traffic } from './traffic.ts';

/**
 * Each time somebody else: the last words of the visit before may still be under way, and would name its place. All with
 * names that need no more letters than the course itself.
 */
const visitors = ['n.verhagen', 'ij.vanthoff', 'suryati'];
let visits = 0;

/** A window of a practice PC. */
const room = { viewport: { width: 1280, height: 900 } } as const;

export interface LaunchOptions {
  readonly standard: Standard;
  /** Does the server compress? Not every LMS does. */
  readonly gzip: boolean;
  readonly wish: Wish;
  /** Where the learner was last, in this browser, of which the cache is empty by now; left out for a browser that knows nothing. */
  readonly place?: LastPlace;
}

export interface LastPlace {
  /** Id of the step. */
  readonly at: string;
  /** Number of the part of the step, from 0. */
  readonly anchor: number;
}

/** A course that has just been launched, without anything in a cache. */
export interface Launched {
  readonly page: Page;
  readonly frame: Frame;
  readonly traffic: Traffic;
  readonly cdp: CDPSession;
  /** Waits until the probe has found this. */
  finding(key: 'shown' | 'answered'): Promise<ProbeFinding>;
  close(): Promise<void>;
}

/**
 * Opens the page of the LMS at full speed and holds back the last thing that it needs before it opens the course; only
 * then the browser becomes slow. So the time of the LMS itself does not count.
 */
export async function launch(stand: Stand, options: LaunchOptions): Promise<Launched> {
  const { gzip, standard, wish, place } = options;
  const { proxy, browser } = stand;
  const learner = visitors[visits++ % visitors.length]!;
  await seedLearner(stand, standard, learner, 'halfway', place);
  proxy.gzip = gzip;
  const address = `${proxy.url}?${new URLSearchParams({ standard, learner, panel: '0' }).toString()}`;
  const kept = place === undefined ? undefined : await visitBefore(stand, address);
  const context = await browser.newContext({ ...room, ...(kept && { storageState: kept }) });
  await context.addInitScript(probe, wish);
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  const traffic = await Traffic.of(cdp);
  const gate = proxy.hold('/library/');
  await page.goto(address, { waitUntil: 'commit' });
  await withinMinute(gate.reached, 'The page of the LMS does not open the course.');
  await beSlow(cdp);
  gate.release();
  const frame = await courseFrame(page);
  return {
    page,
    frame,
    traffic,
    cdp,
    finding: async (key) => {
      await page.waitForFunction((wanted) => window.benchFinding?.[wanted] !== undefined, key, {
        polling: 200,
        timeout: 90_000,
      });
      return (await page.evaluate(() => window.benchFinding))!;
    },
    close: () => closeAll(context),
  };
}

/** The visit before, at full speed: what the browser has kept of it when nothing is in its cache any more. */
async function visitBefore(
  { browser, proxy }: Stand,
  address: string,
): Promise<BrowserContextOptions['storageState']> {
  const context = await browser.newContext(room);
  const page = await context.newPage();
  await page.goto(address);
  await page.waitForSelector('#stage[data-course=running]');
  await page.frameLocator('#stage iframe').locator('#main h1').waitFor();
  await page.goto('about:blank');
  await proxy.atRest();
  const kept = await context.storageState({ indexedDB: true });
  await closeAll(context);
  return kept;
}

/** From now on a tab is a slow computer on a slow line. */
export async function beSlow(cdp: CDPSession): Promise<void> {
  await cdp.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: slow4G.latencyMs,
    downloadThroughput: slow4G.downBytesPerSecond,
    uploadThroughput: slow4G.upBytesPerSecond,
  });
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: cpuSlowdown });
}

/** What never comes would hold up a run without a word. */
async function withinMinute(awaited: Promise<void>, otherwise: string): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Error(otherwise));
    }, 60_000);
  });
  await Promise.race([awaited, late]).finally(() => {
    clearTimeout(timer);
  });
}

async function courseFrame(page: Page): Promise<Frame> {
  const isCourse = (frame: Frame) => frame.url().includes('/package/');
  const there = page.frames().find(isCourse);
  if (there !== undefined) return there;
  return new Promise((resolve) => {
    page.on('framenavigated', (frame) => {
      if (isCourse(frame)) resolve(frame);
    });
  });
}

/** Nothing of one visit is left for the next. */
async function closeAll(context: BrowserContext): Promise<void> {
  await context.close({ reason: 'measured' });
}
