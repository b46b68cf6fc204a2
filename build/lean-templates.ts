import { minifyHTMLLiterals } from 'minify-literals';
import type { Plugin } from 'vite';

/**
 * Leaves the indentation out of the templates and style sheets of our elements, and what their styles say to whoever reads
 * the source: an LMS that does not compress sends all of it, over a slow line. A line end stays a line end, so no words
 * grow together, and nothing else changes.
 */
export function leanTemplates(): Plugin {
  return {
    name: 'lean-templates',
    apply: 'build',
    enforce: 'pre',
    transform: {
      filter: { id: /\/src\/.+\.ts$/, code: /\b(css|html|svg)`/ },
      handler: (code, id) => withoutIndentation(code, id),
    },
  };
}

/** The same code with lean templates; null when there is nothing to leave out. */
export async function withoutIndentation(code: string, fileName: string): Promise<{ code: string } | null> {
  return minifyHTMLLiterals(code, {
    fileName,
    sourceMap: false,
    html: lean,
    css: (text) => lean(text.replaceAll(/\/\*.*?\*\//gs, '')),
    htmlTags: ['html', 'svg'],
    cssTags: ['css'],
  });
}

function lean(text: string): string {
  return text.replaceAll(/\s*\n\s*/g, '\n');
}
