import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { base } from '../../styles/base.styles.ts';
import { button } from '../../styles/button.styles.ts';
import { form } from '../../styles/form.styles.ts';
import { focusOn } from '../../session/in-view.ts';
import { t } from '../../session/words.ts';

/** A list on paper was typed in whole. */
export class PaperTyped extends Event {
  static readonly eventName = 'paper-typed';
  /** In the order of the statements; undefined where one was skipped. */
  readonly answers: readonly (number | undefined)[];
  /** Index of the profession; 0 for none. */
  readonly profession: number;

  constructor(answers: readonly (number | undefined)[], profession: number) {
    super(PaperTyped.eventName);
    this.answers = answers;
    this.profession = profession;
  }
}

/**
 * A list that was filled in on paper: one key for each statement. Digits are the points of the scale, 0 is "weet niet", a
 * hyphen skips one, Backspace goes back; at the end Enter hands it over.
 *
 * @fires {PaperTyped} paper-typed - When a whole list is handed over.
 */
@customElement('paper-keys')
export class PaperKeys extends LitElement {
  static override styles = [
    base,
    button,
    form,
    css`
      :host {
        display: grid;
        gap: 14px;
      }
      .keys {
        display: grid;
        grid-template-columns: repeat(8, minmax(0, 1fr));
        gap: 6px;
      }
      .keys i {
        display: grid;
        place-items: center;
        block-size: 44px;
        border: 1.5px solid var(--line-strong);
        border-radius: 4px 4px 2px 2px;
        background: var(--surface);
        color: var(--ink);
        font-style: normal;
        font-weight: var(--w-strong);
        font-variant-numeric: tabular-nums;
      }
      .keys i[data-filled] {
        border-color: var(--lamp-line);
        background: var(--lamp);
        color: var(--on-lamp);
      }
      .keys i[data-now] {
        outline: 3px solid var(--focus);
        outline-offset: 1px;
      }
      .digits {
        display: flex;
        flex-wrap: wrap;
        gap: 8px;
      }
      .digits button {
        min-inline-size: 52px;
        padding: 8px 12px;
      }
    `,
  ];

  /** The statements, in their order. */
  @property({ attribute: false }) items: readonly string[] = [];
  /** Values with their words, the lowest of the scale first, "weet niet" among them. */
  @property({ attribute: false }) values: readonly { readonly value: number; readonly label: string }[] = [];
  @property({ attribute: false }) professions: readonly { readonly index: number; readonly title: string }[] =
    [];

  @state() private answers: readonly (number | undefined)[] = [];
  @state() private profession = 0;

  override render() {
    const at = this.answers.length;
    const isWhole = at === this.items.length;
    return html`<p class="small">${t('outcome.paper.how')}</p>
      <div
        class="keys"
        tabindex="0"
        role="group"
        aria-label=${t('outcome.paper.keys')}
        @keydown=${this.#onKey}
      >
        ${this.items.map(
          (_, position) =>
            html`<i ?data-filled=${position < at} ?data-now=${position === at} aria-hidden="true"
              >${position < at ? (this.answers[position] ?? '–') : position + 1}</i
            >`,
        )}
      </div>
      <p role="status">
        ${
          isWhole
            ? t('outcome.paper.whole')
            : html`<b>${t('outcome.paper.statement', { number: at + 1, of: this.items.length })}</b>
                ${this.items[at]}`
        }
      </p>
      <div class="digits">
        ${this.values.map(
          ({ value, label }) =>
            html`<button
              class="button quiet"
              type="button"
              ?disabled=${isWhole}
              aria-label="${value}: ${label}"
              title=${label}
              @click=${() => {
                this.#answer(value);
              }}
            >
              ${value}
            </button>`,
        )}
        <button
          class="button quiet"
          type="button"
          ?disabled=${isWhole}
          @click=${() => {
            this.#answer(undefined);
          }}
        >
          ${t('outcome.paper.skip')}
        </button>
        <button class="button text" type="button" ?disabled=${at === 0} @click=${this.#back}>
          ${t('outcome.paper.back')}
        </button>
      </div>
      <div class="field">
        <label for="profession">${t('outcome.paper.profession')}</label>
        <select id="profession" .value=${String(this.profession)} @change=${this.#onProfession}>
          <option value="0">${t('outcome.paper.noProfession')}</option>
          ${this.professions.map(({ index, title }) => html`<option value=${index}>${title}</option>`)}
        </select>
      </div>
      <div class="buttons">
        ${
          isWhole
            ? html`<button class="button" type="button" @click=${this.#handOver}>
                ${t('outcome.paper.done')}
              </button>`
            : nothing
        }
      </div>`;
  }

  #answer(value: number | undefined): void {
    if (this.answers.length < this.items.length) this.answers = [...this.answers, value];
  }

  readonly #back = () => {
    this.answers = this.answers.slice(0, -1);
  };

  readonly #handOver = () => {
    if (this.answers.length !== this.items.length) return;
    const { answers, profession } = this;
    this.answers = [];
    this.profession = 0;
    this.dispatchEvent(new PaperTyped(answers, profession));
    focusOn(this.renderRoot.querySelector<HTMLElement>('.keys'));
  };

  readonly #onProfession = (event: Event) => {
    this.profession = Number((event.target as HTMLSelectElement).value);
  };

  readonly #onKey = (event: KeyboardEvent) => {
    const value = this.values.find((choice) => String(choice.value) === event.key);
    if (value !== undefined) this.#answer(value.value);
    else if (event.key === '-') this.#answer(undefined);
    else if (event.key === 'Backspace') this.#back();
    else if (event.key === 'Enter') this.#handOver();
    else return;
    event.preventDefault();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'paper-keys': PaperKeys;
  }
  interface HTMLElementEventMap {
    'paper-typed': PaperTyped;
  }
}
