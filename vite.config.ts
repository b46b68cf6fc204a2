import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { minify, type Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { knownDemonstration } from './scorm/issuer/demonstration.ts';
import { trustScript } from './scorm/package/trust-script.ts';
import { coursePlugin } from './build/course-plugin.ts';
import { openingHelp, wordInPage } from './build/opening-help.ts';
import { loadTrustFiles } from './src/course-files/trust-files.ts';
import { loadWords } from './src/content/words.ts';

/** Puts the clock of each test on the day on which all of them stand. */
const testDay = ['tests/clock/stand.ts'];

/**
 * A limit is there for what hangs, not for what is slow: beside other work a slow hash takes ten times as long.
 */
const onBusyComputer = {
  testTimeout: 300_000,
  hookTimeout: 300_000,
  expect: { poll: { timeout: 60_000 } },
} as const;

/** The course that is built; `--course` of the commands, and for `npm run dev` in the environment. */
const courseFolder = process.env.COURSE_FOLDER ?? 'course';

/** The course is served by base name in some LMSs, so every file of the build has a name of its own. */
export default defineConfig({
  base: './',
  plugins: [
    coursePlugin(courseFolder),
    tightElements(),
    drawingInPage(),
    wordsInPage(),
    styleInPage(),
    openingScript(),
    wordsAlong(),
    alsoFromDisk(),
    leanPdfkit(),
    leanXstate(),
    trustOfDev(),
  ],
  build: {
    outDir: 'dist/site',
    emptyOutDir: true,
    target: 'es2023',
    // Small files inlined as data: addresses would need a wider Content-Security-Policy.
    assetsInlineLimit: 0,
    // The one sheet goes into the page, so no chunk may ask for it.
    cssCodeSplit: false,
    // What a script imports is asked for together with it, not one after the other; no browser of the target needs help.
    modulePreload: { polyfill: false },
    // Browsers of the last years get light-dark() in a form that the ones before them know too.
    cssTarget: ['chrome111', 'edge111', 'firefox114', 'safari16.4'],
    reportCompressedSize: false,
    // The licences of the libraries go along in the package, as they ask.
    license: { fileName: 'licences.md' },
    rolldownOptions: {
      output: {
        entryFileNames: 'module/[name]-[hash].js',
        chunkFileNames: (chunk) => `module/${chunkName(chunk.facadeModuleId, chunk.name)}-[hash].js`,
        assetFileNames: 'module/[name]-[hash][extname]',
        // A browser asks for six files at a time: what nearly every screen needs comes as one,
        // and what nearly every screen with something to fill in needs as another. So does what is always needed together.
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [
            // All that the first screen needs, together: gzip finds more that repeats in one file than in two.
            { name: 'start', tags: ['$initial'] },
            {
              name: 'screen',
              test: /components\/(shell\/shown-screen|ui\/(at-enter|read-only|screen-header|rich-text|set-style)|wijk\/(building-\w+|house))\.ts$|directives\/guard\.js$|lit-html\/directive\.js$/,
            },
            {
              name: 'codes',
              test: /components\/attendance\/(learner-code|outermost-host)\.ts$|attendance\/learner-qr\.ts$|encoding\/crockford\.ts$|certificate\/certificate-number\.ts$/,
            },
            { name: 'qr', test: /\/qr\/qr-(code|path)\.ts$|node_modules\/uqr\// },
            {
              name: 'own-code',
              test: /components\/attendance\/(own-code|page-crypto)\.ts$|attendance\/(commitment|attendance-crypto|code-length)\.ts$|encoding\/hex\.ts$/,
            },
            {
              name: 'answers',
              test: /components\/(ui\/answer-field|session\/place-keeper)\.ts$/,
            },
          ],
        },
      },
    },
  },
  worker: { rolldownOptions: { output: { entryFileNames: 'module/[name]-[hash].js' } } },
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts'],
          setupFiles: testDay,
          ...onBusyComputer,
          maxWorkers: 2,
        },
      },
      {
        test: {
          name: 'contract',
          include: ['tests/contract/**/*.test.ts'],
          setupFiles: testDay,
          ...onBusyComputer,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          setupFiles: testDay,
          ...onBusyComputer,
          // Each file has a preview LMS and a browser of its own.
          maxWorkers: 3,
        },
      },
      {
        test: {
          name: 'faults',
          include: ['tests/faults/**/*.test.ts'],
          setupFiles: testDay,
          ...onBusyComputer,
          // The matrix has four learners at a time in one browser; a browser that is killed needs the computer for itself.
          maxWorkers: 1,
          maxConcurrency: 4,
        },
      },
    ],
  },
});

/** The course itself; the other page is the one on which certificates are checked. */
const coursePage = '/index.html';
const selfTestPage = '/zelftest.html';

/** A text of the course is named after its step and language: `les-1.nl`. */
function chunkName(module: string | null | undefined, name: string): string {
  const course = /course:(?:content|words)\/(.+)\.js$/.exec(module ?? '');
  return course?.[1]?.replace('/', '.') ?? name;
}

/** While developing, pages trust whom the course trusts, and the demonstration of the preview once that was started. */
function trustOfDev(): Plugin {
  return {
    name: 'trust-of-dev',
    apply: 'serve',
    configureServer(server) {
      server.middlewares.use('/trust-dev.js', (_request, response, next) => {
        devTrust().then((script) => {
          response.setHeader('content-type', 'text/javascript; charset=utf-8');
          response.end(script);
        }, next);
      });
    },
    transformIndexHtml: (page) =>
      page.replace('<meta name="trust" content="none" />', '<meta name="trust" content="./trust-dev.js" />'),
  };
}

async function devTrust(): Promise<Uint8Array> {
  const course = loadTrustFiles(courseFolder);
  const demonstration = await knownDemonstration();
  return trustScript({
    ...course,
    issuers: [...course.issuers, ...(demonstration?.issuers ?? [])],
    sessions: [...course.sessions, ...(demonstration?.sessions ?? [])],
  }).contents;
}

/**
 * `setup()` of xstate hands out every action there is, which keeps all of them in the start of the course; its charts
 * import the one that they use.
 */
function leanXstate(): Plugin {
  const handedOut = /(function setup\(.*?return \{)\s*assign,.*?spawnChild,/s;
  return {
    name: 'lean-xstate',
    apply: 'build',
    enforce: 'pre',
    transform(code, id) {
      if (!id.endsWith('/xstate/dist/xstate.esm.js')) return undefined;
      if (!handedOut.test(code)) this.error('xstate has changed: see whether this is still needed.');
      return code.replace(handedOut, '$1');
    },
  };
}

/** Elements are written to be read; what is sent needs no indentation, and its styles no comments. */
function tightElements(): Plugin {
  return {
    name: 'tight-elements',
    apply: 'build',
    enforce: 'pre',
    transform(code, id) {
      if (!id.endsWith('.ts') || !id.includes('/src/components/')) return undefined;
      return code
        .replaceAll(/\bcss`[^`]*`/g, (sheet) =>
          sheet
            .replaceAll(/\/\*.*?\*\//gs, '')
            .replaceAll(/\s+/g, ' ')
            .replaceAll(/ ?([{};,]) ?/g, '$1'),
        )
        .replaceAll(/\n +/g, '\n');
    },
  };
}

/** The drawing of the wijk has one home, `wijk.svg`; the page gets it as HTML: painted at once, and no script. */
function drawingInPage(): Plugin {
  return {
    name: 'drawing-in-page',
    transformIndexHtml: (page) =>
      page.replace('<!-- wijk.svg -->', () => readFileSync('src/assets/wijk.svg', 'utf8').trim()),
  };
}

/** What a page says before any script, and what it says when none can run, has its home in the words of the course. */
function wordsInPage(): Plugin {
  return {
    name: 'words-in-page',
    transformIndexHtml: (page) => {
      const words = loadWords(`${courseFolder}/teksten`);
      return page
        .replace('<!-- opening help -->', () => openingHelp(words))
        .replaceAll(/<!-- words: ([\w.]+) -->/g, (_, key: string) => wordInPage(words.nl, key));
    },
  };
}

/**
 * The page carries its style itself, so that it is painted without waiting for another file. The
 * Content-Security-Policy allows exactly this style, by its hash. Where a server forbids every style in a page, the same
 * one comes from a file (`src/opening.js`).
 */
function styleInPage(): Plugin {
  return {
    name: 'style-in-page',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(page, { bundle, path }) {
        const sheet = Object.values(bundle ?? {}).find(({ fileName }) => fileName.endsWith('.css'));
        if (sheet?.type !== 'asset') throw new Error('The build has no style sheet.');
        const file = `./${sheet.fileName}`;
        // Addresses in the sheet were counted from its own folder.
        const style = String(sheet.source).trim().replaceAll('url(./', 'url(./module/');
        const hash = createHash('sha256').update(style).digest('base64');
        return (
          page
            .replace(
              /<link rel="stylesheet"[^>]*>/,
              () => `<style>${style}</style><noscript><link rel="stylesheet" href="${file}"></noscript>`,
            )
            // Before the first module, so that it hears what becomes of it.
            .replace('<script type="module"', (module) => `${openingTag(path, file)}${module}`)
            .replace("style-src 'self'", `style-src 'self' 'sha256-${hash}'`)
        );
      },
    },
  };
}

/** The script that stands by while a page opens is a classic one, whole in itself; all that is done to it is to make it short. */
function openingScript(): Plugin {
  return {
    name: 'opening-script',
    apply: 'build',
    async generateBundle() {
      const { code } = await minify('opening.js', readFileSync('src/opening.js', 'utf8'));
      this.emitFile({ type: 'asset', fileName: 'opening.js', source: code });
    },
  };
}

function openingTag(path: string, style: string): string {
  const fromDisk = path === coursePage ? ' data-from-disk="./course-from-disk.js"' : '';
  return `<script src="./opening.js" defer data-style="${style}"${fromDisk}></script>`;
}

/** The words of the first screen are asked for together with the script that needs them, not after it. */
function wordsAlong(): Plugin {
  return {
    name: 'words-along',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(page, { bundle, path }) {
        if (path !== coursePage) return page;
        const words = Object.values(bundle ?? {}).find(({ fileName }) => fileName.includes('/start.nl-'));
        if (words === undefined) return page;
        return [
          { tag: 'link', attrs: { rel: 'modulepreload', href: `./${words.fileName}` }, injectTo: 'head' },
        ];
      },
    },
  };
}

/** From disk a browser refuses modules (`src/opening.js` looks after that) and all that is asked for with `crossorigin`. */
function alsoFromDisk(): Plugin {
  return {
    name: 'also-from-disk',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (page, { path }) =>
        path === coursePage || path === selfTestPage
          ? page.replaceAll(' crossorigin', '')
          : // The page for checking has a classic script only.
            page.replaceAll('type="module" crossorigin', 'defer'),
    },
  };
}

/**
 * What pdfkit brings along and a certificate does not use: fonts in woff2, pictures in PNG, and its colour profile as a
 * file of its own. What it packs with stays with it, or the start would carry what only a certificate needs.
 */
function leanPdfkit(): Plugin {
  const unused = ['brotli/decompress.js', 'png-js'];
  return {
    name: 'lean-pdfkit',
    apply: 'build',
    enforce: 'pre',
    async resolveId(id, importer, options) {
      if (unused.includes(id)) return '\0unused';
      if (id !== 'fflate' || !importer?.includes('/pdfkit/')) return undefined;
      const fflate = await this.resolve(id, importer, { ...options, skipSelf: true });
      return fflate === null ? null : `${fflate.id}?for-pdfkit`;
    },
    load: (id) => (id === '\0unused' ? 'export default undefined;' : undefined),
    transform(code, id) {
      if (!id.includes('/pdfkit/')) return undefined;
      // It only names the profile, which stands in the same file; and a classic script has no address to count from.
      return code.replace(/new URL\((['"][^'"]+\.icc['"]), import\.meta\.url\)\.href/, '$1');
    },
  };
}
