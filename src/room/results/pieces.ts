import { fewestAnswers, fewestApart } from './results.ts';

/**
 * The pieces once `shown` was shown too: each is cut into who is in it and who is not, and who was never shown before is a new
 * piece. Undefined where that may not be: when it is of fewer than five, or a piece would be of one or two.
 *
 * Why this is enough: whatever somebody adds and subtracts of all that was shown, the people of one piece count equally
 * often in it. So what is left over is always of whole pieces, and no answer can be told to be one person's.
 */
export function cutBy(
  pieces: readonly (readonly string[])[],
  shown: ReadonlySet<string>,
): readonly (readonly string[])[] | undefined {
  if (shown.size < fewestAnswers) return undefined;
  const known = new Set(pieces.flat());
  const whole = pieces.filter((piece) => isWhole(piece, shown));
  const cut = [
    ...pieces
      .filter((piece) => !isWhole(piece, shown))
      .flatMap((piece) => [piece.filter((tag) => shown.has(tag)), piece.filter((tag) => !shown.has(tag))]),
    [...shown].filter((tag) => !known.has(tag)),
  ].filter((piece) => piece.length > 0);
  return cut.every((piece) => piece.length >= fewestApart) ? [...whole, ...cut] : undefined;
}

/** One that stays whole was told apart before; of pictures at two doors it may be a small one. */
function isWhole(piece: readonly string[], shown: ReadonlySet<string>): boolean {
  const within = piece.filter((tag) => shown.has(tag)).length;
  return within === 0 || within === piece.length;
}
