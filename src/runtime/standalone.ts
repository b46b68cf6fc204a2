import type { LaunchFacts, Lms, LmsReport, ReportCounts } from './lms.ts';

/** What is needed of `localStorage`. */
type StateStorage = Pick<Storage, 'getItem' | 'setItem'>;

/**
 * Without an LMS: the course works and keeps its state on this device. `openStorage` is a question,
 * not a thing, because a browser that blocks storage throws as soon as `window.localStorage` is named.
 * Then the state lives as long as the page, and `commit` says so by answering false.
 */
export class StandaloneLms implements Lms {
  readonly kind = 'standalone';
  readonly stateLimit = 48_000;

  readonly #key: string;
  readonly #openStorage: () => StateStorage;
  #stage: 'new' | 'open' | 'closed' = 'new';
  #state = '';
  #isStored = true;

  constructor(courseId: string, openStorage: () => StateStorage) {
    this.#key = `${courseId}.state`;
    this.#openStorage = openStorage;
  }

  open(): LaunchFacts | undefined {
    if (this.#stage !== 'new') return undefined;
    this.#stage = 'open';
    this.#state = this.#read();
    return {
      mode: 'normal',
      learnerId: '',
      learnerName: '',
      state: this.#state,
      resumed: this.#state !== '',
      clockShiftMs: 0,
    };
  }

  tell(): void {
    // Nobody is there to hear it.
  }

  /** Stored at once: nothing is gained by waiting for the commit, and the page may be gone by then. */
  write(report: LmsReport): boolean {
    if (this.#stage !== 'open' || report.state.length > this.stateLimit) return false;
    if (report.state === this.#state) return true;
    this.#state = report.state;
    this.#isStored = this.#store();
    return true;
  }

  prepareAnswers(): Promise<void> {
    return Promise.resolve();
  }

  givesBack(state: string): boolean {
    return this.#state === state;
  }

  stateAgain(): string {
    return this.#read();
  }

  failed(): boolean {
    return false;
  }

  reportCounts(): ReportCounts {
    return { objectives: undefined, interactions: undefined };
  }

  commit(): boolean {
    if (this.#stage !== 'open') return false;
    this.#isStored ||= this.#store();
    return this.#isStored;
  }

  close(): boolean {
    const isStored = this.commit();
    this.#stage = 'closed';
    return isStored;
  }

  #read(): string {
    try {
      return this.#openStorage().getItem(this.#key) ?? '';
    } catch {
      return '';
    }
  }

  #store(): boolean {
    try {
      this.#openStorage().setItem(this.#key, this.#state);
      return true;
    } catch {
      return false;
    }
  }
}
