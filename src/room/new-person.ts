import { randomCode } from '../encoding/crockford.ts';
import type { Person } from './day-record.ts';

/** Fills the bytes with random ones, as `crypto.getRandomValues` does. */
type Random = (bytes: Uint8Array<ArrayBuffer>) => Uint8Array<ArrayBuffer>;

/** Somebody of whom is known what is given. @param now Minutes since 1970. */
export function newPerson(
  some: Partial<Omit<Person, 'id' | 'changed'>> & Pick<Person, 'source'>,
  now: number,
  random: Random,
): Person {
  return {
    id: randomCode(8, random),
    changed: now,
    lastName: '',
    initials: '',
    infix: '',
    firstName: '',
    profession: '',
    role: '',
    organisation: '',
    email: '',
    code: undefined,
    numbers: {},
    wants: 'points',
    ...some,
  };
}
