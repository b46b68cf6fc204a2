import { existsSync } from 'node:fs';
import { findBrowser } from './find-browser.ts';
import { readOrStop } from './read-or-stop.ts';
import { runTool, type Tool } from './run-tool.ts';

/**
 * `npm test`: everything, in the order in which a fault is found soonest. Ends with the number of suites that
 * passed and failed. A part has its own command, so it takes no words.
 */
readOrStop({});

const browser = findBrowser((line) => {
  console.log(line);
});
if (browser === undefined) {
  console.error(
    'The tests need a browser and none was found; install Chromium or Chrome, or set CHROME_PATH to one.',
  );
  process.exit(1);
}
const environment = { CHROME_PATH: browser };

const suites: readonly (readonly [name: string, tool: Tool, ...words: string[]])[] = [
  ['Types', 'script', 'check:types'],
  ['Lint', 'script', 'check:lint'],
  ['Templates', 'script', 'check:templates'],
  ['Format', 'script', 'check:format'],
  ['Course files', 'script', 'check:course'],
  ['Unit tests', 'vitest', 'run', '--project', 'unit'],
  ['Contract tests', 'vitest', 'run', '--project', 'contract'],
  ['Component tests', 'wtr'],
  ['Packages', 'script', 'package'],
  ['End-to-end tests', 'vitest', 'run', '--project', 'e2e'],
  ['Fault laboratory', 'vitest', 'run', '--project', 'faults'],
];

const failed: string[] = [];
for (const [name, tool, ...words] of suites) {
  console.log(`\n── ${name}`);
  const started = Date.now();
  const passed = runTool(tool, words, environment);
  if (!passed) failed.push(name);
  const seconds = Math.round((Date.now() - started) / 1000);
  console.log(`── ${name}: ${passed ? 'passed' : 'FAILED'} in ${seconds} s`);
}

if (!existsSync('dist/preventie-in-de-buurt-scorm12.zip')) failed.push('Packages are missing');
if (failed.length > 0) console.error(`\nFailed: ${failed.join(', ')}.`);
console.log(`\n${suites.length - failed.length} passed, ${failed.length} failed`);
process.exitCode = failed.length > 0 ? 1 : 0;
