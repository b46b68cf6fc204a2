import { isParticle, wordsOf } from '../../attendance/name-variants.ts';
import type { Person } from '../day-record.ts';

type Name = Pick<Person, 'lastName' | 'initials' | 'infix' | 'firstName'>;

/**
 * The parts of a name that stands in one cell: "A.B. de Jong", "Anna de Jong", "Jong, A.B. de". Titles are left out. What cannot
 * be told apart stays in the last name: taken together it is always the same name.
 */
export function splitName(name: string): Name {
  const [last = '', ...rest] = name.split(',').map((part) => part.trim());
  const after = wordsOf(rest.join(' '));
  if (last === '' || after.length === 0) return inOrder(wordsOf(name));
  const infix = after.filter(isParticle);
  const given = inOrder([...after.filter((word) => !infix.includes(word)), '']);
  const { initials } = given;
  return {
    lastName: wordsOf(last).join(' '),
    initials,
    infix: infix.join(' '),
    firstName: [given.firstName, given.lastName].filter((part) => part !== '').join(' '),
  };
}

function inOrder(words: readonly string[]): Name {
  const count = words.findIndex((word) => !isInitial(word));
  const initials = count === -1 ? [] : words.slice(0, count);
  const [first = '', ...others] = words.slice(initials.length);
  const hasFirst = initials.length === 0 && others.length > 0 && !isParticle(first);
  const surname = hasFirst ? others : [first, ...others];
  const end = surname.findIndex((word) => !isParticle(word));
  const particles = end <= 0 ? [] : surname.slice(0, end);
  return {
    lastName: surname.slice(particles.length).join(' ').trim(),
    initials: initials.join(''),
    infix: particles.join(' '),
    firstName: hasFirst ? first : '',
  };
}

/** "A." and "AB", and with two letters "IJ." and "Th.". */
function isInitial(word: string): boolean {
  return /^(?:\p{L}\.?|\p{Lu}\p{Ll}\.|\p{Lu}{1,3}\.?)$/u.test(word);
}
