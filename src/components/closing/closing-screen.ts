import { consume } from '@lit/context';
import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Certificate } from '../../certificate/certificate.ts';
import { tidyName } from '../../certificate/printed-name.ts';
import { whichCertificate } from '../../certificate/which-certificate.ts';
import type { ClosingContent } from '../../content/step-content.ts';
import type { Language } from '../../course-files/language.ts';
import type { Facts } from '../../programme/facts.ts';
import { overviewOf, type StepState } from '../../programme/overview.ts';
import { courseSession, type CourseSession } from '../session/course-session.ts';
import { LearnerDid } from '../session/learner-did.ts';
import { base } from '../styles/base.styles.ts';
import { button } from '../styles/button.styles.ts';
import { card } from '../styles/card.styles.ts';
import { chip } from '../styles/chip.styles.ts';
import { form } from '../styles/form.styles.ts';
import { notice } from '../styles/notice.styles.ts';
import { bar, filledBar } from '../ui/filled-bar.ts';
import { prose, richText } from '../ui/rich-text.ts';
import { durationInWords, t, type LoadLazyWords } from '../session/words.ts';
import type { BigNumberGiven } from '../certificate/big-number-field.ts';
import '../certificate/certificate-desk.ts';
import type { RenewCertificate } from '../certificate/certificate-desk.ts';
import type { NameChosen } from '../certificate/certificate-name.ts';
import { loadPrinter, type LoadPrinter } from '../certificate/certificate-printer.ts';
import { closing } from './closing-screen.styles.ts';
import { AttendanceReader, listedNameIn } from '../certificate/attendance-reader.ts';
import { followUp } from './follow-up.ts';
import { lazyOfCertificate } from '../certificate/lazy-elements.ts';
import { loadLazyElements } from '../ui/lazy-elements.ts';
import { NearView } from './near-view.ts';
import { pointsDesk } from '../points/points-desk.ts';
import { professionChoice } from '../points/profession-choice.ts';
import { previewOf, sheetOf, unprovenSheetOf, type SheetFacts } from '../certificate/sheet-facts.ts';
import './still-needed.ts';

/** What a learner changes for a new version, before it is made. */
type Draft = Pick<Facts, 'profession' | 'bigNumber'>;

const lazy = { ...lazyOfCertificate, 'reminder-file': { load: () => import('./reminder-file.ts') } };

/**
 * The end of the programme: what is still needed, the two desks of the town hall with what somebody gets there and
 * why, the certificate as it looks, and what comes after it.
 *
 * @fires {LearnerDid} learner-did - When the profession is chosen, a BIG-nummer is given or a certificate is made.
 */
@customElement('closing-screen')
export class ClosingScreen extends LitElement {
  static override styles = [base, button, card, chip, form, notice, bar, prose, closing];

  @property({ attribute: false }) content!: ClosingContent;
  @property({ attribute: false }) state!: StepState;
  /** Loads the words of this screen in another language: a certificate keeps its own. */
  @property({ attribute: false }) loadIn: ((language: Language) => Promise<unknown>) | undefined;
  /** Loads the words of what not every learner sees, or not at once. */
  @property({ attribute: false }) loadLazyWords: LoadLazyWords = () => Promise.resolve();
  @property({ attribute: false }) loadPrinter: LoadPrinter = loadPrinter;

  @consume({ context: courseSession, subscribe: true })
  @state()
  private session!: CourseSession;

  @state() private chosenName: string | undefined;
  /** There as long as a new version is being made. */
  @state() private draft: Draft | undefined;
  @state() private issued: { readonly certificate: Certificate; readonly qr: string } | undefined;

  /** What verifies the attendance and the sheet are loaded when the learner comes to the desks. */
  readonly #desks = new NearView(this, '.desks');
  readonly #attendance = new AttendanceReader(
    this,
    () => (this.#desks.isNear ? this.session : undefined),
    (group) => this.loadLazyWords(group),
  );
  /** What the certificate that is shown was made from. */
  #shownFor: readonly unknown[] = [];
  #version: number | undefined;

  override willUpdate(): void {
    const version = this.session.facts.certificate?.version;
    if (version !== this.#version) {
      this.#version = version;
      this.draft = undefined;
      this.chosenName = undefined;
    }
  }

  override updated(_changed: PropertyValues<this>): void {
    loadLazyElements(this.renderRoot, lazy, this.loadLazyWords);
    const { facts, language } = this.session;
    const { known } = this.#attendance;
    const from = [facts.certificate, facts.bigNumber, known, language];
    if (from.every((part, at) => part === this.#shownFor[at])) return;
    this.#shownFor = from;
    void this.#loadIssued();
  }

  override render() {
    const seen = this.#seen();
    const name = this.#name();
    return html`<div
      class="page closing"
      @name-chosen=${this.#onName}
      @big-number-given=${this.#onBigNumber}
      @renew-certificate=${this.#onRenew}
    >
      <div class="pair">
        <still-needed class="card lit"></still-needed>
        ${this.#progress()}
      </div>
      <section aria-labelledby="desks-title">
        <h2 id="desks-title">${t('closing.loketten')}</h2>
        ${professionChoice(seen, this.content.domains, this.draft !== undefined, this.#onProfession)}
        <div class="desks">
          ${pointsDesk(seen, this.#attendance.known, this.draft !== undefined)}
          <certificate-desk
            .session=${seen}
            .attendance=${this.#attendance.known}
            .verify=${this.#verify}
            .loadPrinter=${this.loadPrinter}
            .loadLazyWords=${this.loadLazyWords}
            .name=${name}
            ?renewing=${this.draft !== undefined}
          ></certificate-desk>
        </div>
      </section>
      ${this.#sheet(this.#sheetFacts(seen, name))}
      <section aria-labelledby="after-title">
        <h2 id="after-title">${t('closing.after')}</h2>
        <div class="pair">${richText(this.content.after)} ${followUp(this.session)}</div>
      </section>
    </div>`;
  }

  #progress() {
    const { progress, minutesDone, minutesToGo } = this.session.overview;
    const { completedAt, passedAt } = this.session.outline.rules;
    const together = passedAt === 'confirmation' && completedAt !== 'claim';
    return html`<section class="card" aria-labelledby="progress-title">
      <h2 id="progress-title">${t('closing.progress')}</h2>
      <p>
        ${
          minutesToGo === 0
            ? t('closing.allMinutes', { done: durationInWords(minutesDone) })
            : minutesDone === 0
              ? t('closing.noMinutes', { toGo: durationInWords(minutesToGo) })
              : t('closing.minutes', {
                  done: durationInWords(minutesDone),
                  toGo: durationInWords(minutesToGo),
                })
        }
      </p>
      ${filledBar(progress)}
      ${
        // What it does not know by now it will not hear any more.
        this.session.forOneself === undefined
          ? html`<p class="tiny lms">
              ${t(`closing.lms.completed.${completedAt}`)}
              ${t(`closing.lms.passed.${together ? 'claim' : passedAt}`)}
            </p>`
          : nothing
      }
    </section>`;
  }

  #sheet(sheet: SheetFacts) {
    return html`<section class="looks" aria-labelledby="looks-title">
      <div class="title-row">
        <h2 id="looks-title">${t('closing.looks.title')}</h2>
        <p class="small">${t('closing.looks.format')}</p>
      </div>
      ${sheet.demonstration ? html`<p class="small trial">${t('closing.looks.trialWhy')}</p>` : nothing}
      ${this.#desks.isNear ? html`<certificate-sheet .sheet=${sheet}></certificate-sheet>` : html`<div class="sheet-place"></div>`}
    </section>`;
  }

  /** The certificate that was issued, or the one that would be. */
  #sheetFacts(seen: CourseSession, name: string): SheetFacts {
    if (this.issued !== undefined && this.draft === undefined)
      return sheetOf(this.issued.certificate, this.issued.qr);
    const { known } = this.#attendance;
    const verified = known.kind === 'verified' ? known : undefined;
    const { certificate } = this.session.facts;
    if (certificate !== undefined && this.draft === undefined)
      return unprovenSheetOf(certificate, this.session, verified);
    const what = whichCertificate(seen.outline, seen.facts, seen.overview);
    return previewOf(seen, what.kind === 'none' ? undefined : what, verified, name);
  }

  /** The session as it would be with what is changed for a new version. */
  #seen(): CourseSession {
    if (this.draft === undefined) return this.session;
    const { bigNumber: _old, profession: _other, ...others } = this.session.facts;
    const facts = { ...others, ...this.draft };
    const { outline, minutes } = this.session;
    return { ...this.session, facts, overview: overviewOf(outline, facts, minutes()) };
  }

  #name(): string {
    // Confirmed by name and not by code: with another name nobody could see whose certificate it is.
    const known = listedNameIn(this.#attendance.known) ?? this.session.learnerName;
    return this.chosenName ?? this.session.facts.certificate?.name ?? tidyName(known);
  }

  readonly #verify = () => this.#attendance.again(this.session);

  async #loadIssued(): Promise<void> {
    const { known } = this.#attendance;
    const { certificate } = this.session.facts;
    if (certificate === undefined || known.kind !== 'verified') {
      this.issued = undefined;
      return;
    }
    try {
      await Promise.all([
        this.loadLazyWords('certificate', certificate.language),
        this.loadLazyWords('closing.sheet', certificate.language),
      ]);
      if (certificate.language !== this.session.language) await this.loadIn?.(certificate.language);
      const { issuedCertificate, qrOf } = await import('../certificate/certificate-maker.ts');
      const whole = issuedCertificate(this.session, known);
      this.issued = whole && { certificate: whole, qr: qrOf(whole) };
    } catch {
      // A file of the package cannot be fetched now: the sheet stays what it is.
    }
  }

  readonly #onProfession = (profession: number) => {
    if (this.draft !== undefined) this.draft = { ...this.draft, profession };
    else this.dispatchEvent(new LearnerDid({ type: 'profession.chosen', profession }));
  };

  readonly #onName = ({ chosen }: NameChosen) => {
    this.chosenName = chosen;
  };

  readonly #onBigNumber = ({ bigNumber }: BigNumberGiven) => {
    // What is taken back is gone at once, from the record too.
    if (this.draft === undefined || bigNumber === undefined)
      this.dispatchEvent(new LearnerDid({ type: 'big-number.changed', bigNumber }));
    if (this.draft === undefined) return;
    const { bigNumber: _old, ...others } = this.draft;
    this.draft = bigNumber === undefined ? others : { ...others, bigNumber };
  };

  readonly #onRenew = ({ renewing }: RenewCertificate) => {
    const { profession, bigNumber } = this.session.facts;
    this.chosenName = undefined;
    this.draft = renewing
      ? {
          ...(profession === undefined ? {} : { profession }),
          ...(bigNumber === undefined ? {} : { bigNumber }),
        }
      : undefined;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'closing-screen': ClosingScreen;
  }
}
