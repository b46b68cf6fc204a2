import { consume } from '@lit/context';
import { html, LitElement, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { MijnWijkContent } from '../../content/step-content.ts';
import { courseSession, type CourseSession } from '../session/course-session.ts';
import { hashOf } from '../session/route.ts';
import { base } from '../styles/base.styles.ts';
import { button } from '../styles/button.styles.ts';
import { card } from '../styles/card.styles.ts';
import { chip } from '../styles/chip.styles.ts';
import { focusOn } from '../session/in-view.ts';
import './print-button.ts';
import { t } from '../session/words.ts';
import { noteGroups } from './note-groups.ts';
import './readiness-check.ts';
import { lessonAnswers, lessonCards } from './lesson-answers.ts';
import { lookBack } from './look-back.ts';
import { mijnWijk } from './mijn-wijk-screen.styles.ts';
import { packCards } from './pack-outcomes.ts';
import { inWords, partnerLists } from './partner-lists.ts';
import './partner-rings.ts';
import './partner-rows.ts';
import { placedPartners } from './sociale-kaart.ts';
import './wijk-sheet.ts';

/** In the order of their anchors. */
const sections = ['readiness', 'map', 'notes', 'lessons', 'pack'] as const;

/**
 * Mijn wijk: everything the learner gathers for the werksessie in one place, and on one sheet of paper. Half a year after
 * the werksessie it opens with what was agreed there.
 *
 * @fires {LearnerDid} learner-did - When something is answered or written.
 */
@customElement('mijn-wijk-screen')
export class MijnWijkScreen extends LitElement {
  static override styles = [base, button, card, chip, mijnWijk];

  @property({ attribute: false }) content!: MijnWijkContent;
  /** The part to show: 0 starting points, 1 sociale kaart, 2 notes, 3 lessons, 4 informatiepakket. */
  @property({ type: Number }) anchor: number | undefined;

  @consume({ context: courseSession, subscribe: true })
  @state()
  private session!: CourseSession;

  override updated(changed: PropertyValues<this>): void {
    const { anchor } = this;
    // After the layout of this render, and after the screen has been brought to its top.
    if (changed.has('anchor') && anchor !== undefined) requestAnimationFrame(() => this.#goTo(anchor));
  }

  override render() {
    return html`
      <div class="page mijn-wijk">
        ${lookBack(this.content, this.session)} ${this.#top()} ${this.#readiness()} ${this.#map()}
        ${this.#notes()} ${this.#lessons()} ${this.#pack()} ${this.#print()}
      </div>
      <wijk-sheet .content=${this.content} aria-hidden="true"></wijk-sheet>
    `;
  }

  #top() {
    return html`<div class="top">
      <nav aria-label=${t('mijnWijk.onThisPage')}>
        <ul>
          ${sections.map(
            (section, position) =>
              html`<li>
                <a href=${hashOf('mijn-wijk', position)} @click=${() => this.#goTo(position)}
                  >${t(`mijnWijk.${section}.title`)}</a
                >
              </li>`,
          )}
        </ul>
      </nav>
      ${this.#printButton('quiet')}
    </div>`;
  }

  #readiness() {
    const { readiness } = this.content;
    return html`<section class="beside" aria-labelledby="title-0">
      <div class="words">
        ${this.#title(0)}
        <p class="under-title">${readiness.intro}</p>
      </div>
      <readiness-check
        .readiness=${readiness}
        .choices=${this.session.facts.choices}
        language=${this.session.language}
        ?readOnly=${this.session.readOnly}
      ></readiness-check>
    </section>`;
  }

  #map() {
    const { socialeKaart: kaart } = this.content;
    const { choices } = this.session.facts;
    const partners = placedPartners(kaart, choices);
    return html`<section aria-labelledby="title-1">
      ${this.#title(1)}
      <p class="under-title">${kaart.intro}</p>
      <div class="map">
        <figure class="card night" aria-label=${t('mijnWijk.map.picture')}>
          <partner-rings .kaart=${kaart} .choices=${choices}></partner-rings>
          <figcaption><p role="status">${inWords(partners)}</p></figcaption>
        </figure>
        <partner-rows .kaart=${kaart} .choices=${choices} ?readOnly=${this.session.readOnly}></partner-rows>
      </div>
      ${partnerLists(kaart, partners)}
    </section>`;
  }

  #notes() {
    return html`<section class="beside" aria-labelledby="title-2">
      <div class="words">
        ${this.#title(2)}
        <p class="under-title">${t('mijnWijk.notes.about')}</p>
      </div>
      ${noteGroups(this.content.notes)}
    </section>`;
  }

  #lessons() {
    return html`<section aria-labelledby="title-3">
      ${this.#title(3)}
      <p class="under-title">${t('mijnWijk.lessons.about')}</p>
      ${lessonCards(lessonAnswers(this.content.lessons, this.session), this.session)}
    </section>`;
  }

  #pack() {
    return html`<section aria-labelledby="title-4">
      ${this.#title(4)}
      <p class="under-title">${t('mijnWijk.pack.about')}</p>
      ${packCards(this.content, this.session)}
    </section>`;
  }

  #print() {
    return html`<section class="card lamp print" aria-labelledby="print-title">
      <h2 id="print-title">${t('mijnWijk.print.title')}</h2>
      <p>${t('mijnWijk.print.about')}</p>
      ${this.#printButton()}
    </section>`;
  }

  #printButton(kind = '') {
    return html`<print-button
      label=${t('mijnWijk.print.button')}
      instead=${t('mijnWijk.print.nothing')}
      ?quiet=${kind === 'quiet'}
    ></print-button>`;
  }

  #title(position: number) {
    return html`<h2 id="title-${position}" tabindex="-1">${t(`mijnWijk.${sections[position]}.title`)}</h2>`;
  }

  #goTo(position: number): void {
    const title = this.renderRoot.querySelector<HTMLElement>(`#title-${position}`);
    focusOn(title, 'start', 'auto');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'mijn-wijk-screen': MijnWijkScreen;
  }
}
