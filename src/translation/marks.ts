/**
 * A text with its marks apart, so that who translates cannot damage them: places such as `{{lessen}}`, and marks of
 * Markdown. What the marks stand for is kept letter by letter: `plainText` gives back the very text.
 */
export type Piece = string | Mark;

export interface Mark {
  /** What stands there; of a mark around text, what stands before it. */
  readonly before: string;
  /** What stands behind the text that is marked; not there for a mark by itself. */
  readonly after?: string;
  readonly within?: readonly Piece[];
  /** What somebody reads in its place. */
  readonly shown: string;
}

/**
 * Places, comments, and the beginning of a line: a heading, an entry of a list, a quote. Then a link, and words in strong or
 * slanted letters. A sign with a backslash before it is a letter.
 */
const marks =
  /\\[!-/:-@[-`{-~]|(?<alone>\{\{[^{}]*\}\}|<!--.*?-->|^(?:#{1,3} +| *[-*] +| *\d+\. +|> ?))|(?<link>\[(?<words>(?:\\.|[^\][\\])*)\](?<address>\([^()\s]*\)))|(?<strong>\*\*(?<bold>(?:\\.|[^*\\])+(?:\*(?:\\.|[^*\\])+\*(?:\\.|[^*\\])*)*)\*\*)|(?<slanted>(?<![*\p{L}\d])\*(?<italic>(?:\\.|[^*\\])+)\*|(?<![_\p{L}\d])_(?<under>(?:\\.|[^_\\])+)_(?![\p{L}\d]))/gmsu;

/** The pieces of a text, in order; one that says nothing special is one piece. */
export function piecesOf(text: string, isWithin = false): readonly Piece[] {
  const pieces: Piece[] = [];
  let done = 0;
  const put = (until: number) => {
    if (until > done) pieces.push(text.slice(done, until));
  };
  for (const match of text.matchAll(marks)) {
    const groups = match.groups ?? {};
    const mark = markOf(match[0], groups);
    // Within a link or strong words a line does not begin.
    const isLineStart = groups.alone !== undefined && !/^(?:\{|<)/.test(groups.alone);
    if (mark === undefined || (isWithin && isLineStart)) continue;
    put(match.index);
    pieces.push(mark);
    done = match.index + match[0].length;
  }
  put(text.length);
  return pieces;
}

function markOf(whole: string, groups: Readonly<Record<string, string | undefined>>): Mark | undefined {
  const around = (before: string, words: string, after: string, shown: string): Mark => ({
    before,
    after,
    within: piecesOf(words, true),
    shown,
  });
  const { alone, words, address, bold, italic, under } = groups;
  if (alone !== undefined) return { before: alone, shown: alone.trim() };
  if (words !== undefined) return around('[', words, `]${address ?? ''}`, (address ?? '').slice(1, -1));
  if (bold !== undefined) return around('**', bold, '**', '**');
  const slanted = italic ?? under;
  return slanted === undefined
    ? undefined
    : around(whole.charAt(0), slanted, whole.charAt(0), whole.charAt(0));
}

/** The text that these pieces make. */
export function plainText(pieces: readonly Piece[]): string {
  return pieces
    .map((piece) =>
      typeof piece === 'string' ? piece : piece.before + plainText(piece.within ?? []) + (piece.after ?? ''),
    )
    .join('');
}

/** Every mark, those within others too, in the order in which they begin. */
export function marksIn(pieces: readonly Piece[]): readonly Mark[] {
  return pieces.flatMap((piece) =>
    typeof piece === 'string' ? [] : [piece, ...marksIn(piece.within ?? [])],
  );
}

/** Does the course put something in its place? Such a mark must be there in every language. */
export function isPlaceholder({ before }: Mark): boolean {
  return before.startsWith('{{');
}
