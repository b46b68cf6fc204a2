import { createHash } from 'node:crypto';
import type { Plugin, Rolldown } from 'vite';
import { outlineOf, type Outline, type StepOutline } from '../src/content/outline.ts';
import { outlineLanguage } from '../src/content/outline-names.ts';
import { placeHint, placeHintKey } from '../src/content/place-hint.ts';
import { contentNameOf } from '../src/content/step-content.ts';
import { languages, type Language } from '../src/course-files/language.ts';
import type { CourseSource } from './course-source.ts';
import { coursePage } from './pages.ts';

type Chunk = Pick<Rolldown.OutputChunk, 'fileName' | 'imports' | 'moduleIds' | 'isEntry'>;

/**
 * The page itself asks for the files of the screen where somebody was last, while its own script is still on the way: the
 * browser keeps which one that was (decision 13). A wrong guess costs some bytes, and nothing is ever waited for.
 */
export function placeAhead(source: CourseSource): Plugin {
  return {
    name: 'place-ahead',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      // The names of all files are known.
      order: 'post',
      handler({ format }, bundle) {
        const page = bundle[coursePage.slice(1)];
        if (format !== 'es' || page?.type !== 'asset') return;
        const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
        const outline = outlineOf(source.whole().course);
        const script = placeScript(placeHintKey(outline.id), filesOfPlaces(outline, chunks));
        page.source = withFirstScript(String(page.source), script);
      },
    },
  };
}

/**
 * The files of each place, by the hint for it.
 *
 * @throws {Error} when some step has no files of its own.
 */
export function filesOfPlaces(
  outline: Outline,
  chunks: readonly Chunk[],
): Readonly<Record<string, readonly string[]>> {
  const steps = outline.phases.flatMap((phase) => phase.steps);
  return Object.fromEntries(
    steps.flatMap((step) =>
      languages.map((language) => [placeHint(step.index, language), filesOf(step, language, chunks)]),
    ),
  );
}

function filesOf(step: StepOutline, language: Language, chunks: readonly Chunk[]): readonly string[] {
  const wanted = [
    `course:content/${contentNameOf(step)}/${language}.js`,
    `/${step.kind}-screen.ts`,
    '/shown-screen.ts',
    // The page brings those of its own language along.
    ...(language === outlineLanguage ? [] : [`course:words/start/${language}.js`]),
  ];
  const files = new Set<string>();
  const take = (chunk: Chunk | undefined) => {
    // What the page brings along is there already.
    if (chunk === undefined || chunk.isEntry || files.has(chunk.fileName)) return;
    files.add(chunk.fileName);
    for (const name of chunk.imports) take(chunks.find(({ fileName }) => fileName === name));
  };
  for (const ending of wanted) {
    const found = chunks.find(({ moduleIds }) => moduleIds.some((id) => id.endsWith(ending)));
    if (found === undefined) throw new Error(`No file of the build has ${ending}, which "${step.id}" needs.`);
    take(found);
  }
  return [...files];
}

/** A classic script, so that it runs as soon as it is there. */
export function placeScript(key: string, places: Readonly<Record<string, readonly string[]>>): string {
  const files = [...new Set(Object.values(places).flat())];
  const numbered = Object.fromEntries(
    Object.entries(places).map(([hint, needed]) => [hint, needed.map((file) => files.indexOf(file))]),
  );
  return [
    'try{',
    `const f=${JSON.stringify(files)},p=${JSON.stringify(numbered)};`,
    // A browser that blocks its store throws as soon as it is named.
    `for(const n of p[localStorage.getItem(${JSON.stringify(key)})]??[]){`,
    'const l=document.createElement("link");',
    'l.rel="modulepreload";l.href="./"+f[n];document.head.append(l)',
    '}}catch{}',
  ].join('');
}

/** The page with a script before everything else that it asks for; its Content-Security-Policy allows exactly this one. */
export function withFirstScript(page: string, script: string): string {
  const hash = createHash('sha256').update(script).digest('base64');
  const policy = "script-src 'self'";
  const title = '<title>';
  if (!page.includes(policy) || !page.includes(title)) throw new Error('The page is not as expected.');
  return page
    .replace(policy, `${policy} 'sha256-${hash}'`)
    .replace(title, () => `<script>${script}</script>${title}`);
}
