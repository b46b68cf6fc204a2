import type { InterfaceWords } from '../course-files/words-files.ts';

/** Groups (the part of a key before the first dot) that are there from the start; each other one comes with the screens that use it. */
export const startGroups = [
  'bar',
  'saved',
  'elsewhere',
  'status',
  'time',
  'progress',
  'home',
  'screen',
  'link',
  'field',
  'closed',
] as const;

/** Groups that come with one drawing or part of a screen; one may be a part of another group, as `closing.out` is. */
export const lazyGroups = [
  'gwa',
  'needed',
  'notice',
  'attendance',
  'evening',
  'certificate',
  'leaving',
  'receipt',
  'closing.big',
  'closing.listed',
  'closing.out',
  'closing.refused',
  'closing.sheet',
] as const;
export type LazyGroup = (typeof lazyGroups)[number];

/** The words of some groups, in their order among all. */
export function wordsOf(words: InterfaceWords, groups: readonly string[]): InterfaceWords {
  const all = keysOf(words);
  const wanted = groups.flatMap((group) => all.get(group) ?? []);
  if (groups.length > 1) wanted.sort((one, other) => one.at - other.at);
  return Object.fromEntries(wanted.map(({ key }) => [key, words[key] ?? '']));
}

/** A key of the words, and where it stands among them. */
interface KeyAt {
  readonly key: string;
  readonly at: number;
}

const known = new WeakMap<InterfaceWords, ReadonlyMap<string, readonly KeyAt[]>>();

/** Group → its keys. Whoever takes one group takes all of them, one after the other. */
function keysOf(words: InterfaceWords): ReadonlyMap<string, readonly KeyAt[]> {
  const before = known.get(words);
  if (before !== undefined) return before;
  const grouped = new Map<string, KeyAt[]>();
  for (const [at, key] of Object.keys(words).entries()) {
    const group = groupOf(key);
    grouped.set(group, [...(grouped.get(group) ?? []), { key, at }]);
  }
  known.set(words, grouped);
  return grouped;
}

function groupOf(key: string): string {
  return lazyGroups.find((group) => key.startsWith(`${group}.`)) ?? key.split('.', 1)[0] ?? '';
}
