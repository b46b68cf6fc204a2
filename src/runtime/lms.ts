/**
 * The port between the course and whatever keeps its state: strings and numbers in, strings and
 * numbers out. It knows nothing of lessons or points.
 *
 * Order of calls: `open` once; then `write` and `commit` as often as needed; `close` once, last.
 * After `close` every call answers `false`. None of them throws.
 */
export interface Lms {
  readonly kind: 'scorm12' | 'scorm2004' | 'standalone' | 'memory';

  /** The longest state that this place is sure to keep, in UTF-16 units. */
  readonly stateLimit: number;

  /**
   * Starts the session and reads what was kept. In a normal launch it also tells what makes the attempt safe: status
   * incomplete (if it had none) and exit suspend. Ask for a `commit` as soon as the first screen stands: an LMS may keep
   * the whole page waiting for its answer.
   * Answers `undefined` when the place refuses to start; for another try make a new adapter.
   */
  open(): LaunchFacts | undefined;

  /**
   * Says what the learner has reached, at the launch: an LMS may have heard less than the record says, because the rules
   * changed or because the last visit ended too early. Told as with `write`; calls nothing itself.
   */
  tell(reached: Reached): void;

  /**
   * Hands over what changed since the last write; nothing reaches the outside that is equal to what
   * was handed over before. A status never goes down, and one that goes up is told only after a commit
   * that went well, each in a commit of its own: `completed` first, then `passed`. Does nothing, and answers `false`, when the launch is not normal.
   * Answers whether the place took the state. After `false` hand the same report over again; a state
   * over `stateLimit` is refused with everything in the report, any other refusal concerns the state only.
   */
  write(report: LmsReport): boolean;

  /**
   * Fetches what answers (`interactions`) are written with, once; before it a report that has some is answered with
   * `false`. Rejects when the package's server cannot be reached; ask again then.
   */
  prepareAnswers(): Promise<void>;

  /**
   * Does the place give this state back when it is asked? Some shorten it without a word. A place that gives nothing back
   * at all, or what it had at the launch, cannot be asked: that is a yes.
   */
  givesBack(state: string): boolean;

  /**
   * The state once more: some places answer with nothing at first, and have it a moment later. With a state an emptied
   * launch becomes a normal one.
   */
  stateAgain(): string;

  /** Did the place fail at the question asked last? Then its "nothing" says nothing. */
  failed(): boolean;

  /**
   * How many objectives and interactions the place holds now; `undefined` where it keeps none.
   * The first call asks the place (at most four calls), later ones remember, new entries included.
   */
  reportCounts(): ReportCounts;

  /**
   * Asks the place to store what was written, with the session time of now. `true` is what the
   * place says and proves nothing. After `false` everything since the last good commit is sent again by
   * the next one; some places (Moodle 1.2) only take it when the state has changed in between.
   * Without an LMS `false` means that the state lives as long as the page.
   */
  commit(): boolean;

  /**
   * Ends the session, once. `leaving` says whether the learner left by the course's own button
   * ("button") or the page goes away ("page").
   */
  close(leaving: 'button' | 'page'): boolean;
}

/** What was found when the course was launched. */
export interface LaunchFacts {
  /**
   * In review and browse nothing may be written, nor where the place refused a session; an unknown or empty mode counts as
   * normal. emptied: the place says that the learner has finished and gave no state. Some (Frappe LMS) empty it then;
   * whatever was written now would be less than what there was.
   */
  readonly mode: 'normal' | 'review' | 'browse' | 'refused' | 'emptied';
  /** In review: as `emptied`, which is about a launch that would be normal. */
  readonly isEmptied?: true;
  /** Of one person; "" when the place does not say who this is, or says the same of everybody. */
  readonly learnerId: string;
  /** As the place gives it; "" when it gives none. */
  readonly learnerName: string;
  /** The state as last stored, "" when there is none. */
  readonly state: string;
  /**
   * True when the place itself says that this is a second or later visit (entry = resume). `false`
   * proves nothing: some places never say it. A state says more.
   */
  readonly resumed: boolean;
  /**
   * True when the place itself says, of a learner whom it knows, that this is the first visit: then no state can still be on
   * its way.
   */
  readonly isSurelyFirst?: boolean;
  /** Milliseconds to add to the device's clock; other than 0 in the preview LMS only. */
  readonly clockShiftMs: number;
}

export interface ReportCounts {
  readonly objectives: number | undefined;
  readonly interactions: number | undefined;
}

/** What a learner has reached. */
export interface Reached {
  readonly completion: 'incomplete' | 'completed';
  readonly success: 'unknown' | 'passed';
  /** 0 to 100, told once, together with the highest status; absent as long as there is none. */
  readonly score?: number;
}

/** What the course says about itself at one write. */
export interface LmsReport extends Reached {
  /** The packed truth. The adapter refuses it (answers false) when it is longer than `stateLimit`. */
  readonly state: string;
  /** Where the learner is: a short readable place without anything private, at most 255 ASCII characters. */
  readonly place: string;
  /** 0 to 1. */
  readonly progress: number;
  /**
   * Those to be written now, in rising order of index; an index is never higher than what
   * `reportCounts` gives plus the new ones before it (standards allow no gaps).
   */
  readonly objectives: readonly ObjectiveReport[];
  readonly interactions: readonly InteractionReport[];
  /** At a launch every call counts: only the state goes, and place and progress follow with the next report. */
  readonly onlyState?: true;
}

export interface ObjectiveReport {
  /** Place in the LMS's list, the same for this objective in every version of the course. */
  readonly index: number;
  /** [A-Za-z0-9_] only. */
  readonly id: string;
  /** Shown by 2004 LMSs. */
  readonly description: string;
  readonly status: 'not attempted' | 'incomplete' | 'completed';
}

/**
 * One answer for the teacher's report; never read back. An entry without a response keeps its index
 * for the question it belongs to.
 */
export interface InteractionReport {
  /** Place in the LMS's list, the same for this question in every version of the course. */
  readonly index: number;
  /** [A-Za-z0-9_] only. */
  readonly id: string;
  readonly description: string;
  readonly type: 'choice' | 'likert' | 'numeric' | 'text';
  /**
   * choice and likert: one short id [a-z0-9], best a single character (all that SCORM 1.2 promises);
   * numeric: a decimal with a dot, at most five digits before it; text: any text, which the adapter
   * makes safe and shortens to what its standard allows.
   */
  readonly response?: string;
  readonly result?: 'correct' | 'wrong' | 'neutral';
  /** When it was answered, epoch milliseconds. */
  readonly at?: number;
}
