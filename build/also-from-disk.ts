import type { Plugin } from 'vite';

/**
 * From disk a browser refuses modules, and all that is asked for with `crossorigin`. A page whose script is built as a
 * classic one opens there: it asks for it as such.
 */
export function alsoFromDisk(): Plugin {
  let isClassic = false;
  return {
    name: 'also-from-disk',
    apply: 'build',
    outputOptions({ format }) {
      isClassic = format === 'iife';
    },
    transformIndexHtml: {
      order: 'post',
      handler: (page) =>
        isClassic
          ? page.replaceAll('type="module" crossorigin', 'defer')
          : page.replaceAll(' crossorigin', ''),
    },
  };
}
