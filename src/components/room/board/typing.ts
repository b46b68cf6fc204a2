/** Milliseconds of rest in typing before it is handed over. */
const typingRest = 300;

/** Hands over what is typed when the typing rests, and at once when it ends. */
export class Typing {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #waiting: (() => void) | undefined;

  /** @param handOver What is to be done with what was typed last. */
  typed(handOver: () => void): void {
    clearTimeout(this.#timer);
    this.#waiting = handOver;
    this.#timer = setTimeout(this.ended, typingRest);
  }

  readonly ended = (): void => {
    clearTimeout(this.#timer);
    const waiting = this.#waiting;
    this.#waiting = undefined;
    waiting?.();
  };
}
