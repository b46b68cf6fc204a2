import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher } from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import { build } from 'vite';
import { courseSource } from './build/course-source.ts';
import { wordsOfPage } from './build/page-words.ts';
import { toBase64url } from './src/encoding/base64url.ts';
import { givenByCode } from './src/on-disk/check-on-disk.ts';
import { roomCourseOf } from './src/room/room-course.ts';
import { firefoxOptions } from './tests/browsers/firefox-options.ts';
import { quickHashes } from './tests/clock/quick-hash.ts';
import { clockAhead, putAhead } from './tests/clock/test-day.ts';

/** Milliseconds: a limit is there for what hangs, not for what is slow. */
const patienceMs = 60_000;

/** What needs a bundler (fonts, CommonJS) comes as it does in a package. */
const bundledModules = [
  '/src/certificate/pdf/certificate-pdf.ts',
  '/src/check/check-course.ts',
  '/src/editing/operations/number-book.ts',
  '/src/editing/operations/register-completed.ts',
  '/tests/components/editor/form/form-in-page.ts',
  '/tests/components/editor/upkeep/upkeep-in-page.ts',
];

const bundled = {
  name: 'bundled',
  async serve({ path }) {
    if (!bundledModules.includes(path)) return undefined;
    const { output } = await build({
      logLevel: 'warn',
      publicDir: false,
      build: {
        write: false,
        rolldownOptions: {
          input: `.${path}`,
          preserveEntrySignatures: 'strict',
          output: { format: 'es', codeSplitting: false },
        },
      },
    });
    return { body: output.find(({ type }) => type === 'chunk').code, type: 'js' };
  },
};

const course = courseSource('course');

/** The words as the build gives them: with what the course fills in. */
const filledWords = {
  name: 'filled-words',
  serve({ path }) {
    const language = /^\/course\/teksten\/(nl|en)\.json$/.exec(path)?.[1];
    return language && { body: JSON.stringify(course.whole().words[language]), type: 'json' };
  },
};

/** What the organiser's page has of the course, and all of its words. */
const courseOfRoom = {
  name: 'course-of-room',
  serve({ path }) {
    if (path === '/room-course.json')
      return { body: JSON.stringify(roomCourseOf(course.whole().course)), type: 'json' };
    const language = /^\/room-words\/(nl|en)\.json$/.exec(path)?.[1];
    return language && { body: JSON.stringify(wordsOfPage(course, 'zaal', language)), type: 'json' };
  },
};

/** What the editor's page says. */
const wordsOfEditor = {
  name: 'words-of-editor',
  serve({ path }) {
    const language = /^\/redactie-words\/(nl|en)\.json$/.exec(path)?.[1];
    return language && { body: JSON.stringify(wordsOfPage(course, 'redactie', language)), type: 'json' };
  },
};

/** The files of the course as they are, and what our code gives to its texts: what a page that checks a course begins with. */
const courseAsData = {
  name: 'course-as-data',
  serve({ path }) {
    if (path !== '/course-as-data.json') return undefined;
    const { folder } = course;
    const files = folder.list().map((name) => [name, toBase64url(folder.read(name))]);
    return { body: JSON.stringify({ files, given: givenByCode() }), type: 'json' };
  },
};

/** `waitUntil` gives up after a second, which is nothing beside other work on a computer. */
const patientWaiting = {
  name: 'patient-waiting',
  transform({ path, body }) {
    if (!path.endsWith('/testing-helpers/src/helpers.js')) return undefined;
    const usual = 'timeout = 1000 }';
    if (!body.includes(usual)) throw new Error('waitUntil has changed: see how long it waits.');
    return body.replace(usual, `timeout = ${patienceMs} }`);
  },
};

/** `npm test` says where Firefox is; on their own the component tests run in Chromium, which is soonest done. */
const firefox = process.env['FIREFOX_PATH'];

/** Where Firefox puts what the tests download. */
const downloads = mkdtempSync(join(tmpdir(), 'pidb-downloads-'));
process.on('exit', () => rmSync(downloads, { recursive: true, force: true }));

/**
 * A page for each folder, with all of its tests: to open a page costs a browser more than most tests in it. What a test
 * changes for all, it puts back. One file by itself: `wtr --files <file>`.
 */
function pageForEachFolder() {
  const pages = 'node_modules/.cache/component-tests';
  rmSync(pages, { recursive: true, force: true });
  mkdirSync(pages, { recursive: true });
  const files = globSync('tests/components/**/*.test.ts').map((file) => file.replaceAll('\\', '/'));
  for (const folder of new Set(files.map(dirname))) {
    const imports = files.filter((file) => dirname(file) === folder).map((file) => `import '/${file}';\n`);
    writeFileSync(join(pages, `${basename(folder)}.test.js`), imports.join(''));
  }
  return `${pages}/*.test.js`;
}

/** Component tests, in real browsers side by side: the elements with their styles, and axe. */
export default {
  files: pageForEachFolder(),
  nodeResolve: { exportConditions: ['development'] },
  concurrency: 1,
  plugins: [
    bundled,
    patientWaiting,
    filledWords,
    courseOfRoom,
    wordsOfEditor,
    courseAsData,
    {
      // The one library that is no module; the build makes it one.
      name: 'jsqr-as-module',
      transform: ({ path, body }) =>
        path.endsWith('/jsqr/dist/jsQR.js') ? `${body}\nexport default self.jsQR;` : undefined,
    },
    esbuildPlugin({
      ts: true,
      target: 'es2023',
      tsconfig: fileURLToPath(new URL('./tsconfig.json', import.meta.url)),
    }),
  ],
  browsers: [
    chromeLauncher({
      launchOptions: {
        executablePath: process.env['CHROME_PATH'] ?? '/usr/bin/chromium',
        args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
      },
    }),
    ...(firefox === undefined
      ? []
      : [chromeLauncher({ puppeteer, launchOptions: firefoxOptions(firefox, downloads) })]),
  ],
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
  // On the day of all tests, with quick hashes. And as in the course's own page: the drawing of the wijk is there before any script.
  testRunnerHtml: (framework) =>
    `<!doctype html><html lang="nl"><head><script>(${putAhead.toString()})(${clockAhead()});${quickHashes}</script></head><body><div hidden>${readFileSync('src/assets/wijk.svg', 'utf8')}</div><script type="module" src="${framework}"></script></body></html>`,
  testFramework: { config: { timeout: 2 * patienceMs } },
  browserStartTimeout: 2 * patienceMs,
  testsStartTimeout: 2 * patienceMs,
  testsFinishTimeout: 10 * patienceMs,
};
