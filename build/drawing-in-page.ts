import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

/** The drawing of the wijk has one home, `wijk.svg`; the page gets it as HTML: painted at once, and no script. */
export function drawingInPage(): Plugin {
  return {
    name: 'drawing-in-page',
    transformIndexHtml: (page) =>
      page.replace('<!-- wijk.svg -->', () => readFileSync('src/assets/wijk.svg', 'utf8').trim()),
  };
}
