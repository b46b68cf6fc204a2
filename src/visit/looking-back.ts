import type { ForOneself } from '../components/session/course-session.ts';
import type { Facts } from '../programme/facts.ts';
import { extentOf, withAnswer, type Extent } from '../programme/looking-back.ts';
import type { ProgrammeEvent } from '../programme/machine.ts';
import { packed, unpack, type PackedRecord } from '../progress/pack.ts';
import type { ProgressRecord } from '../progress/record.ts';
import { withVisit } from '../progress/visits.ts';
import type { VisitFacts } from './visit-facts.ts';

/**
 * What a visit can still do in a finished course, of which the LMS stores nothing more: fetched only for such a visit. What is
 * the learner's own goes into the copy in this browser, everything else is gone with the page.
 */
export class LookingBack {
  readonly #around: VisitFacts;
  readonly #stored: Facts | undefined;
  /** The record with what was answered for oneself: in this browser only. */
  #own: PackedRecord | undefined;

  constructor(around: VisitFacts) {
    this.#around = around;
    const { restored, launch } = around;
    const given = unpack(launch.state);
    if (restored.from === 'restored') this.#stored = restored.record.facts;
    else if (given.kind === 'record') this.#stored = given.record.facts;
    if (restored.from === 'recovered' || restored.from === 'merged') this.#own = packed(restored.record);
  }

  get forOneself(): ForOneself {
    return { kept: this.#hasCopy ? 'browser' : 'page', stored: this.#stored };
  }

  /** Where what was done for oneself is; undefined when nothing was. */
  get kept(): 'browser' | 'page' | undefined {
    return this.#own === undefined ? undefined : this.forOneself.kept;
  }

  /** What a text is accepted beside. */
  get record(): ProgressRecord {
    return this.#own?.record ?? this.#around.restored.record;
  }

  extentOf(event: ProgrammeEvent): Extent | undefined {
    return extentOf(event, this.#around.outline);
  }

  /**
   * Into the copy in this browser, as a record that has more than the LMS: every later launch here finds it, and one that
   * may write again brings it to the LMS. What only counts for now, such as a certificate, is not in it.
   */
  keep(event: ProgrammeEvent): void {
    const { journal, visit, minutes } = this.#around;
    // Another window may have kept an answer meanwhile.
    const inBrowser = journal.read();
    const isNewer = inBrowser !== undefined && inBrowser.counter > this.record.counter;
    const known = isNewer ? inBrowser : this.record;
    const counter = known.counter + 1;
    const facts = withAnswer(known.facts, event, minutes());
    this.#own = packed({ ...known, counter, visits: withVisit(known.visits, visit, counter), facts });
    journal.write(this.#own.state);
  }

  /** As after every good end no open copy stays behind; unless the LMS gives nothing back that could open a sealed one. */
  async seal(): Promise<void> {
    const { journal, seal } = this.#around;
    if (this.#own === undefined || !this.#opensAgain(this.#own.record)) return;
    const sealed = await seal(this.#own).catch(() => undefined);
    if (sealed === undefined) return;
    journal.keepSealed(sealed);
    journal.clear();
    await journal.settled();
  }

  /** Does the LMS, to which nothing can be written now, give back the secret that opens a sealed copy of this record? */
  #opensAgain({ facts }: ProgressRecord): boolean {
    const given = unpack(this.#around.launch.state);
    return given.kind === 'record' && given.record.facts.secret === facts.secret;
  }

  get #hasCopy(): boolean {
    return this.#around.journal.health() === 'works';
  }
}
