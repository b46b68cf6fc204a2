import { createRequire } from 'node:module';
import type { UserConfig } from 'vite';
import { alsoFromDisk } from './also-from-disk.ts';
import { chunkGroups } from './chunks.ts';
import { coursePlugin } from './course-plugin.ts';
import type { CourseSource } from './course-source.ts';
import { drawingInPage } from './drawing-in-page.ts';
import { fontsAsFiles } from './fonts-as-files.ts';
import { givenByCodePlugin } from './given-by-code.ts';
import { leanPdfkit } from './lean-pdfkit.ts';
import { leanTemplates } from './lean-templates.ts';
import { noCircles } from './no-circles.ts';
import { openingScript } from './opening-script.ts';
import { pageWords } from './page-words.ts';
import { roomCoursePlugin } from './room-course-plugin.ts';
import { screenFiles } from './screen-files.ts';
import { startInPage } from './start-in-page.ts';
import { videosAsFiles } from './videos-as-files.ts';
import { styleInPage } from './style-in-page.ts';
import { wordsInPage } from './words-in-page.ts';
import { zopfliInPage } from './zopfli-in-page.ts';

const { resolve } = createRequire(import.meta.url);

/** For a browser this library asks a page to read `&amp;`; a worker has none, and its table does it everywhere. */
const characterNames = 'decode-named-character-reference';

/**
 * The course is served by base name in some LMSs, so every file of the build has a name of its own.
 *
 * @param isEngine Without the course in it, which is put in when it is packed.
 */
export const siteConfig = (course: CourseSource, { isEngine = false } = {}): UserConfig => ({
  base: './',
  plugins: [
    coursePlugin(course, { isEngine }),
    roomCoursePlugin(course),
    pageWords(course),
    givenByCodePlugin(),
    drawingInPage(),
    ...(isEngine ? [] : [wordsInPage(course)]),
    styleInPage(),
    openingScript(),
    alsoFromDisk(),
    leanPdfkit(),
    leanTemplates(),
    fontsAsFiles(),
    videosAsFiles(course, { isEngine }),
    noCircles(),
    zopfliInPage(),
    ...(isEngine ? [startInPage(), screenFiles()] : []),
  ],
  resolve: { alias: { [characterNames]: resolve(characterNames) } },
  build: {
    outDir: 'dist/site',
    emptyOutDir: true,
    target: 'es2023',
    // Small files inlined as data: addresses would need a wider Content-Security-Policy.
    assetsInlineLimit: 0,
    // The one sheet goes into the page, so no chunk may ask for it.
    cssCodeSplit: false,
    // What a script imports is asked for together with it, not one after the other; no browser of the target needs help.
    modulePreload: {
      polyfill: false,
      // The start is there already, with the helpers of the bundler.
      resolveDependencies: (_file, needed) =>
        needed.filter((file) => !/(start|rolldown-runtime)-[^/]+$/.test(file)),
    },
    // Browsers of the last years get light-dark() in a form that the ones before them know too.
    cssTarget: ['chrome111', 'edge111', 'firefox114', 'safari16.4'],
    reportCompressedSize: false,
    // The licences of the libraries go along in the package, as they ask.
    license: { fileName: 'licences.md' },
    rolldownOptions: {
      output: {
        // Beside the page, so that what it asks for has the same addresses in the page and in the file.
        entryFileNames: ({ name }) => (name === 'index' ? 'start-[hash].js' : 'module/[name]-[hash].js'),
        chunkFileNames: 'module/[name]-[hash].js',
        assetFileNames: 'module/[name]-[hash][extname]',
        codeSplitting: { includeDependenciesRecursively: false, groups: chunkGroups },
      },
    },
  },
  worker: {
    plugins: () => [zopfliInPage()],
    rolldownOptions: { output: { entryFileNames: 'module/[name]-[hash].js' } },
  },
});
