import { join } from 'node:path';
import { build, createServer, type Rolldown } from 'vite';
import { expect, test } from 'vitest';
import { coursePlugin } from '../../../build/course-plugin.ts';
import { courseSource } from '../../../build/course-source.ts';
import { wordsInPage } from '../../../build/words-in-page.ts';
import type { CourseFolder } from '../../../src/course-files/course-folder.ts';
import { loadWholeCourse } from '../../../src/course-files/whole-course.ts';
import { folderOnDisk } from '../../../src/on-disk/folder-on-disk.ts';
import { courseWith, smallCourse } from '../../fixtures/course-copy.ts';
import { pageBy } from './plugin-hooks.ts';

/** A folder that counts how often each of its files is read. */
function countedFolder(folder: CourseFolder = folderOnDisk(smallCourse)) {
  const reads = new Map<string, number>();
  const counting: CourseFolder = {
    ...folder,
    read: (path) => {
      reads.set(path, (reads.get(path) ?? 0) + 1);
      return folder.read(path);
    },
  };
  return { folder: counting, reads, most: () => Math.max(...reads.values()) };
}

const entry = {
  name: 'entry',
  resolveId: (id: string) => (id === 'entry' ? id : undefined),
  load: (id: string) =>
    id === 'entry' ? "import * as course from 'virtual:course'; console.log(course);" : undefined,
};

test('a build reads every file of the course once, however many modules and pages it has', async () => {
  const { folder, reads, most } = countedFolder();
  const source = courseSource(smallCourse, folder);
  const result = (await build({
    configFile: false,
    publicDir: false,
    logLevel: 'silent',
    plugins: [coursePlugin(source), entry],
    build: { write: false, rolldownOptions: { input: 'entry' } },
  })) as Rolldown.RolldownOutput;
  for (const page of ['/index.html', '/controle.html']) {
    await pageBy(coursePlugin(source), '{{cursus}}', page);
    await pageBy(wordsInPage(source), '<!-- words: home.title -->', page);
  }
  expect(result.output.length).toBeGreaterThan(10);
  expect(reads.size).toBeGreaterThan(20);
  expect(most()).toBe(1);
});

test('while developing it is read again when one of its files changes, and only then', async () => {
  const { folder, most } = countedFolder();
  const server = await createServer({
    configFile: false,
    appType: 'custom',
    logLevel: 'silent',
    plugins: [coursePlugin(courseSource(smallCourse, folder)), entry],
    optimizeDeps: { noDiscovery: true },
    server: { middlewareMode: true, watch: null, ws: false },
  });
  try {
    const { client } = server.environments;
    const changed = (file: string) => client.pluginContainer.watchChange(file, { event: 'update' });
    const ask = async () => {
      client.moduleGraph.invalidateAll();
      await client.transformRequest('virtual:course');
      await client.transformRequest('virtual:course/words/start/nl');
    };
    await ask();
    await changed('src/components/home/home-screen.ts');
    await ask();
    expect(most()).toBe(1);
    await changed(join(smallCourse, 'course.yaml'));
    await ask();
    expect(most()).toBe(2);
  } finally {
    await server.close();
  }
});

test('a fault is told to everything that asks, from one reading', () => {
  const { folder, most } = countedFolder(courseWith([{ file: 'course.yaml', whole: 'id: [' }]));
  const source = courseSource(smallCourse, folder);
  for (const _ of 'abc') expect(() => source.whole()).toThrow('course.yaml:1');
  expect(most()).toBe(1);
});

test('a course that was checked is not read again to be built', () => {
  const known = loadWholeCourse(courseWith([]));
  const { folder, reads } = countedFolder();
  const source = courseSource(smallCourse, folder, known);
  expect(source.whole()).toBe(known);
  expect(reads.size).toBe(0);
  source.forget();
  expect(source.whole()).toEqual(known);
  expect(reads.size).toBeGreaterThan(20);
});
