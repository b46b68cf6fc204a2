import type { BrowserContext, CDPSession, Frame, Page } from 'playwright-core';
import type { Standard } from '../../scorm/package/standards.ts';
import { seedLearner } from '../e2e/seeded-learner.ts';
import type { Laboratory } from './laboratory.ts';
import { probe, type ProbeFinding, type Wish } from './probe.ts';
import type { Connection, Setting } from './settings.ts';
import { Traffic } from './traffic.ts';

/**
 * Each time somebody else: the last words of the visit before may still be under way, and would name its place. All with
 * names that need no more letters than the course itself.
 */
const visitors = ['n.verhagen', 'ij.vanthoff', 'suryati'];
let visits = 0;

export interface LaunchOptions {
  readonly setting: Setting;
  readonly standard: Standard;
  readonly wish: Wish;
  /** Id of the step where the learner was last. */
  readonly at?: string;
}

/** A course that has just been launched in a new browser, without anything in a cache. */
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
export async function launch(laboratory: Laboratory, options: LaunchOptions): Promise<Launched> {
  const { setting, standard, wish, at } = options;
  const { proxy, browser } = laboratory;
  const learner = visitors[visits++ % visitors.length]!;
  await seedLearner(laboratory, standard, learner, 'halfway', at);
  proxy.gzip = setting.gzip;
  const gate = proxy.hold('/library/');
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  await context.addInitScript(probe, wish);
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  const traffic = await Traffic.of(cdp);
  await page.goto(`${proxy.url}?${new URLSearchParams({ standard, learner, panel: '0' }).toString()}`);
  await gate.reached;
  await imitate(cdp, setting);
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

async function imitate(cdp: CDPSession, { connection, cpuSlowdown }: Setting): Promise<void> {
  if (connection !== undefined) await cdp.send('Network.emulateNetworkConditions', conditions(connection));
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: cpuSlowdown });
}

const conditions = ({ latencyMs, downBytesPerSecond, upBytesPerSecond }: Connection) => ({
  offline: false,
  latency: latencyMs,
  downloadThroughput: downBytesPerSecond,
  uploadThroughput: upBytesPerSecond,
});

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
