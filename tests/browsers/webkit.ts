import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Builder, By, type WebDriver, type WebElement } from 'selenium-webdriver';
import type { WebKit } from '../find-browser.ts';
import { comeToRest, findInPage, type Sought } from './in-page.ts';
import type { Browser, Place } from './person.ts';

const patience = 60_000;

/**
 * WebKit as GTK brings it, on a screen that nobody sees.
 *
 * @param folder Keeps what is downloaded.
 */
export async function startWebKit(webkit: WebKit, folder: string): Promise<Browser> {
  const screen = await startScreen(webkit.screen);
  const [home, downloads, runtime] = ['home', 'downloads', 'runtime'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  for (const each of [home, downloads, join(home, '.config')]) mkdirSync(each, { recursive: true });
  mkdirSync(runtime, { recursive: true, mode: 0o700 });
  writeFileSync(join(home, '.config/user-dirs.dirs'), `XDG_DOWNLOAD_DIR="${downloads}"\n`);
  const port = await freePort();
  const server = spawn(webkit.driver, [`--port=${String(port)}`, '--host=127.0.0.1'], {
    detached: true,
    stdio: 'ignore',
    env: webkitEnvironment(screen.display, home, runtime),
  });
  const stop = async () => {
    await end(server);
    await end(screen.process);
  };
  try {
    await until(() => isListening(port));
    const driver = await new Builder()
      .usingServer(`http://127.0.0.1:${String(port)}`)
      .withCapabilities({
        browserName: 'MiniBrowser',
        'webkitgtk:browserOptions': {
          binary: webkit.browser,
          args: ['--automation'],
        },
      })
      .build();
    await driver.manage().window().setRect({ x: 0, y: 0, width: 1280, height: 900 });
    const version = (await driver.getCapabilities()).get('browserVersion') as string | undefined;
    return {
      name: `WebKit ${version ?? ''}`.trim(),
      downloads,
      open: (address) => driver.get(address),
      ask: async (place, sought, question, ...given) => {
        await enter(driver, place);
        const [isThere, answer] = await driver.executeScript<[boolean, unknown]>(
          `const element = (${findInPage.toString()})(arguments[0]);
           return element === null ? [false] : [true, (${question.toString()})(element, ...arguments[1])];`,
          sought,
          given,
        );
        return (isThere ? answer : undefined) as never;
      },
      click: async (place, sought) => {
        const element = await found(driver, place, sought);
        const obstacle = await driver.executeScript<string | null>(comeToRest, element);
        if (obstacle !== null) throw new Error(obstacle);
        // Its own click takes the inside of a field in a shadow root for something in front of it.
        await driver.actions().move({ origin: element }).click().perform();
      },
      type: async (text) => {
        await driver.actions().sendKeys(text).perform();
      },
      chooseFile: async (place, sought, path) => {
        const element = await found(driver, place, sought);
        await element.sendKeys(path);
      },
      // WebDriver has no channel for them; what is wrong in a page, the page tells itself.
      problems: () => [],
      kill: stop,
      close: async () => {
        await driver.quit().catch(() => undefined);
        await stop();
      },
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

export function webkitEnvironment(display: string, home: string, runtime: string): NodeJS.ProcessEnv {
  return {
    ...process.env,
    DISPLAY: display,
    HOME: home,
    XDG_CONFIG_HOME: join(home, '.config'),
    XDG_DATA_HOME: join(home, '.local/share'),
    XDG_CACHE_HOME: join(home, '.cache'),
    XDG_RUNTIME_DIR: runtime,
    // No graphics card, and no sandbox: as root there is none.
    GDK_BACKEND: 'x11',
    LIBGL_ALWAYS_SOFTWARE: '1',
    WEBKIT_DISABLE_COMPOSITING_MODE: '1',
    WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
  };
}

/** A screen of its own; the server says which number was free. */
export async function startScreen(executable: string): Promise<{ process: ChildProcess; display: string }> {
  const child = spawn(executable, ['-displayfd', '3', '-screen', '0', '1400x1000x24', '-nolisten', 'tcp'], {
    detached: true,
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const [chunk] = (await once(child.stdio[3]!, 'data')) as [Buffer];
  return { process: child, display: `:${chunk.toString().trim()}` };
}

/** Ends it with all that it started. */
export async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  process.kill(-child.pid!, 'SIGKILL');
  await gone;
}

async function enter(driver: WebDriver, place: Place): Promise<void> {
  await driver.switchTo().defaultContent();
  if (place === 'course') await driver.switchTo().frame(await driver.findElement(By.css('#stage iframe')));
}

async function found(driver: WebDriver, place: Place, sought: Sought): Promise<WebElement> {
  await enter(driver, place);
  const element = await driver.executeScript<WebElement | null>(findInPage, sought);
  if (element === null) throw new Error('It is not there yet.');
  return element;
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => {
        resolve(port);
      });
    });
  });
}

async function isListening(port: number): Promise<boolean> {
  return fetch(`http://127.0.0.1:${String(port)}/status`).then(
    ({ ok }) => ok,
    () => false,
  );
}

async function until(condition: () => Promise<boolean>): Promise<void> {
  const last = Date.now() + patience;
  while (!(await condition())) {
    if (Date.now() > last) throw new Error('The driver of WebKit did not start.');
    await pause(50);
  }
}
