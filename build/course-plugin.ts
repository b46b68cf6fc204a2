import { join } from 'node:path';
import type { Plugin } from 'vite';
import { nameOfCourse } from '../src/course-files/counts.ts';
import { outlineOf, reportOutlineOf } from '../src/content/outline.ts';
import { namesIn, outlineLanguage, withoutOtherNames } from '../src/content/outline-names.ts';
import { languages, type Language } from '../src/course-files/language.ts';
import type { Course } from '../src/course-files/schema.ts';
import { contentNames, contentOf, wordGroups } from '../src/content/step-content.ts';
import { lazyGroups, startGroups, wordsOf } from '../src/content/words.ts';
import type { InterfaceWords } from '../src/course-files/words-files.ts';
import type { CourseSource } from './course-source.ts';
import { escapeHtml } from '../src/encoding/escape-html.ts';
import { slots } from '../src/packing/engine.ts';

/**
 * Gives the course to the bundler as modules: `virtual:course` has the outline and loads the rest, one screen and
 * one language at a time. Faults in the course files stop the build.
 *
 * @param isEngine The build makes an engine: no course is in it, only places for one (`src/packing/`).
 */
export function coursePlugin(source: CourseSource, { isEngine = false } = {}): Plugin {
  const prefix = '\0course:';
  return {
    name: 'course',
    buildStart() {
      for (const file of source.folder.list()) this.addWatchFile(join(source.path, file));
    },
    watchChange(file) {
      if (source.has(file)) source.forget();
    },
    handleHotUpdate({ file, server }) {
      if (!source.has(file)) return;
      server.moduleGraph.invalidateAll();
      server.hot.send({ type: 'full-reload' });
    },
    resolveId(id) {
      if (id === 'virtual:course') return `${prefix}outline.js`;
      if (id === 'virtual:self-test') return `${prefix}self-test.js`;
      return id.startsWith('virtual:course/')
        ? `${prefix}${id.slice('virtual:course/'.length)}.js`
        : undefined;
    },
    // A page says the name before any script does.
    transformIndexHtml: {
      order: 'pre',
      handler: (page) => (isEngine ? page : withName(page, source.whole().course.title.nl)),
    },
    load(id) {
      if (!id.startsWith(prefix)) return undefined;
      if (isEngine) return placeFor(id.slice(prefix.length));
      const { course, words } = source.whole();
      const [kind = '', name = '', language = ''] = id.slice(prefix.length, -'.js'.length).split('/');
      if (kind === 'outline') return outlineModule(course);
      if (kind === 'self-test') return selfTestModule(course);
      if (kind === 'report') return `export default ${JSON.stringify(reportOutlineOf(course))};`;
      if (kind === 'rules') return `export const rules = ${JSON.stringify(course.rules)};`;
      const said = words[language as Language];
      if (kind === 'words' && name === 'start') return startModule(course, said, language as Language);
      if (kind === 'words') return `export default ${JSON.stringify(wordsOf(said, [name]))};`;
      const content = contentOf(course, name, language as Language);
      const code = [
        content.kind === 'films' && language !== outlineLanguage
          ? // It is the same in every language.
            `export { default } from 'virtual:course/content/${name}/${outlineLanguage}';`
          : `export default ${JSON.stringify(content)};`,
        `export const words = ${JSON.stringify(wordsOf(said, wordGroups[content.kind]))};`,
      ].join('\n');
      // For who puts texts of a kind in one file.
      return { code, meta: { kind: content.kind } };
    },
  };
}

/** In an engine: where a course comes, and how it is read. */
function placeFor(module: string): string {
  const given = (slot: string) => `JSON.parse(${JSON.stringify(slot)})`;
  if (module === 'self-test.js') return `export const { course, words } = ${given(slots.selfTest)};`;
  if (module !== 'outline.js') throw new Error(`An engine has no place for ${module}.`);
  return [
    `import { courseFrom } from '/src/packing/course-from.ts';`,
    `export const { outline, contents, loadReportOutline, lazyWords, startWords } =`,
    `  courseFrom(${given(slots.course)}, (file) => import(/* @vite-ignore */ './' + file));`,
  ].join('\n');
}

function withName(page: string, name: string): string {
  const text = escapeHtml(name);
  return page.replaceAll(`{{${nameOfCourse}}}`, () => text);
}

/**
 * The self-test has no more of the course than its name. It has its words in all languages with it: it must be able to tell
 * what it found where no other file can be fetched any more.
 */
function selfTestModule({ id, version, title }: Course): string {
  return [
    ...languages.map((language) => `import ${language} from 'virtual:course/words/selfTest/${language}';`),
    `export const course = ${JSON.stringify({ id, version, title })};`,
    `export const words = {${languages.join(', ')}};`,
  ].join('\n');
}

/** The words of the start, and the names of the outline where it comes without them. */
function startModule(course: Course, said: InterfaceWords, language: Language): string {
  const names = language === outlineLanguage ? [] : namesIn(outlineOf(course), language);
  return [
    `export default ${JSON.stringify(wordsOf(said, startGroups))};`,
    `export const names = ${JSON.stringify(names)};`,
  ].join('\n');
}

function outlineModule(course: Course): string {
  const inLanguages = (entry: (language: Language) => string) =>
    `{${languages.map((language) => `${language}: ${entry(language)}`).join(', ')}}`;
  const contents = inLanguages((language) => {
    const entries = contentNames(course).map(
      (name) => `${JSON.stringify(name)}: () => import('virtual:course/content/${name}/${language}')`,
    );
    return `{${entries.join(', ')}}`;
  });
  return [
    `export const outline = ${JSON.stringify(withoutOtherNames(outlineOf(course)))};`,
    `export const contents = ${contents};`,
    `export const loadReportOutline = () => import('virtual:course/report');`,
    `export const lazyWords = ${inLanguages((language) => `{${lazyGroups.map((group) => `'${group}': () => import('virtual:course/words/${group}/${language}')`).join(', ')}}`)};`,
    // The words of the first screen come with it.
    `import * as first from 'virtual:course/words/start/${outlineLanguage}';`,
    `export const startWords = ${inLanguages((language) => (language === outlineLanguage ? `() => Promise.resolve(first)` : `() => import('virtual:course/words/start/${language}')`))};`,
  ].join('\n');
}
