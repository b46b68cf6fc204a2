import { consume } from '@lit/context';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { BeforeLeaving } from '../session/before-leaving.ts';
import { courseSession, type CourseSession } from '../session/course-session.ts';
import { LearnerDid, LearnerTypes, TextSettled } from '../session/learner-did.ts';
import { base } from '../styles/base.styles.ts';
import { button } from '../styles/button.styles.ts';
import { form } from '../styles/form.styles.ts';
import { focusOn } from '../session/in-view.ts';
import { t } from '../session/words.ts';
import { icon } from './icon.ts';
import { readOnlyNote } from './read-only.ts';

/** Milliseconds of rest in typing before the text is handed over. */
const typingRest = 300;

/**
 * A question with room for a short text. What is typed is handed over while typing and is never cut: what is longer
 * than can be kept stays in the field, with a sentence that says so.
 *
 * @fires {LearnerTypes} learner-types - At every letter.
 * @fires {LearnerDid} learner-did - When the typing rests or ends.
 * @fires {TextSettled} text-settled - When, of two texts from two computers, one was chosen.
 */
@customElement('answer-field')
export class AnswerField extends LitElement {
  static override styles = [
    base,
    button,
    form,
    css`
      /* A box to type in may hide a part of a text; on paper stands all of it, or room to write. */
      .printed {
        display: none;
      }
      @media print {
        .field textarea,
        .room {
          display: none;
        }
        .printed {
          display: block;
          min-block-size: 3.2em;
          padding: 8px 12px;
          border: 1px solid var(--line-strong);
          border-radius: var(--r-s);
          white-space: pre-wrap;
          overflow-wrap: break-word;
        }
      }
      .other {
        display: grid;
        gap: 8px;
        margin-block-start: 8px;
        padding: 12px 16px;
        border: 1px dashed var(--line-strong);
        border-radius: var(--r-m);
      }
      .other blockquote {
        margin: 0;
        white-space: pre-wrap;
        overflow-wrap: anywhere;
      }
      .under {
        display: flex;
        flex-wrap: wrap;
        justify-content: space-between;
        gap: 2px 16px;
      }
      .room {
        margin-inline-start: auto;
        font-variant-numeric: tabular-nums;
      }
    `,
  ];

  @property({ type: Number }) text = 0;
  @property({ type: Number }) limit = 0;
  @property() label = '';
  @property() hint = '';
  /** True where it may be written in although nothing else may. */
  @property({ type: Boolean }) mayWrite = false;

  @consume({ context: courseSession, subscribe: true })
  @state()
  private session!: CourseSession;

  /** What is in the field while somebody types in it. */
  @state() private typed: string | undefined;

  #timer: ReturnType<typeof setTimeout> | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener(BeforeLeaving.eventName, this.#handOver);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener(BeforeLeaving.eventName, this.#handOver);
    clearTimeout(this.#timer);
  }

  override render() {
    const draft = this.session.drafts[this.text];
    const value = this.typed ?? draft ?? this.session.facts.texts[this.text] ?? '';
    const other = this.session.otherTexts[this.text];
    const left = this.limit - value.length;
    const noRoom = left >= 0 && draft !== undefined && draft === value;
    return html`
      <div class="field" ?data-over=${left < 0 || noRoom}>
        <label for="input" .textContent=${this.label}></label>
        <textarea
          id="input"
          rows=${this.limit > 100 ? 3 : 2}
          aria-describedby="hint room read-only"
          aria-invalid=${left < 0 || noRoom}
          ?readonly=${this.#isFixed}
          .value=${value}
          @input=${this.#onInput}
          @change=${this.#handOver}
        ></textarea>
        <p class="printed" aria-hidden="true" .textContent=${value}></p>
        <div class="under">
          <p class="tiny" id="hint" .textContent=${this.hint}></p>
          <p
            class="tiny room"
            id="room"
            ?hidden=${this.#isFixed}
            .textContent=${left >= 0 ? t('field.left', { count: left }) : t('field.over', { count: -left })}
          ></p>
        </div>
        ${readOnlyNote(this.#isFixed)}
        ${
          left < 0 || noRoom
            ? html`<p class="error" role="alert">
                ${icon('warning')}<span>${left < 0 ? t('field.tooLong') : t('field.noRoom')}</span>
              </p>`
            : nothing
        }
        ${other === undefined ? nothing : this.#other(other)}
      </div>
    `;
  }

  /** What was written here on another computer; nothing goes away before the learner says so. */
  #other(other: string) {
    return html`<div class="other" role="group" aria-label=${t('field.other')}>
      <p class="small">${t('field.other')}</p>
      <blockquote>${other}</blockquote>
      <div class="buttons">
        <button
          class="button quiet"
          type="button"
          ?disabled=${this.#isFixed}
          @click=${() => this.#settle(true)}
        >
          ${t('field.otherUse')}
        </button>
        <button
          class="button quiet"
          type="button"
          ?disabled=${this.#isFixed}
          @click=${() => this.#settle(false)}
        >
          ${t('field.otherLeave')}
        </button>
      </div>
    </div>`;
  }

  get #isFixed(): boolean {
    return this.session.readOnly && !this.mayWrite;
  }

  #settle(use: boolean): void {
    this.typed = undefined;
    this.dispatchEvent(new TextSettled(this.text, use));
    focusOn(this.renderRoot.querySelector('textarea'));
  }

  readonly #onInput = (event: InputEvent) => {
    this.typed = (event.target as HTMLTextAreaElement).value;
    this.dispatchEvent(new LearnerTypes(this.text, this.typed));
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#handOver, typingRest);
  };

  readonly #handOver = () => {
    clearTimeout(this.#timer);
    if (this.typed === undefined) return;
    const typed = this.typed;
    this.dispatchEvent(new LearnerDid({ type: 'text.written', text: this.text, typed }));
    // The field is the learner's while it has the focus; only then what was typed goes before what was kept.
    if (!this.matches(':focus-within')) this.typed = undefined;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'answer-field': AnswerField;
  }
}
