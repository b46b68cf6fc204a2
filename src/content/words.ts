import { CourseFiles } from './course-files.ts';
import { CourseError } from './course-error.ts';
import { languageKeys, type Language } from './schema.ts';

/** The words of the interface in one language, flat: `home.title` → text. */
export type InterfaceWords = Readonly<Record<string, string>>;

/**
 * Reads `nl.json` and `en.json` and checks that they say the same things: equal keys, equal placeholders.
 *
 * @throws {CourseError} naming every fault.
 */
export function loadWords(folder: string): Readonly<Record<Language, InterfaceWords>> {
  const files = new CourseFiles(folder);
  // JSON is YAML, so one reader gives line numbers for both.
  const read = (language: Language) => flatten((files.readYaml(`${language}.json`) ?? {}) as Tree);
  const words = { nl: read('nl'), en: read('en') };
  for (const language of languageKeys) {
    for (const other of languageKeys) {
      for (const [key, text] of Object.entries(words[language])) {
        const translated = words[other][key];
        const path = key.split('.');
        if (translated === undefined) {
          files.fault(
            `${language}.json`,
            path,
            `"${key}" is not in ${other}.json; every text is expected in every language`,
          );
        } else if (language === 'nl' && placeholders(text) !== placeholders(translated)) {
          files.fault(
            `${other}.json`,
            path,
            `"${key}" has the placeholders [${placeholders(translated)}], but [${placeholders(text)}] are expected`,
          );
        }
      }
    }
  }
  if (files.faults.length > 0) throw new CourseError(files.faults);
  return words;
}

interface Tree {
  readonly [key: string]: string | Tree;
}

function flatten(tree: Tree, prefix = ''): Record<string, string> {
  return Object.fromEntries(
    Object.entries(tree).flatMap(([key, value]) =>
      typeof value === 'string'
        ? [[prefix + key, value]]
        : Object.entries(flatten(value, `${prefix}${key}.`)),
    ),
  );
}

function placeholders(text: string): string {
  return [...new Set([...text.matchAll(/\{\{\s*(\w+)/g)].map((match) => match[1]))].sort().join(', ');
}
