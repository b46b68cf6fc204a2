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
  const cut = [
    ...pieces.flatMap((piece) => [
      piece.filter((tag) => shown.has(tag)),
      piece.filter((tag) => !shown.has(tag)),
    ]),
    [...shown].filter((tag) => !known.has(tag)),
  ].filter((piece) => piece.length > 0);
  return cut.every((piece) => piece.length >= fewestApart) ? cut : undefined;
}
