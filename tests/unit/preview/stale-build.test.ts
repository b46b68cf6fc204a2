import { mkdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isStale, readBuildTimes } from '../../../scorm/preview/stale-build.ts';
import { tinyDist } from './tiny-package.ts';

test.each([
  { name: 'both packages newer than all sources', packages: [20, 21], sources: [5, 19], expected: false },
  { name: 'as old as the newest source', packages: [20, 20], sources: [20], expected: false },
  { name: 'one package older than one source', packages: [20, 18], sources: [5, 19], expected: true },
  { name: 'one package missing', packages: [20, undefined], sources: [5], expected: true },
  { name: 'no package at all', packages: [undefined, undefined], sources: [5], expected: true },
])('$name: stale is $expected', ({ packages, sources, expected }) => {
  expect(isStale({ packages, sources })).toBe(expected);
});

test('sees a source deep in a folder, and one that was taken away', () => {
  const tiny = tinyDist();
  const { dist } = tiny;
  try {
    mkdirSync(join(dist, 'course/lessen'), { recursive: true });
    const course = join(dist, 'course');
    const lesson = join(course, 'lessen/a.md');
    writeFileSync(lesson, '');
    const long = new Date(2020, 0, 1);
    for (const path of ['course', 'course/lessen', 'course/lessen/a.md']) {
      utimesSync(join(dist, path), long, long);
    }
    expect(isStale(readBuildTimes(dist, dist, course))).toBe(false);
    // By the clock of the disk, which no test puts ahead.
    const future = new Date(statSync(lesson).ctimeMs + 60_000);
    utimesSync(lesson, future, future);
    expect(isStale(readBuildTimes(dist, dist, course))).toBe(true);
    rmSync(lesson);
    utimesSync(join(dist, 'course/lessen'), future, future);
    expect(isStale(readBuildTimes(dist, dist, course))).toBe(true);
  } finally {
    tiny.remove();
  }
});
