/** The languages of the course and of all that is said around it: Dutch first, then English. */
export const languages = ['nl', 'en'] as const;

export type Language = (typeof languages)[number];

/** By which a computer knows how numbers and dates are written in a language. */
export const locales = { nl: 'nl-NL', en: 'en-GB' } as const satisfies Readonly<Record<Language, string>>;

/** The same in every language. */
export type Words = Readonly<Record<Language, string>>;

export function isLanguage(value: unknown): value is Language {
  return languages.some((language) => language === value);
}
