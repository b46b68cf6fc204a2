/**
 * Something that takes a while and of which only the last answer counts. While one runs others wait, and of those only the
 * last is run: an answer is never older than the one before.
 */
export class Latest<Input, Answer> {
  readonly #work: (input: Input) => Promise<Answer>;
  readonly #told: (answer: Answer, input: Input) => void;
  #next: { readonly input: Input } | undefined;
  #running = false;

  /** @param told Gets every answer; work that failed has none. */
  constructor(work: (input: Input) => Promise<Answer>, told: (answer: Answer, input: Input) => void) {
    this.#work = work;
    this.#told = told;
  }

  /** Is there an answer on its way? */
  get isBusy(): boolean {
    return this.#running;
  }

  ask(input: Input): void {
    this.#next = { input };
    if (!this.#running) void this.#run();
  }

  async #run(): Promise<void> {
    this.#running = true;
    while (this.#next !== undefined) {
      const { input } = this.#next;
      this.#next = undefined;
      try {
        const answer = await this.#work(input);
        this.#told(answer, input);
      } catch (cause) {
        // The next one is tried again; whoever gave the page its worker may look closer.
        console.error(cause);
      }
    }
    this.#running = false;
  }
}
