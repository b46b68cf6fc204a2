import { readFileSync } from 'node:fs';
import { minify, type Plugin } from 'vite';

/** The script that stands by while a page opens is a classic one, whole in itself; all that is done to it is to make it short. */
export function openingScript(): Plugin {
  return {
    name: 'opening-script',
    apply: 'build',
    async generateBundle() {
      const { code } = await minify('opening.js', readFileSync('src/opening.js', 'utf8'));
      this.emitFile({ type: 'asset', fileName: 'opening.js', source: code });
    },
  };
}
