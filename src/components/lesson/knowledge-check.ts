import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { LessonContent } from '../../content/step-content.ts';
import { LearnerDid } from '../session/learner-did.ts';
import { base } from '../styles/base.styles.ts';
import { button } from '../styles/button.styles.ts';
import { form } from '../styles/form.styles.ts';
import { notice } from '../styles/notice.styles.ts';
import { atEnter } from '../ui/at-enter.ts';
import { icon } from '../ui/icon.ts';
import { bringIntoView, focusOn } from '../session/in-view.ts';
import { readOnlyNote } from '../ui/read-only.ts';
import { t } from '../session/words.ts';

type Answer = LessonContent['check']['answers'][number];

/**
 * One question with answers to choose from. Every answer gets an explanation, and another one may always be tried.
 *
 * @fires {LearnerDid} learner-did - When an answer is looked up: the choice, and after it that the part was done.
 */
@customElement('knowledge-check')
export class KnowledgeCheck extends LitElement {
  static override styles = [
    base,
    button,
    form,
    notice,
    css`
      legend {
        padding: 0;
        margin-block-end: 10px;
        font-weight: var(--w-strong);
        line-height: 1.45;
        text-wrap: pretty;
      }
      .choice {
        padding: 10px 12px;
        margin-inline: -12px;
        border-radius: var(--r-m);
      }
      .choice:hover {
        background: var(--action-soft);
      }
      .choice:has(input:checked) {
        background: var(--lamp-soft);
      }
      .choice:has(input:disabled) {
        cursor: default;
      }
      .error {
        margin-block-start: 8px;
      }
      .buttons {
        margin-block-start: 14px;
      }
      [role='status'] {
        display: block;
      }
      .notice {
        margin-block-start: 18px;
      }
      @media print {
        .choice input:checked {
          border-width: 9px;
          border-color: var(--ink);
        }
        .choice input:checked::after {
          content: none;
        }
      }
      .notice .again {
        margin-block-start: 6px;
        color: var(--ink-2);
      }
    `,
  ];

  @property({ attribute: false }) check!: LessonContent['check'];
  /** The value that was chosen before. */
  @property({ type: Number }) chosen: number | undefined;
  /** The mark of the part that is done with an answer. */
  @property({ type: Number }) mark = 0;
  @property({ type: Boolean }) readOnly = false;

  /** Picked, but not looked up yet. */
  @state() private picked: number | undefined;
  @state() private forgotten = false;

  #lookedUp = false;

  override updated(): void {
    const feedback = this.renderRoot.querySelector('.notice');
    if (!this.#lookedUp || feedback === null) return;
    this.#lookedUp = false;
    // The button keeps the focus: a screen reader hears the explanation, and everybody else has to see it.
    bringIntoView(feedback, 'nearest');
  }

  override render() {
    const picked = this.picked ?? this.chosen;
    const answer = this.check.answers.find(({ value }) => value === this.chosen && value === picked);
    return html`<div @keydown=${this.#onEnter}>
      <fieldset aria-describedby=${this.readOnly ? 'read-only' : this.forgotten ? 'forgotten' : nothing}>
        <legend>${this.check.question}</legend>
        ${readOnlyNote(this.readOnly)}
        ${this.check.answers.map(
          ({ value, text }) =>
            html`<label class="choice">
              <input
                type="radio"
                name="answer"
                value=${value}
                .checked=${value === picked}
                ?disabled=${this.readOnly}
                @change=${this.#onPick}
              />
              <span>${text}</span>
            </label>`,
        )}
      </fieldset>
      ${
        this.forgotten
          ? html`<p class="error" id="forgotten" role="alert">
              ${icon('warning')}<span>${t('lesson.check.choose')}</span>
            </p>`
          : nothing
      }
      ${
        this.readOnly
          ? nothing
          : html`<div class="buttons">
              <button class="button look" type="button" @click=${this.#look}>
                ${t('lesson.check.look')}
              </button>
            </div>`
      }
      <div role="status">${answer === undefined ? nothing : this.#feedback(answer)}</div>
    </div>`;
  }

  #feedback({ correct, feedback }: Answer) {
    return html`<div class="notice" data-tone=${correct ? 'ok' : 'info'}>
      ${icon(correct ? 'check' : 'info')}
      <h3>${correct ? t('lesson.check.right') : t('lesson.check.other')}</h3>
      <p>${feedback}</p>
      ${correct || this.readOnly ? nothing : html`<p class="again">${t('lesson.check.again')}</p>`}
    </div>`;
  }

  readonly #onPick = (event: Event) => {
    this.picked = Number((event.target as HTMLInputElement).value);
    this.forgotten = false;
  };

  readonly #look = () => {
    const value = this.picked ?? this.chosen;
    if (value === undefined) {
      this.forgotten = true;
      focusOn(this.renderRoot.querySelector('input'));
      return;
    }
    this.#lookedUp = value !== this.chosen;
    this.dispatchEvent(new LearnerDid({ type: 'choice.made', choice: this.check.choice, value }));
    this.dispatchEvent(new LearnerDid({ type: 'part.finished', mark: this.mark }));
  };

  readonly #onEnter = atEnter(() => {
    if (!this.readOnly) this.#look();
  });
}

declare global {
  interface HTMLElementTagNameMap {
    'knowledge-check': KnowledgeCheck;
  }
}
