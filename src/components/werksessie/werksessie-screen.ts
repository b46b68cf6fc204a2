import { consume } from '@lit/context';
import { html, LitElement, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { WerksessieContent } from '../../content/step-content.ts';
import type { StepState } from '../../programme/overview.ts';
import { courseSession, type CourseSession } from '../shell/course-session.ts';
import { PlaceKeeper } from '../shell/place-keeper.ts';
import { hashOf } from '../shell/route.ts';
import { base } from '../styles/base.styles.ts';
import { button } from '../styles/button.styles.ts';
import { card } from '../styles/card.styles.ts';
import { chip } from '../styles/chip.styles.ts';
import { icon, type IconName } from '../ui/icon.ts';
import { windows } from '../ui/lit-windows.ts';
import { prose, richText } from '../ui/rich-text.ts';
import { durationInWords, t } from '../words.ts';
import { noteGroups } from './note-groups.ts';
import { presenceCard } from './presence-card.ts';
import { minutesOf, programmeRail } from './programme-rail.ts';
import './readiness-check.ts';
import { clockTime, dayInWords } from './session-times.ts';
import { werksessie } from './werksessie-screen.styles.ts';

/** In the order of their anchors. */
const sections = ['programme', 'goals', 'readiness', 'notes'] as const;

/**
 * The werksessie: its programme, what it is for and who is there, a check whether the wijk is ready, and room for notes.
 * It has no end to press: it is done when the organiser's list or the codes of the room say that somebody was there.
 *
 * @fires {LearnerDid} learner-did - When something is answered or written, or another part is in view.
 */
@customElement('werksessie-screen')
export class WerksessieScreen extends LitElement {
  static override styles = [base, button, card, chip, prose, windows, werksessie];

  @property({ attribute: false }) content!: WerksessieContent;
  @property({ attribute: false }) state!: StepState;
  /** The part to show: 0 programme, 1 goals, 2 readiness, 3 notes. */
  @property({ type: Number }) anchor: number | undefined;

  @consume({ context: courseSession, subscribe: true })
  @state()
  private session!: CourseSession;

  readonly #place = new PlaceKeeper(this, () => this.state.step.index);

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('anchor')) this.#place.goTo(this.anchor);
  }

  override render() {
    return html`<div class="page werksessie">
      <div class="side">${this.#onThisPage()} ${presenceCard(this.session)}</div>
      <div class="parts">${this.#programme()} ${this.#goals()} ${this.#readiness()} ${this.#notes()}</div>
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

  #programme() {
    return html`<section data-anchor="0" aria-labelledby="title-0">
      ${this.#title(0)}
      <p class="under-title">${this.#when()}</p>
      ${programmeRail(this.content, this.session)}
    </section>`;
  }

  #when(): string {
    const duration = durationInWords(minutesOf(this.content.parts));
    const { session } = this.session.facts.attendance;
    if (session === undefined) return t('werksessie.programme.about', { duration });
    const { language } = this.session;
    return t('werksessie.programme.on', {
      day: dayInWords(session.start, language),
      from: clockTime(session.start, language),
      until: clockTime(session.end, language),
      duration,
    });
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

  #readiness() {
    const { readiness } = this.content;
    return html`<section data-anchor="2" aria-labelledby="title-2">
      ${this.#title(2)}
      <p class="under-title">${readiness.intro}</p>
      <readiness-check
        .readiness=${readiness}
        .choices=${this.session.facts.choices}
        language=${this.session.language}
        ?readOnly=${this.session.readOnly}
      ></readiness-check>
      ${this.#together()}
    </section>`;
  }

  #notes() {
    return html`<section data-anchor="3" aria-labelledby="title-3">
      ${this.#title(3)}
      <p class="under-title">${t('werksessie.notes.about')}</p>
      ${noteGroups(this.content.notes)} ${this.#together()}
    </section>`;
  }

  /** What is written here is also on the learner's own sheet. */
  #together() {
    return html`<p class="together">
      ${icon('huis')}<span
        >${t('werksessie.together.about')}
        <a href=${hashOf('mijn-wijk')}>${t('werksessie.together.link')}</a></span
      >
    </p>`;
  }

  #title(position: number) {
    return html`<h2 id="title-${position}" tabindex="-1">${t(`werksessie.${sections[position]}.title`)}</h2>`;
  }

  /** The address alone would do nothing when it already says this part. */
  #goTo(position: number): void {
    const title = this.renderRoot.querySelector<HTMLElement>(`#title-${position}`);
    title?.focus({ preventScroll: true });
    title?.scrollIntoView({ block: 'start' });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'werksessie-screen': WerksessieScreen;
  }
}
