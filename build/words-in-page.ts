import type { Plugin } from 'vite';
import type { CourseSource } from './course-source.ts';
import type { PageWords } from '../src/course-files/other-words.ts';
import { openingHelp, wordInPage } from '../src/packing/opening-help.ts';
import { wordsOfPage } from './page-words.ts';

/** What a page says before any script, and what it says when none can run, has its home in the words of the course. */
export function wordsInPage(source: CourseSource): Plugin {
  return {
    name: 'words-in-page',
    transformIndexHtml: (page) => {
      const { words } = source.whole();
      return page
        .replace('<!-- opening help -->', () => openingHelp(words))
        .replaceAll(/<!-- words: ([\w.]+) -->/g, (_, key: string) => wordInPage(words.nl, key))
        .replaceAll(/<!-- (zaal|kantoor|redactie): ([\w.]+) -->/g, (_, kind: PageWords, key: string) =>
          wordInPage(wordsOfPage(source, kind, 'nl'), key),
        );
    },
  };
}
