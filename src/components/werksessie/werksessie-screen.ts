import { dutchZone } from '../../encoding/zone.ts';
import { clockTime, dayInWords, isTimeHere, zoneInWords } from '../../content/moment-in-words.ts';
import { consume } from '@lit/context';
import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { SessionCard } from '../../attendance/session-card.ts';
import type { Language } from '../../course-files/language.ts';
import type { WerksessieContent } from '../../content/step-content.ts';
import { eveningOf } from '../../programme/evening.ts';
import type { StepState } from '../../programme/overview.ts';
import { clockUnknown, type MeasureClock } from '../attendance/measure-clock.ts';
import type { SessionKnown } from '../attendance/session-known.ts';
import { courseSession, type CourseSession } from '../session/course-session.ts';
import { PlaceKeeper } from '../session/place-keeper.ts';
import { hashOf } from '../session/route.ts';
import { base } from '../styles/base.styles.ts';
import { button } from '../styles/button.styles.ts';
import { card } from '../styles/card.styles.ts';
import { chip } from '../styles/chip.styles.ts';
import '../ui/film-card.ts';
import { icon, type IconName } from '../ui/icon.ts';
import { loadLazyElements, type LazyElement } from '../ui/lazy-elements.ts';
import { windows } from '../ui/lit-windows.ts';
import { prose, richText } from '../ui/rich-text.ts';
import { focusOn } from '../session/in-view.ts';
import { durationInWords, t, type LoadLazyWords } from '../session/words.ts';
import { ownSummary } from './own-summary.ts';
import { presenceCard } from './presence-card.ts';
import { isProgrammeOf } from '../../content/session-programme.ts';
import { minutesOf, partsOf } from '../../programme/session-parts.ts';
import { programmeRail } from './programme-rail.ts';
import { werksessie } from './werksessie-screen.styles.ts';

/** Where nearly every session takes place; what its card says counts as soon as it has been read. */

/** Milliseconds after the screen in which the desk comes, also when nobody has come near it. */
const deskPause = 1500;
/** How near to the window the desk may come before it is fetched. */
const near = '160px';

/** What only who has sent the questionnaire gets. */
const lazy: Readonly<Record<string, LazyElement>> = {
  'receipt-panel': { load: () => import('../receipts/receipt-panel.ts'), words: ['receipt'] },
};

/** In the order of their anchors. */
const sections = ['programme', 'goals', 'notes'] as const;

/**
 * The werksessie: its programme, what it is for and who is there, and what the learner wrote for it on Mijn wijk.
 * It has no end to press: it is done when the organiser's list or the codes of the room say that somebody was there.
 * The desk where that is recorded comes by itself, after the screen has been shown.
 *
 * @fires {LearnerDid} learner-did - When another part is in view.
 */
@customElement('werksessie-screen')
export class WerksessieScreen extends LitElement {
  static override styles = [base, button, card, chip, prose, windows, werksessie];

  @property({ attribute: false }) content!: WerksessieContent;
  @property({ attribute: false }) state!: StepState;
  /** The part to show: 0 programme, 1 goals, 2 what is one's own. */
  @property({ type: Number }) anchor: number | undefined;

  @property({ attribute: false }) loadLazyWords: LoadLazyWords = () => Promise.resolve();
  @property({ attribute: false }) measureClock: MeasureClock = clockUnknown;

  @consume({ context: courseSession, subscribe: true })
  @state()
  private session!: CourseSession;

  /** Was the panel of the bon asked for? It is a file of its own. */
  @state() private givesReceipt = false;

  /** The language of the words of the desk; undefined before it is there. */
  @state() private deskLanguage: Language | undefined;
  @state() private deskFailed = false;
  /** The card of the linked session, once the desk has read it. */
  @state() private card: SessionCard | undefined;

  readonly #place = new PlaceKeeper(this, () => this.state.step.index);
  #deskTimer: ReturnType<typeof setTimeout> | undefined;
  #deskInView: IntersectionObserver | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopWaiting();
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('anchor')) this.#place.goTo(this.anchor);
  }

  override updated(changed: PropertyValues<this>): void {
    loadLazyElements(this.renderRoot, lazy, this.loadLazyWords);
    if (changed.has('content')) this.#expectDesk();
  }

  override render() {
    const { facts, minutes } = this.session;
    // At the door the field for the code is the first thing.
    const isDay = eveningOf(facts.attendance, minutes()) !== undefined;
    // The desk itself stays where it is: it remembers what it has just been told.
    const beside = html`${this.#onThisPage()} ${presenceCard(this.session, this.#zone())}`;
    return html`<div class="page werksessie">
      <div class="side">${isDay ? nothing : beside} ${this.#desk()} ${isDay ? beside : nothing}</div>
      <div class="parts">${this.#programme()} ${this.#goals()} ${this.#notes()} ${this.#receipt()}</div>
    </div>`;
  }

  #onThisPage() {
    return html`<nav class="on-this-page" aria-label=${t('werksessie.onThisPage')}>
      <p class="head" aria-hidden="true">${t('werksessie.onThisPage')}</p>
      <ol>
        ${sections.map(
          (section, position) =>
            html`<li>
              <a href=${hashOf(this.state.step.id, position)} @click=${() => this.#goTo(position)}
                >${t(`werksessie.${section}.title`)}</a
              >
            </li>`,
        )}
      </ol>
    </nav>`;
  }

  #desk() {
    if (this.deskFailed) {
      return html`<div class="card stack">
        <p role="status">${t('werksessie.deskFailed')}</p>
        <button class="button quiet" type="button" @click=${this.#loadDesk}>${t('screen.tryAgain')}</button>
      </div>`;
    }
    return html`<attendance-desk
      lang=${this.deskLanguage ?? nothing}
      .measureClock=${this.measureClock}
      @session-known=${this.#onSessionKnown}
    ></attendance-desk>`;
  }

  #programme() {
    const parts = partsOf(this.content.parts, this.card, (number) => t('werksessie.part', { number }));
    return html`<section data-anchor="0" aria-labelledby="title-0">
      ${this.#title(0)}
      <p class="under-title">${this.#when(minutesOf(parts))} ${this.#elsewhere()}</p>
      ${
        this.card === undefined || isProgrammeOf(this.content.parts, this.card)
          ? nothing
          : html`<p class="notice">${t('werksessie.programme.differs')}</p>`
      }
      ${programmeRail({ parts, end: this.content.end, zone: this.#zone() }, this.session)}
      <film-card .place=${this.state.step.id}></film-card>
    </section>`;
  }

  #when(minutes: number): string {
    const duration = durationInWords(minutes);
    const { session } = this.session.facts.attendance;
    if (session === undefined) return t('werksessie.programme.about', { duration });
    const { language } = this.session;
    const zone = this.#zone();
    return t('werksessie.programme.on', {
      day: dayInWords(session.start, language, zone),
      from: clockTime(session.start, language, zone),
      until: clockTime(session.end, language, zone),
      duration,
    });
  }

  /** Said once, to who is in another time zone than the session. */
  #elsewhere() {
    const { session } = this.session.facts.attendance;
    const zone = this.#zone();
    if (session === undefined || zone === undefined || isTimeHere(session.start, zone)) return nothing;
    return t('werksessie.programme.elsewhere', {
      zone: zoneInWords(session.start, zone, this.session.language),
    });
  }

  /** The time zone of the session; undefined for one without a card, which only this device knows. */
  #zone(): string | undefined {
    if (this.card !== undefined) return this.card.zone;
    return this.session.facts.attendance.card === undefined ? undefined : dutchZone;
  }

  #goals() {
    const { goals, audience, guidance } = this.content;
    return html`<section data-anchor="1" aria-labelledby="title-1">
      ${this.#title(1)}
      <p class="under-title">${t('werksessie.goals.about')}</p>
      <ol class="goals">
        ${goals.map(({ text }) => html`<li><span class="plate" aria-hidden="true"></span>${text}</li>`)}
      </ol>
      <div class="who">
        <h2>${t('werksessie.who')}</h2>
        ${this.#details('mensen', t('werksessie.audience'), audience)}
        ${this.#details('wegwijzer', t('werksessie.guidance'), guidance)}
      </div>
    </section>`;
  }

  #details(name: IconName, summary: string, text: WerksessieContent['audience']) {
    return html`<details>
      <summary>${icon(name)}<span>${summary}</span>${icon('right')}</summary>
      ${richText(text)}
    </details>`;
  }

  #notes() {
    return html`<section data-anchor="2" aria-labelledby="title-2">
      ${this.#title(2)}
      <p class="under-title">${t('werksessie.notes.about')}</p>
      ${ownSummary(this.content, this.session.facts)}
    </section>`;
  }

  /** The answers of before, once they were sent: at the bus somebody looks for them here. */
  #receipt() {
    const form = this.content.receipts.before;
    const isSent = this.session.overview.steps.some(
      ({ step, status }) =>
        step.kind === 'questionnaire' &&
        status === 'done' &&
        form?.items.every(({ choice }) => step.choices.includes(choice)) === true,
    );
    if (form === undefined || !isSent) return nothing;
    return this.givesReceipt
      ? html`<receipt-panel .form=${form}></receipt-panel>`
      : html`<section class="card stack" aria-labelledby="give">
          <h2 id="give">${t('give.title')}</h2>
          <p>${t('give.text')}</p>
          <div class="buttons">
            <button class="button quiet" type="button" @click=${this.#onGive}>${t('give.show')}</button>
          </div>
        </section>`;
  }

  #title(position: number) {
    return html`<h2 id="title-${position}" tabindex="-1">${t(`werksessie.${sections[position]}.title`)}</h2>`;
  }

  readonly #onGive = () => {
    this.givesReceipt = true;
  };

  readonly #onSessionKnown = ({ card }: SessionKnown) => {
    this.card = card;
  };

  /**
   * The desk is a screen's worth by itself, so it comes after this one: when somebody comes near it, or has a session
   * to read, else a little later. In another language it only needs its words.
   */
  #expectDesk(): void {
    this.#stopWaiting();
    const desk = this.renderRoot.querySelector('attendance-desk');
    if (
      desk === null ||
      this.deskLanguage !== undefined ||
      this.session.facts.attendance.card !== undefined
    ) {
      void this.#loadDesk();
      return;
    }
    this.#deskTimer = setTimeout(() => void this.#loadDesk(), deskPause);
    this.#deskInView = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) void this.#loadDesk();
      },
      { rootMargin: near },
    );
    this.#deskInView.observe(desk);
  }

  #stopWaiting(): void {
    clearTimeout(this.#deskTimer);
    this.#deskInView?.disconnect();
  }

  readonly #loadDesk = async () => {
    this.#stopWaiting();
    const { language } = this.session;
    try {
      await Promise.all([import('../attendance/attendance-desk.ts'), this.loadLazyWords('attendance')]);
      this.deskLanguage = language;
      this.deskFailed = false;
    } catch {
      this.deskFailed = true;
    }
  };

  /** The address alone would do nothing when it already says this part. */
  #goTo(position: number): void {
    const title = this.renderRoot.querySelector<HTMLElement>(`#title-${position}`);
    focusOn(title, 'start', 'auto');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'werksessie-screen': WerksessieScreen;
  }
}
