/**
 * Whole minutes in the same proportions that are together exactly as many; each is one at least.
 *
 * @returns nothing when there are fewer minutes than things to do.
 */
export function stretched(minutes: readonly number[], total: number): readonly number[] | undefined {
  const count = minutes.length;
  if (total < count || count === 0) return undefined;
  const spare = minutes.reduce((sum, one) => sum + one - 1, 0);
  let before = 0;
  let given = 0;
  return minutes.map((one, at) => {
    // Where every one has a single minute, they get the same.
    before += spare === 0 ? 1 : one - 1;
    const share = spare === 0 ? at + 1 : before;
    const upToHere = Math.round(((total - count) * share) / (spare === 0 ? count : spare));
    const fit = 1 + upToHere - given;
    given = upToHere;
    return fit;
  });
}
