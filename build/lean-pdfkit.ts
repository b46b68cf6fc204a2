import type { Plugin } from 'vite';

/** Libraries of pdfkit of which a certificate uses nothing, with what they export. */
const unused: Readonly<Record<string, readonly string[]>> = {
  // Fonts in woff2.
  'brotli/decompress.js': ['default'],
  // Pictures in PNG.
  'png-js': ['default'],
  // Where a line may end by the rules of every script; lines on a certificate are measured by ourselves.
  linebreak: ['default'],
  // A password for the file.
  '@noble/ciphers/aes': ['cbc', 'ecb'],
};

/** What the course has itself already, or the browser. */
const ownModules: Readonly<Record<string, string>> = {
  fflate: '/src/certificate/pdf/zlib.ts',
  'unicode-properties': '/src/certificate/pdf/unicode.ts',
};

const nothing = '\0nothing-of:';

/**
 * Leaves out what pdfkit brings along and a certificate does not use, and its colour profile as a file of its own. It
 * packs with what the course packs a record with, so that the library comes once, and asks the browser about characters.
 */
export function leanPdfkit(): Plugin {
  return {
    name: 'lean-pdfkit',
    apply: 'build',
    enforce: 'pre',
    resolveId(id, importer, options) {
      if (!/\/(pdfkit|fontkit)\//.test(importer ?? '')) return undefined;
      if (id in unused) return `${nothing}${id}`;
      const own = ownModules[id];
      return own === undefined ? undefined : this.resolve(own, undefined, options);
    },
    load(id) {
      if (!id.startsWith(nothing)) return undefined;
      const names = unused[id.slice(nothing.length)] ?? [];
      return `const nothing = undefined; export { ${names.map((name) => `nothing as ${name}`).join(', ')} };`;
    },
    transform(code, id) {
      if (!id.includes('/pdfkit/')) return undefined;
      // It only names the profile, which stands in the same file; and a classic script has no address to count from.
      return code.replace(/new URL\((['"][^'"]+\.icc['"]), import\.meta\.url\)\.href/, '$1');
    },
  };
}
