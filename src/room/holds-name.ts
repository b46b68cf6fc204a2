import type { Person } from './day-record.ts';

/** A name by which somebody of the list would be known. */
type Named = Pick<Person, 'lastName' | 'firstName'>;

/** Letters of a first name, or of half a double name, that tells who it is; "Al" and "de" tell nothing. */
const telling = 3;

/**
 * A name of somebody of the list that stands in a text, or undefined: the last name, one half of a double one, or the first
 * name, which is all that a resident may have given. Only whole words as names are written, with a capital: what the
 * group decided may hold the word "bakker", and never "Bakker" where one is in the room.
 */
export function nameIn(text: string, people: readonly Named[]): string | undefined {
  const words = text.split(/[^\p{L}\p{M}'’-]+/u);
  return people.flatMap(namesOf).find((name) => holds(words, asWritten(name.split(/\s+/))));
}

function namesOf({ lastName, firstName }: Named): readonly string[] {
  const last = lastName.trim();
  const parts = [...last.split('-').slice(last.includes('-') ? 0 : 1), ...firstName.split(/\s+/)];
  return [
    ...(last.length > 1 ? [last] : []),
    ...parts.map((part) => part.trim()).filter((part) => part.length >= telling),
  ];
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
