import { locales, type Language } from '../../course-files/language.ts';

/** A mean or a difference with one decimal, such as "2,5". */
export function scoreInWords(value: number, language: Language): string {
  return new Intl.NumberFormat(locales[language], {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  }).format(value);
}
