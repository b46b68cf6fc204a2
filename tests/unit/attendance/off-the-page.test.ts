import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';

/**
 * A slow hash takes seconds where the browser has no cryptography of its own: on the thread of the page it would stand still. And
 * what verifies attendance comes when it is needed, never with the first screen.
 */

/** Files that come along with this one, as its import statements say; what is fetched later (`import()`) is left out. */
function importsOf(file: string): readonly string[] {
  const source = readFileSync(file, 'utf8').replaceAll(/^(import|export) type [^;]*;/gm, '');
  return [...source.matchAll(/^(?:import|export)\s(?:[^;'"]*?\sfrom\s)?['"](\.[^'"]+\.ts)['"]/gm)]
    .map(([, path = '']) => normalize(join(dirname(file), path)))
    .filter((path) => existsSync(path));
}

function comesWith(start: string): ReadonlySet<string> {
  const found = new Set([start]);
  for (const file of found) for (const next of importsOf(file)) found.add(next);
  return found;
}

const verifying = [
  'commitment',
  'whose-attestation',
  'attestation',
  'cose-sign1',
  'web-crypto',
  'worker-crypto',
].map((name) => `src/attendance/${name}.ts`);

test.each([
  'src/learner.ts',
  'src/components/home/home-screen.ts',
  'src/components/werksessie/werksessie-screen.ts',
  'src/components/attendance/attendance-desk.ts',
  'src/components/closing/closing-screen.ts',
  'src/components/leerdossier/leerdossier-screen.ts',
])('%s comes without what verifies attendance', (start) => {
  const files = comesWith(start);
  expect(files.size).toBeGreaterThan(5);
  expect(verifying.filter((file) => files.has(file))).toEqual([]);
});

test('the search finds what does come along', () => {
  expect([...comesWith('src/components/attendance/attendance-checks.ts')]).toEqual(
    expect.arrayContaining(verifying.filter((file) => !file.endsWith('-crypto.ts'))),
  );
});

test('the script that hashes is in the worker, and nowhere on the page', () => {
  const users = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => join('src', file))
    .filter((file) => /script-crypto\.ts|@noble\/hashes\/pbkdf2/.test(readFileSync(file, 'utf8')));
  expect(users.sort()).toEqual(['src/attendance/crypto-worker.ts', 'src/attendance/script-crypto.ts']);
});
