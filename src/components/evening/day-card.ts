import { consume } from '@lit/context';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { SessionCard } from '../../attendance/session-card.ts';
import { clockTime } from '../../content/moment-in-words.ts';
import type { StepContent, WerksessieContent } from '../../content/step-content.ts';
import type { Language } from '../../course-files/language.ts';
import { dutchZone } from '../../encoding/zone.ts';
import { eveningOf, type Evening } from '../../programme/evening.ts';
import { partsOf, type SessionPart } from '../../programme/session-parts.ts';
import { codeEntry } from '../attendance/code-entry.ts';
import { codeEntryStyles } from '../attendance/code-entry.styles.ts';
import { HandingIn, isRefused } from '../attendance/handing-in.ts';
import { photo } from '../attendance/hand-in-options.ts';
import { clockUnknown, type MeasureClock } from '../attendance/measure-clock.ts';
import { toldOf } from '../attendance/told.ts';
import type { LiveCamera } from '../qr/live-camera.ts';
import '../qr/live-camera.ts';
import { courseSession, type CourseSession } from '../session/course-session.ts';
import { bringIntoView, focusOn } from '../session/in-view.ts';
import { hashOf } from '../session/route.ts';
import { durationInWords, t } from '../session/words.ts';
import { base } from '../styles/base.styles.ts';
import { button } from '../styles/button.styles.ts';
import { chip } from '../styles/chip.styles.ts';
import { form } from '../styles/form.styles.ts';
import { notice } from '../styles/notice.styles.ts';
import { icon, type IconName } from '../ui/icon.ts';
import { windows } from '../ui/lit-windows.ts';
import { dayCard } from './day-card.styles.ts';
import { dayProgramme, partNow, quarters } from './day-parts.ts';
import { whatRemains } from './what-remains.ts';

/**
 * The day of the werksessie on home, one thing at a time: check in, the part that is going on, check out, and what remains.
 *
 * @fires {LearnerDid} learner-did - When a code was accepted.
 */
@customElement('day-card')
export class DayCard extends LitElement {
  static override styles = [base, button, chip, form, notice, windows, codeEntryStyles, dayCard];

  /** Set when its words are there, and again in another language. */
  @property() override lang = '';
  @property({ attribute: false }) measureClock: MeasureClock = clockUnknown;
  /** Gives the texts of a screen: the names of the parts stand in those of the werksessie. */
  @property({ attribute: false }) loadContent: (name: string, language: Language) => Promise<StepContent> =
    () => Promise.reject(new Error('There are no texts.'));

  @consume({ context: courseSession, subscribe: true })
  @state()
  private session!: CourseSession;

  @state() private content: WerksessieContent | undefined;
  @state() private card: SessionCard | undefined;
  /** The ways to bring a photo are shown. */
  @state() private withCamera = false;
  /** Somebody who is there leaves before the end. */
  @state() private leavesEarly = false;

  readonly #handingIn = new HandingIn(this, {
    session: () => this.session,
    measureClock: () => this.measureClock,
    told: () => void this.#told(),
  });
  #typed = false;
  #readFor: unknown;
  #textsFor: string | undefined;

  override willUpdate(): void {
    const { card } = this.session.facts.attendance;
    if (card !== this.#readFor) {
      this.#readFor = card;
      void this.#readCard();
    }
    if (this.lang !== '' && this.lang !== this.#textsFor) {
      this.#textsFor = this.lang;
      void this.#loadTexts();
    }
  }

  override render() {
    const evening = eveningOf(this.session.facts.attendance, this.session.minutes());
    if (this.lang === '' || evening === undefined) return nothing;
    return html`<section class="day" aria-labelledby="day-title">${this.#doing(evening)}</section>
      ${this.#beside()} ${dayProgramme(this.#parts(), evening, { ...this.#around(), place: this.#place() })}`;
  }

  #doing(evening: Evening): TemplateResult {
    switch (evening.doing) {
      case 'arrive':
        return this.#arriving(evening);
      case 'take-part':
        return this.#takingPart(evening);
      case 'leave':
        return this.#leaving(evening);
      case 'look-back':
        return whatRemains(this.session, evening, this.#around().time);
    }
  }

  #arriving({ session: { start, end } }: Evening) {
    const now = this.session.minutes();
    const { time } = this.#around();
    const when =
      now < start
        ? t('evening.startsIn', { duration: durationInWords(start - now), time: time(start) })
        : t(now < end ? 'evening.startedAt' : 'evening.endedAt', { time: time(now < end ? start : end) });
    const which = now < start ? 'today' : now < end ? 'going' : 'over';
    return html`${this.#head(when, 'clock', t(`evening.${which}`))}
      <h2 id="day-title" tabindex="-1">${t('evening.checkIn')}</h2>
      ${this.#code(t('evening.here'))}
      <p class="small"><b>${t('evening.noCode')}</b> ${t('evening.noCodeText')}</p>`;
  }

  #takingPart(evening: Evening) {
    const now = this.session.minutes();
    return html`${this.#head(t('evening.in', { time: this.#checkedIn() }), 'check', t('evening.there'), 'done')}
      ${this.#hidden()} ${partNow(this.#parts(), evening, this.#around())}
      ${quarters(evening, now, this.#around().time)}
      <a class="button wide" href=${hashOf('mijn-wijk')}>${icon('pen')}${t('evening.write')}</a>
      ${
        this.leavesEarly
          ? html`<p class="small">${t('evening.earlyText')}</p>
              ${this.#code(t('evening.leave'))}`
          : html`<p class="small early">
              <span>${t('evening.early')}</span>
              <button class="button text" type="button" @click=${this.#onEarly}>
                ${t('evening.earlyCode')}
              </button>
            </p>`
      }`;
  }

  #leaving(evening: Evening) {
    const now = this.session.minutes();
    const { end } = evening.session;
    const when =
      now < end
        ? t('evening.toGo', { duration: durationInWords(end - now) })
        : t('evening.endedAt', { time: this.#around().time(end) });
    return html`${this.#head(when, 'clock', t(now < end ? 'evening.soon' : 'evening.over'), 'busy')}
      <h2 id="day-title" tabindex="-1">${t('evening.checkOut')}</h2>
      ${this.#code(t('evening.leave'))} ${quarters(evening, now, this.#around().time)}
      <p class="small"><b>${t('evening.forgot')}</b> ${t('evening.forgotText')}</p>`;
  }

  #head(words: string, sign: IconName, word: string, status = 'open') {
    return html`<p class="day-head">
      <span>${words}</span><span class="chip" data-status=${status}>${icon(sign)}${word}</span>
    </p>`;
  }

  #code(check: string) {
    const busy = this.#handingIn.busy !== undefined;
    return html`${codeEntry({
        isLinked: true,
        isBusy: busy,
        codeRefused: this.#typed && isRefused(this.#handingIn.handedIn),
        check,
        onText: this.#onText,
        onCamera: () => void this.#onCamera(),
      })}
      ${
        this.withCamera
          ? html`<div class="photo">
              ${photo({
                isBusy: busy,
                onText: this.#onText,
                onFile: (file) => {
                  this.#typed = false;
                  void this.#handingIn.file(file);
                },
              })}
            </div>`
          : nothing
      }
      <div role="status" class="told">${toldOf(this.#handingIn, this.session, this.#zone())}</div>`;
  }

  /** The card has changed before the eyes of who sees it; this says it to who does not. */
  #hidden() {
    const { handedIn } = this.#handingIn;
    return html`<div role="status" class=${handedIn?.kind === 'checked' ? 'visually-hidden' : 'told'}>
      ${this.leavesEarly ? nothing : toldOf(this.#handingIn, this.session, this.#zone())}
    </div>`;
  }

  #beside() {
    const link = (anchor: number | undefined, sign: IconName, title: string, about: string) =>
      html`<a href=${hashOf('mijn-wijk', anchor)}
        >${icon(sign)}<span>${title}<small>${about}</small></span></a
      >`;
    return html`<nav class="beside" aria-label=${t('screen.page.mijn-wijk.title')}>
      ${link(undefined, 'huis', t('screen.page.mijn-wijk.title'), t('evening.mijnWijk'))}
      ${link(1, 'mensen', t('evening.kaart'), t('evening.kaartAbout'))}
    </nav>`;
  }

  #parts(): readonly SessionPart[] {
    return partsOf(this.content?.parts ?? [], this.card, (number) => t('evening.partNumber', { number }));
  }

  #place(): string | undefined {
    const { card } = this;
    return card === undefined ? undefined : t('evening.at', { place: card.place, wijk: card.wijk });
  }

  #around() {
    const { language, minutes } = this.session;
    return { now: minutes(), time: (at: number) => clockTime(at, language, this.#zone()) };
  }

  #zone(): string | undefined {
    if (this.card !== undefined) return this.card.zone;
    return this.session.facts.attendance.card === undefined ? undefined : dutchZone;
  }

  #checkedIn(): string {
    return this.#around().time(this.session.facts.attendance.checkedIn ?? 0);
  }

  /** With its own parts, place and zone; without a connection those of the course do. */
  async #readCard(): Promise<void> {
    const wanted = this.#readFor;
    if (wanted === undefined) return;
    try {
      const { linkedSession } = await import('../attendance/attendance-checks.ts');
      const linked = await linkedSession(this.session);
      if (wanted === this.#readFor) this.card = linked?.card;
    } catch {
      this.#readFor = undefined;
    }
  }

  async #loadTexts(): Promise<void> {
    const { language, outline } = this.session;
    const step = outline.phases.flatMap(({ steps }) => steps).find(({ kind }) => kind === 'werksessie');
    try {
      const content = await this.loadContent(step?.id ?? '', language);
      if (content.kind === 'werksessie') this.content = content;
    } catch {
      // The card tells the time all the same.
      this.#textsFor = undefined;
    }
  }

  readonly #onText = (text: string, origin: 'typed' | 'scanned') => {
    this.#typed = origin === 'typed';
    void this.#handingIn.text(text, origin);
  };

  async #onCamera(): Promise<void> {
    this.withCamera = true;
    await this.updateComplete;
    const camera = this.renderRoot.querySelector<LiveCamera>('live-camera');
    if (camera !== null) bringIntoView(camera, 'nearest');
    await camera?.open();
  }

  readonly #onEarly = async () => {
    this.leavesEarly = true;
    await this.updateComplete;
    focusOn(this.renderRoot.querySelector<HTMLElement>('#code'));
  };

  /** Accepted, the card is another one: it is read from its heading. Refused, the field stays where it was. */
  async #told(): Promise<void> {
    await this.updateComplete;
    if (!this.isConnected) return;
    const { handedIn } = this.#handingIn;
    if (handedIn?.kind === 'checked') {
      this.withCamera = false;
      this.leavesEarly = false;
      await this.updateComplete;
      focusOn(this.renderRoot.querySelector<HTMLElement>('#day-title'));
      return;
    }
    const told = this.renderRoot.querySelector('.told .notice');
    if (told !== null) bringIntoView(told, 'nearest', 'auto');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'day-card': DayCard;
  }
}
