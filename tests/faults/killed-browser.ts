import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chromium, type Browser, type Page } from 'playwright-core';
import { onTestDay } from '../clock/computer.ts';

/** A browser of its own that can be killed as a whole, and keeps what was on disk in its profile. */
export interface Mortal {
  readonly page: Page;
  /** Kills it as a whole; once more does nothing. */
  kill(): Promise<void>;
}

export async function startMortal(executable: string, profile: string): Promise<Mortal> {
  const child = spawn(
    executable,
    [
      '--headless=new',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--no-first-run',
      '--force-prefers-reduced-motion',
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      'about:blank',
    ],
    // A group of its own: the browser's helpers die with it.
    { detached: true, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const browser = await chromium.connectOverCDP(await addressOf(child));
  const context = await onTestDay(browser.contexts()[0]!);
  const page = context.pages()[0] ?? (await context.newPage());
  return { page, kill: () => killAll(child, browser) };
}

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stderr?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const [, address] = /DevTools listening on (ws:\S+)/.exec(said) ?? [];
      if (address !== undefined) resolve(address);
    });
    child.once('exit', () => {
      reject(new Error(`The browser ended before it began: ${said}`));
    });
  });
}

async function killAll(child: ChildProcess, browser: Browser): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  // Windows has no groups; there the helpers are found as its children.
  if (process.platform === 'win32') spawnSync('taskkill', ['/pid', String(child.pid), '/t', '/f']);
  else process.kill(-child.pid!, 'SIGKILL');
  await gone;
  await browser.close().catch(() => undefined);
}
