import { consume } from '@lit/context';
import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { LessonContent } from '../../content/step-content.ts';
import type { StepState } from '../../programme/overview.ts';
import { courseSession, type CourseSession } from '../session/course-session.ts';
import { LearnerDid } from '../session/learner-did.ts';
import { PlaceKeeper } from '../session/place-keeper.ts';
import { hashOf } from '../session/route.ts';
import { base } from '../styles/base.styles.ts';
import { button } from '../styles/button.styles.ts';
import { card } from '../styles/card.styles.ts';
import { chip } from '../styles/chip.styles.ts';
import { houseStyles } from '../wijk/house-drawing.ts';
import { adoptWijkStyles } from '../wijk/wijk-of-page.ts';
import { icon } from '../ui/icon.ts';
import { prose, richText } from '../ui/rich-text.ts';
import { sentenceWith } from '../ui/sentence-with.ts';
import { statusChip } from '../ui/status-chip.ts';
import { bringIntoView, focusOn } from '../session/in-view.ts';
import { durationInWords, t } from '../session/words.ts';
import '../ui/answer-field.ts';
import '../ui/figure-chart.ts';
import type { DilemmaChoice } from './dilemma-choice.ts';
import './dilemma-choice.ts';
import { dilemmaScene, dilemmaSceneStyles } from './dilemma-scene.ts';
import { lessonFinished } from './lesson-finished.ts';
import { lessonLinks } from './lesson-links.ts';
import { lesson } from './lesson-screen.styles.ts';

type PartName = keyof LessonContent['marks'];

/**
 * A lesson in three parts: read, look at a figure and an example, and apply it: to a dilemma in Morgenrood and in one's own wijk.
 *
 * @fires {LearnerDid} learner-did - When a part is done or another part is in view.
 */
@customElement('lesson-screen')
export class LessonScreen extends LitElement {
  static override styles = [base, button, card, chip, prose, houseStyles, dilemmaSceneStyles, lesson];

  @property({ attribute: false }) content!: LessonContent;
  @property({ attribute: false }) state!: StepState;
  /** The part to show: 0 read, 1 look, 2 apply. */
  @property({ type: Number }) anchor: number | undefined;

  @consume({ context: courseSession, subscribe: true })
  @state()
  private session!: CourseSession;

  /** The last part was finished before one's eyes, not at an earlier visit. */
  @state() private justApplied = false;

  /** The confirmation still has to be brought in view. */
  #unseen = false;

  readonly #place = new PlaceKeeper(this, () => this.state.step.index);

  override willUpdate(changed: PropertyValues<this>): void {
    // The same element shows the next lesson.
    if (changed.has('content')) this.justApplied = false;
    // A place that was told while scrolling comes back as the anchor; nobody asked to be brought there.
    const told = this.hasUpdated && this.session.facts.place?.anchor === this.anchor;
    if (changed.has('anchor') && !told) this.#place.goTo(this.anchor);
  }

  override updated(): void {
    const finished = this.renderRoot.querySelector('.finished');
    // It comes with the new state of the step, which is an update later than the press of the button.
    if (!this.#unseen || finished === null) return;
    this.#unseen = false;
    bringIntoView(finished, 'nearest');
  }

  override connectedCallback(): void {
    super.connectedCallback();
    adoptWijkStyles(this.renderRoot);
  }

  override render() {
    return html`<div class="page lesson">
      ${this.#read()} ${this.#look()} ${this.#apply()} ${lessonLinks(this.session, this.state)}
    </div>`;
  }

  #read() {
    return html`<section class="read" data-anchor="0" aria-labelledby="read-title">
      ${this.#title('lezen', 'read-title', t('lesson.part.lezen'))} ${richText(this.content.page.prose)}
      ${this.#finish('lezen', t('lesson.read'), '#look-title')}
    </section>`;
  }

  #look() {
    const { figure, example } = this.content;
    return html`<section class="look" data-anchor="1" aria-labelledby="look-title">
      ${this.#title('bekijken', 'look-title', t('lesson.part.bekijken'))}
      <div class="beside">
        <figure-chart .figure=${figure}></figure-chart>
        <section class="card example" aria-labelledby="example-title">
          <h3 id="example-title">${example.title}</h3>
          ${richText(example.prose)}
        </section>
      </div>
      ${this.#finish('bekijken', t('lesson.seen'), '#apply-title')}
    </section>`;
  }

  #apply() {
    const { dilemma } = this.content;
    const { facts, readOnly } = this.session;
    return html`<section class="apply" data-anchor="2" aria-labelledby="apply-title">
      ${this.#title('toepassen', 'apply-title', t('lesson.part.toepassen'))}
      <dilemma-choice
        .dilemma=${dilemma}
        .chosen=${facts.choices[dilemma.choice]}
        .profession=${facts.profession}
        ?readOnly=${readOnly}
      ></dilemma-choice>
      <aside aria-label=${t('lesson.dilemma.beside')}>${dilemmaScene(dilemma)}</aside>
      ${this.#ownWijk()}
    </section>`;
  }

  #ownWijk() {
    const { exercise } = this.content;
    return html`<section class="card lit own" aria-labelledby="own-title">
      <h3 id="own-title">${t('lesson.apply.title')}</h3>
      <div class="stack">
        ${richText(exercise.task)}
        ${exercise.fields.map(
          ({ text, limit, label, hint }) =>
            html`<answer-field
              .text=${text}
              .limit=${limit}
              label=${label}
              hint=${hint ?? ''}
            ></answer-field>`,
        )}
        <p class="small return">
          ${sentenceWith('lesson.apply.return', {
            wijk: html`<a href=${hashOf('mijn-wijk')}>${t('lesson.apply.returnWijk')}</a>`,
            dossier: html`<a href=${hashOf('leerdossier')}>${t('lesson.apply.returnDossier')}</a>`,
          })}
        </p>
        ${
          this.#isDone('toepassen') || this.session.readOnly
            ? nothing
            : html`<div class="buttons">
                <button class="button keep" type="button" @click=${this.#onApplied}>
                  ${t('lesson.apply.keep')}
                </button>
              </div>`
        }
        <div role="status" id="applied" tabindex="-1">
          ${
            this.#isDone('toepassen')
              ? lessonFinished({ session: this.session, state: this.state, fresh: this.justApplied })
              : nothing
          }
        </div>
      </div>
    </section>`;
  }

  /** The button that ends a part, and brings to the heading of the next one. */
  #finish(part: PartName, words: string, next: string) {
    if (this.#isDone(part) || this.session.readOnly) return nothing;
    return html`<div class="buttons">
      <button class="button" type="button" @click=${() => this.#onFinished(part, next)}>
        ${icon('check')}${words}
      </button>
    </div>`;
  }

  #title(part: PartName, id: string, words: string) {
    return html`<div class="title-row part-title">
      <h2 id=${id} tabindex="-1">
        <i class="window" aria-hidden="true" ?data-lit=${this.#isDone(part)}></i>${words}
      </h2>
      ${
        this.#isDone(part)
          ? statusChip('done')
          : html`<span class="chip" data-status="open"
              >${icon('clock')}${durationInWords(this.content.minutes[part])}</span
            >`
      }
    </div>`;
  }

  #isDone(part: PartName): boolean {
    return this.state.partsDone.some(({ mark }) => mark === this.content.marks[part]);
  }

  #onFinished(part: PartName, next: string): void {
    this.dispatchEvent(new LearnerDid({ type: 'part.finished', mark: this.content.marks[part] }));
    focusOn(this.renderRoot.querySelector<HTMLElement>(next), 'start', 'auto');
  }

  readonly #onApplied = () => {
    if (this.session.facts.choices[this.content.dilemma.choice] === undefined) {
      this.renderRoot.querySelector<DilemmaChoice>('dilemma-choice')?.ask();
      return;
    }
    this.justApplied = true;
    this.#unseen = true;
    this.dispatchEvent(new LearnerDid({ type: 'part.finished', mark: this.content.marks.toepassen }));
    this.renderRoot.querySelector<HTMLElement>('#applied')?.focus({ preventScroll: true });
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'lesson-screen': LessonScreen;
  }
}
