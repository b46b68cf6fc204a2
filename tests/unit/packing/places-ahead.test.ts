import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { contentNameOf } from '../../../src/content/step-content.ts';
import { filesOfPlaces, placeScript } from '../../../src/packing/places-ahead.ts';
import { smallOutline, stepsOf } from '../../fixtures/learner.ts';

const steps = stepsOf(smallOutline);
const step = steps[0]!;

const screens = Object.fromEntries(
  [...new Set(steps.map(({ kind }) => kind))].map((kind) => [
    kind,
    [`module/${kind}.js`, 'module/answers.js', 'module/screen.js'],
  ]),
);
const texts: Record<string, string> = { 'module/start.en.js': 'words/start/en' };
for (const id of new Set(steps.map(contentNameOf))) {
  for (const language of ['nl', 'en']) texts[`module/${id}.${language}.js`] = `content/${id}/${language}`;
}

describe('the files of a place', () => {
  test('are its text, and those of its screen', () => {
    expect(filesOfPlaces(smallOutline, screens, texts)[`${step.index}.nl`]).toEqual([
      `module/${step.id}.nl.js`,
      `module/${step.kind}.js`,
      'module/answers.js',
      'module/screen.js',
    ]);
  });

  test('are also the words of the start in another language', () => {
    expect(filesOfPlaces(smallOutline, screens, texts)[`${step.index}.en`]).toContain('module/start.en.js');
  });

  test('are known for every step in every language', () => {
    expect(Object.keys(filesOfPlaces(smallOutline, screens, texts))).toHaveLength(2 * steps.length);
  });

  test('that are not there stop the packing', () => {
    const { [`module/${step.id}.nl.js`]: _gone, ...others } = texts;
    expect(() => filesOfPlaces(smallOutline, screens, others)).toThrow(step.id);
    expect(() => filesOfPlaces(smallOutline, {}, texts)).toThrow('No file has');
  });
});

describe('the script', () => {
  const places = { '3.nl': ['module/a.js', 'module/b.js'], '4.nl': ['module/b.js'] };

  function askedFor(localStorage: unknown): readonly unknown[] {
    const links: { rel: string; href: string }[] = [];
    const document = {
      createElement: () => ({ rel: '', href: '' }),
      head: { append: (link: { rel: string; href: string }) => links.push(link) },
    };
    const page = { document, links };
    Object.defineProperty(page, 'localStorage', {
      get: () => (localStorage instanceof Error ? raise(localStorage) : localStorage),
    });
    runInNewContext(placeScript('course.place', places), page);
    return links;
  }

  function raise(error: Error): never {
    throw error;
  }

  const keeping = (hint: string | null) => ({
    getItem: (key: string) => (key === 'course.place' ? hint : null),
  });

  test('asks for the files of the place that the browser keeps', () => {
    expect(askedFor(keeping('3.nl'))).toEqual([
      { rel: 'modulepreload', href: './module/a.js' },
      { rel: 'modulepreload', href: './module/b.js' },
    ]);
  });

  test.each([
    ['nothing is kept', keeping(null)],
    ['the course no longer has the place', keeping('99.nl')],
    ['it is no place at all', keeping('constructor')],
    ['there is no store', null],
    ['the store is blocked', new Error('SecurityError')],
  ])('asks for nothing, and breaks nothing, where %s', (_, store) => {
    expect(askedFor(store)).toEqual([]);
  });
});
