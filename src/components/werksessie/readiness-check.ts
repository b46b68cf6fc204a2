import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { WerksessieContent } from '../../content/step-content.ts';
import type { Facts } from '../../programme/facts.ts';
import { LearnerDid } from '../shell/learner-did.ts';
import { base } from '../styles/base.styles.ts';
import { card } from '../styles/card.styles.ts';
import { form } from '../styles/form.styles.ts';
import { t } from '../words.ts';

type Readiness = WerksessieContent['readiness'];
type Point = Readiness['points'][number];

/**
 * Is the wijk ready for a werksessie? Points to answer in any order, with the outcome so far in a sentence.
 *
 * @fires {LearnerDid} learner-did - When an answer is chosen.
 */
@customElement('readiness-check')
export class ReadinessCheck extends LitElement {
  static override styles = [
    base,
    card,
    form,
    css`
      .points {
        display: grid;
        gap: var(--s-3);
      }
      .points li + li {
        border-block-start: 1px solid var(--line);
        padding-block-start: var(--s-3);
      }
      legend {
        padding: 0;
        font-weight: var(--w-strong);
        line-height: 1.45;
        text-wrap: pretty;
      }
      .help {
        max-inline-size: 62ch;
        margin-block-start: 4px;
      }
      .options {
        display: flex;
        flex-wrap: wrap;
        gap: 0 28px;
        margin-block-start: 6px;
      }
      .choice {
        align-items: center;
      }
      .choice:has(input:disabled),
      .choice input:disabled {
        cursor: default;
      }
      .outcome {
        margin-block-start: var(--s-3);
        padding: 16px 20px;
      }
      @media (max-width: 480px) {
        .options {
          display: grid;
          grid-template-columns: repeat(2, minmax(0, 1fr));
          gap: 0 12px;
        }
      }
      @media print {
        li {
          break-inside: avoid;
        }
      }
    `,
  ];

  @property({ attribute: false }) readiness!: Readiness;
  /** All that was chosen in the course. */
  @property({ attribute: false }) choices: Facts['choices'] = {};
  @property() language = 'nl';
  @property({ type: Boolean }) readOnly = false;

  override render() {
    return html`
      <div class="card">
        <ol class="points">
          ${this.readiness.points.map((point) => html`<li>${this.#point(point)}</li>`)}
        </ol>
      </div>
      <div class="card lamp outcome" role="status">${this.#outcome()}</div>
    `;
  }

  #point({ id, choice, text, help }: Point) {
    return html`<fieldset aria-describedby="help-${id}">
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

  #outcome() {
    const { options, points } = this.readiness;
    const counts = options.map(({ value, label }) => ({
      answer: label.charAt(0).toLocaleLowerCase() + label.slice(1),
      count: points.filter(({ choice }) => this.choices[choice] === value).length,
    }));
    const [yes, ...others] = counts;
    const open = points.length - counts.reduce((sum, { count }) => sum + count, 0);
    if (yes === undefined || open === points.length) return html`<p>${t('werksessie.readiness.empty')}</p>`;
    const rest = others
      .filter(({ count }) => count > 0)
      .map(({ answer, count }) =>
        t('werksessie.readiness.other', { number: numberInWords(count), answer, count }),
      );
    return html`<p>
        <strong
          >${t('werksessie.readiness.yes', {
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
              ${t('werksessie.readiness.rest', {
                list: new Intl.ListFormat(this.language, { type: 'conjunction' }).format(rest),
              })}
            </p>`
      }
      ${
        open === 0
          ? nothing
          : html`<p class="small">
              ${t('werksessie.readiness.open', { count: open, number: numberInWords(open) })}
            </p>`
      }`;
  }

  #choose(choice: number, value: number): void {
    this.dispatchEvent(new LearnerDid({ type: 'choice.made', choice, value }));
  }
}

/** Small numbers read easier as words; from thirteen on they stay digits. */
function numberInWords(number: number): string {
  return t(`werksessie.number.${number}`, { defaultValue: String(number) });
}

declare global {
  interface HTMLElementTagNameMap {
    'readiness-check': ReadinessCheck;
  }
}
