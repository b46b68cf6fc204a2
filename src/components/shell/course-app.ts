import { ContextProvider } from '@lit/context';
import { css, html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { contentNameOf, isExtraPage } from '../../content/step-content.ts';
import { endingOf } from '../../programme/ending.ts';
import { eveningOf } from '../../programme/evening.ts';
import type { StepState } from '../../programme/overview.ts';
import type { Trouble } from '../../progress/saving.ts';
import { clockUnknown, type MeasureClock } from '../attendance/measure-clock.ts';
import { base } from '../styles/base.styles.ts';
import { button } from '../styles/button.styles.ts';
import { notice } from '../styles/notice.styles.ts';
import { icon } from '../ui/icon.ts';
import { phaseOf } from '../wijk/day-phase.ts';
import { focusOn } from '../session/in-view.ts';
import { t, type LoadLazyWords } from '../session/words.ts';
import '../home/home-screen.ts';
import './course-bar.ts';
import { BeforeLeaving } from '../session/before-leaving.ts';
import { courseSession, type CourseSession } from '../session/course-session.ts';
import { LearnerDid } from '../session/learner-did.ts';
import { hashOf, routeOf, type Route } from '../session/route.ts';
import { isClosed, type SavedState } from '../session/saved-state.ts';
import type { WijkKnown } from '../session/wijk-known.ts';
import { LazyParts } from './lazy-parts.ts';
import { ScreenLoader, type LoadContent } from './screen-loader.ts';
import { lightsOf, newLights, stepNamed, wantedScreen } from './wanted-screen.ts';

/** The learner wants to go on here, where another tab or window was writing. */
export class TakeOver extends Event {
  static readonly eventName = 'take-over';

  constructor() {
    super(TakeOver.eventName, { bubbles: true, composed: true });
  }
}

/**
 * The course on the page: the bar, a notice, and home or one screen, chosen by the address after `#`.
 */
@customElement('course-app')
export class CourseApp extends LitElement {
  static override styles = [
    base,
    button,
    notice,
    css`
      .skip {
        position: absolute;
        inset-inline-start: var(--s-2);
        inset-block-start: -80px;
        z-index: 20;
        background: var(--action);
        color: var(--on-action);
        padding: var(--s-1) var(--s-2);
        border-radius: var(--r-s);
      }
      .skip:focus {
        inset-block-start: var(--s-1);
      }
      /* No box of its own, so that the bar stays in view over the whole page. */
      header {
        display: contents;
      }
      .notice-row {
        max-inline-size: 1240px;
        margin-inline: auto;
        padding: 12px clamp(16px, 3vw, 32px);
      }
      .message {
        min-block-size: 50vh;
      }
      main:focus {
        outline: none;
      }
      /* Mijn wijk and the leerdossier put a sheet of their own on paper. */
      @media print {
        .notice-row,
        screen-header:has(+ :is(mijn-wijk-screen, leerdossier-screen, sheets-screen)) {
          display: none;
        }
      }
    `,
  ];

  @property({ attribute: false }) session!: CourseSession;
  @property({ attribute: false }) loadContent!: LoadContent;
  @property({ attribute: false }) loadLazyWords!: LoadLazyWords;
  @property({ attribute: false }) measureClock: MeasureClock = clockUnknown;
  @property() saved: SavedState = 'saved';
  /** Why something is not saved yet. */
  @property() trouble: Trouble | undefined;
  /** Is it in this browser at least? */
  @property({ attribute: false }) hasCopy = false;
  /** Draws what the learner must know about this launch; loaded only when there is something. */
  @property({ attribute: false }) launchNotice: (() => unknown) | undefined;

  @state() private route: Route = routeOf(location.hash);
  /** The first screen stands: from now on home may ask for what it shows below the fold. */
  @property({ type: Boolean }) mayLoadTheRest = false;
  /** What has just happened, for who cannot see it. */
  @state() private news = '';

  /** What the wijk of the linked session is called. */
  @state() private wijk: string | undefined;

  #toldFirstScreen = (): void => undefined;
  /** Resolves when home or a screen with its texts has been rendered: there is something to read. */
  readonly firstScreen = new Promise<void>((resolve) => {
    this.#toldFirstScreen = resolve;
  });

  /** Resolves when no screen is on its way any more. */
  screenSettled(): Promise<void> {
    return this.#screens.settled();
  }

  /** The course is another one now, as where it is being edited: what is shown gets its new texts. */
  courseChanged(): void {
    this.#parts.renewClosing();
    this.#screens.renew();
  }

  readonly #provider = new ContextProvider(this, { context: courseSession });
  readonly #screens = new ScreenLoader(this, {
    arrived: () => this.#arrive(),
    failed: () => {
      focusOn(this.renderRoot.querySelector('h1'));
    },
  });
  readonly #parts = new LazyParts(this);
  #arrived = false;

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('hashchange', this.#onHashChange);
    this.addEventListener(LearnerDid.eventName, this.#keepAddress);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('hashchange', this.#onHashChange);
    this.removeEventListener(LearnerDid.eventName, this.#keepAddress);
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('session')) {
      this.#provider.setValue(this.session);
      this.#noticeNewLight(changed.get('session'));
    }
    const { overview, language } = this.session;
    if (this.#hasDrafts()) void this.#parts.loadDrafts(language);
    this.dataset.phase = phaseOf(overview.steps);
    this.lang = language;
    const wanted = this.#wanted();
    if (wanted !== undefined) this.#screens.want(wanted, language);
  }

  override updated(changed: PropertyValues<this>): void {
    this.#nameDocument();
    const atHome = this.#wanted() === undefined;
    if (atHome || this.#screens.shown.kind !== 'loading') this.#toldFirstScreen();
    if (atHome && this.#isDay()) void this.#parts.loadDay(this.session.language);
    if (this.mayLoadTheRest && atHome && this.#hasBegun()) void this.#parts.loadNeeded(this.session.language);
    if (this.mayLoadTheRest && atHome) this.#loadClosing();
    // Home is whole without the card of the film.
    if (this.mayLoadTheRest && atHome) import('../ui/film-card.ts').catch(() => undefined);
    if (!changed.has('saved') || !isClosed(this.saved)) return;
    void this.#parts.loadHowToLeave();
    focusOn(this.renderRoot.querySelector('h1'));
  }

  override render() {
    if (isClosed(this.saved)) return this.#closed();
    const home = this.#wanted() === undefined;
    return html`
      <header>
        <a class="skip" href="#main" @click=${this.#skip}>${t('bar.skip')}</a>
        <course-bar
          .home=${home}
          .saved=${this.saved}
          .trouble=${this.trouble}
          .hasCopy=${this.hasCopy}
          .language=${this.session.language}
          .languages=${this.session.outline.languages}
          .statuses=${lightsOf(this.session.overview).map(({ status }) => status)}
        ></course-bar>
        <p class="visually-hidden" role="status" .textContent=${this.news}></p>
      </header>
      ${this.saved === 'elsewhere' ? html`<div class="notice-row">${this.#elsewhere()}</div>` : nothing}
      ${
        this.launchNotice === undefined || this.saved === 'elsewhere'
          ? nothing
          : html`<div class="notice-row">${this.launchNotice()}</div>`
      }
      ${this.#drafts(home)}
      ${
        home
          ? html`<home-screen
              .withNeeded=${this.#parts.hasNeeded(this.session.language)}
              .closing=${this.#parts.closing(this.session.language)}
              .withDay=${this.#parts.hasDay(this.session.language)}
              .loadContent=${this.loadContent}
              .measureClock=${this.measureClock}
              .loadLazyWords=${this.loadLazyWords}
              .wijk=${this.wijk}
              @wijk-known=${this.#onWijkKnown}
            ></home-screen>`
          : html`<main id="main" tabindex="-1">${this.#screen()}</main>`
      }
    `;
  }

  /** Another tab or window writes; here everything can be read, and taken over. */
  #elsewhere() {
    return html`<section class="notice" data-tone="warn" aria-label=${t('elsewhere.label')}>
      ${icon('info')}
      <p role="status">${t('elsewhere.text')}</p>
      <div class="buttons">
        <button class="button" type="button" @click=${() => this.dispatchEvent(new TakeOver())}>
          ${t('elsewhere.takeOver')}
        </button>
      </div>
    </section>`;
  }

  #hasDrafts(): boolean {
    return Object.keys(this.session.drafts).length > 0;
  }

  /** A text that is too long is told where it stands, and where one looks whether all is done. */
  #drafts(home: boolean) {
    const { drafts } = this.#parts;
    if (drafts === undefined || !this.#hasDrafts() || this.session.readOnly) return nothing;
    if (!home && this.#wanted()?.kind !== 'closing') return nothing;
    return html`<div class="notice-row">${drafts.draftNotice(this.session, this.hasCopy)}</div>`;
  }

  /** Once there is a certificate to be had, home shows it. */
  #loadClosing(): void {
    const { outline, facts, overview, language } = this.session;
    const { step } = overview.steps.find((state) => state.step.kind === 'closing') ?? {};
    if (step === undefined || endingOf(outline, facts, overview) === undefined) return;
    void this.#parts.loadClosing(contentNameOf(step), language);
  }

  /** Is it the day of the werksessie, for who may still do something there? */
  #isDay(): boolean {
    const { facts, minutes, readOnly } = this.session;
    return !readOnly && eveningOf(facts.attendance, minutes()) !== undefined;
  }

  /** For who has done nothing yet, what is still needed is the route itself. */
  #hasBegun(): boolean {
    return this.session.overview.steps.some(({ status }) => status === 'done' || status === 'busy');
  }

  /** A light that goes on is seen in the wijk and the bar; this says it. */
  #noticeNewLight(before: CourseSession | undefined): void {
    if (before === undefined) return;
    const { overview, language } = this.session;
    const fresh = newLights(before.overview, overview);
    if (fresh.length === 0) return;
    const places = new Intl.ListFormat(language).format(fresh.map(({ step }) => step.place[language]));
    const lights = lightsOf(overview);
    const count = lights.filter(({ status }) => status === 'done').length;
    this.news = t('progress.lit', { places, count, of: lights.length });
  }

  /** After the end nothing can be kept, so nothing can be filled in either. */
  #closed() {
    const { drafts, howToLeave } = this.#parts;
    const tooLong =
      drafts === undefined || !this.#hasDrafts()
        ? nothing
        : drafts.draftsAtTheEnd(this.session, this.hasCopy);
    const said = `saved.${this.saved}${this.saved === 'closedUnsaved' && !this.hasCopy ? 'Only' : ''}`;
    return html`<main class="page message stack">
      <h1
        tabindex="-1"
        .textContent=${this.saved === 'closing' ? t('closed.wait') : (howToLeave?.heading() ?? t('closed.title'))}
      ></h1>
      <p role="status" .textContent=${`${t(said)}.`}></p>
      ${this.saved === 'closing' ? nothing : howToLeave?.whatToPress()} ${tooLong}
      <p>${t('closed.text')}</p>
    </main>`;
  }

  #screen() {
    const { shown } = this.#screens;
    if (shown.kind === 'loading')
      return html`<p class="page message" role="status">${t('screen.loading')}</p>`;
    if (shown.kind === 'failed') {
      return html`<div class="page message stack">
        <h1 tabindex="-1">${t('screen.failedTitle')}</h1>
        <p>${t('screen.failed')}</p>
        <button
          class="button"
          type="button"
          @click=${() => {
            this.#screens.tryAgain();
          }}
        >
          ${t('screen.tryAgain')}
        </button>
      </div>`;
    }
    const state = this.#state();
    const { content, name, draw } = shown;
    return draw({
      session: this.session,
      screen: this.route.screen,
      content,
      state,
      anchor: this.#anchor(state),
      loadLazyWords: this.loadLazyWords,
      measureClock: this.measureClock,
      loadIn: (language) => this.loadContent(name, language),
    });
  }

  /** The part to show: from the address, else where the learner was in this step. */
  #anchor(state: StepState | undefined): number | undefined {
    const { place } = this.session.facts;
    return (
      this.route.anchor ??
      (place !== undefined && place.step === state?.step.index ? place.anchor : undefined)
    );
  }

  #state(): StepState | undefined {
    return stepNamed(this.route.screen, this.session.overview);
  }

  /** Undefined for home. */
  #wanted() {
    return wantedScreen(this.route.screen, this.session.overview);
  }

  /** The address follows the learner through a screen, so that a reload and the header's links lead where they say. */
  readonly #keepAddress = ({ did }: LearnerDid) => {
    const state = this.#state();
    if (did.type !== 'place.changed' || state?.step.index !== did.place.step) return;
    // Somebody who just pressed a link is on the way to another screen, and must get there.
    if (routeOf(location.hash).screen !== state.step.id) return;
    history.replaceState(history.state, '', hashOf(state.step.id, did.place.anchor));
    this.route = routeOf(location.hash);
  };

  readonly #onHashChange = () => {
    document.dispatchEvent(new BeforeLeaving());
    const before = this.route;
    this.route = routeOf(location.hash);
    if (this.route.screen === before.screen) {
      void this.#toTarget();
      return;
    }
    this.#screens.leave();
    void this.#arrive(before.screen);
  };

  /** The tab is named after the screen and the course, in the language of now. */
  #nameDocument(): void {
    const { screen } = this.route;
    const { language, outline } = this.session;
    const course = outline.title[language];
    if (this.#wanted() === undefined) document.title = course;
    else if (isExtraPage(screen)) document.title = `${t(`screen.page.${screen}.title`)} · ${course}`;
    else document.title = `${this.#state()?.step.title[language] ?? ''} · ${course}`;
  }

  /**
   * On a new screen: to its top, the focus on its heading, and the programme knows the place. Back at home the focus is
   * where the learner left from.
   */
  async #arrive(from?: string): Promise<void> {
    await this.updateComplete;
    const first = !this.#arrived;
    this.#arrived = true;
    const state = this.#state();
    const anchor = this.#anchor(state) ?? 0;
    // At a door that is shut nobody goes on the next time.
    if (state !== undefined && state.status !== 'locked' && this.#screens.shown.kind === 'screen') {
      const { place } = this.session.facts;
      if (place?.step !== state.step.index || place.anchor !== anchor) {
        this.dispatchEvent(
          new LearnerDid({ type: 'place.changed', place: { step: state.step.index, anchor } }),
        );
      }
    }
    // The LMS has the focus when the course starts; it is not taken away.
    if (first) return;
    if (await this.#toTarget()) return;
    if (anchor === 0) window.scrollTo({ top: 0, behavior: 'instant' });
    const header = this.renderRoot.querySelector('screen-header');
    if (header !== null) await header.focusHeading();
    else await this.renderRoot.querySelector('home-screen')?.focusReturn(from ?? '');
  }

  readonly #onWijkKnown = ({ wijk }: WijkKnown) => {
    this.wijk = wijk;
  };

  /** Is a source named in the address? Then there, and not at the top of all of them. */
  async #toTarget(): Promise<boolean> {
    const { target } = this.route;
    const sources = this.renderRoot.querySelector('sources-screen');
    return target !== undefined && sources !== null && (await sources.goTo(target));
  }

  readonly #skip = (event: Event) => {
    event.preventDefault();
    const main = this.renderRoot.querySelector<HTMLElement>('#main');
    if (main !== null) focusOn(main);
    else this.renderRoot.querySelector('home-screen')?.focusRoute();
  };
}

declare global {
  interface HTMLElementEventMap {
    'take-over': TakeOver;
  }
  interface HTMLElementTagNameMap {
    'course-app': CourseApp;
  }
}
