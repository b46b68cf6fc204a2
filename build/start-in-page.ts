import type { Plugin, Rolldown } from 'vite';
import { startFile } from '../src/packing/engine.ts';
import { inPage, scriptTag } from '../src/packing/first-scripts.ts';
import { handOn, importsOf, takeOver, type HandedOn } from './handed-on.ts';
import { coursePage } from './pages.ts';

const startName = 'preventieInDeBuurtStart';
const helpersName = 'preventieInDeBuurtHelpers';

/**
 * Leaves the script of the first screen whole, in one file: the page of a filled engine carries it itself
 * (`src/packing/first-scripts.ts`).
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
        this.emitFile({ type: 'asset', fileName: startFile, source: script });
        page.source = String(page.source).replace(scriptTag(start.fileName), scriptTag(startFile));
      },
    },
  };
}

function baseName({ fileName }: Rolldown.OutputChunk): string {
  return fileName.slice(fileName.lastIndexOf('/') + 1);
}
