import { locales, type Language } from './language.ts';

/** A number in figures, with as many decimals as it has, two at most. */
export function inFigures(value: number, language: Language): string {
  return new Intl.NumberFormat(locales[language], { maximumFractionDigits: 2 }).format(value);
}

/** A mean or a difference, always with one decimal, such as "2,5". */
export function withOneDecimal(value: number, language: Language): string {
  return new Intl.NumberFormat(locales[language], {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  }).format(value);
}
