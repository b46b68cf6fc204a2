import type { Outline } from '../content/outline.ts';
import type { InterfaceWords } from '../course-files/words-files.ts';

/**
 * What the start of a packed course is given of the course: enough for home, and where the rest is. The engine has a place for
 * it (`fill-engine.ts`).
 */
export interface GivenCourse {
  readonly outline: Outline;
  /** The words of the first screen, in the language of the outline. */
  readonly words: InterfaceWords;
  /** File, seen from the page → names of the texts in it, with a space between them. */
  readonly texts: Readonly<Record<string, string>>;
}

/** What a file with texts of the course gives: each by its name. */
export interface TextsModule {
  readonly default: Readonly<Record<string, unknown>>;
}

/** Names of the texts of the course, by which they are found. */
export const textName = {
  content: (name: string, language: string) => `content/${name}/${language}`,
  words: (group: string, language: string) => `words/${group}/${language}`,
  report: 'report',
} as const;

/**
 * Finds a text by its name and fetches the file that has it; rejects when it cannot be fetched now.
 *
 * @param fetchFile Imports a file of the package.
 */
export function textFinder(
  { texts }: Pick<GivenCourse, 'texts'>,
  fetchFile: (file: string) => Promise<unknown>,
): { readonly names: readonly string[]; readonly find: (name: string) => Promise<unknown> } {
  const fileOf = new Map(
    Object.entries(texts).flatMap(([file, names]) => names.split(' ').map((name) => [name, file] as const)),
  );
  return {
    names: [...fileOf.keys()],
    find: async (name) => {
      const file = fileOf.get(name);
      if (file === undefined) throw new Error(`There is no text named "${name}".`);
      return ((await fetchFile(file)) as TextsModule).default[name];
    },
  };
}
