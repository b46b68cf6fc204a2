import type { CourseSession } from '../components/session/course-session.ts';
import type { SavedState } from '../components/session/saved-state.ts';
import type { Outline, ReportOutline } from '../content/outline.ts';
import type { Facts } from '../programme/facts.ts';
import type { ProgrammeEvent } from '../programme/machine.ts';
import { openJournal } from '../progress/journal.ts';
import { nothingReported } from '../progress/record.ts';
import type { Trouble } from '../progress/saving.ts';
import { CourseVisit } from '../visit/course-visit.ts';
import { NoLms } from './no-lms.ts';

export interface ViewVisitInput {
  readonly outline: Outline;
  readonly facts: Facts;
  readonly learnerName: string;
  readonly minutes: () => number;
  readonly loadReportOutline: () => Promise<ReportOutline>;
}

/** A visit that goes on while the course changes: each change begins another one with what the learner has done by then. */
export class ViewVisit {
  readonly #listeners = new Set<() => void>();
  #visit: CourseVisit;

  constructor(input: ViewVisitInput) {
    this.#visit = this.#begin(input);
  }

  /** With another course, or another learner. */
  become(input: ViewVisitInput): void {
    this.#visit.stop();
    this.#visit = this.#begin(input);
    this.#tell();
  }

  get session(): CourseSession {
    return this.#visit.session;
  }

  /** There is nothing to wait for. */
  readonly saved: SavedState = 'saved';

  get trouble(): Trouble | undefined {
    return this.#visit.trouble;
  }

  get hasCopy(): boolean {
    return this.#visit.hasCopy;
  }

  onChange(listener: () => void): void {
    this.#listeners.add(listener);
  }

  did(event: ProgrammeEvent): void {
    this.#visit.did(event);
  }

  settleText(text: number, use: boolean): void {
    this.#visit.settleText(text, use);
  }

  types(text: number, typed: string): void {
    this.#visit.types(text, typed);
  }

  clockTicked(): void {
    this.#visit.clockTicked();
  }

  screenShown(): void {
    this.#visit.screenShown();
  }

  // A view does not end: there is nothing to keep, and whoever presses "close" looks on.

  pageHidden(): void {
    this.#tell();
  }

  pageLeft(): void {
    this.#tell();
  }

  learnerLeft(): void {
    this.#tell();
  }

  #begin({ outline, facts, learnerName, minutes, loadReportOutline }: ViewVisitInput): CourseVisit {
    const lms = new NoLms(learnerName);
    const visit = new CourseVisit({
      outline,
      lms,
      launch: lms.open(),
      journal: openJournal(undefined, outline.id, '', minutes),
      restored: { record: { counter: 1, facts, reported: nothingReported, visits: [] }, from: 'restored' },
      minutes,
      visit: 'aaa',
      seal: () => Promise.resolve(undefined),
      language: outline.languages[0] ?? 'nl',
      elapsed: () => performance.now(),
      probe: () => Promise.resolve('reached'),
      isOffline: () => false,
      loadReportOutline,
      startAnew: () => undefined,
    });
    visit.onChange(() => {
      this.#tell();
    });
    return visit;
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}
