/** Milliseconds without a sign of life after which the device was asleep: a page in the background is still called once a minute. */
const longestGap = 150_000;

/**
 * The time that a visit takes, without the hours in which the lid was closed. `tick` must be called at least once a
 * minute as long as the page lives.
 */
export class ActiveTime {
  readonly #now: () => number;
  #seenAt: number;
  #milliseconds = 0;

  constructor(now: () => number) {
    this.#now = now;
    this.#seenAt = now();
  }

  tick(): void {
    const gap = this.#now() - this.#seenAt;
    this.#seenAt = this.#now();
    // A clock that was put back is no time at all.
    if (gap > 0 && gap <= longestGap) this.#milliseconds += gap;
  }

  get milliseconds(): number {
    this.tick();
    return this.#milliseconds;
  }
}
