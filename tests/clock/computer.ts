import type { Browser, BrowserContext, BrowserContextOptions } from 'playwright-core';
import { clockOfTests, putAhead } from './test-day.ts';

/** A computer where nobody was before, with the clock of the test; outside of tests that of this computer. */
export async function newComputer(
  browser: Browser,
  options: BrowserContextOptions = {},
): Promise<BrowserContext> {
  return onTestDay(await browser.newContext(options));
}

/** A browser that somebody else started has that clock in every page from now on. */
export async function onTestDay(computer: BrowserContext): Promise<BrowserContext> {
  const ahead = clockOfTests();
  if (ahead !== undefined) await computer.addInitScript(putAhead, ahead);
  return computer;
}
