import type { Person } from './day-record.ts';

/**
 * The last name of somebody of the list that stands in a text, or undefined. Only whole words as names are written, with
 * a capital: what the group decided may hold the word "bakker", and never "Bakker" where one is in the room.
 */
export function nameIn(text: string, people: readonly Pick<Person, 'lastName'>[]): string | undefined {
  const words = text.split(/[^\p{L}\p{M}'’-]+/u);
  return people
    .map(({ lastName }) => lastName.trim())
    .find((name) => name.length > 1 && holds(words, asWritten(name.split(/\s+/))));
}

function holds(words: readonly string[], name: readonly string[]): boolean {
  return words.some((_, at) =>
    name.every((part, position) => {
      const word = words[at + position] ?? '';
      return bare(word) === bare(part) && (startsWithCapital(word) || !startsWithCapital(part));
    }),
  );
}

/** A list may have all its names in small letters; people write them with a capital. */
function asWritten(name: readonly string[]): readonly string[] {
  if (name.some(startsWithCapital)) return name;
  return name.map((part, at) =>
    at === name.length - 1 ? part.replace(/^./u, (first) => first.toUpperCase()) : part,
  );
}

function startsWithCapital(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

/** A tablet types another apostrophe, a list may be in capitals or without accents; "Verhagen's" is Verhagen too. */
function bare(word: string): string {
  return word
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll('’', "'")
    .replace(/(?<=.)'s$/, '')
    .toLowerCase();
}
