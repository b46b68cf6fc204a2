import type { LaunchFacts, Lms, ReportCounts } from '../runtime/lms.ts';

/** Takes everything and keeps nothing: what is done in a view of the course is gone with the page. */
export class NoLms implements Lms {
  readonly kind = 'memory';
  readonly stateLimit = 48_000;
  readonly #name: string;
  #state = '';

  /** @param name Of the learner. */
  constructor(name: string) {
    this.#name = name;
  }

  open(): LaunchFacts {
    return {
      mode: 'normal',
      learnerId: '',
      learnerName: this.#name,
      state: '',
      resumed: true,
      clockShiftMs: 0,
    };
  }

  tell(): void {
    // Nobody is there to hear it.
  }

  write({ state }: { readonly state: string }): boolean {
    this.#state = state;
    return true;
  }

  prepareAnswers(): Promise<void> {
    return Promise.resolve();
  }

  givesBack(state: string): boolean {
    return this.#state === state;
  }

  stateAgain(): string {
    return this.#state;
  }

  failed(): boolean {
    return false;
  }

  reportCounts(): ReportCounts {
    return { objectives: undefined, interactions: undefined };
  }

  commit(): boolean {
    return true;
  }

  close(): boolean {
    return true;
  }
}
