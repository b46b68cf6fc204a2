import { consume } from '@lit/context';
import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { tidyName } from '../../certificate/printed-name.ts';
import type { ClosingContent } from '../../content/step-content.ts';
import type { Language } from '../../course-files/language.ts';
import type { Facts } from '../../programme/facts.ts';
import { endingOf } from '../../programme/ending.ts';
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
import { pointsDesk, standingOf } from '../points/points-desk.ts';
import { pointsInALine, pointsLine } from '../points/points-line.ts';
import { professionChoice } from '../points/profession-choice.ts';
import { IssuedSheet, sheetToBe } from '../certificate/issued-sheet.ts';
import type { SheetFacts } from '../certificate/sheet-facts.ts';
import './still-needed.ts';
import { chooseThings, threeThings } from './three-things.ts';

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
  static override styles = [
    base,
    button,
    card,
    chip,
    form,
    notice,
    bar,
    prose,
    closing,
    pointsLine,
    threeThings,
  ];

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

  /** What verifies the attendance and the sheet are loaded when the learner comes to the desks. */
  readonly #desks = new NearView(this, '.desks');
  readonly #attendance = new AttendanceReader(
    this,
    () => (this.#desks.isNear ? this.session : undefined),
    (group) => this.loadLazyWords(group),
  );
  readonly #certificate = new IssuedSheet(
    this,
    () => ({ session: this.session, known: this.#attendance.known }),
    (...group) => this.loadLazyWords(...group),
    (language) => this.loadIn?.(language),
  );
  #version: number | undefined;
  #desksFirst: boolean | undefined;

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
  }

  override render() {
    const seen = this.#seen();
    const { outline, facts, overview } = this.session;
    // Who comes for the certificate does not look for it below what is done. What is on its place does not move from it.
    this.#desksFirst ??= endingOf(outline, facts, overview) !== undefined;
    const desks = this.#desksFor(seen, this.#name());
    return html`<div
      class="page closing"
      @name-chosen=${this.#onName}
      @big-number-given=${this.#onBigNumber}
      @renew-certificate=${this.#onRenew}
    >
      ${this.#desksFirst ? [desks, this.#howFar()] : [this.#howFar(), desks]} ${this.#things()}
      <section aria-labelledby="after-title">
        <h2 id="after-title">${t('closing.after')}</h2>
        <div class="pair">${richText(this.content.after)} ${followUp(this.session)}</div>
      </section>
    </div>`;
  }

  /** Both desks, or the one that there is for this learner with the certificate beside it. */
  #desksFor(seen: CourseSession, name: string) {
    const standing = standingOf(seen.overview.reward);
    const isOnly = standing === 'none' || standing === 'not';
    const isRenewing = this.draft !== undefined;
    const profession = professionChoice(seen, this.content.domains, isRenewing, this.#onProfession);
    const desk = html`<certificate-desk
      .session=${seen}
      .attendance=${this.#attendance.known}
      .verify=${this.#verify}
      .loadPrinter=${this.loadPrinter}
      .loadLazyWords=${this.loadLazyWords}
      .name=${name}
      ?renewing=${isRenewing}
      ?only=${isOnly}
    ></certificate-desk>`;
    const sheet = this.#sheet(this.#sheetFacts(seen, name));
    const title = html`<h2 id="desks-title">
      ${t(isOnly ? 'closing.yourCertificate' : 'closing.loketten')}
    </h2>`;
    if (standing === 'none') {
      return html`<section aria-labelledby="desks-title">
        ${title}
        <div class="desks">${desk} ${sheet}</div>
        ${pointsInALine(seen)} ${profession}
      </section>`;
    }
    // In one template: the question keeps the focus, whatever its answer changes below it.
    return html`<section aria-labelledby="desks-title">
        ${title} ${profession}
        <div class="desks">
          ${isOnly ? nothing : pointsDesk(seen, this.#attendance.known, isRenewing)} ${desk}
          ${isOnly ? sheet : nothing}
        </div>
      </section>
      ${isOnly ? nothing : sheet}`;
  }

  #things() {
    const { things } = this.content;
    if (things === undefined) return nothing;
    return html`<section aria-labelledby="things-title">
      <h2 id="things-title">${things.title}</h2>
      <p class="under-title">${things.intro}</p>
      ${chooseThings(things, this.session, (choice, value) =>
        this.dispatchEvent(new LearnerDid({ type: 'choice.made', choice, value })),
      )}
    </section>`;
  }

  #howFar() {
    return html`<div class="pair">
      <still-needed class="card lit"></still-needed>
      ${this.#progress()}
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
    const issued = this.draft === undefined ? this.#certificate.issued() : undefined;
    return issued ?? sheetToBe(seen, this.#attendance.known, name);
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
