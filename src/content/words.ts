import { CourseFiles } from './course-files.ts';
import { CourseError } from './course-error.ts';
import { languageKeys, type Language } from './schema.ts';

/** The words of the interface in one language, flat: `home.title` → text. */
export type InterfaceWords = Readonly<Record<string, string>>;

/** Groups (the part of a key before the first dot) that are there from the start; each other one comes with the screens that use it. */
export const startGroups = [
  'bar',
  'saved',
  'elsewhere',
  'status',
  'time',
  'progress',
  'home',
  'screen',
  'link',
  'field',
  'closed',
] as const;

/** Groups that come with one drawing or part of a screen. */
export const lateGroups = ['gwa', 'needed', 'notice', 'attendance', 'certificate'] as const;
export type LateGroup = (typeof lateGroups)[number];

/** The words of some groups. */
export function wordsOf(words: InterfaceWords, groups: readonly string[]): InterfaceWords {
  return Object.fromEntries(Object.entries(words).filter(([key]) => groups.includes(groupOf(key))));
}

function groupOf(key: string): string {
  return key.split('.', 1)[0] ?? '';
}

/**
 * Reads `nl.json` and `en.json` and checks that they say the same things: equal keys, equal placeholders.
 *
 * @throws {CourseError} naming every fault.
 */
export function loadWords(folder: string): Readonly<Record<Language, InterfaceWords>> {
  const files = new CourseFiles(folder);
  // JSON is YAML, so one reader gives line numbers for both.
  const read = (language: Language): InterfaceWords => {
    const file = `${language}.json`;
    const tree = files.readYaml(file);
    return tree === undefined
      ? {}
      : flatten(tree, (path) =>
          files.fault(file, path, `"${path.join('.')}" is no text; a text in quotes is expected`),
        );
  };
  const words = { nl: read('nl'), en: read('en') };
  // Where a file cannot be read, every key would be missing.
  if (files.faults.length > 0) throw new CourseError(files.faults);
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

function flatten(
  value: unknown,
  refuse: (path: readonly string[]) => void,
  path: readonly string[] = [],
): Record<string, string> {
  if (typeof value === 'string') return { [path.join('.')]: value };
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    const texts = Object.entries(value).map(([key, inner]) => flatten(inner, refuse, [...path, key]));
    return Object.assign({}, ...texts) as Record<string, string>;
  }
  refuse(path);
  return {};
}

function placeholders(text: string): string {
  return [...new Set([...text.matchAll(/\{\{\s*(\w+)/g)].map((match) => match[1]))].sort().join(', ');
}
