import { createActor, type Actor } from 'xstate';
import type { ReportOutline } from '../content/outline.ts';
import type { Language } from '../course-files/language.ts';
import type { CourseSession } from '../components/session/course-session.ts';
import type { SavedState } from '../components/session/saved-state.ts';
import { canKeep, fitsNow, keptForm, type Fits } from '../progress/accept-text.ts';
import { pack } from '../progress/pack.ts';
import type { ProgressRecord } from '../progress/record.ts';
import { reachedIn } from '../progress/standing.ts';
import { savingMachine, type Progress, type Reporter, type Trouble } from '../progress/saving.ts';
import { programmeMachine, type ProgrammeEvent } from '../programme/machine.ts';
import { withVisit } from '../progress/visits.ts';
import type { Facts } from '../programme/facts.ts';
import type { Reach } from '../runtime/connection-probe.ts';
import type { Lms } from '../runtime/lms.ts';
import type { LookingBack } from './looking-back.ts';
import type { VisitFacts } from './visit-facts.ts';

export interface CourseVisitInput extends VisitFacts {
  readonly lms: Lms;
  readonly language: Language;
  /** Milliseconds of a clock that nobody sets, for the pauses of saving. */
  readonly elapsed: () => number;
  readonly probe: () => Promise<Reach>;
  readonly isOffline: () => boolean;
  /** Only where the launch may do nothing but look back at a finished course. */
  readonly lookingBack?: LookingBack | undefined;
  readonly loadReportOutline: () => Promise<ReportOutline>;
  /** Opens the course once more, with what the LMS and this browser have by then. */
  readonly startAnew: () => void;
}

/** Milliseconds before each try to check what the learner entered or opened. */
const checkPauses = [0, 500, 2000];

/** Milliseconds after the first thing done in which nothing is fetched for the report: the screen comes first. */
const reporterPause = 2500;

/**
 * One visit of a learner: the programme decides, the save chart keeps, and whoever listens hears of every change.
 */
export class CourseVisit {
  readonly #input: CourseVisitInput;
  readonly #programme: Actor<ReturnType<typeof programmeMachine>>;
  readonly #saving: Actor<typeof savingMachine>;
  readonly #listeners = new Set<() => void>();
  /** Under way, of what the learner entered or opened. */
  readonly #checks = new Set<Promise<void>>();
  #fits: Fits = fitsNow;
  #reporter: Reporter | undefined;
  /** Fetched, and not yet taken up. */
  #nextReporter: Reporter | undefined;
  #reporterTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(input: CourseVisitInput) {
    this.#input = input;
    const { outline, lms, launch, journal, restored, minutes, visit, elapsed, probe } = input;
    this.#programme = createActor(programmeMachine(outline), {
      input: { outline, facts: restored.record.facts, minutes },
    });
    this.#programme.start();
    const { overview } = this.#programme.getSnapshot().context;
    this.#saving = createActor(savingMachine, {
      input: {
        outline,
        lms,
        mode: launch.mode,
        journal,
        record: restored.record,
        overview,
        visit,
        probe,
        isOffline: input.isOffline,
        elapsed,
        chance: Math.random,
        reporter: () => this.#reporter,
        seal: input.seal,
      },
    });
    this.#saving.subscribe((snapshot) => {
      if (snapshot.matches({ keeping: 'saved' })) this.#takeUpReporter();
      this.#tell();
    });
    this.#saving.start();
    // What only this browser had is brought to the LMS at once.
    if (restored.from === 'recovered' || restored.from === 'merged') this.#hand(true);
    if (launch.mode === 'normal') {
      lms.tell(reachedIn(overview));
      this.#takeUpTyping();
    }
  }

  /** Calls `listener` after every change. */
  onChange(listener: () => void): void {
    this.#listeners.add(listener);
  }

  get session(): CourseSession {
    const { facts, overview } = this.#programme.getSnapshot().context;
    const { lookingBack } = this.#input;
    return {
      outline: this.#input.outline,
      facts,
      overview,
      language: facts.language ?? this.#input.language,
      learnerName: this.#input.launch.learnerName,
      minutes: this.#input.minutes,
      readOnly: this.#input.launch.mode !== 'normal' || this.#isTakenOver(),
      ...(lookingBack === undefined ? {} : { forOneself: lookingBack.forOneself }),
      drafts: this.#input.journal.drafts(),
      otherTexts: this.#input.journal.others(),
    };
  }

  get saved(): SavedState {
    const snapshot = this.#saving.getSnapshot();
    const { launch, lookingBack } = this.#input;
    const { mode } = launch;
    const own = lookingBack?.kept;
    if (snapshot.matches('takenOver')) return 'elsewhere';
    if (snapshot.matches('leaving')) return 'closing';
    if (snapshot.matches('closed') && mode !== 'normal')
      return own === 'browser' ? 'closedForOneself' : 'closedLooking';
    if (snapshot.matches('closed') && !snapshot.context.accepted) return 'closedUnsaved';
    if (snapshot.matches('closed')) return this.#hasDrafts ? 'closedExceptText' : 'closed';
    if (own !== undefined) return own === 'browser' ? 'forOneself' : 'forNow';
    if (mode !== 'normal') return mode;
    if (this.#input.lms.kind === 'standalone')
      return this.hasCopy && !snapshot.matches({ keeping: 'retrying' }) ? 'browser' : 'memory';
    if (snapshot.matches({ keeping: 'retrying' })) return 'retrying';
    if (!snapshot.matches({ keeping: 'saved' }) && !snapshot.matches({ keeping: 'proving' }))
      return 'unsaved';
    return this.#hasDrafts ? 'exceptText' : 'saved';
  }

  /** Is there a text that could not be saved whole? */
  get #hasDrafts(): boolean {
    return Object.keys(this.#input.journal.drafts()).length > 0;
  }

  /** Records what the learner did. A text that cannot be kept whole becomes a draft in this browser instead. */
  did(event: ProgrammeEvent): void {
    if (this.#isOver() || !this.#mayHappen(event)) return;
    if (event.type === 'text.written') {
      const { outline, journal, lookingBack } = this.#input;
      const typed = keptForm(event.typed);
      const kept = canKeep(outline, lookingBack?.record ?? this.#record, event.text, typed, this.#fits);
      journal.keepDraft(event.text, kept ? undefined : event.typed);
      journal.keepTyping(event.text, undefined);
      if (kept) this.#send({ ...event, typed });
      else this.#tell();
      return;
    }
    if (event.type === 'learner-code.given') this.#await(this.#takeUpCode(event));
    else if (event.type === 'attendance.recorded') this.#await(this.#takeUpEvidence(event));
    else this.#send(event);
  }

  /** What is still being checked is not left behind by who closes the course just then. */
  #await(check: Promise<void>): void {
    this.#checks.add(check);
    void check.finally(() => this.#checks.delete(check));
  }

  /** With the first letter that is typed; until it is there, a text is kept that fits today. */
  async #loadFits(): Promise<void> {
    if (this.#fits !== fitsNow) return;
    try {
      this.#fits = (await import('../progress/room.ts')).fits;
    } catch {
      // No connection now: the next letter asks again.
    }
  }

  /** Where nothing is stored most things cannot be done; the programme takes those that can, the save chart nothing. */
  #mayHappen(event: ProgrammeEvent): boolean {
    const { launch, lookingBack } = this.#input;
    if (launch.mode === 'normal' || event.type === 'place.changed' || event.type === 'language.chosen')
      return true;
    return lookingBack?.extentOf(event) !== undefined;
  }

  /** A deelnemerscode is this learner's when it follows from the secret of the record, and no other one is taken up. */
  async #takeUpCode(event: Extract<ProgrammeEvent, { type: 'learner-code.given' }>): Promise<void> {
    const { secret } = this.#programme.getSnapshot().context.facts;
    if (secret === undefined) return;
    try {
      const { ownCode } = await import('../components/attendance/own-code.ts');
      if ((await ownCode(secret)) === event.code && !this.#isOver()) this.#send(event);
    } catch {
      // A file of the package cannot be fetched now: the screen that needs the code asks again.
    }
  }

  /** What the organiser is said to have confirmed counts when it is what the organiser signed, and is this learner's. */
  async #takeUpEvidence(event: Extract<ProgrammeEvent, { type: 'attendance.recorded' }>): Promise<void> {
    const { attendance } = event;
    if (attendance.confirmed === undefined) {
      this.#send(event);
      return;
    }
    for (const pause of checkPauses) {
      await new Promise((resolve) => setTimeout(resolve, pause));
      try {
        const { isSigned } = await import('../components/attendance/attendance-checks.ts');
        if ((await isSigned(this.session, attendance)) && !this.#isOver()) this.#send(event);
        return;
      } catch {
        // A worker may have died; the next check starts another. What cannot be checked is not believed: the learner still
        // has what was entered.
      }
    }
  }

  /** Why the last try to save did not succeed. */
  get trouble(): Trouble | undefined {
    return this.#saving.getSnapshot().context.trouble;
  }

  /** Is what was done last in this browser too, until the LMS has it? */
  get hasCopy(): boolean {
    return this.#input.journal.health() === 'works';
  }

  /** Of two texts that were written on two computers the learner has chosen: the other one (`use`), or the one that stands. */
  settleText(text: number, use: boolean): void {
    const other = this.#input.journal.others()[text];
    if (this.#isOver() || this.#input.launch.mode !== 'normal' || other === undefined) return;
    this.#input.journal.keepOther(text, undefined);
    if (use) this.did({ type: 'text.written', text, typed: other });
    else this.#tell();
  }

  /** Keeps what is being typed in this browser, letter by letter. */
  types(text: number, typed: string): void {
    void this.#loadFits();
    if (this.#input.launch.mode === 'normal' && !this.#isOver()) this.#input.journal.keepTyping(text, typed);
  }

  /**
   * The first screen stands. Only now the LMS is asked to store that the attempt runs: it may take its time. On a first visit
   * the record goes along, so that whoever is away a moment later has something to come back to; and so does one that only now
   * got its secret.
   */
  screenShown(): void {
    if (this.#input.launch.mode !== 'normal' || this.#isOver()) return;
    this.#saving.send({
      type: 'screen.shown',
      progress: this.#hasTraceToLeave() ? this.#progress : undefined,
    });
  }

  /** Another tab or window writes from now on; here everything can still be read. */
  writingTakenOver(): void {
    this.#saving.send({ type: 'writing.taken-over' });
    this.#tell();
  }

  clockTicked(): void {
    this.#programme.send({ type: 'clock.ticked' });
    this.#tell();
  }

  pageHidden(): void {
    this.#leaveTrace();
    this.#saving.send({ type: 'page.hidden' });
  }

  pageLeft(): void {
    this.#leaveTrace();
    this.#saving.send({ type: 'page.left' });
  }

  learnerLeft(): void {
    this.#leaveTrace();
    if (!this.#isOver()) this.#takeUpReporter();
    const leave = () => {
      this.#saving.send({ type: 'learner.left' });
    };
    const { lookingBack } = this.#input;
    const first = [...this.#checks, ...(lookingBack?.kept === undefined ? [] : [lookingBack.seal()])];
    if (first.length === 0 || this.#isOver()) leave();
    else void Promise.allSettled(first).then(leave);
  }

  #isTakenOver(): boolean {
    return this.#saving.getSnapshot().matches('takenOver');
  }

  #isOver(): boolean {
    const snapshot = this.#saving.getSnapshot();
    return (
      snapshot.status !== 'active' ||
      snapshot.matches('closed') ||
      snapshot.matches('leaving') ||
      this.#isTakenOver()
    );
  }

  /** Ends everything that still waits, as the end of the page does. */
  stop(): void {
    clearTimeout(this.#reporterTimer);
    this.#saving.stop();
    this.#programme.stop();
  }

  /** A browser that ended while somebody typed still has the last words. */
  #takeUpTyping(): void {
    for (const [text, typed] of Object.entries(this.#input.journal.typing())) {
      this.did({ type: 'text.written', text: Number(text), typed });
    }
  }

  #send(event: ProgrammeEvent): void {
    const before = this.#programme.getSnapshot().context.facts;
    this.#programme.send(event);
    const { facts } = this.#programme.getSnapshot().context;
    if (facts === before) return;
    const { launch, lookingBack } = this.#input;
    if (launch.mode !== 'normal') {
      if (lookingBack?.extentOf(event) === 'own') lookingBack.keep(event);
      this.#tell();
      return;
    }
    this.#hand(
      facts.marks !== before.marks ||
        facts.attendance !== before.attendance ||
        facts.certificate !== before.certificate,
    );
    this.#reporterTimer ??= setTimeout(() => void this.#fetchReporter(), reporterPause);
    this.#tell();
  }

  /** With the first thing done there is something to report; without a connection it is told at a later visit. */
  async #fetchReporter(): Promise<void> {
    try {
      const [{ planReports }, report] = await Promise.all([
        import('../progress/reports.ts'),
        this.#input.loadReportOutline(),
        this.#input.lms.prepareAnswers(),
      ]);
      this.#nextReporter = (...what) => planReports(...what, report);
      if (this.#saving.getSnapshot().matches({ keeping: 'saved' })) this.#takeUpReporter();
    } catch {
      // No connection now: what was done is in the state, and the next thing done asks again.
      this.#reporterTimer = undefined;
    }
  }

  /**
   * Only when nothing waits to be saved, or at the end: it asks what the LMS has been told so far, and those calls are none of the few that
   * finishing a step may cost.
   */
  #takeUpReporter(): void {
    if (this.#nextReporter === undefined || this.#reporter !== undefined) return;
    this.#reporter = this.#nextReporter;
    this.#hand(false);
  }

  get #record(): ProgressRecord {
    return this.#saving.getSnapshot().context.record;
  }

  #hand(weighty: boolean): void {
    const { facts, overview } = this.#programme.getSnapshot().context;
    if (this.#hasStateAfterAll()) {
      this.#startAnew(facts);
      return;
    }
    this.#saving.send({ type: 'progress.made', progress: { facts, overview }, weighty });
  }

  /**
   * After a first visit there is a state, also when nothing was done: an LMS that later comes with none has lost it. A phone
   * may end a page that is in the background without a word.
   */
  #leaveTrace(): void {
    if (this.#isOver() || !this.#hasTraceToLeave()) return;
    this.#saving.send({ type: 'progress.made', progress: this.#progress, weighty: false });
  }

  #hasTraceToLeave(): boolean {
    const { launch, restored } = this.#input;
    if (launch.mode !== 'normal' || this.#record.counter !== restored.record.counter) return false;
    // Until the LMS has the secret, nothing opens a sealed copy of this visit.
    if (restored.isSecretNew === true) return true;
    return restored.from === 'fresh' && !launch.resumed && !this.#hasStateAfterAll();
  }

  get #progress(): Progress {
    const { facts, overview } = this.#programme.getSnapshot().context;
    return { facts, overview };
  }

  /** Some places have nothing at the launch and everything a moment later: that may not be written over. */
  #hasStateAfterAll(): boolean {
    const { launch, lms, restored } = this.#input;
    const isFirstWrite = this.#record.counter === restored.record.counter;
    return launch.state === '' && isFirstWrite && launch.isSurelyFirst !== true && lms.stateAgain() !== '';
  }

  /** What was done here goes along in the journal, and is put together with what the LMS has. */
  #startAnew(facts: Facts): void {
    const { journal, restored, visit, startAnew } = this.#input;
    const counter = this.#record.counter + 1;
    const visits = withVisit(this.#record.visits, visit, counter);
    if (facts !== restored.record.facts) journal.write(pack({ ...this.#record, counter, visits, facts }));
    this.#saving.send({ type: 'writing.taken-over' });
    startAnew();
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}
