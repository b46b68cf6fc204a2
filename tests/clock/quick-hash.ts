/** A hash of this many rounds or more is slow on purpose; with how many it is made instead. */
const slow = 100_000;
const few = 100;

type Here = typeof globalThis & { hashesHaveAllRounds?: boolean };
type Derive = (how: { readonly iterations?: number }, ...rest: readonly unknown[]) => Promise<ArrayBuffer>;

/**
 * Gives slow hashes a few rounds: tests make thousands of codes, and what they try is the same. Carries all it needs in
 * itself: a browser gets it as text.
 */
export function hashQuickly(slowest: number, rounds: number): void {
  const here = globalThis as Here;
  if (here.hashesHaveAllRounds !== undefined) return;
  here.hashesHaveAllRounds = false;
  const derive = Reflect.get(SubtleCrypto.prototype, 'deriveBits') as Derive;
  Object.defineProperty(SubtleCrypto.prototype, 'deriveBits', {
    value(this: SubtleCrypto, ...[how, ...rest]: Parameters<Derive>) {
      const isSlow = (how.iterations ?? 0) >= slowest && here.hashesHaveAllRounds !== true;
      return Reflect.apply(derive, this, [isSlow ? { ...how, iterations: rounds } : how, ...rest]);
    },
  });
}

/** As text, for a browser. */
export const quickHashes = `(${hashQuickly.toString()})(${String(slow)}, ${String(few)});`;

export function quickHashesHere(): void {
  hashQuickly(slow, few);
}

/** For values that were made in life: `beforeAll(hashWithAllRounds(true))`, and false afterwards. */
export const hashWithAllRounds = (wanted: boolean) => (): void => {
  (globalThis as Here).hashesHaveAllRounds = wanted;
};
