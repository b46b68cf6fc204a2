import type { Picture } from './picture.ts';

/**
 * The picture of a moment that was shown at two doors: the larger one stays. It remembers what was shown at both, so that what
 * comes next cannot be subtracted from either.
 */
export function mergedPicture(one: Picture | undefined, other: Picture | undefined): Picture | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  const larger = one.of.length >= other.of.length ? one : other;
  return {
    ...larger,
    fixed: one.fixed || other.fixed,
    pieces: piecesOfBoth(one.pieces, other.pieces),
  };
}

/** Who was told apart at one of the doors is told apart. */
function piecesOfBoth(one: Picture['pieces'], other: Picture['pieces']): Picture['pieces'] {
  const places = (pieces: Picture['pieces']) =>
    new Map(pieces.flatMap((piece, at) => piece.map((tag) => [tag, at] as const)));
  const [ofOne, ofOther] = [places(one), places(other)];
  const pieces = new Map<string, string[]>();
  for (const tag of new Set([...ofOne.keys(), ...ofOther.keys()])) {
    const where = `${ofOne.get(tag) ?? ''} ${ofOther.get(tag) ?? ''}`;
    pieces.set(where, [...(pieces.get(where) ?? []), tag]);
  }
  return [...pieces.values()];
}
