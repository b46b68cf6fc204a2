import { createActor, type Actor } from 'xstate';
import type { Outline, ReportOutline } from './content/outline.ts';
import type { Language } from './content/schema.ts';
import type { CourseSession } from './components/shell/course-session.ts';
import type { SavedState } from './components/shell/saved-state.ts';
import { canKeep, keptForm } from './progress/accept-text.ts';
import type { Journal } from './progress/journal.ts';
import { unpack } from './progress/pack.ts';
import type { ProgressRecord } from './progress/record.ts';
import type { Restored } from './progress/restore.ts';
import { reachedIn } from './progress/standing.ts';
import { savingMachine, type Progress, type Reporter, type Trouble } from './progress/saving.ts';
import { extentOf, withAnswer, type Extent } from './programme/looking-back.ts';
import { programmeMachine, type Minutes, type ProgrammeEvent } from './programme/machine.ts';
import { withVisit } from './progress/visits.ts';
import type { Facts } from './programme/facts.ts';
import type { Reach } from './runtime/connection-probe.ts';
import type { LaunchFacts, Lms } from './runtime/lms.ts';

export interface CourseRunInput {
  readonly outline: Outline;
  readonly lms: Lms;
  readonly launch: LaunchFacts;
  readonly journal: Journal;
  readonly restored: Restored;
  readonly language: Language;
  readonly minutes: Minutes;
  /** Name by chance of this visit: 3 characters, a-z and 0-9. */
  readonly visit: string;
  /** The clock, in milliseconds; of this only the pauses of saving depend. */
  readonly now: () => number;
  readonly probe: () => Promise<Reach>;
  readonly isOffline: () => boolean;
  /** Seals what stays in this browser after a good end; undefined where that cannot be done. */
  readonly seal: (record: ProgressRecord) => Promise<string | undefined>;
  readonly loadReportOutline: () => Promise<ReportOutline>;
  /** Opens the course once more, with what the LMS and this browser have by then. */
  readonly startAnew: () => void;
}

/** Milliseconds after the first thing done in which nothing is fetched for the report: the screen comes first. */
const reporterPause = 2500;

/**
 * One visit of a learner: the programme decides, the save chart keeps, and whoever listens hears of every change.
 */
export class CourseRun {
  readonly #input: CourseRunInput;
  readonly #programme: Actor<ReturnType<typeof programmeMachine>>;
  readonly #saving: Actor<typeof savingMachine>;
  readonly #listeners = new Set<() => void>();
  /** The record with what was answered for oneself in a finished course: in this browser only. */
  #own: ProgressRecord | undefined;
  /** What the LMS has of a finished course. */
  #stored: Facts | undefined;
  #reporter: Reporter | undefined;
  /** Fetched, and not yet taken up. */
  #nextReporter: Reporter | undefined;
  #reporterTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(input: CourseRunInput) {
    this.#input = input;
    const { outline, lms, launch, journal, restored, minutes, visit, now, probe } = input;
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
        now,
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
    } else if (this.#looksBack) {
      const found = unpack(launch.state);
      if (restored.from === 'restored') this.#stored = restored.record.facts;
      else if (found.kind === 'record') this.#stored = found.record.facts;
      if (restored.from === 'recovered' || restored.from === 'merged') this.#own = restored.record;
    }
  }

  /** Calls `listener` after every change. */
  onChange(listener: () => void): void {
    this.#listeners.add(listener);
  }

  get session(): CourseSession {
    const { facts, overview } = this.#programme.getSnapshot().context;
    return {
      outline: this.#input.outline,
      facts,
      overview,
      language: facts.language ?? this.#input.language,
      learnerName: this.#input.launch.learnerName,
      minutes: this.#input.minutes,
      readOnly: this.#input.launch.mode !== 'normal' || this.#isTakenOver(),
      ...(this.#looksBack
        ? { forOneself: { kept: this.hasCopy ? 'browser' : 'page', stored: this.#stored } }
        : {}),
      drafts: this.#input.journal.drafts(),
      otherTexts: this.#input.journal.others(),
    };
  }

  get saved(): SavedState {
    const snapshot = this.#saving.getSnapshot();
    const { mode } = this.#input.launch;
    if (snapshot.matches('takenOver')) return 'elsewhere';
    if (snapshot.matches('leaving')) return 'closing';
    if (snapshot.matches('closed') && mode !== 'normal')
      return this.#own !== undefined && this.hasCopy ? 'closedForOneself' : 'closedLooking';
    if (snapshot.matches('closed') && !snapshot.context.accepted) return 'closedUnsaved';
    if (snapshot.matches('closed')) return this.#hasDrafts ? 'closedExceptText' : 'closed';
    if (mode !== 'normal' && this.#own !== undefined) return this.hasCopy ? 'forOneself' : 'forNow';
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
    if (this.#isOver()) return;
    const { outline, journal, launch } = this.#input;
    const extent = launch.mode === 'normal' ? 'stored' : this.#extentOf(event);
    if (extent === undefined) return;
    const take = (taken: ProgrammeEvent) => {
      if (extent === 'stored' && taken.type === 'learner-code.given') void this.#takeUpCode(taken);
      else if (extent === 'stored' && taken.type === 'attendance.recorded') void this.#takeUpEvidence(taken);
      else if (extent === 'stored') this.#send(taken);
      else this.#didLookingBack(taken, extent);
    };
    if (event.type !== 'text.written') {
      take(event);
      return;
    }
    const typed = keptForm(event.typed);
    const kept = canKeep(outline, this.#own ?? this.#record, event.text, typed);
    journal.keepDraft(event.text, kept ? undefined : event.typed);
    journal.keepTyping(event.text, undefined);
    if (kept) take({ ...event, typed });
    else this.#tell();
  }

  /** A deelnemerscode is this learner's when it follows from the secret of the record, and no other one is taken up. */
  async #takeUpCode(event: Extract<ProgrammeEvent, { type: 'learner-code.given' }>): Promise<void> {
    const { secret } = this.#programme.getSnapshot().context.facts;
    if (secret === undefined) return;
    try {
      const { ownCode } = await import('./components/attendance/own-code.ts');
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
    let isTrue = true;
    try {
      const { isSigned } = await import('./components/attendance/judging.ts');
      isTrue = await isSigned(this.session, attendance);
    } catch {
      // Nothing of an honest learner gets lost by a worker that died; a certificate checks everything once more.
    }
    if (isTrue && !this.#isOver()) this.#send(event);
  }

  #extentOf(event: ProgrammeEvent): Extent | undefined {
    const extent = extentOf(event, this.#input.outline);
    return extent === 'show' || this.#looksBack ? extent : undefined;
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
    if (this.#input.launch.mode === 'normal' && !this.#isOver()) this.#input.journal.keepTyping(text, typed);
  }

  /**
   * The first screen stands. Only now the LMS is asked to store that the attempt runs: it may take its time. On a first visit
   * the record goes along, so that whoever is away a moment later has something to come back to.
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
    if (this.#own === undefined || !this.#opensAgain(this.#own) || this.#isOver()) leave();
    else void this.#sealOwn(this.#own).then(leave);
  }

  /** The course is finished and the LMS stores nothing more, but some things can still be done. */
  get #looksBack(): boolean {
    const { mode } = this.#input.launch;
    return mode === 'review' || mode === 'emptied';
  }

  /** The programme takes it, the save chart does not: nothing of it reaches the LMS. */
  #didLookingBack(event: ProgrammeEvent, extent: Extent): void {
    const before = this.#programme.getSnapshot().context.facts;
    this.#programme.send(event);
    const { facts } = this.#programme.getSnapshot().context;
    if (extent === 'own' && facts !== before) this.#keepOwn(event);
    this.#tell();
  }

  /**
   * Into the copy in this browser, as a record that has more than the LMS: every later launch here finds it, and one that
   * may write again brings it to the LMS. What only counts for now, such as a certificate, is not in it.
   */
  #keepOwn(event: ProgrammeEvent): void {
    const { journal, visit, minutes } = this.#input;
    const here = this.#own ?? this.#record;
    // Another window may have kept an answer meanwhile.
    const inBrowser = journal.read();
    const known = inBrowser !== undefined && inBrowser.counter > here.counter ? inBrowser : here;
    const counter = known.counter + 1;
    const facts = withAnswer(known.facts, event, minutes());
    this.#own = { ...known, counter, visits: withVisit(known.visits, visit, counter), facts };
    journal.write(this.#own);
  }

  /** Does the LMS, to which nothing can be written now, give back the secret that opens a sealed copy of this record? */
  #opensAgain({ facts }: ProgressRecord): boolean {
    const lms = unpack(this.#input.launch.state);
    return lms.kind === 'record' && lms.record.facts.secret === facts.secret;
  }

  /** As after every good end no open copy stays behind; unless the LMS gives nothing back that could open a sealed one. */
  async #sealOwn(own: ProgressRecord): Promise<void> {
    const { journal, seal } = this.#input;
    const sealed = await seal(own).catch(() => undefined);
    if (sealed === undefined) return;
    journal.keepSealed(sealed);
    journal.clear();
    await journal.settled();
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
        import('./progress/reports.ts'),
        this.#input.loadReportOutline(),
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
    const isFirstVisit = restored.from === 'fresh' && !launch.resumed && launch.mode === 'normal';
    return isFirstVisit && this.#record.counter === 0 && !this.#hasStateAfterAll();
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
    if (facts !== restored.record.facts) journal.write({ ...this.#record, counter, visits, facts });
    this.#saving.send({ type: 'writing.taken-over' });
    startAnew();
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}
