import { existsSync } from 'node:fs';
import {
  engineNames,
  findBrowser,
  firefox,
  installMissing,
  isThere,
  mustHaveAll,
  otherEngines,
  shell,
} from './find-browser.ts';
import { readOrStop } from './read-or-stop.ts';
import { runBeside, runTool, type Tool } from './run-tool.ts';

/**
 * `npm test`: everything, about in the order in which a fault is found soonest. Ends with the number of suites that
 * passed and failed. A part has its own command, so it takes no words.
 */
readOrStop({});

const say = (line: string): void => {
  console.log(line);
};
installMissing(['chromium', 'shell', ...otherEngines], say);
const withoutWindows = shell();
const browser = findBrowser(say);
if (browser === undefined) {
  console.error(
    'The tests need a browser and none was found; install Chromium or Chrome, or set CHROME_PATH to one.',
  );
  process.exit(1);
}
const environment = { CHROME_PATH: browser, WHOLE_CHROME_PATH: browser, FIREFOX_PATH: firefox() };
const quickly = { ...environment, CHROME_PATH: withoutWindows ?? browser };
const missing = otherEngines.filter((engine) => !isThere(engine)).map((engine) => engineNames[engine]);
for (const engine of missing) say(`${engine} is not here: what is tried in ${engine} is skipped.`);

type Suite = readonly [name: string, tool: Tool, ...words: string[]];

/** Hardly any of them keeps two processors busy, so two rows go on beside each other, about as long as one another. */
const rows: readonly (readonly Suite[])[] = [
  [
    ['Lint', 'script', 'check:lint'],
    ['Contract tests', 'vitest', 'run', '--project', 'contract'],
    ['Component tests', 'wtr'],
  ],
  [
    ['Types', 'script', 'check:types'],
    ['Course files', 'script', 'check:course'],
    ['Templates', 'script', 'check:templates'],
    ['Packages', 'script', 'package'],
    ['Format', 'script', 'check:format'],
    ['Unit tests', 'vitest', 'run', '--project', 'unit'],
  ],
];

/** The laboratory and the other browsers mostly wait, so they go on beside the rest. They open one window after the other. */
const visits: Suite = [
  'Visits: end to end, other browsers, fault laboratory',
  'vitest',
  'run',
  ...['e2e', 'browsers', 'faults'].flatMap((project) => ['--project', project]),
];

let passes = 0;
const failed: string[] = mustHaveAll() ? missing.map((engine) => `${engine} is missing`) : [];
const started = Date.now();
await Promise.all(
  rows.map(async (row) => {
    for (const suite of row) await beside(suite);
  }),
);
await inTurn(visits, quickly);

async function inTurn([name, tool, ...words]: Suite, around: typeof environment): Promise<void> {
  console.log(`\n── ${name}`);
  const began = Date.now();
  count(name, await runTool(tool, words, around), began);
}

async function beside([name, tool, ...words]: Suite): Promise<void> {
  const began = Date.now();
  const { passed, said } = await runBeside(tool, words, environment);
  console.log(`\n── ${name}\n${said.trimEnd()}`);
  count(name, passed, began);
}

function count(name: string, passed: boolean, began: number): void {
  if (passed) passes++;
  else failed.push(name);
  console.log(`── ${name}: ${passed ? 'passed' : 'FAILED'} in ${secondsSince(began)} s`);
}

function secondsSince(began: number): number {
  return Math.round((Date.now() - began) / 1000);
}

if (!existsSync('dist/preventie-in-de-buurt-scorm12.zip')) failed.push('Packages are missing');
if (failed.length > 0) console.error(`\nFailed: ${failed.join(', ')}.`);
console.log(`\nIn ${secondsSince(started)} s:\n${passes} passed, ${failed.length} failed`);
process.exitCode = failed.length > 0 ? 1 : 0;
