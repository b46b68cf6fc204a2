import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { filled, filledEngine } from '../../../src/packing/fill-engine.ts';
import { loadWholeCourse, type WholeCourse } from '../../../src/course-files/whole-course.ts';
import { folderOnDisk } from '../../../src/on-disk/folder-on-disk.ts';
import { smallCourse } from '../../fixtures/course-copy.ts';
import { smallEngine } from '../../fixtures/small-engine.ts';

const whole = loadWholeCourse(folderOnDisk(smallCourse));
/** The course has none. */
const noVideos = { read: () => undefined };
const filledWith = (course: Pick<WholeCourse, 'course' | 'words'>) => {
  const files = filledEngine(smallEngine, course, noVideos);
  const text = (path: string | undefined) => new TextDecoder().decode(files.get(path ?? ''));
  const named = (part: string) => [...files.keys()].find((path) => path.includes(part));
  return { files, text, named };
};

describe('an engine with a course in it', () => {
  test('has the course in its page, and the same script as a file', () => {
    const { text, named } = filledWith(whole);
    const start = text(named('start-'));
    expect(text('index.html')).toContain(`<script type="module">${start}</script></body>`);
    expect(text('index.html')).toContain(`<title>${whole.course.title.nl}</title>`.replace('&', '&amp;'));
    expect(text('zelftest.html')).toContain(`src="./${String(named('start-'))}"`);
    expect(start).toContain(String(named('self-test')).replace('module/', './module/'));
    expect(named('self-test-abc')).toBeUndefined();
    expect(text('module/lesson-1.js')).toBe('export const lesson = 1;');
  });

  test('tells its start where every text is', async () => {
    const { text, named } = filledWith(whole);
    const sandbox: { given?: { texts: Record<string, string>; outline: { id: string } } } = {};
    runInNewContext(text(named('start-')).split('import(')[0] ?? '', sandbox);
    expect(sandbox.given?.outline.id).toBe(whole.course.id);
    for (const [file, names] of Object.entries(sandbox.given?.texts ?? {})) {
      const module = (await import(`data:text/javascript,${encodeURIComponent(text(file))}`)) as {
        default: Record<string, unknown>;
      };
      expect(Object.keys(module.default)).toEqual(names.split(' '));
    }
  });

  test('is the same each time, and another text changes its file and what names it', () => {
    const one = filledWith(whole).files;
    expect([...filledWith(whole).files]).toEqual([...one]);
    const words = { ...whole.words, en: { ...whole.words.en, 'notice.title': 'Another' } };
    const other = filledWith({ course: whole.course, words }).files;
    const changed = [...other].filter(
      ([path, bytes]) => Buffer.compare(bytes, one.get(path) ?? new Uint8Array()) !== 0,
    );
    expect(changed.map(([path]) => path.replace(/-[0-9a-f]{8}/, ''))).toEqual(
      expect.arrayContaining(['index.html', 'module/around-home.en.js', 'start.js', 'zelftest.html']),
    );
    expect(changed).toHaveLength(4);
  });

  test('asks ahead for nothing that is not there', () => {
    const screens = { ...smallEngine.screens, lesson: ['module/gone-1.js'] };
    expect(() => filledEngine({ ...smallEngine, screens }, whole, noVideos)).toThrow('module/gone-1.js');
  });

  test('must have a place for it', () => {
    const without = new Map(smallEngine.files).set('start.js', new TextEncoder().encode('start();'));
    expect(() => filledEngine({ ...smallEngine, files: without }, whole, noVideos)).toThrow(
      'exactly once: %course%',
    );
  });
});

test('any text comes out of a script as it went in', () => {
  const value = { text: '`${1}` \\ "</script>" \u2028 $& é' };
  const code = filled('globalThis.given=JSON.parse("%course%")', '%course%', value);
  const sandbox: { given?: unknown } = {};
  runInNewContext(code, sandbox);
  expect(sandbox.given).toEqual(value);
});
