import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { packageFileName, standards } from '../../src/packing/standards.ts';

const sources = [
  'index.html',
  'controle.html',
  'zelftest.html',
  'public',
  'src',
  'build',
  'scorm',
  'vite.config.ts',
  'package.json',
  'package-lock.json',
];

/** Times of last change, in milliseconds; a missing package is undefined. */
interface BuildTimes {
  readonly packages: readonly (number | undefined)[];
  readonly sources: readonly number[];
}

export function isStale({ packages, sources }: BuildTimes): boolean {
  const newestSource = Math.max(...sources);
  return packages.some((time) => time === undefined || time < newestSource);
}

export function readBuildTimes(projectFolder: string, dist: string, course: string): BuildTimes {
  return {
    packages: standards.map((standard) => changedAt(join(dist, packageFileName(standard)))),
    sources: [course, ...sources.map((source) => join(projectFolder, source))].flatMap(changesUnder),
  };
}

/** Folders count too: their time is the only trace of a file that was taken away. */
function changesUnder(path: string): number[] {
  const entry = statSync(path, { throwIfNoEntry: false });
  if (!entry) return [];
  const below = entry.isDirectory()
    ? readdirSync(path).flatMap((name) => changesUnder(join(path, name)))
    : [];
  return [entry.mtimeMs, ...below];
}

function changedAt(path: string): number | undefined {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs;
}
