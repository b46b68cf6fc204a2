import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { WebKit } from '../find-browser.ts';
import { findInPage, type Sought } from './in-page.ts';
import type { Browser, Place } from './person.ts';
import type { ScriptDriver } from './script-driver.ts';
import { end, startScreen, webkitEnvironment } from './webkit.ts';

/**
 * WebKit as somebody has it who starts it themselves: what it keeps is on disk, which a driven one leaves out.
 *
 * @param folder Keeps the profile; with the same folder the same person comes back.
 */
export async function startUndrivenWebKit(
  webkit: WebKit,
  folder: string,
  driver: ScriptDriver,
): Promise<Browser> {
  const screen = await startScreen(webkit.screen);
  const [home, runtime] = ['home', 'runtime'].map((name) => join(folder, name)) as [string, string];
  mkdirSync(home, { recursive: true });
  mkdirSync(runtime, { recursive: true, mode: 0o700 });
  let browser: ChildProcess | undefined;
  const stop = async () => {
    if (browser !== undefined) await end(browser);
    await end(screen.process);
  };
  return {
    name: 'WebKit without a driver',
    downloads: '',
    open: async (address) => {
      if (browser !== undefined) await driver.run(`location.href = ${JSON.stringify(address)};`);
      browser ??= spawn(webkit.browser, [address], {
        detached: true,
        stdio: 'ignore',
        env: webkitEnvironment(screen.display, home, runtime),
      });
    },
    ask: async (place, sought, question, ...given) => {
      const [isThere, answer] = (await driver.run(
        `${find(place, sought)}
         return element === null ? [false] : [true, (${question.toString()})(element, ...${JSON.stringify(given)})];`,
      )) as [boolean, unknown];
      return (isThere ? answer : undefined) as never;
    },
    click: async (place, sought) => {
      const obstacle = (await driver.run(
        `${find(place, sought)}
         if (element === null) return 'It is not there yet.';
         element.scrollIntoView({ block: 'center' });
         element.focus();
         element.click();`,
      )) as string | undefined;
      if (typeof obstacle === 'string') throw new Error(obstacle);
    },
    // Letter by letter, as the keyboard brings them.
    type: async (text) => {
      await driver.run(
        `let place = document.activeElement?.contentDocument ?? document;
         for (const letter of ${JSON.stringify(text)}) {
           place.execCommand('insertText', false, letter);
           await new Promise((done) => setTimeout(done, 30));
         }`,
      );
    },
    chooseFile: () => Promise.reject(new Error('Files are chosen in the driven browser.')),
    problems: () => [],
    kill: stop,
    close: stop,
  };
}

/** Finds it in the document of that place, as `element`; each document has a kind of shadow root of its own. */
function find(place: Place, sought: Sought): string {
  const page = place === 'page' ? 'document' : "document.querySelector('#stage iframe')?.contentDocument";
  return `const page = ${page};
    const element = page == null ? null : ((document, ShadowRoot) =>
      (${findInPage.toString()})(${JSON.stringify(sought)}))(page, page.defaultView.ShadowRoot);`;
}
