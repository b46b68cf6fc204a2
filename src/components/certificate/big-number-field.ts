import { html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { readBigNumber, type BigNumber, type BigWarning } from '../../certificate/big-number.ts';
import { base } from '../styles/base.styles.ts';
import { button } from '../styles/button.styles.ts';
import { form } from '../styles/form.styles.ts';
import { atEnter } from '../ui/at-enter.ts';
import { icon } from '../ui/icon.ts';
import { focusOn } from '../session/in-view.ts';
import { readOnlyNote } from '../ui/read-only.ts';
import { t } from '../session/words.ts';
import { bigNumberField } from './big-number-field.styles.ts';

/** The learner gave a BIG-nummer, or took it back (undefined). */
export class BigNumberGiven extends Event {
  static readonly eventName = 'big-number-given';
  readonly bigNumber: string | undefined;

  constructor(bigNumber: string | undefined) {
    super(BigNumberGiven.eventName, { bubbles: true });
    this.bigNumber = bigNumber;
  }
}

/**
 * The BIG-nummer, for who wants it on a certificate. It is never asked twice, never required, and taken away with one
 * press.
 *
 * @fires {BigNumberGiven} big-number-given - When it is kept or removed.
 */
@customElement('big-number-field')
export class BigNumberField extends LitElement {
  static override styles = [base, button, form, bigNumberField];

  /** What is kept; undefined when there is none. */
  @property() number: string | undefined;
  /** Id of the chosen profession. */
  @property() profession: string | undefined;
  /** It stands on a certificate: it can be removed, and not be another. */
  @property({ type: Boolean }) fixed = false;
  @property({ type: Boolean, attribute: 'read-only' }) readOnly = false;
  /** Only as long as the page is open: nothing is stored. */
  @property({ type: Boolean, attribute: 'for-now' }) forNow = false;

  @state() private typed = '';
  /** What was made of it when the learner was done typing. */
  @state() private read: BigNumber | undefined;
  @state() private news = '';

  override render() {
    return html`${this.number === undefined ? this.#field() : this.#kept(this.number)}
      <p class="small" role="status">${this.news}</p>`;
  }

  #field() {
    const fault = this.read !== undefined && this.read.kind !== 'number' && this.read.kind !== 'empty';
    return html`<div @keydown=${this.#onEnter}>
      <div class="field" ?data-over=${fault}>
        <label for="big">${t('closing.big.label')}</label>
        <p class="tiny" id="why">${t('closing.big.why')} ${this.#where()}</p>
        <div class="row">
          <input
            id="big"
            type="text"
            inputmode="numeric"
            autocomplete="off"
            enterkeyhint="done"
            spellcheck="false"
            aria-describedby="why fault read-only"
            aria-invalid=${fault}
            ?readonly=${this.readOnly}
            .value=${this.typed}
            @input=${this.#onInput}
          />
          ${
            this.readOnly
              ? nothing
              : html`<button class="button quiet keep" type="button" @click=${this.#keep}>
                  ${t('closing.big.keep')}
                </button>`
          }
        </div>
        <div id="fault" role="alert">${this.#faultInWords()}</div>
        ${readOnlyNote(this.readOnly)}
      </div>
    </div>`;
  }

  #where(): string {
    return t(this.forNow ? 'closing.big.forNow' : 'closing.big.where');
  }

  #faultInWords() {
    const { read } = this;
    if (read === undefined || read.kind === 'number' || read.kind === 'empty') return nothing;
    const words =
      read.kind === 'length'
        ? t('closing.big.length', { count: read.digits })
        : t(`closing.big.${read.kind}`);
    return html`<p class="error">${icon('warning')}<span>${words}</span></p>
      ${
        read.kind === 'lost-zero'
          ? html`<button class="button quiet" type="button" @click=${() => this.#take(read.repaired)}>
              ${t('closing.big.repair', { number: read.repaired })}
            </button>`
          : nothing
      }`;
  }

  #kept(number: string) {
    const read = readBigNumber(number, this.profession);
    const warning = read.kind === 'number' ? read.warning : undefined;
    return html`<div class="kept">
      <p class="label">${t('closing.big.label')}</p>
      <div class="row">
        <p class="number">${number}</p>
        ${
          this.readOnly
            ? nothing
            : html`<button class="button quiet" type="button" @click=${this.#remove}>
                ${t('closing.big.remove')}
              </button>`
        }
      </div>
      ${
        warning === undefined
          ? nothing
          : html`<p class="warning">
              ${icon('warning')}<span>${inWords(warning)} ${t('closing.big.anyway')}</span>
            </p>`
      }
      <p class="tiny">${this.fixed ? t('closing.big.onCertificate') : this.#where()}</p>
    </div>`;
  }

  readonly #onInput = (event: InputEvent) => {
    this.typed = (event.target as HTMLInputElement).value;
    this.read = undefined;
    this.news = '';
  };

  readonly #keep = () => {
    this.read = readBigNumber(this.typed, this.profession);
    if (this.read.kind === 'number') void this.#take(this.read.number);
    else focusOn(this.renderRoot.querySelector('input'));
  };

  readonly #onEnter = atEnter(() => {
    if (!this.readOnly) this.#keep();
  });

  async #take(number: string): Promise<void> {
    this.read = undefined;
    this.typed = '';
    this.news = t(this.forNow ? 'closing.big.readyForNow' : 'closing.big.kept');
    this.dispatchEvent(new BigNumberGiven(number));
    await this.updateComplete;
    focusOn(this.renderRoot.querySelector('button'));
  }

  readonly #remove = async () => {
    this.news = t('closing.big.removed');
    this.dispatchEvent(new BigNumberGiven(undefined));
    await this.updateComplete;
    focusOn(this.renderRoot.querySelector('input'));
  };
}

function inWords(warning: BigWarning): string {
  return warning.kind === 'unknown-suffix'
    ? t('closing.big.unknown-suffix', { suffix: warning.suffix })
    : t('closing.big.other-profession', { suffix: warning.suffix, title: warning.title });
}

declare global {
  interface HTMLElementTagNameMap {
    'big-number-field': BigNumberField;
  }
  interface HTMLElementEventMap {
    'big-number-given': BigNumberGiven;
  }
}
