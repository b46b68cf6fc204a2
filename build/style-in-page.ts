import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';
import { coursePage } from './pages.ts';

/**
 * The page carries its style itself, so that it is painted without waiting for another file. The
 * Content-Security-Policy allows exactly this style, by its hash. Where a server forbids every style in a page, the same
 * one comes from a file (`src/opening.js`).
 */
export function styleInPage(): Plugin {
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
        const inPage = `<style>${style}</style><noscript><link rel="stylesheet" href="${file}"></noscript>`;
        const opening = `<script src="./opening.js" ${path === coursePage ? 'async' : 'defer'} data-style="${file}"></script>`;
        const withStyle = page
          .replace(/<link rel="stylesheet"[^>]*>/, () => inPage)
          .replace("style-src 'self'", `style-src 'self' 'sha256-${hash}'`);
        // The script that stands by hears what becomes of the script of the page, so it comes first. Where that one stands in
        // the page itself it must not wait, and tells what it heard (`src/launch/what-stops.ts`).
        return path === coursePage
          ? withStyle.replace('</noscript>', `</noscript>${opening}`)
          : withStyle.replace('<script type="module"', (module) => `${opening}${module}`);
      },
    },
  };
}
