import { html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { nameFault, tidyName, type NameFault } from '../../certificate/printed-name.ts';
import { base } from '../styles/base.styles.ts';
import { button } from '../styles/button.styles.ts';
import { form } from '../styles/form.styles.ts';
import { atEnter } from '../ui/at-enter.ts';
import { icon } from '../ui/icon.ts';
import { focusOn } from '../session/in-view.ts';
import { t } from '../session/words.ts';
import { certificateNameStyles } from './certificate-name.styles.ts';
import type { LoadPrinter } from './certificate-printer.ts';

/** The learner has said how the name is to be printed. */
export class NameChosen extends Event {
  static readonly eventName = 'name-chosen';
  readonly chosen: string;

  constructor(chosen: string) {
    super(NameChosen.eventName, { bubbles: true, composed: true });
    this.chosen = chosen;
  }
}

type Fault = NameFault | 'uncheckable' | { readonly unprintable: string };

/**
 * The name as it will be printed: what the LMS knows, or what the learner typed instead. What cannot be printed is said
 * here, before anything is made.
 *
 * @fires {NameChosen} name-chosen - When another spelling was typed, and can be printed.
 */
@customElement('certificate-name')
export class CertificateName extends LitElement {
  static override styles = [base, button, form, certificateNameStyles];

  @property() name = '';
  /** As the LMS knows it. */
  @property({ attribute: 'learner-name' }) learnerName = '';
  /** The name on the organiser's list, where that is another one that the learner said is theirs. */
  @property({ attribute: false }) listedName: string | undefined;
  @property({ type: Boolean }) fixed = false;
  @property({ attribute: false }) loadPrinter!: LoadPrinter;

  /** What is typed, while the field is open. */
  @state() private typed: string | undefined;
  @state() private fault: Fault | undefined;

  override render() {
    return this.#isOpen ? this.#field() : this.#said();
  }

  /** Looks whether the name can be printed; if not, says why, in the field. */
  async check(): Promise<boolean> {
    const name = tidyName(this.#isOpen ? (this.typed ?? this.name) : this.name);
    this.fault = nameFault(name) ?? (await this.#unprintable(name));
    if (this.fault !== undefined) {
      this.typed = name;
      await this.updateComplete;
      focusOn(this.renderRoot.querySelector('input'));
      return false;
    }
    if (name !== this.name) this.dispatchEvent(new NameChosen(name));
    this.typed = undefined;
    return true;
  }

  get #isOpen(): boolean {
    return !this.fixed && (this.typed !== undefined || this.name === '');
  }

  #said() {
    return html`<p>
        <b class="printed" translate="no">${this.name}</b>${this.fixed ? nothing : html`, ${this.#origin()}.`}
      </p>
      ${
        this.fixed
          ? nothing
          : html`<p>
              <button class="button text" type="button" @click=${this.#open}>
                ${t('closing.name.other')}
              </button>
            </p>`
      }`;
  }

  #origin(): string {
    if (this.name === tidyName(this.learnerName)) return t('closing.name.fromLms');
    return t(this.name === this.listedName ? 'closing.name.listed' : 'closing.name.own');
  }

  #field() {
    return html`<div class="to-type" @keydown=${this.#onEnter}>
      ${this.learnerName === '' ? html`<p>${t('closing.name.none')}</p>` : nothing}
      <div class="field" ?data-over=${this.fault !== undefined}>
        <label for="name">${t('closing.name.label')}</label>
        <input
          id="name"
          autocomplete="name"
          enterkeyhint="done"
          spellcheck="false"
          aria-describedby="hint fault"
          aria-invalid=${this.fault !== undefined}
          .value=${this.typed ?? this.name}
          @input=${this.#onInput}
        />
        <p class="tiny" id="hint">${t('closing.name.hint')}</p>
        <div id="fault" role="alert">${this.#faultInWords()}</div>
      </div>
      <div class="buttons">
        <button class="button quiet" type="button" @click=${this.#use}>${t('closing.name.use')}</button>
        ${
          this.learnerName === ''
            ? nothing
            : html`<button class="button text" type="button" @click=${this.#back}>
                ${t('closing.name.back')}
              </button>`
        }
      </div>
    </div>`;
  }

  #faultInWords() {
    if (this.fault === undefined) return nothing;
    const words =
      typeof this.fault === 'string'
        ? t(`closing.name.${this.fault}`)
        : t('closing.name.unprintable', { characters: [...this.fault.unprintable].join(' ') });
    return html`<p class="error">${icon('warning')}<span>${words}</span></p>`;
  }

  async #unprintable(name: string): Promise<Fault | undefined> {
    try {
      const { unprintableIn } = await this.loadPrinter();
      const characters = await unprintableIn(name);
      return characters === '' ? undefined : { unprintable: characters };
    } catch {
      // The fonts cannot be fetched now: nobody knows what would stand there.
      return 'uncheckable';
    }
  }

  readonly #open = async () => {
    this.typed = this.name;
    await this.updateComplete;
    const field = this.renderRoot.querySelector('input');
    focusOn(field);
    field?.select();
  };

  readonly #back = async () => {
    this.fault = undefined;
    this.typed = undefined;
    this.dispatchEvent(new NameChosen(tidyName(this.learnerName)));
    await this.#returnFocus();
  };

  readonly #onInput = (event: InputEvent) => {
    this.typed = (event.target as HTMLInputElement).value;
    this.fault = undefined;
  };

  readonly #use = async () => {
    if (await this.check()) await this.#returnFocus();
  };

  readonly #onEnter = atEnter(() => void this.#use());

  async #returnFocus(): Promise<void> {
    await this.updateComplete;
    focusOn(this.renderRoot.querySelector('button'));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'certificate-name': CertificateName;
  }
  interface HTMLElementEventMap {
    'name-chosen': NameChosen;
  }
}
