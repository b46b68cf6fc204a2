import type { Language } from '../../src/course-files/language.ts';
import type { InterfaceWords } from '../../src/course-files/words-files.ts';
import { loadWords } from '../fixtures/loaded-course.ts';

export const words = loadWords('course');

/** Gives the words of the interface as the course says them, so that a test follows a change of wording. */
export type Say = (key: string, values?: Readonly<Record<string, string | number>>) => string;

export function sayer(language: Language, from: Readonly<Record<Language, InterfaceWords>> = words): Say {
  return (key, values = {}) => {
    const text = from[language][key];
    if (text === undefined)
      throw new Error(`There are no words "${key}" in course/teksten/${language}.json.`);
    return text.replaceAll(/\{\{\s*(\w+)\s*\}\}/g, (_, name: string) =>
      String(values[name] ?? `{{${name}}}`),
    );
  };
}

/** Matches a text that holds these words, wherever placeholders were filled in. */
export function holding(text: string): RegExp {
  return new RegExp(
    text
      .split(/\{\{.*?\}\}/)
      .map(escaped)
      .join('.+'),
    'u',
  );
}

const escaped = (text: string): string => text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
