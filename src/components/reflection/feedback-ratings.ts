import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Goals, ReflectionContent } from '../../content/step-content.ts';
import type { Facts } from '../../programme/facts.ts';
import { LearnerDid } from '../session/learner-did.ts';
import { base } from '../styles/base.styles.ts';
import { form } from '../styles/form.styles.ts';
import { oneTap, oneTapStyles } from '../ui/one-tap.ts';
import { readOnlyNote } from '../ui/read-only.ts';
import { t } from '../session/words.ts';

type Feedback = ReflectionContent['feedback'];
type Rating = Feedback['ratings'][number];

/**
 * What somebody thought of a few sides of the werksessie, each on the same scale. None of them has to be answered.
 *
 * @fires {LearnerDid} learner-did - When a rating is chosen.
 */
@customElement('feedback-ratings')
export class FeedbackRatings extends LitElement {
  static override styles = [
    base,
    form,
    oneTapStyles,
    css`
      :host {
        container-type: inline-size;
      }
      fieldset + fieldset,
      .goals {
        margin-block-start: var(--s-3);
      }
      .goals {
        border-block: 1.5px solid var(--line);
      }
      summary {
        display: flex;
        gap: 16px;
        align-items: center;
        justify-content: space-between;
        min-block-size: 60px;
        padding-block: 8px;
        cursor: pointer;
        list-style: none;
        line-height: 1.35;
      }
      summary::-webkit-details-marker {
        display: none;
      }
      summary::after {
        content: '';
        flex: none;
        inline-size: 10px;
        block-size: 10px;
        margin: 0 6px 6px 0;
        border: solid currentColor;
        border-width: 0 2.5px 2.5px 0;
        rotate: 45deg;
      }
      [open] > summary::after {
        margin-block: 6px 0;
        rotate: 225deg;
      }
      summary :is(b, small) {
        display: block;
      }
      summary b {
        font-weight: var(--w-strong);
      }
      summary small {
        color: var(--ink-2);
        font-size: var(--t-s);
        font-variant-numeric: tabular-nums;
      }
      .list {
        padding-block: 4px var(--s-3);
      }
      .list .one-tap legend {
        font-weight: inherit;
      }
      fieldset:not(.one-tap) legend {
        padding: 0;
        margin-block-end: 8px;
        font-weight: var(--w-strong);
        line-height: 1.4;
      }
      .scale {
        display: grid;
        grid-template-columns: repeat(5, minmax(0, 1fr));
        border: 1.5px solid var(--line-strong);
        border-radius: var(--r-m);
        background: var(--surface);
      }
      .choice {
        display: grid;
        justify-items: center;
        align-content: start;
        gap: 8px;
        padding: 12px 2px;
        font-size: var(--t-s);
        line-height: 1.3;
        text-align: center;
        overflow-wrap: anywhere;
        border-radius: var(--r-m);
      }
      .choice:hover {
        background: var(--action-soft);
      }
      .choice:has(input:checked) {
        background: var(--lamp-soft);
        color: var(--lamp-ink);
        font-weight: var(--w-strong);
      }
      .choice:has(input:disabled),
      .choice input:disabled {
        cursor: default;
      }
      @container (max-width: 440px) {
        .scale {
          grid-template-columns: minmax(0, 1fr);
        }
        .choice {
          grid-template-columns: auto minmax(0, 1fr);
          justify-items: start;
          align-items: center;
          gap: 12px;
          padding: 8px 14px;
          font-size: var(--t-m);
          text-align: start;
        }
      }
      @media print {
        fieldset {
          break-inside: avoid;
        }
      }
    `,
  ];

  @property({ attribute: false }) ratings: Feedback['ratings'] = [];
  @property({ attribute: false }) options: Feedback['options'] = [];
  /** Asked after the ratings, each with answers of its own. */
  @property({ attribute: false }) questions: Feedback['questions'] = [];
  /** Were the goals of the werksessie reached? */
  @property({ attribute: false }) goals: Feedback['goals'];
  /** All that was chosen in the course. */
  @property({ attribute: false }) choices: Facts['choices'] = {};
  @property({ type: Boolean }) readOnly = false;

  override render() {
    return html`${readOnlyNote(this.readOnly)}${this.ratings.map((rating) => this.#rating(rating))}
    ${this.questions.map(({ id, choice, question, options }) => this.#question(id, choice, question, options))}
    ${this.goals === undefined ? nothing : this.#goals(this.goals)}`;
  }

  #question(id: string, choice: number, question: string, options: Feedback['options']) {
    return oneTap({
      name: id,
      question,
      options,
      chosen: this.choices[choice],
      readOnly: this.readOnly,
      onChoose: (value) => {
        this.#choose(choice, value);
      },
    });
  }

  /** Folded: they are many, and one tap each. Who began finds them open. */
  #goals({ title, options, items }: Goals) {
    const answered = items.filter(({ choice }) => choice in this.choices).length;
    return html`<details class="goals" ?open=${answered > 0}>
      <summary>
        <span>
          <b>${title}</b>
          <small>${t('reflection.goals', { count: answered, of: items.length })}</small>
        </span>
      </summary>
      <div class="list">
        ${items.map(({ goal, choice, text }) => this.#question(`goal-${goal}`, choice, text, options))}
      </div>
    </details>`;
  }

  #rating({ id, choice, label }: Rating) {
    return html`<fieldset aria-describedby=${this.readOnly ? 'read-only' : nothing}>
      <legend>${label}</legend>
      <div class="scale">
        ${this.options.map(
          (option) =>
            html`<label class="choice">
              <input
                type="radio"
                name=${id}
                value=${option.value}
                .checked=${this.choices[choice] === option.value}
                ?disabled=${this.readOnly}
                @change=${() => this.#choose(choice, option.value)}
              />
              <span>${option.label}</span>
            </label>`,
        )}
      </div>
    </fieldset>`;
  }

  #choose(choice: number, value: number): void {
    this.dispatchEvent(new LearnerDid({ type: 'choice.made', choice, value }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'feedback-ratings': FeedbackRatings;
  }
}
