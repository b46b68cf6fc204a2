import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { afterEach, expect, onTestFinished, test, vi } from 'vitest';
import { courseWithVariant } from '../../../scorm/command-line/course-with-variant.ts';
import { ownCourse } from '../../../scorm/command-line/own-course.ts';
import { speaker } from '../../../scorm/command-line/words.ts';
import { builtSite } from '../../../scorm/package/build-site.ts';

/** A copy of the course, as an editor makes one beside this project, with another title. */
function otherCourse(): string {
  const folder = mkdtempSync(join(tmpdir(), 'andere cursus '));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  cpSync('course', folder, { recursive: true });
  const file = join(folder, 'course.yaml');
  writeFileSync(file, readFileSync(file, 'utf8').replace("version: '2026.1'", "version: '2031.7'"));
  return folder;
}

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

test('what a package says of the course comes from the folder that was named', () => {
  expect(builtSite(otherCourse()).course.version).toBe('2031.7');
  expect(builtSite().course.version).not.toBe('2031.7');
});

test.each([
  { name: 'the folder that was named', isNamed: true },
  { name: 'that of the project', isNamed: false },
])('the build takes the course of $name', async ({ isNamed }) => {
  if (isNamed) vi.stubEnv('COURSE_FOLDER', otherCourse());
  const { default: config } = (await import('../../../vite.config.ts')) as unknown as {
    readonly default: { readonly plugins: readonly Plugin[] };
  };
  const course = config.plugins.find(({ name }) => name === 'course') as unknown as {
    readonly load: (id: string) => string;
  };
  expect(course.load('\0course:outline.js').includes('2031.7')).toBe(isNamed);
});

test('a variant that was named lies over a copy of the course, once for the same files', () => {
  const folder = mkdtempSync(join(tmpdir(), 'variant '));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  const file = join(folder, 'zuid.yaml');
  const say = speaker('nl');
  const write = (minutes: number) => {
    const pause = `{ after: aftrap, minutes: ${minutes}, kind: pause }`;
    writeFileSync(file, `base: '2026.1'\nname: Zuid\nwerksessie: { pauses: [${pause}] }\n`);
    return courseWithVariant(ownCourse, file, say, join(folder, 'copies'));
  };
  const first = write(15);
  expect(builtSite(first)).toMatchObject({
    course: { variant: { name: 'Zuid' } },
    programme: expect.arrayContaining([expect.objectContaining({ pause: 'pause', minutes: 15 })]) as unknown,
  });
  expect(write(20)).not.toBe(first);
  expect(write(15)).toBe(first);
  expect(courseWithVariant(ownCourse, undefined, say)).toBe(ownCourse);
  expect(() => courseWithVariant(ownCourse, join(folder, 'nee.yaml'), say)).toThrow(/nee\.yaml is er niet/);
});
