import type * as VirtualCourse from 'virtual:course';
import type { OutlineNames } from '../content/outline-names.ts';
import { outlineLanguage } from '../content/outline-names.ts';
import type { ReportOutline } from '../content/outline.ts';
import type { StepContent } from '../content/step-content.ts';
import { lazyGroups } from '../content/words.ts';
import { languages, type Language } from '../course-files/language.ts';
import type { InterfaceWords } from '../course-files/words-files.ts';
import { textFinder, textName, type GivenCourse } from './given-course.ts';

/**
 * The course of a package, as its screens ask for it.
 *
 * @param fetchFile Imports a file of the package.
 */
export function courseFrom(
  given: GivenCourse,
  fetchFile: (file: string) => Promise<unknown>,
): typeof VirtualCourse {
  const { names, find } = textFinder(given, fetchFile);
  const inLanguages = <What>(of: (language: Language) => What) =>
    Object.fromEntries(languages.map((language) => [language, of(language)])) as Record<Language, What>;
  /** Of a screen that shows the same in every language. */
  const same = async (name: string) => {
    const { content } = (await find(textName.content(name, outlineLanguage))) as Content;
    if (content === undefined) throw new Error(`There is no content named "${name}".`);
    return content;
  };
  const contentsIn = (language: Language) =>
    Object.fromEntries(
      names.flatMap((text) => {
        const [sort, name = '', spoken] = text.split('/');
        if (sort !== 'content' || spoken !== language) return [];
        return [
          [
            name,
            async () => {
              const { content, words } = (await find(text)) as Content;
              return { default: content ?? (await same(name)), words };
            },
          ],
        ];
      }),
    );
  return {
    outline: given.outline,
    contents: inLanguages(contentsIn),
    loadReportOutline: async () => ({ default: (await find(textName.report)) as ReportOutline }),
    lazyWords: inLanguages(
      (language) =>
        Object.fromEntries(
          lazyGroups.map((group) => [
            group,
            async () => ({ default: (await find(textName.words(group, language))) as InterfaceWords }),
          ]),
        ) as (typeof VirtualCourse.lazyWords)[Language],
    ),
    startWords: inLanguages((language) => async () => {
      if (language === outlineLanguage) return { default: given.words, names: [] };
      const { words, names: others } = (await find(textName.words('start', language))) as Start;
      return { default: words, names: others };
    }),
  };
}

interface Content {
  /** Absent where it is the same as in the language of the outline. */
  readonly content?: StepContent;
  readonly words: InterfaceWords;
}
interface Start {
  readonly words: InterfaceWords;
  readonly names: OutlineNames;
}
