import { isLanguage, type Language } from '../../src/course-files/language.ts';

/** The language of everything that is said, also of what is wrong with the rest of the line. */
export function languageIn(args: readonly string[]): Language {
  const value = typedAfter('--language', args);
  return isLanguage(value) ? value : 'nl';
}

/** What stands after an option, before anybody knows whether the line is right. */
export function typedAfter(option: string, args: readonly string[]): string | undefined {
  const at = args.findIndex((arg) => arg === option || arg.startsWith(`${option}=`));
  const [, value] = /=(.*)$/s.exec(args[at] ?? '') ?? [];
  return value ?? (at < 0 ? undefined : args[at + 1]);
}
