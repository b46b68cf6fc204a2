import { locales, type Language } from '../../../course-files/language.ts';
import { sortedName } from '../../../room/names.ts';
import type { AtDoor, Presence } from '../../../room/presence-at-door.ts';

/** Which people the list shows. */
export type DoorFilter = 'all' | 'not-yet' | 'in' | 'gone' | 'unclear';

/** How many there are of each; who was signed off is on the list and does not count as expected. */
export interface DoorCounts {
  readonly all: number;
  readonly 'not-yet': number;
  readonly in: number;
  readonly gone: number;
  readonly unclear: number;
  readonly expected: number;
}

export function countsOf(presence: Presence): DoorCounts {
  const all = [...presence.values()];
  const count = (filter: DoorFilter) => all.filter((seen) => isIn(filter, seen)).length;
  return {
    all: all.length,
    'not-yet': count('not-yet'),
    in: count('in'),
    gone: count('gone'),
    unclear: count('unclear'),
    expected: all.filter(({ state }) => state !== 'absent').length,
  };
}

export function isIn(filter: DoorFilter, { state, unclear }: AtDoor): boolean {
  if (filter === 'all') return true;
  return filter === 'unclear' ? unclear !== undefined : state === filter;
}

/** Kept: making one takes longer than sorting. */
const collators = {
  nl: new Intl.Collator(locales.nl, { sensitivity: 'base' }),
  en: new Intl.Collator(locales.en, { sensitivity: 'base' }),
} satisfies Readonly<Record<Language, Intl.Collator>>;

/** Sorts by family name, as the language does. */
export function byName(people: Iterable<AtDoor>, language: Language): readonly AtDoor[] {
  const { compare } = collators[language];
  return [...people]
    .map((seen) => ({ seen, name: sortedName(seen.person) }))
    .toSorted((one, other) => compare(one.name, other.name))
    .map(({ seen }) => seen);
}

/** Does somebody answer to what was typed in the search field? Accents and capitals make no difference. */
export function isFound({ person }: AtDoor, search: string): boolean {
  const said = plain(
    `${person.firstName} ${person.initials} ${person.infix} ${person.lastName} ${person.role} ${person.organisation}`,
  );
  return plain(search)
    .split(' ')
    .every((word) => said.includes(word));
}

function plain(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().trim();
}
