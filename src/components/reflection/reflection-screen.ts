import { dateInWords } from '../../content/moment-in-words.ts';
import { consume } from '@lit/context';
import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { ReflectionContent } from '../../content/step-content.ts';
import type { StepState } from '../../programme/overview.ts';
import { courseSession, type CourseSession } from '../session/course-session.ts';
import { LearnerDid } from '../session/learner-did.ts';
import { PlaceKeeper } from '../session/place-keeper.ts';
import { hashOf } from '../session/route.ts';
import { base } from '../styles/base.styles.ts';
import { button } from '../styles/button.styles.ts';
import { card } from '../styles/card.styles.ts';
import { form } from '../styles/form.styles.ts';
import { notice } from '../styles/notice.styles.ts';
import { icon } from '../ui/icon.ts';
import { loadLazyElements, type LazyElement } from '../ui/lazy-elements.ts';
import { focusOn } from '../session/in-view.ts';
import { t, type LoadLazyWords } from '../session/words.ts';
import '../ui/answer-field.ts';
import './feedback-ratings.ts';
import { reflection } from './reflection-screen.styles.ts';
import { closedCurtains, letter } from './who-reads.ts';

/** What only comes once the reflection is kept. */
const lazy: Readonly<Record<string, LazyElement>> = {
  'receipt-panel': { load: () => import('../receipts/receipt-panel.ts'), words: ['receipt'] },
};

type Field = ReflectionContent['private']['fields'][number];

/**
 * Looking back in two parts that are kept well apart: one for the learner alone, and one the organiser may see.
 *
 * @fires {LearnerDid} learner-did - When something is written, rated or kept, or another part is in view.
 */
@customElement('reflection-screen')
export class ReflectionScreen extends LitElement {
  static override styles = [base, button, card, form, notice, reflection];

  @property({ attribute: false }) content!: ReflectionContent;
  @property({ attribute: false }) state!: StepState;
  /** The part to show: 0 for oneself, 1 feedback. */
  @property({ type: Number }) anchor: number | undefined;

  @property({ attribute: false }) loadLazyWords: LoadLazyWords = () => Promise.resolve();

  @consume({ context: courseSession, subscribe: true })
  @state()
  private session!: CourseSession;

  /** Was the panel of the bon asked for? It is a file of its own. */
  @state() private givesReceipt = false;

  /** Somebody wanted to keep a reflection with nothing in it. */
  @state() private triedEmpty = false;

  readonly #place = new PlaceKeeper(this, () => this.state.step.index);

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('anchor')) this.#place.goTo(this.anchor);
  }

  override updated(): void {
    loadLazyElements(this.renderRoot, lazy, this.loadLazyWords);
  }

  override render() {
    return html`<div class="page reflection">${this.#mine()} ${this.#told()} ${this.#keep()}</div>`;
  }

  #mine() {
    const { title, who, fields } = this.content.private;
    return html`<section class="card part mine" data-anchor="0" aria-labelledby="mine-title">
      <header>
        ${closedCurtains()}
        <div>
          <span class="label">${icon('lock')}${t('reflection.mine')}</span>
          <h2 id="mine-title">${title}</h2>
        </div>
        <p>${who}</p>
      </header>
      <div class="stack-wide">
        ${
          this.triedEmpty && !this.#isKept() && !this.#hasContent()
            ? html`<p class="error" role="alert">${icon('warning')}<span>${t('reflection.empty')}</span></p>`
            : nothing
        }
        ${fields.map((field) => this.#field(field))}
      </div>
    </section>`;
  }

  #told() {
    const { title, who, ratings, options, questions, goals, remark } = this.content.feedback;
    return html`<section class="card part told" data-anchor="1" aria-labelledby="told-title">
      <header>
        ${letter()}
        <div>
          <span class="label">${icon('mensen')}${t('reflection.told')}</span>
          <h2 id="told-title">${title}</h2>
        </div>
        <p>${who}</p>
      </header>
      <div class="stack-wide">
        <feedback-ratings
          .ratings=${ratings}
          .options=${options}
          .questions=${questions}
          .goals=${goals}
          .choices=${this.session.facts.choices}
          ?readOnly=${this.session.readOnly}
        ></feedback-ratings>
        ${this.#field(remark.field)}
      </div>
    </section>`;
  }

  #field({ text, limit, label, hint }: Field) {
    return html`<answer-field
      .text=${text}
      .limit=${limit}
      label=${label}
      hint=${hint ?? ''}
    ></answer-field>`;
  }

  #keep() {
    const kept = this.#isKept();
    return html`<div class="keep">
      ${
        kept || this.session.readOnly
          ? nothing
          : html`${this.#whatHappens()}
              <div class="buttons">
                <button class="button" type="button" @click=${this.#onKeep}>${t('reflection.keep')}</button>
              </div>`
      }
      <div role="status">${kept ? this.#confirmation() : nothing}</div>
      ${kept ? this.#receipt() : nothing}
    </div>`;
  }

  /** Said before the button is pressed, so that nobody is surprised. */
  #whatHappens() {
    return html`<h2 class="after-title">${t('reflection.happens.title')}</h2>
      <ul class="happens">
        <li>
          ${icon('lock')}<span>${t('reflection.happens.mine', { title: this.content.private.title })}</span>
        </li>
        <li>${icon('mensen')}<span>${t('reflection.happens.told')}</span></li>
        <li>${icon('pen')}<span>${t('reflection.happens.change')}</span></li>
      </ul>`;
  }

  #receipt() {
    const { feedback: form } = this.content.receipts;
    if (form === undefined) return nothing;
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

  #confirmation() {
    const closing = this.session.overview.steps.find(({ step }) => step.kind === 'closing');
    return html`<div class="notice" data-tone="ok">
      ${icon('check')}
      <h2 id="kept" tabindex="-1">${t('reflection.kept.title')}</h2>
      <p>${this.#keptOn()}</p>
      <p class="links">
        <a href=${hashOf('')}>${t('reflection.kept.wijk')}</a>
        ${
          closing === undefined
            ? nothing
            : html`<a href=${hashOf(closing.step.id)}
                >${t('reflection.kept.onward', { title: closing.step.title[this.session.language] })}</a
              >`
        }
      </p>
    </div>`;
  }

  #keptOn(): string {
    const at = this.session.facts.marks[this.content.mark] ?? 0;
    return t('reflection.kept.text', { date: dateInWords(at, this.session.language) });
  }

  #isKept(): boolean {
    return this.state.partsDone.some(({ mark }) => mark === this.content.mark);
  }

  #hasContent(): boolean {
    const { facts, drafts } = this.session;
    const { private: mine, feedback } = this.content;
    const isWritten = ({ text }: Field) => (drafts[text] ?? facts.texts[text] ?? '').trim() !== '';
    return (
      [...mine.fields, feedback.remark.field].some(isWritten) ||
      [...feedback.ratings, ...feedback.questions, ...(feedback.goals?.items ?? [])].some(
        ({ choice }) => choice in facts.choices,
      )
    );
  }

  readonly #onGive = () => {
    this.givesReceipt = true;
  };

  readonly #onKeep = async () => {
    if (this.#hasContent()) {
      this.dispatchEvent(new LearnerDid({ type: 'part.finished', mark: this.content.mark }));
      // The course answers with a new state, which has to be drawn first.
      await new Promise(requestAnimationFrame);
      await this.updateComplete;
      focusOn(this.renderRoot.querySelector<HTMLElement>('#kept'));
    } else {
      this.triedEmpty = true;
      focusOn(this.renderRoot.querySelector('answer-field')?.renderRoot.querySelector('textarea'));
    }
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'reflection-screen': ReflectionScreen;
  }
}
