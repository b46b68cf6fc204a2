import { consume } from '@lit/context';
import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { isAskedOf, mustBeAnswered } from '../../content/asked.ts';
import type { QuestionnaireContent } from '../../content/step-content.ts';
import type { StepState } from '../../programme/overview.ts';
import { courseSession, type CourseSession } from '../session/course-session.ts';
import { mayAnswer } from '../session/what-may-be-done.ts';
import { LearnerDid } from '../session/learner-did.ts';
import { PlaceKeeper } from '../session/place-keeper.ts';
import { hashOf } from '../session/route.ts';
import { base } from '../styles/base.styles.ts';
import { button } from '../styles/button.styles.ts';
import { card } from '../styles/card.styles.ts';
import { form } from '../styles/form.styles.ts';
import { notice } from '../styles/notice.styles.ts';
import { atEnter } from '../ui/at-enter.ts';
import { bar, filledBar } from '../ui/filled-bar.ts';
import { icon } from '../ui/icon.ts';
import { loadLazyElements, type LazyElement } from '../ui/lazy-elements.ts';
import { oneTapStyles } from '../ui/one-tap.ts';
import { bringIntoView, focusOn } from '../session/in-view.ts';
import { readOnlyNote } from '../ui/read-only.ts';
import { t, type LoadLazyWords } from '../session/words.ts';
import { agreements } from './agreements.ts';
import { extraQuestions } from './extra-questions.ts';
import { howItWent } from './how-it-went.ts';
import { missingAnswers, type Asked } from './missing-answers.ts';
import { outcome } from './outcome.ts';
import { questionnaire } from './questionnaire-screen.styles.ts';
import { statementRow } from './statement-row.ts';
import { roundInput } from '../styles/round-input.styles.ts';
import { statementStyles } from './statement.styles.ts';

/** What only comes once the list is sent. */
const lazy: Readonly<Record<string, LazyElement>> = {
  'receipt-panel': { load: () => import('../receipts/receipt-panel.ts'), words: ['receipt'] },
};

/**
 * The statements about working together, at one moment of the programme. Every answer is kept at once; once the
 * list is sent, the learner sees the own profile and may still change answers.
 *
 * @fires {LearnerDid} learner-did - When something is answered, the list is sent, or another statement is in view.
 */
@customElement('questionnaire-screen')
export class QuestionnaireScreen extends LitElement {
  static override styles = [
    base,
    button,
    card,
    form,
    notice,
    bar,
    questionnaire,
    roundInput,
    statementStyles,
    oneTapStyles,
  ];

  @property({ attribute: false }) content!: QuestionnaireContent;
  @property({ attribute: false }) state!: StepState;
  /** Position of the statement to show. */
  @property({ type: Number }) anchor: number | undefined;

  @property({ attribute: false }) loadLazyWords: LoadLazyWords = () => Promise.resolve();

  @consume({ context: courseSession, subscribe: true })
  @state()
  private session!: CourseSession;

  /** Was the panel of the bon asked for? It is a file of its own. */
  @state() private givesReceipt = false;

  /** Was the list sent with answers missing? From then on they are pointed out. */
  @state() private checked = false;

  /** The place that gets the focus as soon as it is there. */
  #toFocus: string | undefined;
  readonly #place = new PlaceKeeper(this, () => this.state.step.index);

  override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('state');
    // The same element may show the next moment of the questionnaire.
    if (before !== undefined && before.step.id !== this.state.step.id)
      this.checked = this.givesReceipt = false;
    if (changed.has('anchor')) this.#place.goTo(this.anchor);
  }

  override updated(): void {
    loadLazyElements(this.renderRoot, lazy, this.loadLazyWords);
    const heading = this.#toFocus && this.renderRoot.querySelector<HTMLElement>(this.#toFocus);
    // What was sent is confirmed by the programme, one render later.
    if (!heading) return;
    this.#toFocus = undefined;
    focusOn(heading, 'center');
  }

  override render() {
    const sent = this.#isSent();
    return html`<div class="page">
      <div role="status">${sent ? this.#sent() : nothing}</div>
      ${sent ? outcome({ content: this.content, moment: this.#moment, session: this.session }) : this.#agreements()}
      ${this.#things()} ${sent ? this.#receipt() : nothing}
      <section aria-labelledby="answers-title">
        <h2 id="answers-title">${sent ? t('questionnaire.yours') : t('questionnaire.statements')}</h2>
        <div class="about small">
          ${sent ? nothing : html`<p>${this.content.notice}</p>`}
          <p>${this.#isOwn ? t('questionnaire.own.about') : this.content.privacy}</p>
        </div>
        <div class="answers" @keydown=${this.#onEnter}>
          ${missingAnswers({
            missing: this.checked ? this.#missing() : [],
            hrefOf: (position) => hashOf(this.state.step.id, position),
            onFollow: this.#onFollow,
          })}
          ${readOnlyNote(!this.#mayAnswer)} ${this.#head()} ${this.#statements()}
          ${
            this.#moment.extra
              ? extraQuestions({
                  questions: this.#extraQuestions(),
                  fields: this.content.extra.fields,
                  first: this.content.items.length,
                  choices: this.session.facts.choices,
                  missing: this.checked ? this.#missing().map(({ choice }) => choice) : [],
                  readOnly: !this.#mayAnswer,
                  onChoose: this.#choose,
                })
              : nothing
          }
          ${this.#mayAnswer ? this.#foot(sent) : nothing}
        </div>
      </section>
    </div>`;
  }

  #sent() {
    return html`<div class="notice" data-tone="ok">
      ${icon('check')}
      <h2 id="sent-title" tabindex="-1">
        ${t(this.#isOwn ? 'questionnaire.own.title' : 'questionnaire.sent.title')}
      </h2>
      <p>${this.#afterwards()}</p>
    </div>`;
  }

  #receipt() {
    const { receipts } = this.content;
    const form = this.#moment.extra ? receipts['half-year'] : receipts.before;
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

  #agreements() {
    const { facts, language } = this.session;
    const notes = this.content.notes.filter(({ id }) => this.#moment.lookBack.includes(id));
    return agreements({ notes, facts, language });
  }

  #things() {
    if (!this.#moment.extra) return nothing;
    return howItWent({
      things: this.content.things,
      facts: this.session.facts,
      readOnly: !this.#mayAnswer,
      onChoose: this.#choose,
    });
  }

  #head() {
    const asked = this.#asked();
    const count = asked.length - this.#missing().length;
    return html`<div class="head">
      <div class="counter">
        <b .textContent=${t('questionnaire.answered', { count, of: asked.length })}></b>
        ${filledBar(count / asked.length)}
      </div>
      ${[...this.content.scale, this.content.none].map(
        ({ label }) => html`<span class="point-name" aria-hidden="true">${label}</span>`,
      )}
    </div>`;
  }

  #statements() {
    const { items } = this.content;
    const missing = this.checked ? this.#missing() : [];
    return html`<ol class="statements">
      ${items.map((item, position) => {
        const choice = item.choice + this.#moment.choiceOffset;
        return statementRow({
          position,
          statement: item.statement,
          content: this.content,
          chosen: this.session.facts.choices[choice],
          missing: missing.some((asked) => asked.choice === choice),
          readOnly: !this.#mayAnswer,
          onChoose: (value) => this.#choose(choice, value),
        });
      })}
    </ol>`;
  }

  #foot(sent: boolean) {
    return html`<div class="foot">
      <div>
        <div role="status">
          ${
            !sent && this.#missing().length === 0
              ? html`<p class="ready">
                  ${icon('check')}<span
                    >${t(this.#isOwn ? 'questionnaire.own.ready' : 'questionnaire.ready')}</span
                  >
                </p>`
              : nothing
          }
        </div>
        <p class="small">${this.#kept(sent)}</p>
      </div>
      <div class="buttons">
        <a class="button quiet" href=${hashOf('')}
          >${sent ? t('questionnaire.toWijk') : t('questionnaire.later')}</a
        >
        ${sent ? nothing : html`<button class="button send" type="button" @click=${this.#send}>${t(this.#isOwn ? 'questionnaire.own.show' : 'questionnaire.send')}</button>`}
      </div>
    </div>`;
  }

  #afterwards(): string {
    if (this.#isOwn) return t('questionnaire.own.text');
    return this.#mayAnswer ? t('questionnaire.sent.text') : t('questionnaire.sent.thanks');
  }

  #kept(sent: boolean): string {
    const { forOneself } = this.session;
    if (this.#isOwn && forOneself !== undefined) return t(`questionnaire.own.${forOneself.kept}`);
    return sent ? t('questionnaire.keptAfter') : t('questionnaire.kept');
  }

  get #mayAnswer(): boolean {
    return mayAnswer(this.session, this.state.step);
  }

  /** The answers reach nobody: the LMS stores nothing more. */
  get #isOwn(): boolean {
    return this.session.readOnly && this.#mayAnswer;
  }

  get #moment() {
    const moment = this.content.moments.find(({ id }) => id === this.state.step.moment);
    if (moment === undefined) throw new Error(`The questionnaire has no moment "${this.state.step.moment}".`);
    return moment;
  }

  #isSent(): boolean {
    return this.#moment.mark in this.session.facts.marks;
  }

  /** What is asked of people of this learner's domain. */
  #extraQuestions() {
    const { facts, outline } = this.session;
    const domain = outline.professions.find(({ index }) => index === facts.profession)?.domain;
    return this.content.extra.choices.filter((question) => isAskedOf(question, domain));
  }

  /** What must be answered before the list can be sent. */
  #asked(): readonly Asked[] {
    const { items } = this.content;
    const moment = this.#moment;
    const statements = items.map(({ choice, statement }, position) => ({
      choice: choice + moment.choiceOffset,
      position,
      words: t('questionnaire.statement', { number: position + 1, statement }),
    }));
    if (!moment.extra) return statements;
    const questions = this.#extraQuestions().flatMap((asked, index) =>
      mustBeAnswered(asked)
        ? [{ choice: asked.choice, position: items.length + index, words: asked.question }]
        : [],
    );
    return [...statements, ...questions];
  }

  #missing(): readonly Asked[] {
    return this.#asked().filter(({ choice }) => !(choice in this.session.facts.choices));
  }

  readonly #onGive = () => {
    this.givesReceipt = true;
  };

  readonly #choose = (choice: number, value: number) => {
    this.dispatchEvent(new LearnerDid({ type: 'choice.made', choice, value }));
  };

  readonly #onFollow = (event: Event, { position }: Asked) => {
    event.preventDefault();
    const question = this.renderRoot.querySelector<HTMLElement>(`[data-anchor='${position}']`);
    focusOn(question?.querySelector('input'));
    if (question) bringIntoView(question, 'center');
  };

  readonly #send = () => {
    this.checked = this.#missing().length > 0;
    this.#toFocus = this.checked ? '#missing' : '#sent-title';
    this.requestUpdate();
    if (this.checked) return;
    this.dispatchEvent(new LearnerDid({ type: 'part.finished', mark: this.#moment.mark }));
  };

  readonly #onEnter = atEnter(() => {
    if (this.#mayAnswer && !this.#isSent()) this.#send();
  });
}

declare global {
  interface HTMLElementTagNameMap {
    'questionnaire-screen': QuestionnaireScreen;
  }
}
