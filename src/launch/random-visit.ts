/**
 * A name for this visit, three characters by chance: two visits of one learner hardly ever share them.
 *
 * @param chance From 0 up to 1.
 */
export function randomVisit(chance: () => number): string {
  return Math.floor(chance() * 36 ** 3)
    .toString(36)
    .padStart(3, '0');
}
