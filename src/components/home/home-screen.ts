import { clockTime } from '../../content/moment-in-words.ts';
import { dutchZone } from '../../encoding/zone.ts';
import { consume } from '@lit/context';
import { html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { PhaseOutline } from '../../content/outline.ts';
import { extraPages, type ClosingContent, type ExtraPage } from '../../content/step-content.ts';
import { endingOf, type Ending } from '../../programme/ending.ts';
import { eveningOf, type Evening } from '../../programme/evening.ts';
import type { StepState } from '../../programme/overview.ts';
import { courseSession, type CourseSession } from '../session/course-session.ts';
import { hashOf } from '../session/route.ts';
import { base } from '../styles/base.styles.ts';
import { button } from '../styles/button.styles.ts';
import { card } from '../styles/card.styles.ts';
import { chip } from '../styles/chip.styles.ts';
import { icon, type IconName } from '../ui/icon.ts';
import { litWindows, windows } from '../ui/lit-windows.ts';
import { statusChip } from '../ui/status-chip.ts';
import { focusOn } from '../session/in-view.ts';
import { durationInWords, t, type LoadLazyWords } from '../session/words.ts';
import { spansInWords } from './earnings.ts';
import { home } from './home-screen.styles.ts';
import { allDone, dayBeforeItsCard, nextCard, plateOf } from './next-card.ts';
import { aboutCourse, isOpening, opening } from './opening.ts';
import { openingStyles } from './opening.styles.ts';
import { waitsFor } from './waits-for.ts';
import { phaseOf } from '../wijk/day-phase.ts';
import type { PointAtBuilding } from '../wijk/wijk-drawing.ts';
import '../wijk/wijk-drawing.ts';

/** What the learner gathers beside the steps. */
const ownPages: readonly { readonly page: ExtraPage; readonly sign: IconName }[] = [
  { page: 'mijn-wijk', sign: 'kaart' },
  { page: 'leerdossier', sign: 'dossier' },
];

/** Home: the wijk, what is next, and the route with every step. */
@customElement('home-screen')
export class HomeScreen extends LitElement {
  static override styles = [base, button, card, chip, windows, home, openingStyles];

  @consume({ context: courseSession, subscribe: true })
  @state()
  private session!: CourseSession;

  /** Is the element there that says what is still needed? It comes after the first paint, below what is seen first. */
  @property({ type: Boolean }) withNeeded = false;

  /** What the certificate is shown with, once it has been loaded; until then home says in a line that it is there. */
  @property({ attribute: false }) closing: ClosingContent | undefined;
  @property({ attribute: false }) loadLazyWords: LoadLazyWords = () => Promise.resolve();
  /** The card of the day can be shown, in the language of now. */
  @property({ type: Boolean }) withDay = false;
  @property({ attribute: false }) loadContent!: HTMLElementTagNameMap['day-card']['loadContent'];
  @property({ attribute: false }) measureClock!: HTMLElementTagNameMap['day-card']['measureClock'];
  /** Of the linked session, once its card was read. */
  @property() wijk: string | undefined;

  /** The building that is pointed at, in the drawing or by its step in the route: both show it. */
  @state() private pointed: string | undefined;

  override render() {
    const { overview, outline } = this.session;
    const lights = overview.steps.filter(({ step }) => step.building !== undefined);
    const lit = lights.filter(({ status }) => status === 'done').length;
    const ending = endingOf(outline, this.session.facts, overview);
    const isMorning = phaseOf(overview.steps) === 'ochtend';
    const evening = this.#evening();
    // When all is done that can be done, and on the day itself, the route is only looked up.
    const left = overview.next?.step.kind === 'closing' ? undefined : overview.next;
    const isFolded = evening !== undefined || (ending !== undefined && left?.step.required !== true);
    const isNew = evening === undefined && isOpening(this.session);
    const meeting = overview.steps.find(({ step }) => step.kind === 'werksessie')?.step.building;
    return html`
      <main class="home" ?data-day=${evening !== undefined}>
        <div class="panorama">
          <div class="greeting">
            ${
              evening !== undefined
                ? this.#dayGreeting(evening)
                : isNew
                  ? this.#opening()
                  : html`<h1 tabindex="-1">${this.#heading(isMorning)}</h1>
                      <p>${this.#greeting(isMorning, lit, lights.length)}</p>`
            }
          </div>
          <wijk-drawing
            ?moonless=${evening !== undefined}
            .steps=${overview.steps}
            phase=${phaseOf(overview.steps)}
            .pointed=${this.pointed ?? (evening?.doing === 'arrive' ? meeting : undefined)}
            @point-at-building=${this.#pointAtBuilding}
          ></wijk-drawing>
        </div>
        <div class="route-side" id="route" tabindex="-1">
          ${evening === undefined ? this.#firstThing(ending, isNew, isFolded) : this.#day()}
          <section aria-labelledby="route-title">
            <div class="progress-row">
              <h2 id="route-title">${t('home.route')}</h2>
              <p class="small">
                ${[t('progress.windows', { count: lit, of: lights.length }), isNew ? undefined : spansInWords(this.session)].filter(Boolean).join(', ')}
              </p>
            </div>
            ${litWindows(
              lights.map(({ status }) => status),
              true,
            )}
          </section>
          <div class="route">
            ${isFolded ? this.#folded() : outline.phases.map((phase) => this.#phase(phase))}
            ${this.withNeeded && !isFolded ? html`<still-needed class="card" compact></still-needed>` : nothing}
            <section aria-labelledby="own-title">
              <h3 id="own-title">${t('home.own')}</h3>
              <ol>
                ${ownPages.map(({ page, sign }) => this.#ownPage(page, sign))}
              </ol>
            </section>
          </div>
          <footer class="links small">
            ${Object.keys(extraPages)
              .filter((page) => !ownPages.some((own) => own.page === page))
              .map((page) => html`<a href=${hashOf(page)}>${t(`screen.page.${page}.title`)}</a>`)}
          </footer>
        </div>
      </main>
    `;
  }

  /** The day of the werksessie, for who may still do something there. */
  #evening(): Evening | undefined {
    const { facts, minutes, readOnly } = this.session;
    return readOnly ? undefined : eveningOf(facts.attendance, minutes());
  }

  #dayGreeting({ doing, session }: Evening) {
    const { learnerName: name, facts, language, overview, minutes } = this.session;
    const zone = facts.attendance.card === undefined ? undefined : dutchZone;
    const about = {
      arrive: () =>
        minutes() < session.start
          ? t('home.day.arriveAbout', { time: clockTime(session.start, language, zone) })
          : t('home.day.arriveLate'),
      'take-part': () => t('home.day.take-partAbout'),
      leave: () => t('home.day.leaveAbout'),
      'look-back': () =>
        t('home.day.look-backAbout', {
          count: overview.presence.minutes,
          of: session.end - session.start,
        }),
    };
    return html`<h1 tabindex="-1">
        ${doing === 'arrive' && name !== '' ? t('home.day.arriveName', { name }) : t(`home.day.${doing}`)}
      </h1>
      <p>${about[doing]()}</p>`;
  }

  #day() {
    return this.withDay
      ? html`<day-card
          lang=${this.session.language}
          .measureClock=${this.measureClock}
          .loadContent=${this.loadContent}
        ></day-card>`
      : dayBeforeItsCard(this.session);
  }

  /** Who has only just come in is told first what this is. */
  #opening() {
    const { learnerName } = this.session;
    return html`${
        learnerName === ''
          ? nothing
          : html`<p class="hello">${t('home.welcomeName', { name: learnerName })}</p>`
      }
      <h1 tabindex="-1">${t('home.opening.title')}</h1>
      <p>${aboutCourse(this.session)}</p>
      <p class="in-short">${spansInWords(this.session)}</p>`;
  }

  #firstThing(ending: Ending | undefined, isNew: boolean, isFolded: boolean) {
    const { next } = this.session.overview;
    if (ending === undefined) {
      if (next === undefined) return allDone(this.session);
      return isNew ? opening(this.session, next) : nextCard(this.session, next);
    }
    const withNext = next !== undefined && !isFolded && !(ending === 'ready' && next.step.kind === 'closing');
    // Half a year later that is what somebody comes for.
    const later = this.session.overview.steps.find(
      ({ step, status }) => step.opens.rule === 'weeks-after' && (status === 'open' || status === 'busy'),
    );
    if (later !== undefined) return html`${nextCard(this.session, later)} ${this.#ending(ending)}`;
    return html`${this.#ending(ending)} ${withNext ? nextCard(this.session, next) : nothing}`;
  }

  #heading(isMorning: boolean): string {
    const name = this.session.learnerName;
    if (isMorning)
      return this.wijk === undefined ? t('home.morning') : t('home.morningIn', { wijk: this.wijk });
    return name === '' ? t('home.welcome') : t('home.welcomeName', { name });
  }

  #greeting(isMorning: boolean, count: number, of: number): string {
    if (count === of) return t('home.allLights');
    if (!isMorning) return t('home.lights', { count, of });
    const name = this.session.learnerName;
    return `${name === '' ? t('home.congratulations') : t('home.congratulationsName', { name })} ${t('home.oneGrows', { count, of })}`;
  }

  /** The certificate: itself as soon as it is loaded, else the way to it. */
  #ending(ending: Ending) {
    if (this.closing !== undefined)
      return html`<home-ending .content=${this.closing} .loadLazyWords=${this.loadLazyWords}></home-ending>`;
    const { step } = this.session.overview.steps.find((state) => state.step.kind === 'closing') ?? {};
    if (step === undefined) return nothing;
    return html`<section class="next" aria-labelledby="ending-title">
      <span class="plate" aria-hidden="true">${icon('akte')}</span>
      <p class="over">${step.title[this.session.language]}</p>
      <h2 id="ending-title">${t('home.certificateReady')}</h2>
      <div class="foot">
        <a class="button" href=${hashOf(step.id)}>${t(`home.certificate.${ending}`)} ${icon('right')}</a>
      </div>
    </section>`;
  }

  #folded() {
    return html`<details class="whole">
      <summary>${t('home.wholeRoute')}${icon('right')}</summary>
      <div class="route">${this.session.outline.phases.map((phase) => this.#phase(phase))}</div>
    </details>`;
  }

  #phase(phase: PhaseOutline) {
    const steps = this.session.overview.steps.filter((candidate) => candidate.phase.id === phase.id);
    const waits = new Set(steps.flatMap((step) => waitsFor(step, this.session) ?? []));
    const [wait] = waits;
    return html`<section aria-labelledby="phase-${phase.id}">
      <h3 id="phase-${phase.id}">${phase.title[this.session.language]}</h3>
      ${waits.size === 1 ? html`<p class="small waits">${wait}</p>` : nothing}
      <ol>
        ${steps.map((step) => this.#step(step, waits.size > 1))}
      </ol>
    </section>`;
  }

  /** @param saysWait Do the steps of its phase wait for different things? Else it is said once, above them. */
  #step(state: StepState, saysWait: boolean) {
    const { step, status } = state;
    const { language } = this.session;
    const wait = saysWait ? waitsFor(state, this.session) : undefined;
    const body = html`${plateOf(state)}
      <span class="words"
        ><b>${step.title[language]}</b
        ><small
          >${step.place[language]} ·
          ${durationInWords(step.minutes)}${wait === undefined ? nothing : html`<br />${wait}`}</small
        ></span
      >
      ${statusChip(status)}`;
    return html`<li
      class="step"
      data-status=${status}
      ?data-pointed=${step.building !== undefined && step.building === this.pointed}
      @mouseenter=${() => this.#pointAt(step.building)}
      @mouseleave=${() => this.#pointAt(undefined)}
      @focusin=${() => this.#pointAt(step.building)}
      @focusout=${() => this.#pointAt(undefined)}
    >
      ${
        status === 'locked'
          ? html`<div>${body}</div>`
          : html`<a
              href=${hashOf(step.id)}
              aria-current=${this.session.overview.next === state ? 'step' : nothing}
              >${body}</a
            >`
      }
    </li>`;
  }

  #ownPage(page: ExtraPage, sign: IconName) {
    return html`<li class="step own">
      <a href=${hashOf(page)}
        ><span class="plate" aria-hidden="true">${icon(sign)}</span
        ><span class="words"
          ><b>${t(`screen.page.${page}.title`)}</b><small>${t(`home.ownPage.${page}`)}</small></span
        ></a
      >
    </li>`;
  }

  #pointAt(building: string | undefined): void {
    this.pointed = building;
  }

  readonly #pointAtBuilding = ({ building }: PointAtBuilding) => {
    this.#pointAt(building);
  };

  /** Brings keyboard and screen reader back to the link of the screen that was left, else to the heading. */
  async focusReturn(from: string): Promise<void> {
    await this.updateComplete;
    const drawing = this.renderRoot.querySelector('wijk-drawing');
    await drawing?.updateComplete;
    // Below each other, the list would hide the light that goes on just now.
    if (drawing?.hasNewLight === true && !matchMedia('(min-width: 821px)').matches) {
      this.renderRoot.querySelector('h1')?.focus({ preventScroll: true });
      return;
    }
    const link = [...this.renderRoot.querySelectorAll<HTMLElement>('.step a, .links a')].find(
      (candidate) => candidate.getAttribute('href') === hashOf(from),
    );
    if (link?.checkVisibility() !== true) this.renderRoot.querySelector('h1')?.focus({ preventScroll: true });
    else focusOn(link);
  }

  focusRoute(): void {
    focusOn(this.renderRoot.querySelector<HTMLElement>('#route'));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'home-screen': HomeScreen;
  }
}
