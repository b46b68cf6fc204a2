import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { coursePlugin } from './src/content/course-plugin.ts';

/** The course is served by base name in some LMSs, so every file of the build has a name of its own. */
export default defineConfig({
  base: './',
  plugins: [coursePlugin('course'), drawingInPage(), alsoFromDisk()],
  build: {
    outDir: 'dist/site',
    emptyOutDir: true,
    target: 'es2023',
    // Small files inlined as data: addresses would need a wider Content-Security-Policy.
    assetsInlineLimit: 0,
    modulePreload: false,
    reportCompressedSize: false,
    // The licences of the libraries go along in the package, as they ask.
    license: { fileName: 'licences.md' },
    rolldownOptions: {
      output: {
        entryFileNames: 'module/[name]-[hash].js',
        chunkFileNames: (chunk) => `module/${chunkName(chunk.facadeModuleId, chunk.name)}-[hash].js`,
        assetFileNames: 'module/[name]-[hash][extname]',
      },
    },
  },
  test: {
    projects: [
      { test: { name: 'unit', include: ['tests/unit/**/*.test.ts'] } },
      { test: { name: 'contract', include: ['tests/contract/**/*.test.ts'] } },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 300_000,
          fileParallelism: false,
        },
      },
    ],
  },
});

/** A text of the course is named after its step and language: `les-1.nl`. */
function chunkName(module: string | null | undefined, name: string): string {
  const course = /course:(?:content|words)\/(.+)\.js$/.exec(module ?? '');
  return course?.[1]?.replace('/', '.') ?? name;
}

/** The drawing of the wijk has one home, `wijk.svg`; the page gets it as a template, so that it is no script. */
function drawingInPage(): Plugin {
  return {
    name: 'drawing-in-page',
    transformIndexHtml: (page) =>
      page.replace('<!-- wijk.svg -->', () => readFileSync('src/assets/wijk.svg', 'utf8').trim()),
  };
}

/**
 * From disk a browser refuses modules and everything that is asked for with `crossorigin`; a classic script looks
 * after that case.
 */
function alsoFromDisk(): Plugin {
  return {
    name: 'also-from-disk',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (page) => ({
        html: page.replaceAll(' crossorigin', ''),
        tags: [{ tag: 'script', attrs: { src: './open-from-disk.js', defer: true }, injectTo: 'head' }],
      }),
    },
  };
}
