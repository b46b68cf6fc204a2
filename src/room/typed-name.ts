import type { Person } from './day-record.ts';

/** The parts of a name, as registers ask for them. */
export type NameParts = Pick<Person, 'lastName' | 'initials' | 'infix' | 'firstName'>;

/** Words between first name and family name (tussenvoegsels), as the Dutch registry of persons has them most. */
const infixes = new Set(
  (
    "'s 't aan af al bij d da dal dalla das de degli dei del della den der des di do don dos du el in la las le les lo los " +
    'met na naar of om onder op over per s t te ten ter thoe tot uit uut van ver vom von voor vor zu zum zur'
  ).split(' '),
);

/**
 * A name as somebody types it at the door, in one field: "J. van der Veldpad", "Veldpad, J. van der", "Joke Veldpad",
 * "Joke". Nothing that was typed is lost.
 */
export function nameTyped(typed: string): NameParts {
  const text = typed.normalize('NFC').replaceAll(/\s+/g, ' ').trim();
  const comma = text.indexOf(',');
  // Written for an alphabet: the family name first.
  if (comma > 0) return namedBefore(text.slice(0, comma).trim(), text.slice(comma + 1).trim());
  const words = text.split(' ').filter((word) => word !== '');
  const firsts = words.findIndex((word, position) => position > 0 && isInfix(word));
  if (words.length === 1) return alone(words[0] ?? '');
  // "Van der Berg": no first name at all.
  if (isInfix(words[0] ?? '')) return { ...withInfix(words), initials: '', firstName: '' };
  if (firsts > 0) return { ...withInfix(words.slice(firsts)), ...given(words.slice(0, firsts)) };
  const initials = words.filter(isInitials).length;
  const first = initials === 0 ? 1 : Math.min(initials, words.length - 1);
  return { ...withInfix(words.slice(first)), ...given(words.slice(0, first)) };
}

function namedBefore(family: string, rest: string): NameParts {
  const words = rest.split(' ').filter((word) => word !== '');
  const at = words.findIndex(isInfix);
  const before = at < 0 ? words : words.slice(0, at);
  const own = withInfix(family.split(' '));
  const infix = [...(at < 0 ? [] : words.slice(at)), own.infix].filter((word) => word !== '').join(' ');
  return { lastName: own.lastName, infix, ...given(before) };
}

/** One word: a resident who is called Joke, or a doctor who types the family name. */
function alone(word: string): NameParts {
  return { lastName: '', initials: '', infix: '', firstName: word };
}

function withInfix(words: readonly string[]): Pick<Person, 'infix' | 'lastName'> {
  const last = words.findIndex((word) => !isInfix(word));
  // Nothing but infixes: the last of them must be the name.
  const at = last < 0 ? words.length - 1 : last;
  return { infix: words.slice(0, at).join(' '), lastName: words.slice(at).join(' ') };
}

function given(words: readonly string[]): Pick<Person, 'initials' | 'firstName'> {
  const text = words.join(' ');
  return words.every(isInitials) && text !== ''
    ? { initials: text, firstName: '' }
    : { initials: '', firstName: text };
}

function isInfix(word: string): boolean {
  return infixes.has(word.toLowerCase().replaceAll('’', "'"));
}

/** `J.`, `J.P.`, `Th.`, `JP`, `J`. */
function isInitials(word: string): boolean {
  return /^(?:\p{Lu}\p{Ll}?\p{Ll}?\.)+-?(?:\p{Lu}\.)?$/u.test(word) || /^\p{Lu}{1,3}$/u.test(word);
}
