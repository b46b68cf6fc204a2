import type { ValuePath } from '../../course-files/value-path.ts';

/** A text of a file of words, in both languages, at the same path in each. */
export interface WordPair {
  readonly path: ValuePath;
  readonly nl: string | undefined;
  readonly en: string | undefined;
}

/** `{{…}}` in a text: what the course fills in. */
export const filledPlace = /\{\{[^{}]*\}\}/g;

/** Every text of two trees of words, in the order of the Dutch. */
export function wordPairs(nl: unknown, en: unknown, path: ValuePath = []): readonly WordPair[] {
  if (typeof nl === 'string' || typeof en === 'string')
    return [
      { path, nl: typeof nl === 'string' ? nl : undefined, en: typeof en === 'string' ? en : undefined },
    ];
  const [dutch, english] = [keysOf(nl), keysOf(en)];
  const keys = [...dutch, ...english.filter((key) => !dutch.includes(key))];
  return keys.flatMap((key) => wordPairs(at(nl, key), at(en, key), [...path, key]));
}

/** Those that have all of these words, in one of the languages, as somebody reads them on the screen. */
export function found(pairs: readonly WordPair[], typed: string): readonly WordPair[] {
  const wanted = plain(typed)
    .split(' ')
    .filter((word) => word !== '');
  if (wanted.length === 0) return [];
  const whole = wanted.join(' ');
  const hits = pairs.flatMap((pair) => {
    const texts = [pair.nl, pair.en].filter((text) => text !== undefined).map(plain);
    const fitting = texts.filter((text) => wanted.every((word) => text.includes(word)));
    if (fitting.length === 0) return [];
    const isWhole = fitting.some((text) => text === whole);
    const isPiece = fitting.some((text) => text.includes(whole));
    return [
      { pair, rank: isWhole ? 0 : isPiece ? 1 : 2, length: Math.min(...fitting.map((text) => text.length)) },
    ];
  });
  return hits.toSorted((a, b) => a.rank - b.rank || a.length - b.length).map(({ pair }) => pair);
}

/** Small letters without accents; what is filled in may be anything on the screen. */
function plain(text: string): string {
  return text
    .replaceAll(filledPlace, ' ')
    .normalize('NFD')
    .replaceAll(/\p{Mn}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/**
 * The place that would be lost, or cut in two, when one text becomes the other; nothing when all of them stay.
 *
 * @returns as it stands in the text: `{{count}}`.
 */
export function lostPlace(before: string, after: string): string | undefined {
  const left = [...(after.match(filledPlace) ?? [])];
  for (const place of before.match(filledPlace) ?? []) {
    const at = left.indexOf(place);
    if (at < 0) return place;
    left.splice(at, 1);
  }
  // A piece of one that was typed in the middle of another.
  return left[0];
}

/** The text with one of its places somewhere else. */
export function placeMoved(
  text: string,
  place: string,
  to: number,
): { readonly text: string; readonly at: number } {
  const from = text.indexOf(place);
  if (from < 0) return { text, at: to };
  const without = text.slice(0, from) + text.slice(from + place.length);
  const at = to <= from ? to : Math.max(from, to - place.length);
  return { text: without.slice(0, at) + place + without.slice(at), at: at + place.length };
}

function keysOf(value: unknown): readonly (string | number)[] {
  if (Array.isArray(value)) return value.map((_, at) => at);
  return typeof value === 'object' && value !== null ? Object.keys(value) : [];
}

function at(value: unknown, key: string | number): unknown {
  return typeof value === 'object' && value !== null
    ? (value as Readonly<Record<string | number, unknown>>)[key]
    : undefined;
}
