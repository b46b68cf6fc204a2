import { html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { WerksessieContent } from '../../content/step-content.ts';
import type { Facts } from '../../programme/facts.ts';
import { LearnerDid } from '../session/learner-did.ts';
import { base } from '../styles/base.styles.ts';
import { card } from '../styles/card.styles.ts';
import { chip } from '../styles/chip.styles.ts';
import { form } from '../styles/form.styles.ts';
import { readOnlyNote } from '../ui/read-only.ts';
import { t } from '../session/words.ts';
import { readinessCheck } from './readiness-check.styles.ts';

type Readiness = WerksessieContent['readiness'];
type Point = Readiness['points'][number];

/**
 * Is the wijk ready for a werksessie? Points to answer in any order, with the outcome so far as a row of windows and in
 * words.
 *
 * @fires {LearnerDid} learner-did - When an answer is chosen.
 */
@customElement('readiness-check')
export class ReadinessCheck extends LitElement {
  static override styles = [base, card, chip, form, readinessCheck];

  @property({ attribute: false }) readiness!: Readiness;
  /** All that was chosen in the course. */
  @property({ attribute: false }) choices: Facts['choices'] = {};
  @property() language = 'nl';
  @property({ type: Boolean }) readOnly = false;

  override render() {
    return html`
      <div class="card">
        ${readOnlyNote(this.readOnly)}
        <ol class="points">
          ${this.readiness.points.map((point) => html`<li><span class="plate" aria-hidden="true"></span>${this.#point(point)}</li>`)}
        </ol>
      </div>
      <div class="card night outcome">
        ${this.#windows()}
        <div role="status">${this.#outcome()}</div>
      </div>
    `;
  }

  #point({ id, choice, text, help }: Point) {
    return html`<fieldset aria-describedby="help-${id} ${this.readOnly ? 'read-only' : ''}">
      <legend>${text}</legend>
      <p class="small help" id="help-${id}">${help}</p>
      <div class="options">
        ${this.readiness.options.map(
          ({ value, label }) =>
            html`<label class="choice">
              <input
                type="radio"
                name=${id}
                value=${value}
                .checked=${this.choices[choice] === value}
                ?disabled=${this.readOnly}
                @change=${() => this.#choose(choice, value)}
              />
              <span>${label}</span>
            </label>`,
        )}
      </div>
    </fieldset>`;
  }

  /** A window per point. Decoration: the words beside it say the same. */
  #windows() {
    return html`<p class="front" aria-hidden="true">
      ${this.readiness.points.map(({ choice }, position) => {
        const answer = this.#answerAt(choice);
        return html`<span
          ><i data-answer=${answer}>${answer === 'unsure' ? '?' : nothing}</i>${position + 1}</span
        >`;
      })}
    </p>`;
  }

  /** What an answer looks like: the first is yes, the second in part, the third not yet; any other is no answer. */
  #answerAt(choice: number): 'open' | 'lit' | 'half' | 'dark' | 'unsure' {
    const value = this.choices[choice];
    if (value === undefined) return 'open';
    const position = this.readiness.options.findIndex((option) => option.value === value);
    return (['lit', 'half', 'dark'] as const)[position] ?? 'unsure';
  }

  #outcome() {
    const { options, points } = this.readiness;
    const counts = options.map(({ value, label }) => ({
      answer: label.charAt(0).toLocaleLowerCase() + label.slice(1),
      count: points.filter(({ choice }) => this.choices[choice] === value).length,
    }));
    const [yes, ...others] = counts;
    const open = points.length - counts.reduce((sum, { count }) => sum + count, 0);
    if (yes === undefined || open === points.length) return html`<p>${t('readiness.empty')}</p>`;
    const rest = others
      .filter(({ count }) => count > 0)
      .map(({ answer, count }) => t('readiness.other', { number: numberInWords(count), answer, count }));
    return html`<p>
        <strong
          >${t('readiness.yes', {
            number: numberInWords(yes.count),
            total: numberInWords(points.length),
            answer: yes.answer,
          })}</strong
        >
      </p>
      ${
        rest.length === 0
          ? nothing
          : html`<p>
              ${t('readiness.rest', {
                list: new Intl.ListFormat(this.language, { type: 'conjunction' }).format(rest),
              })}
            </p>`
      }
      ${
        open === 0
          ? nothing
          : html`<p class="small">${t('readiness.open', { count: open, number: numberInWords(open) })}</p>`
      }`;
  }

  #choose(choice: number, value: number): void {
    this.dispatchEvent(new LearnerDid({ type: 'choice.made', choice, value }));
  }
}

/** Small numbers read easier as words; from thirteen on they stay digits. */
function numberInWords(number: number): string {
  return t(`readiness.number.${number}`, { defaultValue: String(number) });
}

declare global {
  interface HTMLElementTagNameMap {
    'readiness-check': ReadinessCheck;
  }
}
