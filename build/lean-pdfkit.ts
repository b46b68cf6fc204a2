import type { Plugin } from 'vite';

/**
 * What pdfkit brings along and a certificate does not use: fonts in woff2, pictures in PNG, and its colour profile as a
 * file of its own. What it packs with stays with it, or the start would carry what only a certificate needs.
 */
export function leanPdfkit(): Plugin {
  const unused = ['brotli/decompress.js', 'png-js'];
  return {
    name: 'lean-pdfkit',
    apply: 'build',
    enforce: 'pre',
    async resolveId(id, importer, options) {
      if (unused.includes(id)) return '\0unused';
      if (id !== 'fflate' || !importer?.includes('/pdfkit/')) return undefined;
      const fflate = await this.resolve(id, importer, { ...options, skipSelf: true });
      return fflate === null ? null : `${fflate.id}?for-pdfkit`;
    },
    load: (id) => (id === '\0unused' ? 'export default undefined;' : undefined),
    transform(code, id) {
      if (!id.includes('/pdfkit/')) return undefined;
      // It only names the profile, which stands in the same file; and a classic script has no address to count from.
      return code.replace(/new URL\((['"][^'"]+\.icc['"]), import\.meta\.url\)\.href/, '$1');
    },
  };
}
