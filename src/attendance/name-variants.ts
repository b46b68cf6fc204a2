import { plainName } from './attestation.ts';

/** More are never tried: each costs two hashes, on a page without https in a script. */
const mostVariants = 900;

/** Titles and forms of address, as they stand before or behind names on lists; with and without points is the same. */
const titles = [
  'dr',
  'drs',
  'prof dr',
  'prof',
  'mr',
  'ir',
  'ing',
  'bsc',
  'msc',
  'ba',
  'ma',
  'phd',
  'md',
  'rn',
  'mevr',
  'mw',
  'dhr',
];
const titleWords = new Set([
  ...titles.flatMap((title) => title.split(' ')),
  'b',
  'sc',
  'm',
  'heer',
  'mevrouw',
]);

/** Ways in which the words before a family name are written, each group the same. */
const particleForms: readonly (readonly string[])[] = [
  ['van de', 'van der', 'van den', 'v.d.', 'vd', 'v. de', 'v. der', 'v. den', 'vande', 'vander', 'vanden'],
  ["van 't", 'van het', "v.'t", 'vt'],
  ['van', 'v.'],
  ['von', 'v.'],
  ['in de', 'in den', "in 't", 'in het', 'i.d.'],
  ['op de', 'op den', "op 't", 'op het', 'o.d.'],
  ['de', 'den', 'der', 'd.'],
  ['ten', 'ter', 'te', 't'],
  ["'t", 'het', 't'],
  ['el', 'al'],
];
const particleWords = new Set(
  'van von de den der des di da do dos du del della la le les te ten ter t het in op aan bij uit tot zu zum zur el al bin ben v vd d'.split(
    ' ',
  ),
);

interface Parts {
  readonly given: readonly string[];
  /** Of a double name both. */
  readonly families: readonly Family[];
}

interface Family {
  readonly particles: string;
  readonly name: string;
}

/**
 * Other ways in which an organiser may have written this name on a list: initials for first names, one first name of several,
 * "v.d." for "van der", one half of a double name, a title more or less. None of them is sure to be the same person: "J. Jansen"
 * may be a colleague. So they are only good for a question.
 *
 * @param name As people write it, first name first.
 */
export function nameVariants(name: string): readonly string[] {
  const own = plainName(name);
  const found = new Map<string, string>();
  const add = (variant: string) => {
    const plain = plainName(variant);
    if (plain !== own && plain !== '' && !found.has(plain)) found.set(plain, variant);
  };
  const parts = partsOf(name);
  const plain = parts.flatMap((part) => [...writings(part)]);
  // What is most likely comes first: of many names the last ones are not tried.
  for (const variant of plain) add(variant);
  // The name itself, with and without a title.
  for (const variant of [bareOf(name), ...plain].filter((one) => one !== '')) {
    for (const title of titles) {
      if (found.size >= mostVariants) break;
      add(`${title}. ${variant}`);
    }
  }
  return [...found.values()].slice(0, mostVariants);
}

/** The words of a name without titles: "prof. dr. J. de Vries, MSc" is J. de Vries. */
export function wordsOf(name: string): readonly string[] {
  return (
    name
      .normalize('NFC')
      // "J.P." are two initials.
      .replaceAll(/(?<=\p{L}\.)(?=\p{L})/gu, ' ')
      .replaceAll(/\s*[-–]\s*/gu, '-')
      .split(/[\s,]+/u)
      .filter((word) => word !== '' && !isTitle(word))
  );
}

function isTitle(word: string): boolean {
  const bare = plainName(word).replaceAll(' ', '');
  // A single letter is an initial, and a name may begin like a title.
  return (
    bare.length > 1 &&
    titleWords.has(bare) &&
    (word.endsWith('.') || !/^\p{Lu}\p{Ll}/u.test(word) || bare === 'prof')
  );
}

function bareOf(name: string): string {
  return wordsOf(name).join(' ');
}

/** Every way in which the name falls apart into first names and a family name: "Maria García López" has two. */
function partsOf(name: string): readonly Parts[] {
  const words = wordsOf(name);
  if (words.length < 2) return [];
  const at = words.findIndex((word, position) => position > 0 && isParticle(word));
  const begins = at === -1 ? [words.length - 1, ...(words.length > 2 ? [words.length - 2] : [])] : [at];
  return begins.map((begin) => ({
    given: words.slice(0, begin),
    families: familiesOf(words.slice(begin)),
  }));
}

export function isParticle(word: string): boolean {
  return particleWords.has(plainName(word).replaceAll(' ', ''));
}

/** "de Vries-van den Berg" are two families. */
function familiesOf(words: readonly string[]): readonly Family[] {
  const halves = words.join(' ').split(/\s*[-–]\s*/u);
  return halves.map((half) => {
    const own = half.split(' ').flatMap((word) => (/^v\.d\.?$/i.test(word) ? ['v', 'd'] : [word]));
    const count = own.findIndex((word) => !isParticle(word));
    const end = count === -1 ? own.length : count;
    return { particles: own.slice(0, end).join(' '), name: own.slice(end).join(' ') };
  });
}

function* writings({ given, families }: Parts): Generator<string> {
  const surnames = [...surnamesOf(families)];
  for (const before of givenForms(given)) for (const after of surnames) yield `${before} ${after}`;
}

function givenForms(given: readonly string[]): readonly string[] {
  // "Jan-Peter" has two initials, or one.
  const names = given.flatMap((word) => word.split(/[-–]/u)).filter((word) => word !== '');
  const initials = names.map((word) => initialOf(word));
  const [first = '', ...others] = names;
  return [
    ...new Set([
      given.join(' '),
      initials.map((letter) => `${letter}.`).join(' '),
      `${initials[0] ?? ''}.`,
      given[0] ?? '',
      first,
      [first, ...others.map((word) => `${initialOf(word)}.`)].join(' '),
      initials.join(''),
    ]),
  ];
}

/** "IJsbrand" begins with one letter of two. */
function initialOf(word: string): string {
  return (/^ij/i.test(word) ? word.slice(0, 2) : ([...word][0] ?? '')).toUpperCase();
}

function* surnamesOf(families: readonly Family[]): Generator<string> {
  const forms = families.map((family) => [...familyForms(family)]);
  const [one = [], other] = forms;
  // Both halves as they are written; then each alone.
  if (other !== undefined) {
    for (const first of one) for (const second of other) yield `${first}-${second}`;
  }
  yield* one;
  if (other !== undefined) yield* other;
}

function* familyForms({ particles, name }: Family): Generator<string> {
  yield `${particles} ${name}`.trim();
  if (particles === '') return;
  const plain = withoutPoints(particles);
  for (const group of particleForms) {
    if (group.some((form) => withoutPoints(form) === plain))
      for (const form of group) yield `${form} ${name}`;
  }
  // Lists that sort by family name leave them out.
  yield name;
}

function withoutPoints(particles: string): string {
  return particles.toLowerCase().replaceAll('’', "'").replaceAll('.', ' ').replaceAll(/ +/g, ' ').trim();
}
