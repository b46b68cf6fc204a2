import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type ElementHandle, type Frame, type Page } from 'puppeteer-core';
import { firefoxOptions } from './firefox-options.ts';
import { comeToRest, findInPage, type Sought } from './in-page.ts';
import type { Browser, Place } from './person.ts';

/** NS_BINDING_ABORTED, as Firefox tells it of letters that were on their way when a page was left. */
const brokenOff = '2152398850';

/**
 * @param folder Keeps the profile and what is downloaded; with the same folder the same person comes back.
 */
export async function startFirefox(executable: string, folder: string): Promise<Browser> {
  const [downloads, home, profile] = ['downloads', 'home', 'profile'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  for (const each of [downloads, home, profile]) mkdirSync(each, { recursive: true });
  const browser = await puppeteer.launch({
    ...firefoxOptions(executable, downloads, {
      // A page that is still moving is missed by a pointer.
      'ui.prefersReducedMotion': 1,
      // What was scrolled is pressed where it is, not where the last picture on the screen had it.
      'layers.async-pan-zoom.enabled': false,
      'browser.sessionstore.resume_from_crash': false,
      'toolkit.startup.max_resumed_crashes': -1,
    }),
    userDataDir: profile,
    defaultViewport: { width: 1280, height: 900 },
    env: { ...process.env, HOME: home },
    // Whoever started it also ends it.
    handleSIGINT: false,
  });
  const problems: string[] = [];
  const page = await browser.newPage();
  // Firefox tells of a font that was no longer wanted in the one way or the other.
  const note = (text: string) => {
    if (!text.includes(`status=${brokenOff}`)) problems.push(text);
  };
  page.on('pageerror', (error) => {
    note(String(error));
  });
  page.on('console', (message) => {
    if (message.type() === 'error') note(message.text());
  });
  return {
    name: (await browser.version()).replace('/', ' '),
    downloads,
    open: async (address) => {
      await page.goto(address, { waitUntil: 'domcontentloaded' });
    },
    ask: async (place, sought, question, ...given) => {
      const element = await find(page, place, sought);
      if (element === undefined) return undefined;
      return element.evaluate(question as Question, ...given) as Promise<never>;
    },
    click: async (place, sought) => {
      const element = await found(page, place, sought);
      const obstacle = await element.evaluate(comeToRest);
      if (obstacle !== undefined) throw new Error(obstacle);
      await element.click();
    },
    type: async (text) => {
      await page.keyboard.type(text);
    },
    chooseFile: async (place, sought, path) => {
      const input = (await found(page, place, sought)) as unknown as ElementHandle<HTMLInputElement>;
      await input.uploadFile(path);
    },
    problems: () => problems,
    kill: async () => {
      const child = browser.process()!;
      const gone = once(child, 'exit');
      child.kill('SIGKILL');
      await gone;
    },
    close: () => browser.close(),
  };
}

type Question = (element: HTMLElement, ...given: readonly unknown[]) => unknown;

async function documentOf(page: Page, place: Place): Promise<Page | Frame> {
  if (place === 'page') return page;
  const frame = await (await page.$('#stage iframe'))?.contentFrame();
  if (frame == null) throw new Error('The course is not there yet.');
  return frame;
}

async function find(
  page: Page,
  place: Place,
  sought: Sought,
): Promise<ElementHandle<HTMLElement> | undefined> {
  const where = await documentOf(page, place);
  const handle = await where.evaluateHandle(findInPage, sought);
  return (handle.asElement() as ElementHandle<HTMLElement> | null) ?? undefined;
}

async function found(page: Page, place: Place, sought: Sought): Promise<ElementHandle<HTMLElement>> {
  const element = await find(page, place, sought);
  if (element === undefined) throw new Error('It is not there yet.');
  return element;
}
