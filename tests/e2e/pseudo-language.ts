import { extname } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { builtEngine } from '../../scorm/package/build-site.ts';
import { languages, type Language } from '../../src/course-files/language.ts';
import { folderOnDisk } from '../../src/on-disk/folder-on-disk.ts';
import { filledEngine } from '../../src/packing/fill-engine.ts';
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
const readByAll = new Set(['maker', 'institution', 'register', 'dutch', 'english', 'name']);
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

/** The course in pseudo, as the files of a package: the engine that was built, with other texts in it. */
export async function pseudoFiles(): Promise<ReadonlyMap<string, Uint8Array>> {
  return filledEngine(
    await builtEngine(),
    { course: pseudoCourse, words: pseudoWords },
    folderOnDisk('course'),
  );
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain',
};

/** From now on this computer gets these files where it asks for the package, as SCORM 1.2. */
export async function serveInstead(
  computer: BrowserContext,
  files: ReadonlyMap<string, Uint8Array>,
): Promise<void> {
  await computer.route('**/package/scorm12/**', async (route) => {
    const path = new URL(route.request().url()).pathname.split('/').slice(4).join('/');
    const file = files.get(path);
    // The manifest, and whom the package trusts.
    if (file === undefined) return route.continue();
    const body =
      path === 'index.html'
        ? new TextDecoder()
            .decode(file)
            .replace('name="scorm-standard" content="none"', 'name="scorm-standard" content="scorm12"')
        : Buffer.from(file);
    return route.fulfill({ body, contentType: types[extname(path)] ?? 'application/octet-stream' });
  });
}
