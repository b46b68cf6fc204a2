import type { Plugin } from 'vite';

/**
 * A font for paper stands in its module as text, which opens from disk too. In a build of several files it is a file of its
 * own, which is a third smaller.
 */
export function fontsAsFiles(): Plugin {
  let isOneFile = false;
  return {
    name: 'fonts-as-files',
    apply: 'build',
    enforce: 'pre',
    configResolved({ build }) {
      isOneFile = [build.rolldownOptions.output ?? []]
        .flat()
        .some(({ codeSplitting }) => codeSplitting === false);
    },
    resolveId(id, importer, options) {
      return isOneFile || !id.endsWith('.ttf?inline')
        ? undefined
        : this.resolve(id.replace(/inline$/, 'url'), importer, { ...options, skipSelf: true });
    },
  };
}
