import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { packageFileName, standards } from '../../src/packing/standards.ts';
import { findBrowser } from '../find-browser.ts';
import { median } from './numbers.ts';
import { table } from './table.ts';

/**
 * How long the editor's page takes, from disk, for what it does beside the typing: the check, the texts for the learner's
 * screens, and both packages, of the course as it is and with one text changed. It also says whether the packages of the course
 * as it is are those of the command line, byte for byte. `npm run package && npm run bench:editor`.
 */

const rounds = 3;

const executablePath = findBrowser(console.log);
if (executablePath === undefined) throw new Error('A browser is needed; set CHROME_PATH.');
const browser = await chromium.launch({ executablePath });
const page = await browser.newPage();
await page.goto(pathToFileURL(join('dist', 'kantoor', 'redactie.html')).href);
await page.locator('editor-page').waitFor();

/** What is done in the page, and how many milliseconds it took; with the hashes of the packages of the course as it is. */
const round = () =>
  page.evaluate(
    async ({ standards: both, at }) => {
      const { tools } = document.querySelector('editor-page')!;
      const { files } = await tools.ownCourse!();
      const took: [what: string, milliseconds: number][] = [];
      const timed = async <Done>(what: string, act: () => Promise<Done>): Promise<Done> => {
        const begun = performance.now();
        const done = await act();
        took.push([what, performance.now() - begun]);
        return done;
      };
      const file = 'bronnen.yaml';
      const text = new TextDecoder().decode(files.get(file)).replace(/maker: .*/, `maker: Ronde ${at}`);
      const changed = new Map([...files, [file, new TextEncoder().encode(text)]]);
      const engine = await timed('the engine is read', () => tools.engine());
      await timed('check', () => tools.work.check(files));
      await timed('check after a change', () => tools.work.check(changed));
      await timed('texts for the screens after a change', () => tools.work.texts(changed));
      const zips = await timed('both packages', () => tools.work.pack(files, engine, { standards: both }));
      await timed('both packages after a change', () =>
        tools.work.pack(changed, engine, { standards: both }),
      );
      const hashes = await Promise.all(
        zips.map(async ({ bytes }) => {
          const hash = await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>);
          return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
        }),
      );
      return { took, hashes };
    },
    { standards, at: Math.random() },
  );

const all = new Map<string, number[]>();
let same = true;
for (let at = 0; at < rounds; at += 1) {
  const { took, hashes } = await round();
  for (const [what, milliseconds] of took) all.set(what, [...(all.get(what) ?? []), milliseconds]);
  same &&= standards.every((standard, position) => hashes[position] === hashOf(packageFileName(standard)));
}
await browser.close();
console.log(
  table(
    ['what', 'first time', 'median'],
    [...all].map(([what, times]) => [what, inSeconds(times[0] ?? 0), inSeconds(median(times))]),
  ),
);
console.log(`The packages are those of npm run package, byte for byte: ${same ? 'yes' : 'NO'}`);
if (!same) process.exitCode = 1;

function inSeconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(2)} s`;
}

function hashOf(name: string): string {
  return createHash('sha256')
    .update(readFileSync(join('dist', name)))
    .digest('hex');
}
