import type { Plugin } from 'vite';
import { scriptTag } from '../src/packing/first-scripts.ts';
import { startFile } from '../src/packing/engine.ts';

/**
 * A page that begins as the course does, built after it, asks for the file with the start of the course that is there for
 * servers that forbid scripts in a page.
 */
export function startFromFile(): Plugin {
  return {
    name: 'start-from-file',
    apply: 'build',
    transformIndexHtml: {
      order: 'pre',
      handler(page) {
        const asked = /<script type="module" src="[^"]+"><\/script>/;
        if (!asked.test(page)) throw new Error('The page asks for no script.');
        // Not to be built once more: it is as it must be.
        return page.replace(asked, scriptTag(startFile).replace(' src=', ' vite-ignore src='));
      },
    },
  };
}
