import { consume } from '@lit/context';
import { html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { ClosingContent } from '../../content/step-content.ts';
import type { StepState } from '../../programme/overview.ts';
import { courseSession, type CourseSession } from '../shell/course-session.ts';
import { LearnerDid } from '../shell/learner-did.ts';
import { hashOf } from '../shell/route.ts';
import { base } from '../styles/base.styles.ts';
import { button } from '../styles/button.styles.ts';
import { card } from '../styles/card.styles.ts';
import { chip } from '../styles/chip.styles.ts';
import { form } from '../styles/form.styles.ts';
import { bar, filledBar } from '../ui/filled-bar.ts';
import { icon } from '../ui/icon.ts';
import { prose, richText } from '../ui/rich-text.ts';
import { dateInWords, durationInWords, t } from '../words.ts';
import { closing } from './closing-screen.styles.ts';
import { stillNeeded } from './still-needed.ts';

/**
 * The end of the programme: what is still needed, what somebody gets for the werksessie and why, and what comes
 * after it.
 *
 * @fires {LearnerDid} learner-did - When the profession is chosen.
 */
@customElement('closing-screen')
export class ClosingScreen extends LitElement {
  static override styles = [base, button, card, chip, form, bar, prose, closing];

  @property({ attribute: false }) content!: ClosingContent;
  @property({ attribute: false }) state!: StepState;

  @consume({ context: courseSession, subscribe: true })
  @state()
  private session!: CourseSession;

  override render() {
    return html`<div class="page closing">
      <section class="card lit needed" aria-labelledby="needed-title">
        <h2 id="needed-title">${t('closing.title')}</h2>
        ${stillNeeded(this.session)}
      </section>
      <div class="beside">${this.#progress()} ${this.#reward()}</div>
      <section class="after">
        <h2>${t('closing.after')}</h2>
        ${richText(this.content.after)} ${this.#later()}
      </section>
    </div>`;
  }

  #progress() {
    const { progress, minutesDone, minutesToGo } = this.session.overview;
    return html`<section class="card" aria-labelledby="progress-title">
      <h2 id="progress-title">${t('closing.progress')}</h2>
      <p>
        ${
          minutesToGo === 0
            ? t('closing.allMinutes', { done: durationInWords(minutesDone) })
            : minutesDone === 0
              ? t('closing.noMinutes', { toGo: durationInWords(minutesToGo) })
              : t('closing.minutes', {
                  done: durationInWords(minutesDone),
                  toGo: durationInWords(minutesToGo),
                })
        }
      </p>
      ${filledBar(progress)}
    </section>`;
  }

  #reward() {
    return html`<section class="card" aria-labelledby="reward-title">
      <h2 id="reward-title">${t('closing.reward.title')}</h2>
      <div class="stack">
        ${this.#profession()}
        <div role="status">${this.#rewardInWords()}</div>
      </div>
    </section>`;
  }

  #profession() {
    const { outline, facts, language, readOnly } = this.session;
    return html`<div class="field">
      <label for="profession">${t('closing.profession.label')}</label>
      <select
        id="profession"
        aria-describedby="profession-why"
        ?disabled=${readOnly}
        @change=${this.#onProfession}
      >
        ${facts.profession === undefined ? html`<option value="">${t('closing.profession.choose')}</option>` : nothing}
        ${outline.professions.map(
          ({ index, title }) =>
            html`<option value=${index} .selected=${index === facts.profession}>${title[language]}</option>`,
        )}
      </select>
      <p class="tiny" id="profession-why">${t('closing.profession.why')}</p>
    </div>`;
  }

  #rewardInWords() {
    const { reward } = this.session.overview;
    if (reward.kind === 'points') {
      return html`<p>
          <b>
            ${t('closing.reward.points', {
              points: new Intl.NumberFormat(this.session.language).format(reward.points),
              register: reward.record.register,
            })}
          </b>
        </p>
        <p>${reward.record.wording[this.session.language]}</p>`;
    }
    return html`<p>${t(`closing.reward.${reward.because}`)}</p>
      ${
        reward.minutes > 0
          ? html`<p>${t('closing.reward.minutes', { duration: durationInWords(reward.minutes) })}</p>`
          : nothing
      }`;
  }

  /** The step that opens months later, with its day as soon as that is known. */
  #later() {
    const later = this.session.overview.steps.find(({ step }) => step.opens.rule === 'months-after');
    if (later === undefined) return nothing;
    const { step, status, opening } = later;
    const title = step.title[this.session.language];
    if (status !== 'locked') {
      return html`<p class="buttons later">
        <a class="button quiet" href=${hashOf(step.id)}>${icon(step.icon)}${title}</a>
      </p>`;
    }
    const from = 'from' in opening ? opening.from : undefined;
    return html`<p class="line later">
      ${icon(step.icon)}<span
        >${
          from === undefined
            ? t('closing.later.unknown', { title })
            : t('closing.later.from', { title, date: dateInWords(from, this.session.language) })
        }</span
      >
    </p>`;
  }

  readonly #onProfession = (event: Event) => {
    const { value } = event.target as HTMLSelectElement;
    if (value === '') return;
    this.dispatchEvent(new LearnerDid({ type: 'profession.chosen', profession: Number(value) }));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'closing-screen': ClosingScreen;
  }
}
