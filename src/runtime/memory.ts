import type { LaunchFacts, Lms, LmsReport, Reached, ReportCounts } from './lms.ts';

/** What a `MemoryLms` keeps from one launch to the next, and what a test can see of it. */
export interface MemoryRecord {
  mode: LaunchFacts['mode'];
  learnerId: string;
  learnerName: string;
  clockShiftMs: number;
  /** As last committed. */
  state: string;
  objectives: number;
  interactions: number;
  /** Every report that was handed over, in order. */
  readonly reports: LmsReport[];
  /** What was said to be reached at each launch. */
  readonly told: Reached[];
}

export function emptyMemory(): MemoryRecord {
  return {
    mode: 'normal',
    learnerId: 'learner1',
    learnerName: 'Jansen, Zoë',
    clockShiftMs: 0,
    state: '',
    objectives: 0,
    interactions: 0,
    reports: [],
    told: [],
  };
}

/** The port without anything behind it, for tests. A new one on the same record is the next launch. */
export class MemoryLms implements Lms {
  readonly kind = 'memory';
  readonly stateLimit: number;

  readonly #record: MemoryRecord;
  #stage: 'new' | 'open' | 'closed' = 'new';
  #state = '';

  constructor(record: MemoryRecord = emptyMemory(), stateLimit = 48_000) {
    this.#record = record;
    this.stateLimit = stateLimit;
  }

  open(): LaunchFacts | undefined {
    if (this.#stage !== 'new') return undefined;
    this.#stage = 'open';
    const { mode, learnerId, learnerName, clockShiftMs, state } = this.#record;
    this.#state = state;
    return { mode, learnerId, learnerName, clockShiftMs, state, resumed: state !== '' };
  }

  tell(reached: Reached): void {
    if (this.#writable()) this.#record.told.push(reached);
  }

  write(report: LmsReport): boolean {
    if (!this.#writable() || report.state.length > this.stateLimit) return false;
    this.#state = report.state;
    this.#record.reports.push(report);
    this.#record.objectives = countWith(this.#record.objectives, report.objectives);
    this.#record.interactions = countWith(this.#record.interactions, report.interactions);
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
    if (this.#stage !== 'open') return { objectives: undefined, interactions: undefined };
    return { objectives: this.#record.objectives, interactions: this.#record.interactions };
  }

  commit(): boolean {
    if (!this.#writable()) return false;
    this.#record.state = this.#state;
    return true;
  }

  close(): boolean {
    if (this.#stage !== 'open') return false;
    this.commit();
    this.#stage = 'closed';
    return true;
  }

  #writable(): boolean {
    return this.#stage === 'open' && this.#record.mode === 'normal';
  }
}

function countWith(count: number, entries: readonly { readonly index: number }[]): number {
  return entries.reduce((known, { index }) => (index === known ? known + 1 : known), count);
}
