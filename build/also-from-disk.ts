import type { Plugin } from 'vite';
import { coursePage, selfTestPage } from './pages.ts';

/** From disk a browser refuses modules (`src/opening.js` looks after that) and all that is asked for with `crossorigin`. */
export function alsoFromDisk(): Plugin {
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
