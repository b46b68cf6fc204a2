import { consume } from '@lit/context';
import { html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { ClosingContent } from '../../content/step-content.ts';
import type { StepState } from '../../programme/overview.ts';
import { courseSession, type CourseSession } from '../shell/course-session.ts';
import { LearnerDid } from '../shell/learner-did.ts';
import { base } from '../styles/base.styles.ts';
import { button } from '../styles/button.styles.ts';
import { card } from '../styles/card.styles.ts';
import { chip } from '../styles/chip.styles.ts';
import { form } from '../styles/form.styles.ts';
import { bar, filledBar } from '../ui/filled-bar.ts';
import { prose, richText } from '../ui/rich-text.ts';
import { durationInWords, t } from '../words.ts';
import { certificateDesk } from './certificate-desk.ts';
import { closing } from './closing-screen.styles.ts';
import { followUp } from './follow-up.ts';
import { pointsDesk } from './points-desk.ts';
import './still-needed.ts';

/**
 * The end of the programme: what is still needed, the two desks of the town hall with what somebody gets there and
 * why, and what comes after it.
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
      <div class="pair">
        <still-needed class="card lit"></still-needed>
        ${this.#progress()}
      </div>
      <section aria-labelledby="desks-title">
        <h2 id="desks-title">${t('closing.loketten')}</h2>
        ${this.#choice()}
        <div class="desks">${pointsDesk(this.session)} ${certificateDesk(this.session)}</div>
      </section>
      <section aria-labelledby="after-title">
        <h2 id="after-title">${t('closing.after')}</h2>
        <div class="pair">${richText(this.content.after)} ${followUp(this.session)}</div>
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

  /** Which desk is whose hangs on the profession; the answer stands beside the question. */
  #choice() {
    const { outline, facts, language, readOnly } = this.session;
    return html`<div class="choice-row">
      <div class="field">
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
              html`<option value=${index} .selected=${index === facts.profession}>
                ${title[language]}
              </option>`,
          )}
        </select>
        <p class="tiny" id="profession-why">${t('closing.profession.why')}</p>
      </div>
      <div class="for-you">
        <h3>${t('closing.forYou')}</h3>
        <p role="status">${this.#rewardInWords()}</p>
      </div>
    </div>`;
  }

  #rewardInWords(): string {
    const { reward } = this.session.overview;
    if (reward.kind === 'certificate') return t(`closing.reward.${reward.because}`);
    const points = t('closing.reward.points', {
      count: reward.points,
      points: new Intl.NumberFormat(this.session.language).format(reward.points),
      register: reward.record.register,
    });
    return t('closing.reward.pointsWhy', { points });
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
