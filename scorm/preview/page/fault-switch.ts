import type { FaultId, FaultMoment } from './faults.ts';

/** Which faults are at work now. They begin at their moment, and again at once when they are chosen later. */
export class FaultSwitch {
  readonly #began: (fault: FaultId) => void;
  readonly #ended: (fault: FaultId) => void;
  #chosen: readonly FaultId[] = [];
  #moment: FaultMoment = { commits: 0, milliseconds: 0 };
  #working: readonly FaultId[] = [];
  #commits = 0;
  #openedAt: number | undefined;
  #timer = 0;

  constructor(began: (fault: FaultId) => void, ended: (fault: FaultId) => void) {
    this.#began = began;
    this.#ended = ended;
  }

  /** A new launch: what begins after some commits or some time waits for them again. */
  prepare(chosen: readonly FaultId[], moment: FaultMoment): void {
    this.#chosen = chosen;
    this.#moment = moment;
    this.#commits = 0;
    this.#openedAt = undefined;
    clearTimeout(this.#timer);
    this.#work(moment.commits === 0 && moment.milliseconds === 0 ? chosen : []);
  }

  /** Chosen while the course runs: at work from now on. */
  choose(chosen: readonly FaultId[]): void {
    this.#chosen = chosen;
    clearTimeout(this.#timer);
    this.#moment = { commits: 0, milliseconds: 0 };
    this.#work(chosen);
  }

  isOn(fault: FaultId): boolean {
    return this.#working.includes(fault);
  }

  /** Milliseconds since the course began its session. */
  get running(): number {
    return this.#openedAt === undefined ? 0 : performance.now() - this.#openedAt;
  }

  /** The course begins its session. */
  opened(): void {
    this.#openedAt = performance.now();
    // Only now the window of the course is there.
    if (this.isOn('clock-skew')) this.#began('clock-skew');
    const { milliseconds } = this.#moment;
    if (milliseconds > 0) {
      this.#timer = window.setTimeout(() => {
        this.#work(this.#chosen);
      }, milliseconds);
    }
  }

  /** Called before a commit is handled, so that the fault can strike in the middle of it. */
  commits(): void {
    const { commits } = this.#moment;
    if (commits > 0 && this.#commits === commits) this.#work(this.#chosen);
    this.#commits += 1;
  }

  #work(working: readonly FaultId[]): void {
    const before = this.#working;
    this.#working = working;
    for (const fault of before.filter((id) => !working.includes(id))) this.#ended(fault);
    for (const fault of working.filter((id) => !before.includes(id))) this.#began(fault);
  }
}
