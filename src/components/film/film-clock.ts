/** What a film takes its time from. */
export interface FilmTime {
  /** Milliseconds, from any beginning. */
  readonly now: () => number;
  /** Calls back at the next picture that the screen shows. */
  readonly next: (callback: () => void) => number;
  readonly cancel: (asked: number) => void;
}

export const screenTime: FilmTime = {
  now: () => performance.now(),
  next: (callback) => requestAnimationFrame(callback),
  cancel: (asked) => {
    cancelAnimationFrame(asked);
  },
};

/** No picture is shown while a tab is hidden: a film goes on where it was, and jumps no further than this, in milliseconds. */
const longestStep = 250;

/** Where a film is, in seconds, and whether it goes on. */
export class FilmClock {
  speed = 1;
  readonly #length: number;
  readonly #time: FilmTime;
  readonly #changed: () => void;
  #second = 0;
  #asked: number | undefined;
  #last = 0;

  /** @param changed Is called whenever the place changed, or it began or stopped. */
  constructor(length: number, time: FilmTime, changed: () => void) {
    this.#length = length;
    this.#time = time;
    this.#changed = changed;
  }

  get second(): number {
    return this.#second;
  }

  get isPlaying(): boolean {
    return this.#asked !== undefined;
  }

  get isOver(): boolean {
    return this.#second >= this.#length;
  }

  /** At its end it begins again. */
  play(): void {
    if (this.isPlaying) return;
    if (this.isOver) this.#second = 0;
    this.#last = this.#time.now();
    this.#ask();
    this.#changed();
  }

  pause(): void {
    if (this.#asked === undefined) return;
    this.#time.cancel(this.#asked);
    this.#asked = undefined;
    this.#changed();
  }

  seek(second: number): void {
    this.#second = Math.min(this.#length, Math.max(0, second));
    if (this.isOver) this.pause();
    this.#changed();
  }

  #ask(): void {
    this.#asked = this.#time.next(() => {
      const now = this.#time.now();
      const passed = Math.min(longestStep, now - this.#last);
      this.#last = now;
      this.#second = Math.min(this.#length, this.#second + (passed / 1000) * this.speed);
      if (this.isOver) this.#asked = undefined;
      else this.#ask();
      this.#changed();
    });
  }
}
