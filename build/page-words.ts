import { join } from 'node:path';
import type { Plugin } from 'vite';
import { wordsOf } from '../src/content/words.ts';
import { isLanguage, type Language } from '../src/course-files/language.ts';
import { isOfPage, kindsOfWords, loadOtherWords, type OtherWords } from '../src/course-files/other-words.ts';
import type { InterfaceWords } from '../src/course-files/words-files.ts';
import { folderOnDisk } from '../src/on-disk/folder-on-disk.ts';
import type { CourseSource } from './course-source.ts';

/** Words of the course's screens that parts which all pages share use too. */
const sharedGroups = [
  'status',
  'time',
  'progress',
  'screen',
  'link',
  'field',
  'closed',
  'attendance',
  'certificate',
  'closing.big',
  'questionnaire',
  'verify',
];

const prefix = 'virtual:page-words/';

/**
 * The words of a page beside the course, as the modules `virtual:page-words/zaal/nl` and so on; `papier` is what is printed.
 * A course without words of its own is shown with those of this project.
 */
export function pageWords(source: CourseSource): Plugin {
  return {
    name: 'page-words',
    resolveId: (id) => (id.startsWith(prefix) ? `\0${id}.js` : undefined),
    load(id) {
      if (!id.startsWith(`\0${prefix}`)) return undefined;
      const [kind = '', language = ''] = id.slice(prefix.length + 1, -'.js'.length).split('/');
      if (!isKind(kind) || !isLanguage(language)) return this.error(`There are no such words: ${id}`);
      return `export default ${JSON.stringify(wordsOfPage(source, kind, language))};`;
    },
  };
}

/**
 * All words that a page may say in a language.
 *
 * @throws {CourseError} naming every fault in them.
 */
export function wordsOfPage(source: CourseSource, kind: OtherWords, language: Language): InterfaceWords {
  const own = loadOtherWords(source.folder, kind) ?? loadOtherWords(projectCourse, kind);
  const shared = isOfPage(kind) ? wordsOf(source.whole().words[language], sharedGroups) : {};
  return { ...shared, ...own?.[language] };
}

const projectCourse = folderOnDisk(join(import.meta.dirname, '../course'));

function isKind(kind: string): kind is OtherWords {
  return kindsOfWords.some((known) => known === kind);
}
