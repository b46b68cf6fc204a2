/** A caption has at most so many lines, of at most so many characters: what people read while they look. */
export const captionRoom = { lines: 2, characters: 42, perSecond: 16 } as const;

/**
 * A caption in its lines, as equal as they can be.
 *
 * @returns more than two when it does not fit.
 */
export function captionLines(text: string): readonly string[] {
  const words = text.split(/\s+/);
  if (text.length <= captionRoom.characters) return [text];
  const halves = words
    .slice(1)
    .map((_, at) => [words.slice(0, at + 1).join(' '), words.slice(at + 1).join(' ')] as const)
    .filter((lines) => lines.every((line) => line.length <= captionRoom.characters))
    .toSorted((one, other) => lean(one) - lean(other));
  return halves[0] ?? filled(words);
}

/** A sentence that ends with its line reads best; else the line that is shorter comes first. */
function lean([first, second]: readonly [string, string]): number {
  const breaksAfter = /[.?!:]$/.test(first) ? -12 : first.endsWith(',') ? -6 : 0;
  return Math.abs(first.length - second.length) + (first.length > second.length ? 1 : 0) + breaksAfter;
}

function filled(words: readonly string[]): readonly string[] {
  const lines: string[] = [];
  for (const word of words) {
    const longer = `${lines.at(-1) ?? ''} ${word}`.trim();
    if (lines.length === 0 || longer.length > captionRoom.characters) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}
