import { plainName } from '../attendance/attestation.ts';
import type { Person } from './day-record.ts';

type Named = Pick<Person, 'lastName' | 'initials' | 'infix' | 'firstName'>;

/** As a list has it: "A. de Jong"; with the first name where there are no initials. Empty for nobody knows whom. */
export function nameOf({ lastName, initials, infix, firstName }: Named): string {
  return joined([initials.trim() === '' ? firstName : initials, infix, lastName]);
}

/** For an alphabet: "Jong, A. de". */
export function sortedName({ lastName, initials, infix, firstName }: Named): string {
  const first = joined([initials.trim() === '' ? firstName : initials, infix]);
  return lastName.trim() === '' ? first : joined([`${lastName.trim()}${first === '' ? '' : ','}`, first]);
}

/** People with the same name as somebody else, in groups of at least two. */
export function namesakes(people: readonly Person[]): readonly (readonly Person[])[] {
  const byName = new Map<string, Person[]>();
  for (const person of people) {
    const name = plainName(nameOf(person));
    if (name !== '') byName.set(name, [...(byName.get(name) ?? []), person]);
  }
  return [...byName.values()].filter((group) => group.length > 1);
}

/**
 * The name that a confirmation says. Of people of one name who have no deelnemerscode it names their organisation or
 * functie along, since a word that is bound to a name alone would be everybody's of that name.
 */
export function signedName(person: Person, sameName: readonly Person[]): string {
  const name = nameOf(person);
  if (person.code !== undefined || sameName.length < 2) return name;
  const more = [person.organisation, person.role].find((text) => {
    const mine = plainName(text);
    return mine !== '' && sameName.every((other) => other === person || !saysThe(other, mine));
  });
  return more === undefined ? name : `${name} (${more.trim()})`;
}

function saysThe({ organisation, role }: Person, text: string): boolean {
  return [organisation, role].some((other) => plainName(other) === text);
}

function joined(parts: readonly string[]): string {
  return parts
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join(' ');
}
