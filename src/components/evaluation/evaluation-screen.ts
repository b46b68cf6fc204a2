import { consume } from '@lit/context';
import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { EvaluationContent } from '../../content/step-content.ts';
import type { StepState } from '../../programme/overview.ts';
import { courseSession, type CourseSession } from '../session/course-session.ts';
import { LearnerDid } from '../session/learner-did.ts';
import { PlaceKeeper } from '../session/place-keeper.ts';
import { base } from '../styles/base.styles.ts';
import { button } from '../styles/button.styles.ts';
import { card } from '../styles/card.styles.ts';
import { chip } from '../styles/chip.styles.ts';
import { icon } from '../ui/icon.ts';
import { prose, richText } from '../ui/rich-text.ts';
import { statusChip } from '../ui/status-chip.ts';
import { focusOn } from '../session/in-view.ts';
import { durationInWords, t } from '../session/words.ts';
import '../ui/figure-chart.ts';
import { evaluation } from './evaluation-screen.styles.ts';

type Section = EvaluationContent['sections'][number];

/**
 * What the sessions of 2017 and 2018 brought: pages with their figures, and the voices of those who took part.
 *
 * @fires {LearnerDid} learner-did - When a page was read or another page is in view.
 */
@customElement('evaluation-screen')
export class EvaluationScreen extends LitElement {
  static override styles = [base, button, card, chip, prose, evaluation];

  @property({ attribute: false }) content!: EvaluationContent;
  @property({ attribute: false }) state!: StepState;
  /** Position of the section to show. */
  @property({ type: Number }) anchor: number | undefined;

  @consume({ context: courseSession, subscribe: true })
  @state()
  private session!: CourseSession;

  readonly #place = new PlaceKeeper(this, () => this.state.step.index);

  override willUpdate(changed: PropertyValues<this>): void {
    // A place that was told while scrolling comes back as the anchor; nobody asked to be brought there.
    const told = this.hasUpdated && this.session.facts.place?.anchor === this.anchor;
    if (changed.has('anchor') && !told) this.#place.goTo(this.anchor);
  }

  override render() {
    const { sections, voices } = this.content;
    return html`<div class="page">
      ${sections.map((section, position) => this.#section(section, position))}
      <section class="voices" aria-labelledby="voices">
        <h2 id="voices" tabindex="-1">${t('evaluation.voices')}</h2>
        <p class="small">${t('evaluation.voicesAbout')}</p>
        <div class="quotes">
          ${voices.map(
            ({ role, said }) =>
              html`<figure class="card">
                <blockquote><p>${said}</p></blockquote>
                <figcaption class="small">${role}</figcaption>
              </figure>`,
          )}
        </div>
      </section>
      <nav class="buttons" aria-label=${t('evaluation.onward')}>
        <a class="button" href="#/">${t('evaluation.toWijk')} ${icon('right')}</a>
      </nav>
    </div>`;
  }

  #section(section: Section, position: number) {
    const figures = section.figures.flatMap((wanted) =>
      this.content.figures.filter(({ id }) => id === wanted),
    );
    const charts = figures.map((figure) => html`<figure-chart .figure=${figure}></figure-chart>`);
    // The text is about as long as two figures are high.
    const [beside, below] = [charts.slice(0, 2), charts.slice(2)];
    const read = this.#isRead(section);
    return html`<section class="page-of" data-anchor=${position} aria-labelledby="title-${position}">
      <div class="text">
        <div class="title-row">
          <h2 id="title-${position}" tabindex="-1">${section.page.title}</h2>
          ${
            read
              ? statusChip('done')
              : html`<span class="chip" data-status="open"
                  >${icon('clock')}${durationInWords(section.minutes)}</span
                >`
          }
        </div>
        ${richText(section.page.prose)}
      </div>
      ${beside.length === 0 ? nothing : html`<div class="beside">${beside}</div>`}
      ${below.length === 0 ? nothing : html`<div class="below">${below}</div>`}
      ${
        read || this.session.readOnly
          ? nothing
          : html`<div class="buttons">
              <button class="button quiet" type="button" @click=${() => this.#finish(section, position)}>
                ${icon('check')}${t('evaluation.read')}<span class="visually-hidden"
                  >: ${section.page.title}</span
                >
              </button>
            </div>`
      }
    </section>`;
  }

  #isRead(section: Section): boolean {
    return this.state.partsDone.some(({ mark }) => mark === section.mark);
  }

  #finish(section: Section, position: number): void {
    this.dispatchEvent(new LearnerDid({ type: 'part.finished', mark: section.mark }));
    const next = this.renderRoot.querySelector<HTMLElement>(`#title-${position + 1}`);
    const heading = next ?? this.renderRoot.querySelector<HTMLElement>('#voices');
    focusOn(heading, 'start', 'auto');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'evaluation-screen': EvaluationScreen;
  }
}
