import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type FrameLocator, type Page } from 'playwright-core';
import type { DemonstrationRoom } from '../../scorm/issuer/demonstration.ts';
import { startPreview, type Preview } from '../../scorm/preview/server.ts';
import type { Standard } from '../../src/packing/standards.ts';
import { newComputer } from '../clock/computer.ts';
import { findBrowser } from '../find-browser.ts';

/** One LMS call as the host page's log keeps it. */
export interface LoggedCall {
  readonly call: string;
  readonly element: string;
  readonly value: string;
  readonly answer: string;
  readonly errorCode: string;
  readonly fault: boolean;
}

/** A preview LMS with the packed courses of `dist` and records of its own, and a browser to visit it. */
export interface Testbed {
  readonly preview: Preview;
  /** One computer: what a browser keeps is there at the next visit. */
  readonly computer: BrowserContext;
  close(): Promise<void>;
}

/** A wijk that breathes all the time keeps a processor busy with painting, and no test looks at it. */
const still = { reducedMotion: 'reduce' } as const;

/** @param room The session of a trial; then the packages are those for a trial. */
export async function openTestbed(find = findBrowser, room?: DemonstrationRoom): Promise<Testbed> {
  const executablePath = find((line) => {
    console.log(line);
  });
  if (executablePath === undefined) throw new Error('No browser was found; set CHROME_PATH.');
  const lms = await openLms(room);
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  const computer = await newComputer(browser, still);
  return {
    preview: lms.preview,
    computer,
    close: async () => {
      await browser.close();
      await lms.close();
    },
  };
}

/** Another LMS and another computer, in the same browser: nothing of what was done elsewhere is there. */
export async function anotherTestbed(testbed: Pick<Testbed, 'computer'>): Promise<Testbed> {
  const lms = await openLms();
  const computer = await newComputer(testbed.computer.browser()!, still);
  return {
    preview: lms.preview,
    computer,
    close: async () => {
      await computer.close();
      await lms.close();
    },
  };
}

async function openLms(room?: DemonstrationRoom): Promise<Pick<Testbed, 'preview' | 'close'>> {
  const folder = mkdtempSync(join(tmpdir(), 'pidb-'));
  const preview = await startPreview({
    port: 0,
    dataFile: join(folder, 'records.sqlite'),
    ...(room === undefined ? {} : { room }),
  });
  return {
    preview,
    close: async () => {
      await preview.close();
      rmSync(folder, { recursive: true });
    },
  };
}

export interface VisitOptions {
  readonly standard?: Standard;
  readonly learner?: string;
  readonly mode?: 'normal' | 'review' | 'browse';
  readonly shift?: string;
  readonly window?: 'iframe' | 'popup';
  readonly width?: number;
  readonly height?: number;
}

/** Somebody in front of the course: one tab, with the course in its frame. */
export interface Visit {
  readonly page: Page;
  readonly course: FrameLocator;
  readonly foreignRequests: string[];
  readonly problems: string[];
  readonly calls: () => Promise<readonly LoggedCall[]>;
  /** Closes the tab, without a word to the course. */
  readonly close: () => Promise<void>;
}

export async function visit(testbed: Testbed, options: VisitOptions = {}): Promise<Visit> {
  const {
    standard = 'scorm12',
    learner = 'c.ozturk-zukowska',
    mode = 'normal',
    shift,
    width = 1280,
    height = 900,
  } = options;
  const page = await testbed.computer.newPage();
  await page.setViewportSize({ width, height });
  const foreignRequests: string[] = [];
  const problems: string[] = [];
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(testbed.preview.url) && !/^(data|blob):/.test(url)) foreignRequests.push(url);
  });
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  const query = new URLSearchParams({
    standard,
    learner,
    mode,
    panel: '0',
    ...(shift === undefined ? {} : { shift }),
  });
  await page.goto(`${testbed.preview.url}?${query.toString()}`);
  await page.waitForSelector('#stage[data-course=running]');
  const course = page.frameLocator('#stage iframe');
  await course.getByRole('heading', { level: 1 }).waitFor();
  return {
    page,
    course,
    foreignRequests,
    problems,
    calls: () => page.evaluate(() => (window as unknown as { previewLog: LoggedCall[] }).previewLog),
    close: () => page.close({ runBeforeUnload: false }),
  };
}

/** The model that the LMS has stored for a learner: its top level, of which the tests look at the state. */
export interface StoredModel {
  readonly suspend_data?: string;
}

export async function stored(
  testbed: Pick<Testbed, 'preview'>,
  standard: Standard,
  learner: string,
): Promise<StoredModel> {
  const answer = await fetch(`${testbed.preview.url}api/records/${standard}/${learner}`);
  const found = (await answer.json()) as { cmi: StoredModel } | null;
  return found?.cmi ?? {};
}
