import { createInstance, type TOptions } from 'i18next';
import type { Language } from '../../course-files/language.ts';
import { t, translateBy, type Translator } from './words.ts';

/*
 * Where this comes along, i18next translates from then on: the certificate speaks its own language beside that of the page,
 * and the pages for checking and for administrators wait for nothing else.
 */

/** A translator that knows no words yet. */
export function newI18next(): Translator {
  const i18n = createInstance();
  void i18n.init({
    // All at once: nothing is fetched.
    initAsync: false,
    fallbackLng: ['nl', 'en'] satisfies Language[],
    resources: {},
    keySeparator: false,
    nsSeparator: false,
    interpolation: { escapeValue: false },
  });
  return {
    add: (language, words) => {
      i18n.addResourceBundle(language, 'translation', words);
    },
    translate: ([language], key, options) => i18n.t(key, { lng: language, ...options }),
  };
}

translateBy(newI18next());

/** A sentence in another language than that of the page. */
export function tIn(language: Language, key: string, options: TOptions = {}): string {
  return t(key, { ...options, lng: language });
}
