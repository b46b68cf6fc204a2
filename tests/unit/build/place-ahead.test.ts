import { createHash } from 'node:crypto';
import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { filesOfPlaces, placeScript, withFirstScript } from '../../../build/place-ahead.ts';
import { contentNameOf } from '../../../src/content/step-content.ts';
import { smallOutline, stepsOf } from '../../fixtures/learner.ts';

const steps = stepsOf(smallOutline);
const step = steps[0]!;

function chunk(
  fileName: string,
  moduleIds: readonly string[],
  imports: readonly string[] = [],
  isEntry = false,
) {
  return { fileName, moduleIds: [...moduleIds], imports: [...imports], isEntry };
}

const screens = [...new Set(steps.map(({ kind }) => kind))].map((kind) =>
  chunk(
    `module/${kind}.js`,
    [`/src/components/${kind}/${kind}-screen.ts`],
    ['module/answers.js', 'start.js'],
  ),
);
const texts = [...new Set(steps.map(contentNameOf))].flatMap((id) =>
  ['nl', 'en'].map((language) =>
    chunk(`module/${id}.${language}.js`, [`\0course:content/${id}/${language}.js`]),
  ),
);
const built = [
  chunk('start.js', ['/src/learner.ts'], ['module/shared.js'], true),
  chunk('module/screen.js', ['/src/components/shell/shown-screen.ts'], ['start.js']),
  chunk('module/answers.js', ['/src/components/ui/answer-field.ts'], ['start.js', 'gone.js']),
  chunk('module/start.en.js', ['\0course:words/start/en.js']),
  ...screens,
  ...texts,
];

describe('the files of a place', () => {
  test('are its text, its screen, and what these import, without what the page brings along', () => {
    expect(filesOfPlaces(smallOutline, built)[`${step.index}.nl`]).toEqual([
      `module/${step.id}.nl.js`,
      `module/${step.kind}.js`,
      'module/answers.js',
      'module/screen.js',
    ]);
  });

  test('are also the words of the start in another language', () => {
    expect(filesOfPlaces(smallOutline, built)[`${step.index}.en`]).toContain('module/start.en.js');
  });

  test('are known for every step in every language', () => {
    expect(Object.keys(filesOfPlaces(smallOutline, built))).toHaveLength(2 * steps.length);
  });

  test('that are not there stop the build', () => {
    const without = built.filter(({ fileName }) => fileName !== `module/${step.id}.nl.js`);
    expect(() => filesOfPlaces(smallOutline, without)).toThrow(step.id);
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

test('the page allows exactly this script, and has it before all that it asks for', () => {
  const page = `<meta content="script-src 'self'; img-src 'self'" /><title>T</title><link rel="modulepreload" />`;
  const hash = createHash('sha256').update('$&').digest('base64');
  expect(withFirstScript(page, '$&')).toBe(
    `<meta content="script-src 'self' 'sha256-${hash}'; img-src 'self'" /><script>$&</script><title>T</title><link rel="modulepreload" />`,
  );
  expect(() => withFirstScript('<title>T</title>', '')).toThrow('not as expected');
});
