import type { ApiCalls } from './api-calls.ts';
import { bareState, ownId, saysNothing, something, word } from './given-values.ts';
import type { LaunchFacts, Lms, LmsReport, Reached, ReportCounts } from './lms.ts';
import { oneLine } from './safe-text.ts';
import type { SayAnswer, ScormDialect, Write } from './scorm-dialect.ts';
import { SentValues } from './sent-values.ts';
import { goesUp, hasStatus, isFinal } from './status.ts';

const PLACE_LIMIT = 255;
/** The place of who has not been anywhere yet. */
const beginning = 'home';

/** Of an element without a value yet a 2004 LMS says so with a code of its own (SCORM 2004 RTE, 3.1.7.6). */
const nothingYet = '403';

/** What is told in a commit of its own: a status, and what goes before it. */
interface Rung {
  readonly status: Write;
  /** Open edX publishes a grade of 0 when a status comes before the score. */
  readonly score: readonly Write[];
}

/**
 * The session with a SCORM LMS: when to say what, the same in both standards. Opening takes at most
 * eleven calls, because every call can be a question to a server far away.
 */
export class ScormLms implements Lms {
  readonly kind: ScormDialect['kind'];
  readonly stateLimit: number;

  readonly #calls: ApiCalls;
  readonly #dialect: ScormDialect;
  readonly #elapsed: () => number;
  #sayAnswer: SayAnswer | undefined;
  readonly #sent = new SentValues();
  /** As told last; what of it the LMS does not know yet is sent after the next good commit. */
  #reached: Reached | undefined;
  #found = { status: '', success: '' };
  #scoreIsKnown = false;
  #stage: 'new' | 'open' | 'closed' = 'new';
  #mode: LaunchFacts['mode'] = 'normal';
  #stateAtLaunch = '';
  #hasStored = false;
  /** Has the place given back something that was written in this session? */
  #echoes = false;
  #endWouldComplete = false;
  #counts: { objectives: number | undefined; interactions: number | undefined } | undefined;

  /**
   * @param elapsed Milliseconds that this visit has taken so far.
   * @param sayAnswer What answers are written with, where it is there already.
   */
  constructor(calls: ApiCalls, dialect: ScormDialect, elapsed: () => number, sayAnswer?: SayAnswer) {
    this.#calls = calls;
    this.#dialect = dialect;
    this.#elapsed = elapsed;
    this.#sayAnswer = sayAnswer;
    this.kind = dialect.kind;
    this.stateLimit = dialect.stateLimit;
  }

  open(): LaunchFacts | undefined {
    if (this.#stage !== 'new') return undefined;
    this.#stage = 'closed';
    const { elements } = this.#dialect;
    const get = (element: string): string => this.#calls.get(element);
    const start = this.#start();
    if (start === 'refused') return undefined;
    const mode = word(get(elements.mode));
    const givenId = get(elements.learnerId);
    if (start === 'running' && mode === '' && givenId === '') return undefined;
    const learnerName = something(get(elements.learnerName));
    const state = something(get(elements.state));
    // A session that runs already is a return, whatever entry says, and so is one with a state.
    const entry = start === 'running' || state !== '' ? 'resume' : word(get(elements.entry));
    const status = word(get(elements.status));
    // Who says nothing at all is no LMS, and keeps nothing.
    if (start === 'silent' && [mode, givenId, learnerName, state, status].every((given) => given === ''))
      return undefined;
    this.#stage = 'open';
    const isFirstStart = !hasStatus(status) && state === '';
    const success = elements.success === undefined || isFirstStart ? '' : word(get(elements.success));
    this.#found = { status, success };
    const isEmptied = state === '' && (isFinal(status) || isFinal(success));
    if (mode === 'review' || mode === 'browse') this.#mode = mode;
    else this.#mode = isEmptied ? 'emptied' : 'normal';
    this.#stateAtLaunch = state;
    if (this.#mode === 'normal') this.#secure(state);
    else this.#endWouldComplete = this.#dialect.endCompletes && !hasStatus(status);
    const clockShiftMs = this.#calls.clockShiftMs();
    const learnerId = ownId(givenId);
    return {
      mode: this.#mode,
      learnerId,
      learnerName,
      state,
      resumed: entry === 'resume',
      clockShiftMs,
      ...(isEmptied && mode === 'review' ? { isEmptied } : {}),
      ...(start === 'started' && entry === 'ab-initio' && learnerId !== '' ? { isSurelyFirst: true } : {}),
    };
  }

  tell(reached: Reached): void {
    this.#reached = reached;
  }

  write(report: LmsReport): boolean {
    if (!this.#writable() || report.state.length > this.stateLimit) return false;
    const { elements } = this.#dialect;
    const stateTaken = this.#sendState(report.state);
    if (report.onlyState === true) {
      this.tell(report);
      return stateTaken;
    }
    // The rest goes on even if the state was refused: who is ready should be so in the LMS too.
    this.#send({ element: elements.place, value: oneLine(report.place).slice(0, PLACE_LIMIT) });
    this.#sendLostAgain();
    for (const objective of report.objectives) {
      this.#sendListed('objectives', objective.index, (isNew) => this.#dialect.objective(objective, isNew));
    }
    const say = this.#sayAnswer;
    for (const interaction of say === undefined ? [] : report.interactions) {
      this.#sendListed('interactions', interaction.index, (isNew) => say?.(interaction, isNew) ?? []);
    }
    for (const write of this.#dialect.progress(report)) this.#send(write);
    this.tell(report);
    return stateTaken && (say !== undefined || report.interactions.length === 0);
  }

  async prepareAnswers(): Promise<void> {
    this.#sayAnswer ??= await this.#dialect.loadSayAnswer();
  }

  givesBack(state: string): boolean {
    const given = this.stateAgain();
    // What only stands in quotes, or in lines, is all there.
    if (given.includes(state) || bareState(given).includes(state)) {
      this.#echoes ||= state !== this.#stateAtLaunch;
      return true;
    }
    // Some places give what they had at the launch until the next one.
    return given === '' || (given === this.#stateAtLaunch && !this.#echoes);
  }

  stateAgain(): string {
    if (this.#stage !== 'open') return '';
    const state = something(this.#calls.get(this.#dialect.elements.state));
    if (state !== '' && this.#mode === 'emptied') {
      this.#mode = 'normal';
      this.#stateAtLaunch = state;
      this.#secure(state);
    }
    return state;
  }

  failed(): boolean {
    const error = this.#calls.lastError().trim();
    return !saysNothing(error) && error !== nothingYet;
  }

  reportCounts(): ReportCounts {
    if (this.#stage !== 'open') return { objectives: undefined, interactions: undefined };
    return { ...this.#knownCounts() };
  }

  /**
   * A status that has gone up is told after a commit that went well, in one of its own. Moodle 1.2 never
   * sends a value of a failed commit again, and a status, unlike the state, cannot be varied to make it
   * do so. A learner who completes while the server is busy, as all do at the end of an afternoon in one
   * room, would stay incomplete there until the next visit. `passed` comes after `completed`: 1.2 has one
   * status for both, and an LMS may count either.
   */
  commit(): boolean {
    if (!this.#writable()) return false;
    this.#sendLostAgain();
    let stored = this.#store();
    for (const rung of this.#rungs()) if (stored && this.#climb(rung)) stored = this.#store();
    return stored;
  }

  /**
   * Without a commit of its own: the end is one in both standards, and Cornerstone answers `null` to a
   * second. Only where two statuses are left to tell the first needs one. A preview in Moodle 1.2 is left without an end: there an end without any status counts as
   * completion, even in browse mode, and the learner would find the course closed.
   */
  close(leaving: 'button' | 'page'): boolean {
    if (this.#stage !== 'open') return false;
    if (this.#writable()) {
      this.#sendLostAgain();
      let climbed = false;
      for (const rung of this.#rungs()) {
        if (climbed) this.#store();
        climbed = this.#climb(rung);
      }
      this.#sendSessionTime();
      if (leaving === 'button') {
        for (const { element, value } of this.#dialect.farewell) this.#calls.set(element, value);
      }
    }
    this.#stage = 'closed';
    return this.#endWouldComplete || this.#calls.terminate();
  }

  #writable(): boolean {
    return this.#stage === 'open' && this.#mode === 'normal';
  }

  /**
   * A refusal because the session runs already is no refusal: the page was reloaded inside the LMS
   * without an end. It must not be initialised once more (Moodle 1.2 throws then, or falls back to the
   * data of its own launch). In 1.2 the error for it is the general one, hence the proof in `open`
   * that the LMS answers questions.
   */
  #start(): 'started' | 'silent' | 'running' | 'refused' {
    const start = this.#calls.initialize();
    if (start !== 'refused') return start;
    return this.#calls.lastError() === this.#dialect.alreadyRunning ? 'running' : 'refused';
  }

  /** What, once committed, makes the LMS give everything back, even after a crash. */
  #secure(state: string): void {
    const { elements } = this.#dialect;
    const { status, success } = this.#found;
    const isFirstStart = !hasStatus(status) && state === '';
    this.#sent.found(elements.state, state);
    // Open edX never shows a status. Where a state shows that the course has run before, an empty
    // status means "not told", and incomplete might pull a completed one down.
    this.#sent.found(elements.status, status === '' && !isFirstStart ? 'incomplete' : status);
    if (elements.success !== undefined && !isFirstStart)
      this.#sent.found(elements.success, success === '' ? 'unknown' : success);
    this.#send({ element: elements.status, value: 'incomplete', isStatus: true });
    this.#send({ element: elements.exit, value: 'suspend' });
    // Where there was no place before, the beginning is where the learner is.
    if (isFirstStart) this.#sent.found(elements.place, beginning);
  }

  #store(): boolean {
    // Beside the first record of all it would be one call more at the launch, to say that no time has passed.
    const isBeginning =
      !this.#hasStored && this.#sent.current(this.#dialect.elements.state) !== this.#stateAtLaunch;
    this.#hasStored = true;
    if (!isBeginning) this.#sendSessionTime();
    const stored = this.#calls.commit();
    this.#sent.committed(stored);
    return stored;
  }

  #sendState(state: string): boolean {
    const { state: element } = this.#dialect.elements;
    if (this.#sent.current(element) === state) return true;
    if (!this.#calls.set(element, state)) return false;
    this.#sent.accepted(element, state);
    return true;
  }

  #send({ element, value, isStatus }: Write): boolean {
    const current = this.#sent.current(element);
    if (isStatus ? !goesUp(value, current) : value === current) return true;
    if (this.#sent.isUnwanted(element, value)) return false;
    if (this.#calls.set(element, value)) {
      this.#sent.accepted(element, value);
      return true;
    }
    if (!isStatus) this.#sent.refused(element, value);
    return false;
  }

  /** What was reached, in the order in which it is told. The score goes with the last. */
  #rungs(): readonly Rung[] {
    if (this.#reached === undefined) return [];
    const { completion, success, score } = this.#reached;
    const { elements } = this.#dialect;
    const scored = score === undefined || completion !== 'completed' ? [] : this.#dialect.score(score);
    const hasPassed = success === 'passed';
    const completed = { element: elements.status, value: completion, isStatus: true } as const;
    const passed = { element: elements.success ?? elements.status, value: success, isStatus: true } as const;
    return [
      { status: completed, score: hasPassed ? [] : scored },
      ...(hasPassed ? [{ status: passed, score: scored }] : []),
    ];
  }

  /** Answers whether there was anything to tell. */
  #climb({ status, score }: Rung): boolean {
    const isUp = goesUp(status.value, this.#sent.current(status.element));
    if (!isUp && (score.length === 0 || this.#hasScore())) return false;
    for (const write of score) this.#send(write);
    if (score.length > 0) this.#scoreIsKnown = true;
    const before = this.#sent.current(status.element);
    this.#send(status);
    return score.length > 0 || this.#sent.current(status.element) !== before;
  }

  /** An LMS that has the highest status may still have it from a course that told no score; asked once. */
  #hasScore(): boolean {
    this.#scoreIsKnown ||= something(this.#calls.get(this.#dialect.elements.score)) !== '';
    return this.#scoreIsKnown;
  }

  /** Lists have no gaps: an entry beyond the end is left out, and one whose id is refused does not exist. */
  #sendListed(list: keyof ReportCounts, index: number, writes: (isNew: boolean) => readonly Write[]): void {
    const counts = this.#knownCounts();
    const count = counts[list];
    if (count === undefined || index > count) return;
    const isNew = index === count;
    for (const write of writes(isNew)) {
      const taken = this.#send(write);
      if (!isNew || counts[list] !== count) continue;
      if (!taken) return;
      counts[list] = count + 1;
    }
  }

  /** Order as sent at first, so an id still comes before what hangs on it. */
  #sendLostAgain(): void {
    for (const [element, value] of this.#sent.lost()) {
      if (this.#calls.set(element, value)) this.#sent.accepted(element, value);
    }
  }

  #sendSessionTime(): void {
    const { elements } = this.#dialect;
    this.#calls.set(elements.sessionTime, this.#dialect.sessionTime(this.#elapsed()));
  }

  #knownCounts(): { objectives: number | undefined; interactions: number | undefined } {
    this.#counts ??= {
      objectives: this.#count('cmi.objectives', 'id'),
      interactions: this.#count('cmi.interactions', this.#dialect.response),
    };
    return this.#counts;
  }

  #count(list: string, child: string): number | undefined {
    const children = this.#calls.get(`${list}._children`).split(',');
    if (!children.some((name) => name.trim() === child)) return undefined;
    const count = this.#calls.get(`${list}._count`).trim();
    return /^\d+$/.test(count) ? Number(count) : undefined;
  }
}
