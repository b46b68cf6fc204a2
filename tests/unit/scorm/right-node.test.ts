import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, mkdtempSync, cpSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';

interface RightNode {
  readonly problemWith: (version: string, exists: (file: string) => boolean) => string | undefined;
}
const { problemWith } = createRequire(import.meta.url)('../../../scorm/right-node.cjs') as RightNode;

const all = ['vite/package.json', 'node/bin/node'];
const problem = (version: string, files: readonly string[]) =>
  problemWith(version, (file) => files.includes(file));

describe('a Node that is too old', () => {
  test.each(['24.2.0', '24.21.0', '26.0.0'])('is not %s', (version) => {
    expect(problem(version, all)).toBeUndefined();
    expect(problem(version, ['vite/package.json'])).toBeUndefined();
  });

  test.each(['0.12.18', '8.17.0', '20.20.2', '22.22.0', '24.1.0'])(
    'is %s: started without npm',
    (version) => {
      expect(problem(version, all)).toContain(`met Node ${version}. Start haar met npm`);
      expect(problem(version, ['vite/package.json', 'node/bin/node.exe'])).toContain('Start it with npm');
    },
  );

  test.each(['20.20.2', '24.1.0'])('is %s: npm was not allowed to bring the right one', (version) => {
    expect(problem(version, ['vite/package.json'])).toContain('npm mocht geen installatiescripts uitvoeren');
    expect(problem(version, ['vite/package.json'])).toContain('“npm ci --ignore-scripts=false”');
  });
});

test('nothing was installed yet', () => {
  for (const version of ['20.20.2', '24.21.0']) expect(problem(version, [])).toContain('Doe eerst “npm ci”');
});

test('stops before any file of ours is loaded, with sentences only', () => {
  const folder = mkdtempSync(join(tmpdir(), 'right-node-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  mkdirSync(join(folder, 'scorm'));
  cpSync('scorm/right-node.cjs', join(folder, 'scorm/right-node.cjs'));
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['-r', './scorm/right-node.cjs', 'scorm/nothing-there.ts'],
    { cwd: folder, encoding: 'utf8' },
  );
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(stderr.trim().split('\n')).toHaveLength(2);
  expect(stderr).toContain('Doe eerst “npm ci” in deze map.');
});

interface Project {
  readonly scripts: Readonly<Record<string, string>>;
  readonly allowScripts: Readonly<Record<string, boolean>>;
}
const project = JSON.parse(readFileSync('package.json', 'utf8')) as Project;

test('every command that starts Node looks first whether it can', () => {
  const unguarded = Object.entries(project.scripts).filter(
    ([, script]) => /^(node|vite)\b/.test(script) && !script.startsWith('node -r ./scorm/right-node.cjs '),
  );
  expect(unguarded).toEqual([]);
});

test('npm 12 may run the install scripts that there are, and no others', () => {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    readonly packages: Readonly<Record<string, { readonly hasInstallScript?: boolean }>>;
  };
  const withScript = Object.entries(packages)
    .filter(([, { hasInstallScript }]) => hasInstallScript === true)
    .map(([path]) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length));
  expect(Object.keys(project.allowScripts).sort()).toEqual([...new Set(withScript)].sort());
  expect(project.allowScripts.node).toBe(true);
});
