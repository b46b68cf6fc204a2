import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { dirname } from 'node:path/posix';
import { fileURLToPath } from 'node:url';
import type { FlatWords } from '../../src/content/speaker.ts';
import type { Language } from '../../src/course-files/language.ts';
import type { Answer } from './answers.ts';
import { mediaType } from './media-types.ts';
import { Refusal } from './refusal.ts';

const projectFolder = join(import.meta.dirname, '../..');
const pageFolder = 'scorm/preview/page';

/** Modules outside the folder of the page that it shares with the rest, by their place in the project. */
const sharedModules = [
  'scorm/preview/learners.ts',
  'src/content/speaker.ts',
  'src/packing/standards.ts',
  'src/course-files/language.ts',
];

const libraries: Readonly<Record<string, string>> = {
  'i18next.js': 'i18next',
  'scorm12.js': 'scorm-again/scorm12/min',
  'scorm2004.js': 'scorm-again/scorm2004/min',
};

/** @param words By language; what stands between the tags of the page must not end them. */
export async function pageHtml(
  words: Readonly<Record<Language, FlatWords>>,
  name: 'page' | 'evening' = 'page',
): Promise<Answer> {
  const page = await readFile(join(projectFolder, pageFolder, `${name}.html`), 'utf8');
  const data = JSON.stringify(words).replaceAll('<', '\\u003c');
  const body = page.replace('id="words">', () => `id="words">${data}`);
  return { type: mediaType('page.html'), body, headers: { 'x-frame-options': 'sameorigin' } };
}

/**
 * The page's own modules and style, at the address of their place in the project, so that every import leads where it does
 * on disk. TypeScript is stripped on the way, so that nothing has to be built.
 */
export async function pageFile(parts: readonly string[]): Promise<Answer> {
  const path = parts.join('/');
  if (!sharedModules.includes(path) && !isOfPage(path)) throw missing();
  const text = await readFile(join(projectFolder, path), 'utf8').catch(() => {
    throw missing();
  });
  if (!path.endsWith('.ts')) return { type: mediaType(path), body: text };
  return { type: mediaType('page.js'), body: await strip(text, path) };
}

function isOfPage(path: string): boolean {
  return dirname(path) === pageFolder && /^[a-z0-9-]+\.(ts|css)$/.test(basename(path));
}

export async function libraryFile(name: string): Promise<Answer> {
  const library = libraries[name];
  if (library === undefined) throw missing();
  const text = await readFile(fileURLToPath(import.meta.resolve(library)), 'utf8');
  // The source map is not served, and a browser with its tools open would ask for it.
  return { type: mediaType(name), body: text.replace(/\n\/\/# sourceMappingURL=.*\s*$/, '\n') };
}

const stripped = new Map<string, { readonly text: string; readonly code: string }>();

/** Once for each text: a page asks for some twenty modules at every visit. */
async function strip(text: string, path: string): Promise<string> {
  const known = stripped.get(path);
  if (known?.text === text) return known.code;
  const { transformWithOxc } = await import('vite');
  const { code } = await transformWithOxc(text, basename(path), { sourcemap: false });
  stripped.set(path, { text, code });
  return code;
}

function missing(): Refusal {
  return new Refusal(404, 'refusal.noFile');
}
