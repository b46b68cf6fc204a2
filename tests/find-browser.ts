import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** Where Chrome and Chromium usually are. */
const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * A browser for the tests: CHROME_PATH, an installed Chrome or Chromium, or one that Playwright keeps. Where there is
 * none, Debian's own is installed when that is possible. Undefined when all of that fails.
 */
export function findBrowser(say: (line: string) => void): string | undefined {
  const found = installedBrowser();
  if (found !== undefined) return found;
  const isDebianRoot = existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;
  if (!isDebianRoot) return undefined;
  say('No browser found: installing Chromium with apt-get.');
  for (const words of [
    ['update', '-qq'],
    ['install', '-y', '-qq', 'chromium'],
  ]) {
    spawnSync('apt-get', words, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  }
  return installedBrowser();
}

function installedBrowser(): string | undefined {
  const named = process.env.CHROME_PATH;
  if (named !== undefined && existsSync(named)) return named;
  return usualPlaces.find((path) => existsSync(path)) ?? playwrightBrowser();
}

function playwrightBrowser(): string | undefined {
  const folder = process.env.PLAYWRIGHT_BROWSERS_PATH ?? join(homedir(), '.cache', 'ms-playwright');
  if (!existsSync(folder)) return undefined;
  return readdirSync(folder)
    .filter((name) => name.startsWith('chromium-'))
    .map((name) => join(folder, name, 'chrome-linux', 'chrome'))
    .find((path) => existsSync(path));
}
