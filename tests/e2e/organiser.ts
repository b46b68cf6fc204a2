import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContext, Download, Page } from 'playwright-core';
import { computerWithOwnClock } from '../clock/computer.ts';
import { giveCamera } from './fake-camera.ts';
import type { Room } from './room.ts';

/** What the organiser did by hand: buttons, tiles and boxes that were pressed, and fields that were filled in or chosen. */
export const work = { press: 0, field: 0 };

/** Runs in the page. */
function countWork(): void {
  const tell = (kind: 'press' | 'field') =>
    void (globalThis as unknown as { testWork: (kind: string) => Promise<void> }).testWork(kind);
  document.addEventListener('click', (event) => event.isTrusted && tell('press'), true);
  // A change stays within its shadow tree; what is typed does not.
  document.addEventListener('input', () => tell('field'), true);
}

/** Somebody at a computer with a clock of its own, with the organiser's page opened from disk and a camera. */
export class Organiser {
  readonly #computer: BrowserContext;
  readonly #room: Room;
  page: Page;
  readonly wrong: string[] = [];

  private constructor(computer: BrowserContext, page: Page, room: Room) {
    this.#computer = computer;
    this.#room = room;
    this.page = page;
    computer.on('console', (message) => {
      if (message.type() === 'error') this.wrong.push(message.text());
    });
    computer.on('weberror', (error) => this.wrong.push(error.error().message));
    computer.on('request', (request) => {
      if (!/^(file|data|blob|about):/.test(request.url())) this.wrong.push(request.url());
    });
    computer.on('dialog', (dialog) => void dialog.accept());
  }

  /** The tab is gone without a word, as when a laptop has no power any more. */
  async die(): Promise<void> {
    await this.page.close({ runBeforeUnload: false });
    this.page = await this.#computer.newPage();
  }

  static async arrive(browser: Browser, room: Room, minutes: number): Promise<Organiser> {
    const computer = await computerWithOwnClock(browser, minutes, {
      acceptDownloads: true,
      reducedMotion: 'reduce',
      timezoneId: 'Europe/Amsterdam',
      locale: 'nl-NL',
      viewport: { width: 1280, height: 900 },
    });
    await giveCamera(computer);
    await computer.exposeFunction('testWork', (kind: 'press' | 'field') => {
      work[kind] += 1;
    });
    await computer.addInitScript(countWork);
    const organiser = new Organiser(computer, await computer.newPage(), room);
    await organiser.open();
    return organiser;
  }

  /** @param dayFiles Paths of day files that are brought along. */
  async open(dayFiles: readonly string[] = []): Promise<void> {
    await this.page.goto(pathToFileURL(join(this.#room.page, 'index.html')).href);
    await this.page.getByLabel('Kies het bestand').setInputFiles([this.#room.secret, ...dayFiles]);
    await this.page.getByRole('navigation', { name: 'De dag' }).waitFor();
  }

  async at(minutes: number): Promise<void> {
    await this.#computer.clock.setSystemTime(minutes * 60_000);
  }

  async tab(name: string): Promise<void> {
    await this.page.getByRole('navigation', { name: 'De dag' }).getByRole('link', { name }).click();
  }

  async saved(press: () => Promise<void>): Promise<{ name: string; bytes: Uint8Array }> {
    const [download] = await Promise.all([this.page.waitForEvent('download'), press()]);
    return {
      name: download.suggestedFilename(),
      bytes: Uint8Array.from(readFileSync(await download.path())),
    };
  }

  /** Several files by one press, as text by their names. */
  async savedAll(count: number, press: () => Promise<void>): Promise<Readonly<Record<string, string>>> {
    const downloads: Promise<readonly [string, string]>[] = [];
    const whole = new Promise<void>((resolve) => {
      const take = (download: Download) => {
        downloads.push(
          download.path().then((path) => [download.suggestedFilename(), readFileSync(path, 'utf8')]),
        );
        if (downloads.length < count) return;
        this.page.off('download', take);
        resolve();
      };
      this.page.on('download', take);
    });
    await press();
    await whole;
    return Object.fromEntries(await Promise.all(downloads));
  }

  close(): Promise<void> {
    return this.#computer.close();
  }
}

/** Runs in the page: all that it keeps in this browser, as text. */
export async function everythingKept(): Promise<string> {
  const found: string[] = [JSON.stringify(localStorage), JSON.stringify(sessionStorage)];
  const text = (value: unknown): string => {
    if (value instanceof ArrayBuffer)
      return new TextDecoder('latin1').decode(value) + new TextDecoder().decode(value);
    if (ArrayBuffer.isView(value))
      return text(value.buffer.slice(value.byteOffset, value.byteOffset + value.byteLength));
    if (typeof value === 'object' && value !== null) return Object.entries(value).flat().map(text).join(' ');
    return String(value);
  };
  for (const { name = '' } of await indexedDB.databases()) {
    const store = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open(name);
      opening.onsuccess = () => {
        resolve(opening.result);
      };
    });
    for (const part of store.objectStoreNames) {
      const all = store.transaction(part).objectStore(part);
      for (const ask of [all.getAllKeys(), all.getAll()])
        found.push(
          await new Promise<string>((resolve) => {
            ask.onsuccess = () => {
              resolve(text(ask.result));
            };
          }),
        );
    }
    store.close();
  }
  return found.join('\n');
}
