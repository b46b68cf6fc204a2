/** Anything that the course fills in: a count, a name, words around a link. */
const filledIn = '.{0,80}?';

/**
 * Finds a text of a course file back where it is shown: without its marks, with whatever is filled in, and however its lines
 * are broken.
 *
 * @returns Undefined for a text in which nothing can be seen.
 */
export function saidText(text: string): RegExp | undefined {
  const plain = text
    .normalize('NFC')
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1\u0000')
    .replaceAll(/^\s*(?:#{1,6}|>|[-*+]|\d+[.)])\s+/gm, '')
    .replaceAll(/\*\*|\*|__/g, '')
    .replaceAll(/\{\{[^}]*\}\}/g, '\u0000')
    .replaceAll(/[\s\u00AD\u200B]+/g, ' ')
    .trim();
  if (!/[\p{L}\p{N}]/u.test(plain)) return undefined;
  const pattern = plain
    .split('\u0000')
    .map((piece) => piece.replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`))
    .join(filledIn);
  // Not within a word: short texts would be everywhere.
  return new RegExp(String.raw`(?<![\p{L}\p{N}])${pattern}(?![\p{L}\p{N}])`, 'u');
}

/** What can be seen in an element, on one line. */
export function shownText(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll(/[\s\u00AD\u200B]+/g, ' ')
    .trim();
}

/** The paragraphs, headings and items of a page; of a short text the text itself. */
export function piecesOf(text: string): readonly string[] {
  return text
    .split(/\n\s*\n|\n(?=\s*(?:[-*+>]|\d+[.)])\s)/)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
}

/**
 * Of a long text only what is different from before is lit: who changes a word of a page looks for that word. A short one is
 * lit as it is.
 */
export function piecesToLight(text: string, before: string | undefined): readonly string[] {
  const pieces = piecesOf(text);
  if (pieces.length === 1) return pieces;
  if (before === undefined) return [];
  const known = new Set(piecesOf(before));
  return pieces.filter((piece) => !known.has(piece));
}
