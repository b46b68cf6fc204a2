import { isLanguage, type Language } from '../../src/course-files/language.ts';

/** The language of everything that is said, also of what is wrong with the rest of the line. */
export function languageIn(args: readonly string[]): Language {
  const at = args.findIndex((arg) => arg === '--language' || arg.startsWith('--language='));
  const value = at < 0 ? 'nl' : args[at]?.includes('=') === true ? args[at].split('=')[1] : args[at + 1];
  return isLanguage(value) ? value : 'nl';
}
