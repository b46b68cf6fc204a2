import { setTimeout as pause } from 'node:timers/promises';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { chooseInList, hasFocus, isTicked, selectAll, valueOf, wordsOf, type Sought } from './in-page.ts';

/** The page in the window, or the course in the frame of the LMS. */
export type Place = 'page' | 'course';

/** A browser as far as a journey needs it; each asks it in its own way. All of them fail when there is nothing yet. */
export interface Browser {
  /** With its version. */
  readonly name: string;
  /** The folder where downloads land. */
  readonly downloads: string;
  open(address: string): Promise<void>;
  /** What the function says of the element, or undefined when that is not there. */
  ask<Given extends readonly unknown[], Answer>(
    place: Place,
    sought: Sought,
    question: (element: HTMLElement, ...given: Given) => Answer,
    ...given: Given
  ): Promise<Answer | undefined>;
  /** Presses it with the pointer, where it stands still. */
  click(place: Place, sought: Sought): Promise<void>;
  /** Types with the keyboard, in what has the focus. */
  type(text: string): Promise<void>;
  chooseFile(place: Place, sought: Sought, path: string): Promise<void>;
  /** Errors that only the browser itself tells. */
  problems(): readonly string[];
  /** Ends all of it, as at a power cut. */
  kill(): Promise<void>;
  close(): Promise<void>;
}

/** Milliseconds: a limit is there for what hangs, not for what is slow. */
const patience = 90_000;
const between = 60;
/** What somebody waits before they press again. */
const soon = 5000;

/** Somebody in front of a browser, who looks until something is there. */
export class Person {
  readonly browser: Browser;
  readonly #place: Place;

  constructor(browser: Browser, place: Place) {
    this.browser = browser;
    this.#place = place;
  }

  async click(sought: Sought): Promise<void> {
    await this.#patiently(`press ${JSON.stringify(sought)}`, async () => {
      await this.browser.click(this.#place, sought);
      return true;
    });
  }

  /** Presses it until what it leads to is there. */
  async goes(link: Sought, expected: Sought): Promise<void> {
    await this.#patiently(`go by ${JSON.stringify(link)}`, async () => {
      if (await this.isThere(link)) await this.browser.click(this.#place, link);
      return this.#soon(() => this.isThere(expected));
    });
  }

  /** Presses it until it is chosen: what was moving at that moment may have been missed. */
  async ticks(label: Sought, choice: Sought): Promise<void> {
    await this.#patiently(`tick ${JSON.stringify(label)}`, async () => {
      await this.browser.click(this.#place, label);
      return this.#soon(() => this.browser.ask(this.#place, { ...choice, hidden: true }, isTicked));
    });
  }

  /** Waits until it is there; answers its words. */
  sees(sought: Sought): Promise<string> {
    return this.#patiently(`see ${JSON.stringify(sought)}`, () =>
      this.browser.ask(this.#place, sought, wordsOf),
    );
  }

  async seesNot(sought: Sought): Promise<void> {
    await this.#patiently(`no longer see ${JSON.stringify(sought)}`, async () =>
      (await this.isThere(sought)) ? undefined : true,
    );
  }

  async isThere(sought: Sought): Promise<boolean> {
    return (await this.browser.ask(this.#place, sought, wordsOf)) !== undefined;
  }

  /** What stands in a field. */
  async reads(sought: Sought): Promise<string> {
    return this.#patiently(`read ${JSON.stringify(sought)}`, () =>
      this.browser.ask(this.#place, sought, valueOf),
    );
  }

  async types(sought: Sought, text: string): Promise<void> {
    await this.click(sought);
    // Nobody types before they see the caret.
    await this.#patiently(`type in ${JSON.stringify(sought)}`, () => this.#asks(sought, hasFocus));
    await this.browser.type(text);
    await this.#patiently(`read "${text}" in ${JSON.stringify(sought)}`, async () => {
      if (await this.#soon(async () => (await this.#valueOf(sought)) === text)) return true;
      const read = await this.#valueOf(sought);
      if (read === undefined || !isWithout(read, text)) throw new Error(`it reads "${read ?? ''}".`);
      // Keys that a driver sends while the page waits for a synchronous save of the LMS are lost in Firefox; those of a person are kept.
      if (text.startsWith(read)) await this.browser.type(text.slice(read.length));
      else if (await this.#asks(sought, selectAll)) await this.browser.type(text);
      return undefined;
    });
  }

  #valueOf(sought: Sought): Promise<string | undefined> {
    return this.browser.ask(this.#place, sought, valueOf);
  }

  /** True, or nothing yet. */
  async #asks(sought: Sought, question: (element: HTMLElement) => boolean): Promise<true | undefined> {
    return (await this.browser.ask(this.#place, sought, question)) === true ? true : undefined;
  }

  async chooses(sought: Sought, label: string): Promise<void> {
    await this.sees(sought);
    await this.browser.ask(this.#place, sought, chooseInList, label);
  }

  async choosesFile(sought: Sought, path: string): Promise<void> {
    await this.sees({ ...sought, hidden: true });
    await this.browser.chooseFile(this.#place, { ...sought, hidden: true }, path);
  }

  /** The file that comes after this, whole. */
  async savesFile(press: () => Promise<void>): Promise<{ name: string; contents: Uint8Array<ArrayBuffer> }> {
    const folder = this.browser.downloads;
    const before = new Set(readdirSync(folder));
    await press();
    let size = -1;
    return this.#patiently('save a file', () => {
      const name = readdirSync(folder).find(
        (file) => !before.has(file) && !/\.(part|wkdownload)$/.test(file),
      );
      if (name === undefined) return undefined;
      const now = statSync(join(folder, name)).size;
      const isWhole = now > 0 && now === size;
      size = now;
      return isWhole ? { name, contents: new Uint8Array(readFileSync(join(folder, name))) } : undefined;
    });
  }

  async #soon(condition: () => Promise<boolean | undefined>): Promise<true | undefined> {
    const until = Date.now() + soon;
    do {
      if ((await condition()) === true) return true;
      await pause(between);
    } while (Date.now() < until);
    return undefined;
  }

  async #patiently<Found>(
    doing: string,
    attempt: () => Promise<Found | undefined> | Found | undefined,
  ): Promise<Found> {
    const until = Date.now() + patience;
    for (;;) {
      let why: unknown = 'it is not there';
      try {
        const found = await attempt();
        if (found !== undefined) return found;
      } catch (error) {
        why = error;
      }
      if (Date.now() > until)
        throw new Error(`${this.browser.name} could not ${doing}: ${String(why)}`, { cause: why });
      await pause(between);
    }
  }
}

/** Is this the text with some of its letters missing, and nothing else? */
function isWithout(read: string, text: string): boolean {
  let at = 0;
  for (const letter of text) if (letter === read[at]) at += 1;
  return at === read.length;
}
