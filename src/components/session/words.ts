import { createInstance, type TOptions } from 'i18next';
import type { LazyGroup } from '../../content/words.ts';
import type { InterfaceWords } from '../../course-files/words-files.ts';
import type { Language } from '../../course-files/language.ts';
import { outliveTranslation } from './outlive-translation.ts';

const i18n = createInstance();

/** Brings the words that one part of a screen uses, in the language of now or in another one. */
export type LoadLazyWords = (group: LazyGroup, language?: Language) => Promise<void>;

/** Adds words of a language. */
export function addWords(language: Language, words: InterfaceWords): void {
  i18n.addResourceBundle(language, 'translation', words);
}

/** Adds words and speaks this language; elements show them when they render next. */
export async function useWords(language: Language, words: InterfaceWords): Promise<void> {
  if (!i18n.isInitialized) {
    outliveTranslation();
    await i18n.init({
      lng: language,
      // While the texts of a screen are on their way in another language, its words are those of before.
      fallbackLng: ['nl', 'en'] satisfies Language[],
      resources: {},
      keySeparator: false,
      nsSeparator: false,
      interpolation: { escapeValue: false },
    });
  }
  addWords(language, words);
  await i18n.changeLanguage(language);
}

/** A whole sentence of the interface, by its key; `count` chooses the plural. */
export function t(key: string, options: TOptions = {}): string {
  return i18n.t(key, options);
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
