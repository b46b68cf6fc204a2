import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { startPreview, type Preview } from '../../scorm/preview/server.ts';
import { findBrowser } from '../find-browser.ts';
import { startProxy, type Proxy } from './gzip-proxy.ts';

/** The packed courses of `dist` in a preview LMS, a server in front of it, and a browser. */
export interface Laboratory {
  readonly preview: Preview;
  readonly proxy: Proxy;
  readonly browser: Browser;
  close(): Promise<void>;
}

export async function openLaboratory(): Promise<Laboratory> {
  const executablePath = findBrowser((line) => {
    console.log(line);
  });
  if (executablePath === undefined) throw new Error('No browser was found; set CHROME_PATH.');
  const folder = mkdtempSync(join(tmpdir(), 'pidb-'));
  const preview = await startPreview({ port: 0, dataFile: join(folder, 'records.sqlite') });
  const proxy = await startProxy(preview.url);
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  return {
    preview,
    proxy,
    browser,
    close: async () => {
      await browser.close();
      await proxy.close();
      await preview.close();
      rmSync(folder, { recursive: true });
    },
  };
}
