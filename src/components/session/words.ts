import type { TOptions } from 'i18next';
import type { LazyGroup } from '../../content/words.ts';
import type { InterfaceWords } from '../../course-files/words-files.ts';
import type { Language } from '../../course-files/language.ts';
import { outliveTranslation } from './outlive-translation.ts';
import { plainSentence, type WordTables } from './plain-words.ts';

/** Loads the words that one part of a screen uses, in the language of now or in another one. */
export type LoadLazyWords = (group: LazyGroup, language?: Language) => Promise<void>;

/** What makes a sentence of a key. */
export interface Translator {
  add(language: Language, words: InterfaceWords): void;
  /** `languages`: the first one that has the sentence tells it. */
  translate(languages: readonly Language[], key: string, options: TOptions): string;
}

let tables: WordTables = { nl: {}, en: {} };
/** While the texts of a screen are on their way in another language, its words are those of before. */
let languages: readonly Language[] = ['nl', 'en'];
let isSpeaking = false;

/** Plain sentences do for nearly everything. */
let translator: Translator = {
  add: () => undefined,
  translate: (spoken, key, options) => plainSentence(tables, spoken, key, options),
};

/** From now on another one translates; it gets all the words that are there. */
export function translateBy(next: Translator): void {
  for (const [language, words] of Object.entries(tables)) next.add(language as Language, words);
  translator = next;
}

/** Adds words of a language. */
export function addWords(language: Language, words: InterfaceWords): void {
  tables = { ...tables, [language]: { ...tables[language], ...words } };
  translator.add(language, words);
}

/** Adds words and speaks this language; elements show them when they render next. */
export function useWords(language: Language, words: InterfaceWords): void {
  if (!isSpeaking) outliveTranslation();
  isSpeaking = true;
  addWords(language, words);
  languages = [...new Set<Language>([language, 'nl', 'en'])];
}

/** A whole sentence of the interface, by its key; `count` chooses the plural. */
export function t(key: string, options: TOptions = {}): string {
  return translator.translate(languages, key, options);
}

/** Is there a sentence with this key, in any language? For words that may be left out. */
export function has(key: string): boolean {
  return languages.some((language) => Object.hasOwn(tables[language], key));
}

/** Minutes as "25 minuten", "1 uur" or "4 uur en 5 minuten". */
export function durationInWords(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (hours === 0) return t('time.minutes', { count: rest });
  if (rest === 0) return t('time.hours', { count: hours });
  return t('time.both', {
    hours: t('time.hours', { count: hours }),
    minutes: t('time.minutes', { count: rest }),
  });
}
