import { readdirSync } from 'node:fs';
import type { Plugin } from 'vite';

/**
 * A page that begins as the course does, built after it, asks for the file with the start of the course that is there for
 * servers that forbid scripts in a page.
 *
 * @param folder Where the course was built.
 */
export function startFromFile(folder: string): Plugin {
  return {
    name: 'start-from-file',
    apply: 'build',
    transformIndexHtml: {
      order: 'pre',
      handler(page) {
        const start = readdirSync(folder).find((file) => /^start-[^/]+\.js$/.test(file));
        if (start === undefined) throw new Error(`There is no start of the course in ${folder}.`);
        const asked = /<script type="module" src="[^"]+"><\/script>/;
        if (!asked.test(page)) throw new Error('The page asks for no script.');
        // Not to be built once more: it is as it must be.
        return page.replace(asked, `<script type="module" vite-ignore src="./${start}"></script>`);
      },
    },
  };
}
