import type { Language } from '../../course-files/language.ts';

/** A number with one decimal, as this language writes it. */
export function decimal(value: number, language: Language): string {
  return new Intl.NumberFormat(language === 'nl' ? 'nl-NL' : 'en-GB', {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  }).format(value);
}
