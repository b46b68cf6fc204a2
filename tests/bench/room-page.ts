import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { findBrowser } from '../find-browser.ts';
import { median } from './numbers.ts';
import { observePaint } from './first-paint.ts';
import { cpuSlowdown } from './settings.ts';
import { table } from './table.ts';

/**
 * How soon the pages that open from disk are there, on this computer and on one that is four times slower: the first
 * paint, and when something can be done. `npm run package && npm run bench:pages`.
 */

const pages = [
  { name: 'zaal', file: 'zaal/index.html', ready: 'input[type=file]' },
  { name: 'kantoor', file: 'kantoor/index.html', ready: 'input[type=file]' },
  { name: 'redactie', file: 'kantoor/redactie.html', ready: 'input[type=file]' },
] as const;
const visits = 5;

const executablePath = findBrowser(console.log);
if (executablePath === undefined) throw new Error('A browser is needed; set CHROME_PATH.');
const browser = await chromium.launch({ executablePath });
const rows: string[][] = [];
for (const { name, file, ready } of pages) {
  for (const slower of [1, cpuSlowdown]) {
    const painted: number[] = [];
    const usable: number[] = [];
    // The first one of a browser is slower than all others.
    for (let visit = 0; visit <= visits; visit += 1) {
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
      const page = await context.newPage();
      const cdp = await context.newCDPSession(page);
      await cdp.send('Emulation.setCPUThrottlingRate', { rate: slower });
      await page.goto(pathToFileURL(join('dist', file)).href, { waitUntil: 'commit' });
      await page.locator(ready).first().waitFor({ state: 'attached' });
      const at = await page.evaluate(() => performance.now());
      const paint = await page.evaluate(observePaint);
      if (visit > 0) {
        usable.push(at);
        painted.push(paint);
      }
      await context.close();
    }
    const ms = (times: readonly number[]) => `${String(Math.round(median(times)))} ms`;
    rows.push([name, slower === 1 ? 'this computer' : `${String(slower)}× slower`, ms(painted), ms(usable)]);
  }
}
await browser.close();
console.log(table(['page', 'on', 'painted', 'usable'], rows));
