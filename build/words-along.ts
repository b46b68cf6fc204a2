import type { Plugin } from 'vite';
import { coursePage } from './pages.ts';

/** The words of the first screen are asked for together with the script that needs them, not after it. */
export function wordsAlong(): Plugin {
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
