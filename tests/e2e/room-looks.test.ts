import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newComputer } from '../clock/computer.ts';
import { findBrowser } from '../find-browser.ts';
import { axeFaults } from './axe.ts';
import { Keyboard, type Focused } from './keyboard.ts';
import { stillness } from './screens.ts';

/** Every tab of the organiser's page as somebody meets it who practises: axe, in both languages, in each look and at each width. */

let browser: Browser;

beforeAll(async () => {
  browser = await chromium.launch({ executablePath: findBrowser(() => undefined)! });
});
afterAll(async () => {
  await browser.close();
});

const tabs = ['voorbereiden', 'deur', 'zaal', 'uitslag', 'afronden'] as const;
const widths = [1920, 1280, 1024, 650, 390, 320] as const;

async function practise(language: 'nl' | 'en'): Promise<{ page: Page; wrong: readonly string[] }> {
  const computer = await newComputer(browser, { reducedMotion: 'reduce', acceptDownloads: true });
  const page = await computer.newPage();
  const wrong: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') wrong.push(message.text());
  });
  page.on('pageerror', (error) => wrong.push(error.message));
  page.on('request', (request) => {
    if (!/^(file|data|blob):/.test(request.url())) wrong.push(request.url());
  });
  await page.goto(pathToFileURL(join('dist', 'zaal', 'index.html')).href);
  if (language === 'en') await page.getByRole('button', { name: 'English' }).click();
  await page
    .getByRole('button', { name: language === 'nl' ? 'Begin te oefenen' : 'Start practising' })
    .click();
  await page.getByRole('navigation').first().waitFor();
  return { page, wrong };
}

async function goTo(page: Page, tab: string): Promise<void> {
  await page.evaluate((name) => {
    location.hash = `#/${name}`;
  }, tab);
  await page.locator(`a[href="#/${tab}"][aria-current=page]`).waitFor();
  await page.evaluate(() => document.fonts.ready);
}

describe.each(['nl', 'en'] as const)('practising, in %s', (language) => {
  test('axe finds nothing on any tab, and nothing scrolls sideways', async () => {
    const { page, wrong } = await practise(language);
    const faults: string[] = [];
    for (const tab of tabs) {
      await goTo(page, tab);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        await stillness(page.mainFrame());
        const found = await axeFaults(page.mainFrame(), { contrast: true, again: colorScheme === 'dark' });
        faults.push(...found.map((fault) => `${tab}, ${colorScheme}: ${fault}`));
      }
      for (const width of widths) {
        await page.setViewportSize({ width, height: 800 });
        const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        if (over > 0) faults.push(`${tab}: ${String(over)} px sideways at ${String(width)}`);
      }
      await page.setViewportSize({ width: 1280, height: 800 });
    }
    expect(faults).toEqual([]);
    expect(wrong).toEqual([]);
    await page.context().close();
  });
});

test('the evening is opened, the door is worked and something is agreed with the keyboard alone', async () => {
  const computer = await newComputer(browser, { reducedMotion: 'reduce' });
  const page = await computer.newPage();
  await page.goto(pathToFileURL(join('dist', 'zaal', 'index.html')).href);
  const keyboard = await Keyboard.at(page);
  const named = (name: string | RegExp) => (focused: Focused) =>
    typeof name === 'string' ? focused.name === name : name.test(focused.name);
  await keyboard.to('practising', named('Begin te oefenen'));
  await keyboard.press('Enter');
  await keyboard.broughtTo('the first tab', ({ role }) => role === 'heading');
  const tab = async (name: string) => {
    await keyboard.to(name, ({ role, name: said }) => role === 'link' && said === name, 'Shift+Tab');
    await keyboard.press('Enter');
    await keyboard.broughtTo(`the heading of ${name}`, ({ role }) => role === 'heading');
  };
  await tab('Deur');
  await keyboard.to('somebody at the door', named(/nog niet/));
  await keyboard.press('Enter');
  await page
    .getByText(/^1\s*van \d+ binnen/)
    .first()
    .waitFor();
  await keyboard.to('more about them', named(/^Meer over/));
  await keyboard.press('Enter');
  await keyboard.to('an absence', named('Afgemeld of afwezig'));
  await keyboard.press('Escape');
  await keyboard.broughtTo('where it was', named(/^Meer over/));
  await tab('Zaal');
  await keyboard.to('the first verbeterpunt', named('Verbeterpunt 1'));
  await keyboard.type('Wij willen elkaar kennen');
  await tab('Uitslag');
  await keyboard.to('lists on paper', named('Van papier'));
  await keyboard.press('Enter');
  await keyboard.to('the keys', ({ group, name }) => `${group} ${name}`.includes('Antwoorden van papier'));
  await tab('Afronden');
  await keyboard.to('the presence list', named(/^Presentielijst: /));
  await page.context().close();
});
