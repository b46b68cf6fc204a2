import { mkdtempSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { build, type Plugin } from 'vite';
import { outlineOf } from '../../src/content/outline.ts';
import { withoutOtherNames } from '../../src/content/outline-names.ts';
import { languages, type Language } from '../../src/course-files/language.ts';
import { contentOf, wordGroups } from '../../src/content/step-content.ts';
import { wordsOf } from '../../src/content/words.ts';
import type { InterfaceWords } from '../../src/course-files/words-files.ts';
import { course } from './screens.ts';
import { words } from './words.ts';

/**
 * The course in a language that nobody speaks: "De wijk" is ⟦Ðé ŵíĵķ⟧. Every letter that comes from the words or the
 * texts of the course is another letter then; what still has plain letters on a screen comes from somewhere else.
 */

const plain = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz');
const pseudo = Array.from('ÅƁÇÐÉƑĜĤÎĴĶĻṀÑÖÞǪŔŠŦÛṼŴẊÝŽåƀçðéƒĝĥîĵķļṁñöþǫŕšŧûṽŵẋýž');
const letters = new Map(plain.map((letter, position) => [letter, pseudo[position]!]));

/** Placeholders stay, and a digit is a digit in every language. */
export function inPseudo(text: string): string {
  const parts = text.split(/(\{\{.*?\}\})/);
  const changed = parts.map((part) =>
    part.startsWith('{{') ? part : [...part].map((letter) => letters.get(letter) ?? letter).join(''),
  );
  return `⟦${changed.join('')}⟧`;
}

/** Strings in the texts that are the same in every language and are read by people. */
const readByAll = new Set(['maker', 'institution', 'register', 'dutch', 'english']);
/** Strings inside a text that only the module reads. */
const readByNobody = new Set(['kind', 'href', 'id', 'url']);

/** The course with all that is meant to be read in pseudo; what only the module reads stays. */
function pseudoTexts(value: unknown, isText = false, key = ''): unknown {
  if (typeof value === 'string')
    return (isText && !readByNobody.has(key)) || readByAll.has(key) ? inPseudo(value) : value;
  if (Array.isArray(value)) return value.map((item) => pseudoTexts(item, isText, key));
  if (typeof value !== 'object' || value === null) return value;
  const isInLanguages = languages.every((language) => language in value);
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      name,
      pseudoTexts(inner, isText || isInLanguages, isInLanguages ? key : name),
    ]),
  );
}

const pseudoCourse = pseudoTexts(course) as typeof course;

export const pseudoWords = Object.fromEntries(
  languages.map((language) => [
    language,
    Object.fromEntries(Object.entries(words[language]).map(([key, text]) => [key, inPseudo(text)])),
  ]),
) as Record<Language, InterfaceWords>;

/** Builds the course in pseudo, beside the packed one. */
export async function buildPseudo(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'pidb-pseudo-'));
  await build({
    configFile: 'vite.config.ts',
    logLevel: 'error',
    plugins: [pseudoModules()],
    build: { outDir: folder },
  });
  return folder;
}

/** Takes what the course gives to the bundler and gives it on in pseudo. */
function pseudoModules(): Plugin {
  return {
    name: 'pseudo-language',
    enforce: 'post',
    transform(code, id) {
      const [, kind, name, language] = /^\0course:(\w+)(?:\/(.+)\/(\w+))?\.js$/.exec(id) ?? [];
      if (kind === 'outline') {
        const outline = withoutOtherNames(outlineOf(pseudoCourse));
        return code.replace(
          /^export const outline = .*;$/m,
          () => `export const outline = ${JSON.stringify(outline)};`,
        );
      }
      if (kind === 'content') {
        const content = contentOf(pseudoCourse, name!, language as Language);
        const said = wordsOf(pseudoWords[language as Language], wordGroups[content.kind]);
        return `export default ${JSON.stringify(content)};\nexport const words = ${JSON.stringify(said)};`;
      }
      // The LMS reads the rest.
      if (kind !== 'words') return undefined;
      // Words by their key; with those of the start the names of the outline too.
      return code.replaceAll(
        /^(export default|export const names =) (.*);$/gm,
        (_, before: string, found: string) =>
          `${before} ${JSON.stringify(JSON.parse(found), (_key, value: unknown) =>
            typeof value === 'string' ? inPseudo(value) : value,
          )};`,
      );
    },
  };
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain',
};

/** From now on this computer gets the files of that folder where it asks for the package, as SCORM 1.2. */
export async function serveInstead(computer: BrowserContext, folder: string): Promise<void> {
  await computer.route('**/package/scorm12/**', async (route) => {
    const path = new URL(route.request().url()).pathname.split('/').slice(4).join('/');
    if (path === 'imsmanifest.xml') return route.continue();
    const file = await readFile(join(folder, path));
    const body =
      path === 'index.html'
        ? file
            .toString()
            .replace('name="scorm-standard" content="none"', 'name="scorm-standard" content="scorm12"')
        : file;
    return route.fulfill({ body, contentType: types[extname(path)] ?? 'application/octet-stream' });
  });
}
