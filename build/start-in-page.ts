import { createHash } from 'node:crypto';
import type { Plugin, Rolldown } from 'vite';
import { handOn, importsOf, takeOver, type HandedOn } from './handed-on.ts';
import { coursePage } from './pages.ts';

const startName = 'preventieInDeBuurtStart';
const helpersName = 'preventieInDeBuurtHelpers';

/**
 * The page carries the script of the first screen itself, at its end: the page is painted before all of it is there, and
 * no other file is waited for. The Content-Security-Policy allows exactly this script, by its hash. Where a server forbids
 * every script in a page, the same one comes from a file (`src/opening.js`).
 *
 * Nothing can import from a script in a page. So whichever of the two ran hands on what later files share with it; none of
 * them asks for it once more, which would make a second course beside the first. The helpers of the bundler go along: a
 * file of their own would only be waited for.
 */
export function startInPage(): Plugin {
  return {
    name: 'start-in-page',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler({ format }, bundle) {
        const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
        const page = bundle[coursePage.slice(1)];
        // Another page than that of the course, or a course for opening from disk.
        if (format !== 'es' || page?.type !== 'asset') return;
        const start = chunks.find(({ fileName }) => String(page.source).includes(scriptTag(fileName)));
        if (start === undefined) return this.error('The page of the course asks for no script.');
        const helpers = chunks.find(({ name }) => name === 'rolldown-runtime');
        const others: HandedOn[] = [
          { file: baseName(start), name: startName },
          ...(helpers === undefined ? [] : [{ file: baseName(helpers), name: helpersName }]),
        ];
        for (const chunk of chunks) {
          if (chunk === start || chunk === helpers) continue;
          chunk.code = takeOver(chunk.code, others);
        }
        const script = inPage(
          (helpers === undefined ? '' : `(()=>{${handOn(helpers.code, helpersName)}})();`) +
            handOn(takeOver(start.code, others), startName),
        );
        const [waits] = importsOf(script);
        if (waits !== undefined) return this.error(`The start of the course waits for ${waits}.`);
        if (helpers !== undefined) Reflect.deleteProperty(bundle, helpers.fileName);
        Reflect.deleteProperty(bundle, start.fileName);
        const file = `start-${createHash('sha256').update(script).digest('hex').slice(0, 8)}.js`;
        this.emitFile({ type: 'asset', fileName: file, source: script });
        page.source = withStart(String(page.source), script, { asked: start.fileName, file });
      },
    },
  };
}

function scriptTag(file: string): string {
  return `<script type="module" src="./${file}"></script>`;
}

function baseName({ fileName }: Rolldown.OutputChunk): string {
  return fileName.slice(fileName.lastIndexOf('/') + 1);
}

/**
 * The page with the script in it.
 *
 * @throws {Error} when it does not ask for the script exactly once, or is otherwise not as expected.
 */
export function withStart(
  page: string,
  script: string,
  { asked, file }: { readonly asked: string; readonly file: string },
): string {
  const hash = createHash('sha256').update(script).digest('base64');
  const replaced: readonly (readonly [string, string])[] = [
    [scriptTag(asked), ''],
    ["script-src 'self';", `script-src 'self' 'sha256-${hash}';`],
    ['<script src="./opening.js" ', `<script src="./opening.js" data-start="./${file}" `],
    ['</body>', `<script type="module">${script}</script></body>`],
  ];
  return replaced.reduce((text, [from, to]) => {
    const [before = '', after, ...more] = text.split(from);
    if (after === undefined || more.length > 0) throw new Error(`The page must have exactly once: ${from}`);
    return before + to + after;
  }, page);
}

/** A script as it can stand in a page: none of its texts looks like its end, or like a comment of HTML. */
export function inPage(code: string): string {
  // Within texts these say the same; outside them neither can stand.
  return code.trim().replaceAll('</script', '<\\/script').replaceAll('<!--', '\\x3C!--');
}
