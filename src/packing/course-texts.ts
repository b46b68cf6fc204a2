import { outlineOf, reportOutlineOf } from '../content/outline.ts';
import { namesIn, outlineLanguage, withoutOtherNames } from '../content/outline-names.ts';
import {
  contentNameOf,
  contentNames,
  contentOf,
  wordGroups,
  type StepContent,
} from '../content/step-content.ts';
import { lazyGroups, startGroups, wordsOf } from '../content/words.ts';
import { languages } from '../course-files/language.ts';
import type { WholeCourse } from '../course-files/whole-course.ts';
import { shortHash } from './hash.ts';
import { textFile } from './text-file.ts';
import { textName, type GivenCourse } from './given-course.ts';

interface Text {
  readonly name: string;
  /** The file that it comes in, without folder and hash. */
  readonly file: string;
  readonly value: unknown;
}

/** The texts of a course as the files of a package. */
export interface CourseTexts {
  /** Path → script. */
  readonly files: ReadonlyMap<string, string>;
  readonly given: GivenCourse;
}

/** Everything that a package says of the course, beside its pages: the same for the same course, wherever it is made. */
export function courseTexts({ course, words }: Pick<WholeCourse, 'course' | 'words'>): CourseTexts {
  const outline = outlineOf(course);
  const [preparation, ...others] = course.phases;
  const first = preparation?.steps.slice(0, 1).map(contentNameOf);
  const later = others.flatMap(({ steps }) => steps.map(contentNameOf));
  const contents = languages.flatMap((language) =>
    contentNames(course).map((name): Text => {
      const content: StepContent = contentOf(course, name, language);
      return {
        name: textName.content(name, language),
        file: textFile({
          ...{ sort: 'content', name, language, kind: content.kind },
          when: first?.includes(name) ? 'first' : later.includes(name) ? 'later' : undefined,
        }),
        value: {
          // What is the same in every language is there once.
          ...(content.kind === 'films' && language !== outlineLanguage ? {} : { content }),
          words: wordsOf(words[language], wordGroups[content.kind]),
        },
      };
    }),
  );
  const lazy = languages.flatMap((language) =>
    lazyGroups.map((group): Text => ({
      name: textName.words(group, language),
      file: textFile({ sort: 'words', name: group, language }),
      value: wordsOf(words[language], [group]),
    })),
  );
  const starts = languages
    .filter((language) => language !== outlineLanguage)
    .map((language): Text => ({
      name: textName.words('start', language),
      file: textFile({ sort: 'words', name: 'start', language }),
      value: { words: wordsOf(words[language], startGroups), names: namesIn(outline, language) },
    }));
  const report: Text = {
    name: textName.report,
    // It is asked for a moment after home, as these words are.
    file: textFile({ sort: 'words', name: 'notice', language: outlineLanguage }),
    value: reportOutlineOf(course),
  };
  const files = filesOf([...starts, ...contents, ...lazy, report]);
  return {
    files: new Map(files.map(({ path, code }) => [path, code])),
    given: {
      outline: withoutOtherNames(outline),
      words: wordsOf(words[outlineLanguage], startGroups),
      texts: Object.fromEntries(files.map(({ path, names }) => [path, names.join(' ')])),
    },
  };
}

function filesOf(texts: readonly Text[]) {
  return [...new Set(texts.map(({ file }) => file))].toSorted().map((file) => {
    const own = texts.filter((text) => text.file === file);
    const code = `export default ${JSON.stringify(Object.fromEntries(own.map(({ name, value }) => [name, value])))};\n`;
    return { path: `module/${file}-${shortHash(code)}.js`, code, names: own.map(({ name }) => name) };
  });
}
