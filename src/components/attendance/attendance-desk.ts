import { readableCode } from '../../encoding/crockford.ts';
import { learnerQr } from '../../attendance/learner-qr.ts';
import { consume } from '@lit/context';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { eveningOf } from '../../programme/evening.ts';
import { isBegun } from '../../programme/join-attendance.ts';
import { courseSession, type CourseSession } from '../session/course-session.ts';
import { onlyReads } from '../session/what-may-be-done.ts';
import { LearnerDid } from '../session/learner-did.ts';
import { hashOf } from '../session/route.ts';
import { base } from '../styles/base.styles.ts';
import { button } from '../styles/button.styles.ts';
import { card } from '../styles/card.styles.ts';
import { chip } from '../styles/chip.styles.ts';
import { form } from '../styles/form.styles.ts';
import { notice } from '../styles/notice.styles.ts';
import { icon } from '../ui/icon.ts';
import { bringIntoView, focusOn } from '../session/in-view.ts';
import { t } from '../session/words.ts';
import { attendanceDesk } from './attendance-desk.styles.ts';
import { codeEntryStyles } from './code-entry.styles.ts';
import { HandingIn, isRefused, type HandedIn } from './handing-in.ts';
import type { LinkedSession, OfferedSession } from './attendance-checks.ts';
import { giveLearnerCode } from './learner-code.ts';
import { linkedSessionFacts, offeredSessions } from './linked-session.ts';
import { clockUnknown, type MeasureClock } from './measure-clock.ts';
import { packageTrust } from './package-trust.ts';
import { SessionKnown } from './session-known.ts';
import { toldOf } from './told.ts';
import { handInOptions, type HandInOption } from './hand-in-options.ts';

/** Minutes that a clock may be off before it is worth a word. */
const clockTolerance = 2;

/** How far somebody is; back: looking back at a finished course, of which nothing more is stored. */
type Stage =
  | 'unlinked'
  | 'linked'
  | 'in'
  | 'out'
  | 'confirmed'
  | 'unproven'
  | 'withdrawn'
  | 'back'
  | 'confirmedBack'
  | 'readOnly';

/** The option that is open at first. */
const firstOption: Readonly<Partial<Record<Stage, HandInOption>>> = {
  linked: 'code',
  in: 'code',
  back: 'file',
};

/**
 * Where the learner says which werksessie is theirs, checks in and out with the codes of the room, and brings the
 * organiser's word. Nothing is burnt by a mistake: what is refused changes nothing.
 *
 * @fires {LearnerDid} learner-did - When something was accepted, a session is let go of, or a deelnemerscode is given.
 * @fires {SessionKnown} session-known - When the linked session has been read from its card.
 */
@customElement('attendance-desk')
export class AttendanceDesk extends LitElement {
  static override styles = [base, button, card, chip, form, notice, codeEntryStyles, attendanceDesk];

  /** Set when its words are there, and again in another language. */
  @property() override lang = '';
  @property({ attribute: false }) measureClock: MeasureClock = clockUnknown;

  @consume({ context: courseSession, subscribe: true })
  @state()
  private session!: CourseSession;

  @state() private linked: LinkedSession | undefined;
  @state() private offers: readonly OfferedSession[] = [];
  /** What could not be fetched: the linked session is not read, or the package's sessions are not known. */
  @state() private failed = false;
  @state() private showAll = false;
  /** The learner is asked whether to let go of the session. */
  @state() private isUnlinking = false;
  /** The QR code of the deelnemerscode; what draws it comes by itself. */
  @state() private drawnQr: TemplateResult | undefined;

  readonly #handingIn = new HandingIn(this, {
    session: () => this.session,
    measureClock: () => this.measureClock,
    told: (handedIn) => void this.#bringIntoView(handedIn),
  });
  /** The card that was looked up last; null before the first time. */
  #lookedUp: Uint8Array | undefined | null = null;
  #typed = false;

  override willUpdate(): void {
    const { card: linkedCard } = this.session.facts.attendance;
    if (linkedCard === this.#lookedUp) return;
    this.#lookedUp = linkedCard;
    void this.#lookUp();
  }

  override updated(changed: PropertyValues<this>): void {
    // The code comes back as a new session, so it is given when this update is over.
    void this.updateComplete.then(() => giveLearnerCode(this, this.session));
    const { learnerCode } = this.session.facts;
    if (learnerCode !== undefined && (this.drawnQr === undefined || changed.has('lang')) && this.lang !== '')
      void this.#drawLearnerCode(learnerCode);
  }

  override render() {
    if (this.lang === '') return nothing;
    const isDay = this.#isDay();
    return html`<section class="card desk" aria-labelledby="title">
      <div class="stack">
        <h2 id="title" tabindex="-1">${t('attendance.title')}</h2>
        ${isDay ? nothing : this.#about()}
      </div>
      ${isDay ? html`${this.#handIn()} ${this.#told()} ${this.#about()}` : nothing}
      ${this.linked === undefined ? this.#choice() : this.#session(this.linked)} ${this.#conditions()}
      ${isDay ? nothing : html`${this.#told()} ${this.#handIn()}`} ${this.#toCertificate()}
      ${this.#learnerCode()}
    </section>`;
  }

  /** At the door the code comes first: whoever is there came for it. */
  #isDay(): boolean {
    const { facts, minutes, readOnly } = this.session;
    const doing = readOnly ? undefined : eveningOf(facts.attendance, minutes())?.doing;
    return doing !== undefined && doing !== 'look-back';
  }

  #about() {
    return html`<p class="small">${t(`attendance.about.${this.#stage()}`)}</p>`;
  }

  #told() {
    return html`<div role="status" class="told">
      ${toldOf(this.#handingIn, this.session, this.linked?.card?.zone)}
    </div>`;
  }

  #handIn() {
    if (onlyReads(this.session)) return nothing;
    return handInOptions({
      isDay: this.#isDay(),
      open: firstOption[this.#stage()],
      withCode: !this.session.readOnly,
      isLinked: this.#isLinked(),
      isBusy: this.#handingIn.busy !== undefined,
      codeRefused: this.#typed && isRefused(this.#handingIn.handedIn),
      onFile: (file) => void this.#handingIn.file(file),
      onText: this.#onText,
      onOpen: (option) => void this.#prepare(option),
      onCamera: () => void this.#toCamera(),
    });
  }

  /** Where nothing is stored, the certificate is made at once. */
  #toCertificate() {
    const { overview, language } = this.session;
    const closing = overview.steps.find(({ step }) => step.kind === 'closing');
    if (this.#stage() !== 'confirmedBack' || closing === undefined || closing.status === 'locked')
      return nothing;
    return html`<p>
      <a href=${hashOf(closing.step.id)}
        >${t('attendance.toCertificate', { title: closing.step.title[language] })}${icon('right')}</a
      >
    </p>`;
  }

  /** How far somebody is, by what is recorded. */
  #stage(): Stage {
    const { facts, overview, readOnly } = this.session;
    const { checkedIn, checkedOut } = facts.attendance;
    const { basis } = overview.presence;
    if (onlyReads(this.session)) return 'readOnly';
    if (basis === 'unproven' || basis === 'withdrawn') return basis;
    if (readOnly) return basis === 'confirmed' ? 'confirmedBack' : 'back';
    if (basis === 'confirmed') return basis;
    if (checkedIn !== undefined && checkedOut !== undefined) return 'out';
    if (checkedIn !== undefined) return 'in';
    return this.#isLinked() ? 'linked' : 'unlinked';
  }

  #isLinked(): boolean {
    return this.session.facts.attendance.card !== undefined;
  }

  /** Before a session is linked: those of the package, or how to come to one. */
  #choice() {
    if (this.failed) {
      return html`<div class="stack">
        <p class="aside">${icon('unsaved')}<span>${t('attendance.unavailable')}</span></p>
        <button class="button quiet" type="button" @click=${this.#lookUp}>${t('screen.tryAgain')}</button>
      </div>`;
    }
    if (this.#stage() !== 'unlinked') return nothing;
    return html`<section class="choosing stack" aria-labelledby="choice">
      <h3 id="choice">${t('attendance.link.title')}</h3>
      ${
        this.offers.length === 0
          ? nothing
          : offeredSessions({
              offers: this.offers,
              language: this.session.language,
              showAll: this.showAll,
              onPick: ({ text }) => {
                this.#onText(text, 'scanned');
              },
              onShowAll: () => void this.#onShowAll(),
            })
      }
      <p class="small">${t(`attendance.link.${this.offers.length === 0 ? 'how' : 'other'}`)}</p>
    </section>`;
  }

  #session(linked: LinkedSession) {
    const { facts, readOnly, language } = this.session;
    const mayLetGo = !readOnly && !isBegun(facts.attendance);
    return html`${linkedSessionFacts(linked, language)}
    ${
      !mayLetGo
        ? nothing
        : this.isUnlinking
          ? html`<div class="letting-go" role="group" aria-labelledby="letting-go">
              <p id="letting-go" tabindex="-1">${t('attendance.unlink.ask')}</p>
              <div class="buttons">
                <button class="button quiet" type="button" @click=${this.#onUnlink}>
                  ${t('attendance.unlink.yes')}
                </button>
                <button class="button text" type="button" @click=${this.#onKeep}>
                  ${t('attendance.unlink.no')}
                </button>
              </div>
            </div>`
          : html`<button class="button text unlink" type="button" @click=${this.#onAskUnlink}>
              ${t('attendance.unlink.start')}
            </button>`
    }`;
  }

  /** What the learner must know of this device and its connection. */
  #conditions() {
    const { secure, clockDifference = 0 } = this.#handingIn;
    const count = Math.abs(clockDifference);
    const isSafe = secure && this.linked?.secure !== false;
    return html`${
      isSafe ? nothing : html`<p class="aside">${icon('warning')}<span>${t('attendance.insecure')}</span></p>`
    }
    ${
      count < clockTolerance
        ? nothing
        : html`<p class="aside">
            ${icon('clock')}<span
              >${t(clockDifference < 0 ? 'attendance.clock.ahead' : 'attendance.clock.behind', { count })}</span
            >
          </p>`
    }`;
  }

  #learnerCode() {
    const { readOnly, facts } = this.session;
    const { learnerCode } = facts;
    if (learnerCode === undefined) {
      // Without the browser's own cryptography it takes some seconds.
      return readOnly ? nothing : html`<p class="tiny">${t('attendance.learnerCode.making')}</p>`;
    }
    return html`<section class="learner-code" aria-labelledby="learner-code">
      <h3 id="learner-code">${t('attendance.learnerCode.title')}</h3>
      <p class="code">${readableCode(learnerCode)}</p>
      <p class="small">${t('attendance.learnerCode.about')}</p>
      ${this.drawnQr ?? nothing}
    </section>`;
  }

  /** Reads the linked session, or the sessions that may be linked. */
  readonly #lookUp = async () => {
    const card = this.#lookedUp ?? undefined;
    this.failed = false;
    try {
      const linked = card === undefined ? undefined : await this.#readLinked();
      const offers = card === undefined ? await this.#findOffers() : [];
      if (card !== (this.#lookedUp ?? undefined)) return;
      this.linked = linked;
      this.offers = offers;
      this.isUnlinking = false;
      this.dispatchEvent(new SessionKnown(linked?.card));
      if (linked !== undefined && !onlyReads(this.session)) await this.#handingIn.measureClock();
    } catch {
      // A file of the package could not be fetched now.
      if (card === (this.#lookedUp ?? undefined)) this.failed = true;
    }
  };

  async #readLinked(): Promise<LinkedSession | undefined> {
    const { linkedSession } = await import('./attendance-checks.ts');
    return linkedSession(this.session);
  }

  async #findOffers(): Promise<readonly OfferedSession[]> {
    // Most packages have none; then nothing more is fetched.
    if (this.#stage() !== 'unlinked' || (await packageTrust()).sessions.length === 0) return [];
    const { sessionsOfPackage } = await import('./attendance-checks.ts');
    return sessionsOfPackage(this.session);
  }

  async #drawLearnerCode(code: string): Promise<void> {
    const label = t('attendance.learnerCode.qr');
    try {
      const { qrCode } = await import('../qr/qr-code.ts');
      this.drawnQr = qrCode(learnerQr(code), 'Q', label);
    } catch {
      // The code itself stands above it.
    }
  }

  /** What an option needs comes when it is opened: in the room there may be no connection any more. */
  async #prepare(option: HandInOption): Promise<void> {
    try {
      if (option === 'photo') await Promise.all([import('../qr/live-camera.ts'), import('qr/decode.js')]);
      await import('./attendance-checks.ts');
    } catch {
      // It is asked for again, and told, when it is used.
    }
  }

  /** The camera begins at once; closed again, it stands among the other ways to bring a photo. */
  async #toCamera(): Promise<void> {
    const photo = this.renderRoot.querySelector<HTMLDetailsElement>('[data-option=photo]');
    if (photo === null) return;
    photo.open = true;
    await this.#prepare('photo');
    const camera = photo.querySelector('live-camera');
    bringIntoView(photo, 'nearest');
    await camera?.open();
  }

  /** Brings what happened into view; the focus follows where its old place is gone, or nothing is left to do there. */
  async #bringIntoView(handedIn: HandedIn): Promise<void> {
    await this.updateComplete;
    if (!this.isConnected) return;
    const told = this.renderRoot.querySelector<HTMLElement>('.told .notice');
    if (handedIn.kind !== 'refused' || this.shadowRoot?.activeElement == null)
      told?.focus({ preventScroll: true });
    if (told) bringIntoView(told, 'nearest', 'auto');
    if (
      handedIn.kind === 'linked' ||
      handedIn.kind === 'checked' ||
      handedIn.kind === 'confirmed' ||
      handedIn.kind === 'withdrawn'
    )
      for (const field of this.renderRoot.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
        '#code, #text',
      ))
        field.value = '';
  }

  readonly #onText = (text: string, origin: 'typed' | 'scanned') => {
    this.#typed = origin === 'typed';
    void this.#handingIn.text(text, origin);
  };

  async #onShowAll(): Promise<void> {
    const before = this.renderRoot.querySelectorAll('.offers button').length;
    this.showAll = true;
    await this.updateComplete;
    focusOn(this.renderRoot.querySelectorAll<HTMLElement>('.offers button')[before]);
  }

  readonly #onAskUnlink = async () => {
    this.isUnlinking = true;
    await this.updateComplete;
    focusOn(this.renderRoot.querySelector<HTMLElement>('#letting-go'));
  };

  readonly #onKeep = async () => {
    this.isUnlinking = false;
    await this.updateComplete;
    focusOn(this.renderRoot.querySelector<HTMLElement>('.unlink'));
  };

  readonly #onUnlink = async () => {
    this.dispatchEvent(new LearnerDid({ type: 'session.unlinked' }));
    this.#handingIn.tell({ kind: 'unlinked' });
    await this.updateComplete;
    focusOn(this.renderRoot.querySelector<HTMLElement>('#title'));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'attendance-desk': AttendanceDesk;
  }
}
