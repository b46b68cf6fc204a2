import type { InterfaceWords } from '../../course-files/words-files.ts';
import type { Language } from '../../course-files/language.ts';

/** The words that are there so far. */
export type WordTables = Readonly<Record<Language, InterfaceWords>>;

/** What is filled in: each placeholder by its name; `count` chooses the plural too. */
export type WordValues = Readonly<Record<string, unknown>>;

/**
 * A sentence with placeholders, plurals and a default, and nothing else: exactly what i18next makes of it (a test compares
 * them for every sentence of the course), without the 16 kB that the first screen would wait for. i18next comes with what asks more.
 *
 * @param languages The first one that has the sentence tells it.
 */
export function plainSentence(
  tables: WordTables,
  languages: readonly Language[],
  key: string,
  values: WordValues,
): string {
  for (const language of languages) {
    const found = formsOf(key, values.count, language).find((form) => Object.hasOwn(tables[language], form));
    if (found !== undefined) return filledIn(tables[language][found] ?? '', values);
  }
  const { defaultValue } = values;
  return filledIn(typeof defaultValue === 'string' ? defaultValue : key, values);
}

/** The keys under which it may stand, the most fitting first. */
function formsOf(key: string, count: unknown, language: Language): readonly string[] {
  if (typeof count !== 'number') return [key];
  const plural = `${key}_${new Intl.PluralRules(language).select(count)}`;
  return count === 0 ? [`${key}_zero`, plural, key] : [plural, key];
}

/** What nothing is given for stays as it stands. */
function filledIn(text: string, values: WordValues): string {
  return text.replaceAll(/\{\{(.+?)\}\}/g, (whole, name: string) => {
    const value = values[name.trim()];
    return typeof value === 'string' || typeof value === 'number' ? String(value) : whole;
  });
}
