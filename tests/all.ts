import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findBrowser } from './find-browser.ts';

/**
 * `npm test`: everything, in the order in which a fault is found soonest. Ends with the number of suites that
 * passed and failed.
 */
const browser = findBrowser((line) => {
  console.log(line);
});
if (browser === undefined) {
  console.error(
    'The tests need a browser and none was found; install Chromium or Chrome, or set CHROME_PATH to one.',
  );
  process.exit(1);
}
const environment = { ...process.env, CHROME_PATH: browser };

const suites: readonly (readonly [name: string, command: string, ...words: string[]])[] = [
  ['Types', 'npm', 'run', '--silent', 'check:types'],
  ['Lint', 'npm', 'run', '--silent', 'check:lint'],
  ['Templates', 'npm', 'run', '--silent', 'check:templates'],
  ['Format', 'npm', 'run', '--silent', 'check:format'],
  ['Course files', 'npm', 'run', '--silent', 'check:course'],
  ['Unit tests', 'vitest', 'run', '--project', 'unit'],
  ['Contract tests', 'vitest', 'run', '--project', 'contract'],
  ['Component tests', 'wtr'],
  ['Packages', 'npm', 'run', '--silent', 'package'],
  ['End-to-end tests', 'vitest', 'run', '--project', 'e2e'],
  ['Fault laboratory', 'vitest', 'run', '--project', 'faults'],
];

const failed: string[] = [];
for (const [name, command, ...words] of suites) {
  console.log(`\n── ${name}`);
  const started = Date.now();
  const result = spawnSync(command, words, { stdio: 'inherit', env: environment, shell: false });
  if (result.status !== 0) failed.push(name);
  console.log(
    `── ${name}: ${result.status === 0 ? 'passed' : 'FAILED'} in ${Math.round((Date.now() - started) / 1000)} s`,
  );
}

if (!existsSync('dist/preventie-in-de-buurt-scorm12.zip')) failed.push('Packages are missing');
if (failed.length > 0) console.error(`\nFailed: ${failed.join(', ')}.`);
console.log(`\n${suites.length - failed.length} passed, ${failed.length} failed`);
process.exitCode = failed.length > 0 ? 1 : 0;
