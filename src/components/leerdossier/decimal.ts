import { locales, type Language } from '../../course-files/language.ts';

/** A number with one decimal, as this language writes it. */
export function decimal(value: number, language: Language): string {
  return new Intl.NumberFormat(locales[language], {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  }).format(value);
}
