import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { startPreview, type Preview } from '../../scorm/preview/server.ts';
import { findBrowser } from '../find-browser.ts';
import { startProxy, type Proxy } from './gzip-proxy.ts';

/** One build of the course in a preview LMS of its own, and a server in front of it. */
export interface Stand {
  readonly preview: Preview;
  readonly proxy: Proxy;
  readonly browser: Browser;
}

/** Builds that are compared, each in a stand of its own, in one browser. */
export interface Laboratory {
  readonly browser: Browser;
  readonly stands: readonly Stand[];
  close(): Promise<void>;
}

/** @param dists A folder with the packages of each build. */
export async function openLaboratory(dists: readonly string[]): Promise<Laboratory> {
  const executablePath = findBrowser((line) => {
    console.log(line);
  });
  if (executablePath === undefined) throw new Error('No browser was found; set CHROME_PATH.');
  const folder = mkdtempSync(join(tmpdir(), 'pidb-'));
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  const stands: Stand[] = [];
  for (const [position, dist] of dists.entries()) {
    const dataFile = join(folder, `records-${String(position)}.sqlite`);
    const preview = await startPreview({ port: 0, dataFile, dist });
    stands.push({ preview, proxy: await startProxy(preview.url), browser });
  }
  return {
    browser,
    stands,
    close: async () => {
      await browser.close();
      for (const { proxy, preview } of stands) {
        await proxy.close();
        await preview.close();
      }
      rmSync(folder, { recursive: true });
    },
  };
}
