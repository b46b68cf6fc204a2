import type { Browser, BrowserContext, BrowserContextOptions } from 'playwright-core';
import { clockOfTests, putAhead } from './test-day.ts';

/** Milliseconds: a limit is there for what never comes, not for what comes late on a busy computer. */
const patience = 120_000;

/** A computer where nobody was before, with the clock of the test; outside of tests that of this computer. */
export async function newComputer(
  browser: Browser,
  options: BrowserContextOptions = {},
): Promise<BrowserContext> {
  const computer = await browser.newContext(options);
  computer.setDefaultTimeout(patience);
  return onTestDay(computer);
}

/** A browser that somebody else started has that clock in every page from now on. */
export async function onTestDay(computer: BrowserContext): Promise<BrowserContext> {
  const ahead = clockOfTests();
  if (ahead !== undefined) await computer.addInitScript(putAhead, ahead);
  return computer;
}

/** A computer with a clock of its own, in minutes since 1970, that the test moves: `clock.setSystemTime`. */
export async function computerWithOwnClock(
  browser: Browser,
  minutes: number,
  options: BrowserContextOptions = {},
): Promise<BrowserContext> {
  const computer = await browser.newContext(options);
  computer.setDefaultTimeout(patience);
  await computer.clock.install({ time: minutes * 60_000 });
  return computer;
}
