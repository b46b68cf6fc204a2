import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** What an LMS may forbid to a frame, or what reaches beyond it, is nowhere in what runs in one. */

const pages = ['index.html', 'zelftest.html', 'controle.html', 'scorm/preview/page/page.html'];
const scripts = globSync(['src/**/*.ts', 'scorm/preview/page/*.ts', 'src/opening.js']);

function placesOf(pattern: RegExp, files: readonly string[]): string[] {
  return files.flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .flatMap((line, at) =>
        // A comment may name it.
        pattern.test(line) && !/^\s*(\*|\/\/|\/\*)/.test(line) ? [`${file}:${String(at + 1)}`] : [],
      ),
  );
}

// A sandbox without allow-forms lets no form be submitted, and no script hears of it.
test('no page and no element has a form, or a button that submits one', () => {
  expect(scripts.length).toBeGreaterThan(200);
  expect(
    placesOf(/<form\b|type=["']?submit|@submit|requestSubmit|method="dialog"|addEventListener\('submit'/, [
      ...pages,
      ...scripts,
    ]),
  ).toEqual([]);
});

// A button that says nothing of itself submits as soon as somebody puts a form around it.
test('every button says that it is only a button', () => {
  const buttons = [...pages, ...scripts].flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/<button\b([^>]|=>)*?>/g)].map(([tag]) => ({ file, tag })),
  );
  expect(buttons.length).toBeGreaterThan(40);
  expect(buttons.filter(({ tag }) => !tag.includes('type="button"'))).toEqual([]);
});

// Both scroll every window around ours that the browser lets them.
test('only one file scrolls or gives the keyboard away, and it scrolls only our window', () => {
  const own = scripts.filter((file) => file.startsWith('src/') && !file.endsWith('session/in-view.ts'));
  expect(placesOf(/scrollIntoView|\.focus\(\)/, own)).toEqual([]);
});
