import type { DayRecord, Outcome, Person } from './day-record.ts';

/** A name by which somebody of the list would be known. */
type Named = Pick<Person, 'lastName' | 'firstName'>;

/** Letters of a first name, of half a double name, or of a name in small letters, that tell who it is; "Al" tells nothing. */
const telling = 3;

/** Words of a text that may be somebody's name: of which the organiser says whether they are. */
export interface PossibleName {
  /** As the list has it. */
  readonly name: string;
  /** The text in which it stands. */
  readonly text: string;
}

/**
 * A name of somebody of the list that may stand in a text, or undefined: the last name, one half of a double one, or the first
 * name, which is all that a resident may have given. Only whole words. In small letters it may be a name too, as people
 * type on a phone: "bakker" is a word or Mister Bakker, which no rule can tell. So it is asked, and who was asked says it once.
 *
 * @param notNames Words of which the organiser said that they are no names here.
 */
export function nameIn(
  text: string,
  people: readonly Named[],
  notNames: readonly string[] = [],
): string | undefined {
  const words = text.split(/[^\p{L}\p{M}'’-]+/u);
  const known = new Set(notNames.map(plain));
  return people.flatMap(namesOf).find((name) => !known.has(plain(name)) && holds(words, name.split(/\s+/)));
}

/** What of the outcome may be a name and was not asked yet. As long as there is one, nothing of it goes to others. */
export function possibleNames({
  people,
  outcome,
  preparation,
}: Pick<DayRecord, 'people' | 'outcome' | 'preparation'>): readonly PossibleName[] {
  return typedIn(outcome).flatMap((text) => {
    const name = nameIn(text, people, preparation.notNames);
    return name === undefined ? [] : [{ name, text }];
  });
}

/** What was typed; the rest was chosen from lists. */
function typedIn({ improvements, agreements, next }: Outcome): readonly string[] {
  return [...improvements, ...agreements.flatMap(({ what, who, when }) => [what, who, when]), next.lead];
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
  const isShort = name.length === 1 && (name[0] ?? '').length < telling;
  return words.some((_, at) =>
    name.every((part, position) => {
      const word = words[at + position] ?? '';
      return bare(word) === bare(part) && (!isShort || /^\p{Lu}/u.test(word));
    }),
  );
}

function plain(name: string): string {
  return name.split(/\s+/).map(bare).join(' ');
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
