import { spawnSync } from 'node:child_process';
import { existsSync, globSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** The engines of the browsers that people have: Blink (Chrome, Edge), Gecko and WebKit. */
export type Engine = 'chromium' | 'firefox' | 'webkit';

/** What can be looked for: an engine, or Chromium as a shell without windows. */
type Wanted = Engine | 'shell';

/** Those that `npm test` also tries, where they are. */
export const otherEngines = ['firefox', 'webkit'] as const satisfies readonly Engine[];

export const engineNames: Readonly<Record<Engine, string>> = {
  chromium: 'Chromium',
  firefox: 'Firefox',
  webkit: 'WebKit',
};

/** Debian's packages with it; WebKit needs a screen to draw on. */
const debianPackages: Readonly<Record<Wanted, readonly string[]>> = {
  chromium: ['chromium'],
  shell: ['chromium-headless-shell'],
  firefox: ['firefox-esr'],
  webkit: ['webkit2gtk-driver', 'xvfb'],
};

/** Where Chrome and Chromium usually are. */
const placesOfChromium = [
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

const placesOfFirefox = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/snap/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

/** WebKit as GTK brings it: its driver, the small browser that comes with it, and a screen that nobody sees. */
export interface WebKit {
  readonly driver: string;
  readonly browser: string;
  readonly screen: string;
}

/**
 * A Chromium for the tests: CHROME_PATH, an installed Chrome or Chromium, or one that Playwright keeps. Where there is
 * none, Debian's own is installed when that is possible. Undefined when all of that fails.
 */
export function findBrowser(say: (line: string) => void): string | undefined {
  installMissing(['chromium'], say);
  return chromium();
}

/** One with windows also where the others go without: in the shell, what the keyboard brings into view lies elsewhere. */
export function findWholeBrowser(say: (line: string) => void): string | undefined {
  return existing(process.env.WHOLE_CHROME_PATH) ?? findBrowser(say);
}

/** Installs what is not there of these with one call of apt-get, on Debian as root; elsewhere it does nothing. */
export function installMissing(engines: readonly Wanted[], say: (line: string) => void): void {
  const missing = engines.filter((engine) => !isThere(engine));
  if (missing.length === 0 || !isDebianRoot()) return;
  const packages = missing.flatMap((engine) => debianPackages[engine]);
  say(`Not found: ${missing.join(', ')}. Installing ${packages.join(', ')} with apt-get.`);
  for (const words of [
    ['update', '-qq'],
    ['install', '-y', '-qq', ...packages],
  ]) {
    spawnSync('apt-get', words, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  }
}

/** Whether every browser has to be there: where they can be installed, and in CI. Elsewhere one may do without. */
export function mustHaveAll(): boolean {
  return isDebianRoot() || ![undefined, '', 'false'].includes(process.env.CI);
}

export function isThere(wanted: Wanted): boolean {
  return { chromium, shell, firefox, webkit }[wanted]() !== undefined;
}

/**
 * Chromium without windows: the same engine in half the work, for tests that open hundreds of them. CHROME_PATH comes
 * first; undefined where there is none.
 */
export function shell(): string | undefined {
  return existing(process.env.CHROME_PATH) ?? existing('/usr/bin/chromium-headless-shell');
}

export function firefox(): string | undefined {
  return existing(process.env.FIREFOX_PATH) ?? placesOfFirefox.find((path) => existsSync(path));
}

export function webkit(): WebKit | undefined {
  const driver = existing('/usr/bin/WebKitWebDriver');
  const screen = existing('/usr/bin/Xvfb');
  const browser = ['/usr/lib', '/usr/libexec']
    .filter((folder) => existsSync(folder))
    .flatMap((folder) =>
      globSync('{,*/}webkit2gtk-4.*/MiniBrowser', { cwd: folder }).map((file) => join(folder, file)),
    )
    .at(0);
  return driver && screen && browser ? { driver, screen, browser } : undefined;
}

function chromium(): string | undefined {
  return (
    existing(process.env.CHROME_PATH) ??
    placesOfChromium.find((path) => existsSync(path)) ??
    playwrightBrowser()
  );
}

const existing = (path: string | undefined): string | undefined =>
  path !== undefined && existsSync(path) ? path : undefined;

function isDebianRoot(): boolean {
  return existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;
}

function playwrightBrowser(): string | undefined {
  const folder = process.env.PLAYWRIGHT_BROWSERS_PATH ?? join(homedir(), '.cache', 'ms-playwright');
  if (!existsSync(folder)) return undefined;
  return readdirSync(folder)
    .filter((name) => name.startsWith('chromium-'))
    .map((name) => join(folder, name, 'chrome-linux', 'chrome'))
    .find((path) => existsSync(path));
}
