import { consume } from '@lit/context';
import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { QuestionnaireContent } from '../../content/step-content.ts';
import type { StepState } from '../../programme/overview.ts';
import { profileOf } from '../../programme/profile.ts';
import { courseSession, type CourseSession } from '../shell/course-session.ts';
import { LearnerDid } from '../shell/learner-did.ts';
import { PlaceKeeper } from '../shell/place-keeper.ts';
import { hashOf } from '../shell/route.ts';
import { base } from '../styles/base.styles.ts';
import { button } from '../styles/button.styles.ts';
import { card } from '../styles/card.styles.ts';
import { form } from '../styles/form.styles.ts';
import { notice } from '../styles/notice.styles.ts';
import { bar, filledBar } from '../ui/filled-bar.ts';
import { icon } from '../ui/icon.ts';
import { t } from '../words.ts';
import { extraQuestions } from './extra-questions.ts';
import type { OwnProfile } from './own-profile.ts';
import './own-profile.ts';
import { questionnaire } from './questionnaire-screen.styles.ts';
import { statementRow } from './statement-row.ts';

/** A question that must be answered, with its number in the register of choices and its place on the screen. */
interface Asked {
  readonly choice: number;
  readonly position: number;
  readonly words: string;
}

/**
 * The statements about working together, at one moment of the programme. Every answer is kept at once; once the
 * list is sent, the learner sees the own profile and may still change answers.
 *
 * @fires {LearnerDid} learner-did - When something is answered, the list is sent, or another statement is in view.
 */
@customElement('questionnaire-screen')
export class QuestionnaireScreen extends LitElement {
  static override styles = [base, button, card, form, notice, bar, questionnaire];

  @property({ attribute: false }) content!: QuestionnaireContent;
  @property({ attribute: false }) state!: StepState;
  /** Position of the statement to show. */
  @property({ type: Number }) anchor: number | undefined;

  @consume({ context: courseSession, subscribe: true })
  @state()
  private session!: CourseSession;

  /** Was the list sent with answers missing? From then on they are pointed out. */
  @state() private checked = false;

  /** The heading that gets the focus as soon as it is there. */
  #toFocus: string | undefined;
  readonly #place = new PlaceKeeper(this, () => this.state.step.index);

  override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('state');
    // The same element may show the next moment of the questionnaire.
    if (before !== undefined && before.step.id !== this.state.step.id) this.checked = false;
    if (changed.has('anchor')) this.#place.goTo(this.anchor);
  }

  override updated(): void {
    const heading = this.#toFocus && this.renderRoot.querySelector<HTMLElement>(this.#toFocus);
    // What was sent is confirmed by the programme, one render later.
    if (!heading) return;
    this.#toFocus = undefined;
    heading.focus({ preventScroll: true });
    heading.scrollIntoView({ behavior: 'instant', block: 'center' });
  }

  override render() {
    const sent = this.#isSent();
    return html`<div class="page">
      <div role="status">${sent ? this.#sent() : nothing}</div>
      ${sent ? this.#profile() : nothing}
      <section aria-labelledby="answers-title">
        <h2 id="answers-title">${sent ? t('questionnaire.yours') : t('questionnaire.statements')}</h2>
        <div class="about small">
          ${sent ? nothing : html`<p>${this.content.notice}</p>`}
          <p>${this.content.privacy}</p>
        </div>
        ${this.#summary()}
        <form @submit=${this.#onSubmit} novalidate>
          ${this.#head()} ${this.#statements()}
          ${
            this.#moment.extra
              ? extraQuestions({
                  extra: this.content.extra,
                  first: this.content.items.length,
                  choices: this.session.facts.choices,
                  missing: this.checked ? this.#missing().map(({ choice }) => choice) : [],
                  readOnly: this.session.readOnly,
                  onChoose: this.#choose,
                })
              : nothing
          }
          ${this.session.readOnly ? nothing : this.#foot(sent)}
        </form>
      </section>
    </div>`;
  }

  #sent() {
    return html`<div class="notice" data-tone="ok">
      ${icon('check')}
      <h2 id="sent-title" tabindex="-1">${t('questionnaire.sent.title')}</h2>
      <p>${this.session.readOnly ? t('questionnaire.sent.thanks') : t('questionnaire.sent.text')}</p>
    </div>`;
  }

  #profile() {
    const { moments, scale, none } = this.content;
    const ends = [scale.at(0), scale.at(-1)].map((option) =>
      option?.label.toLocaleLowerCase(this.session.language),
    );
    const before = moments[moments.indexOf(this.#moment) - 1];
    const earlier = before === undefined ? undefined : this.#profileAt(before);
    const comparable = earlier?.some(({ mean }) => mean !== undefined) === true;
    return html`<section class="card profile" aria-labelledby="profile-title">
      <h2 id="profile-title">${t('questionnaire.profile.title')}</h2>
      <div class="about small">
        <p>
          ${t(comparable ? 'questionnaire.profile.compared' : 'questionnaire.profile.about', {
            lowest: ends[0],
            highest: ends[1],
            none: none.label,
          })}
        </p>
        <p>${this.content.notice}</p>
      </div>
      <own-profile
        .highest=${scale.length}
        .profile=${this.#profileAt(this.#moment)}
        .earlier=${comparable ? earlier : undefined}
        language=${this.session.language}
      ></own-profile>
    </section>`;
  }

  #profileAt({ choiceOffset }: QuestionnaireContent['moments'][number]): OwnProfile['profile'] {
    const { dimensions, items, bands } = this.content;
    return profileOf(dimensions, items, this.session.facts.choices, choiceOffset, bands);
  }

  #summary() {
    const missing = this.checked ? this.#missing() : [];
    if (missing.length === 0) return nothing;
    return html`<div class="notice" data-tone="err" role="group" aria-labelledby="missing-title">
      ${icon('warning')}
      <h3 id="missing-title" tabindex="-1">${t('questionnaire.missing', { count: missing.length })}</h3>
      <ul>
        ${missing.map(
          (asked) =>
            html`<li>
              <a
                href=${hashOf(this.state.step.id, asked.position)}
                @click=${(event: Event) => this.#onMissing(event, asked)}
                >${asked.words}</a
              >
            </li>`,
        )}
      </ul>
    </div>`;
  }

  #head() {
    const asked = this.#asked();
    const count = asked.length - this.#missing().length;
    return html`<div class="head">
      <div class="counter">
        <b>${t('questionnaire.answered', { count, of: asked.length })}</b>
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
          readOnly: this.session.readOnly,
          onChoose: (value) => this.#choose(choice, value),
        });
      })}
    </ol>`;
  }

  #foot(sent: boolean) {
    return html`<div class="foot">
      <p class="small">${sent ? t('questionnaire.keptAfter') : t('questionnaire.kept')}</p>
      <div class="buttons">
        <a class="button quiet" href=${hashOf('')}
          >${sent ? t('questionnaire.toWijk') : t('questionnaire.later')}</a
        >
        ${sent ? nothing : html`<button class="button" type="submit">${t('questionnaire.send')}</button>`}
      </div>
    </div>`;
  }

  get #moment() {
    const moment = this.content.moments.find(({ id }) => id === this.state.step.moment);
    if (moment === undefined) throw new Error(`The questionnaire has no moment "${this.state.step.moment}".`);
    return moment;
  }

  #isSent(): boolean {
    return this.#moment.mark in this.session.facts.marks;
  }

  #asked(): readonly Asked[] {
    const { items, extra } = this.content;
    const moment = this.#moment;
    const statements = items.map(({ choice, statement }, position) => ({
      choice: choice + moment.choiceOffset,
      position,
      words: t('questionnaire.statement', { number: position + 1, statement }),
    }));
    if (!moment.extra) return statements;
    const questions = extra.choices.map(({ choice, question }, index) => ({
      choice,
      position: items.length + index,
      words: question,
    }));
    return [...statements, ...questions];
  }

  #missing(): readonly Asked[] {
    return this.#asked().filter(({ choice }) => !(choice in this.session.facts.choices));
  }

  readonly #choose = (choice: number, value: number) => {
    this.dispatchEvent(new LearnerDid({ type: 'choice.made', choice, value }));
  };

  #onMissing(event: Event, { position }: Asked): void {
    event.preventDefault();
    const question = this.renderRoot.querySelector<HTMLElement>(`[data-anchor='${position}']`);
    question?.querySelector('input')?.focus({ preventScroll: true });
    question?.scrollIntoView({ behavior: 'instant', block: 'center' });
  }

  readonly #onSubmit = (event: Event) => {
    event.preventDefault();
    this.checked = this.#missing().length > 0;
    this.#toFocus = this.checked ? '#missing-title' : '#sent-title';
    this.requestUpdate();
    if (this.checked) return;
    this.dispatchEvent(new LearnerDid({ type: 'part.finished', mark: this.#moment.mark }));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'questionnaire-screen': QuestionnaireScreen;
  }
}
