import { html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import { keyFileName, keyText, newPassphrase } from '../../issuing/key-text.ts';
import { issuerFileName, issuerText, newIssuer } from '../../issuing/issuer-key.ts';
import { IssuingFault } from '../../issuing/issuing-fault.ts';
import { signerOf } from '../../attendance/web-crypto.ts';
import { utcDay } from '../../encoding/day.ts';
import type { Language } from '../../course-files/language.ts';
import { dateInWords } from '../../content/moment-in-words.ts';
import { focusOn } from '../session/in-view.ts';
import { t } from '../session/words.ts';
import { base } from '../styles/base.styles.ts';
import { button } from '../styles/button.styles.ts';
import { card } from '../styles/card.styles.ts';
import { form } from '../styles/form.styles.ts';
import { notice } from '../styles/notice.styles.ts';
import { atEnter } from '../ui/at-enter.ts';
import { icon } from '../ui/icon.ts';
import { offerText } from '../ui/offer-file.ts';
import { office } from './office.styles.ts';
import { isEncrypted, openKey, type KeyFault, type OfficeTools, type OpenKey } from './office-tools.ts';

/** A key was opened, or closed again. */
export class KeyChanged extends Event {
  static readonly eventName = 'key-changed';
  readonly key: OpenKey | undefined;

  constructor(key: OpenKey | undefined) {
    super(KeyChanged.eventName);
    this.key = key;
  }
}

/** The two files of a key that was just made. */
interface MadeKey {
  readonly secret: { readonly name: string; readonly text: string };
  readonly open: { readonly name: string; readonly text: string };
}

/**
 * Opens the key of NHG for as long as the page is open, or makes a new one.
 *
 * @fires {KeyChanged} key-changed - When a key was opened or closed.
 */
@customElement('key-desk')
export class KeyDesk extends LitElement {
  static override styles = [base, button, card, form, notice, office];

  @property({ attribute: false }) tools!: OfficeTools;
  @property({ attribute: false }) key: OpenKey | undefined;
  @property() language: Language = 'nl';

  @state() private file: { readonly name: string; readonly text: string } | undefined;
  @state() private refusal: KeyFault | undefined;
  @state() private busy = false;
  @state() private making = false;
  @state() private fault:
    { readonly field: 'name' | 'passphrase' | 'again'; readonly word: string } | undefined;
  @state() private made: MadeKey | undefined;

  override render() {
    return html`<div class="desk">
      ${this.key === undefined ? this.#closed() : this.#opened(this.key)}
      ${this.made === undefined ? nothing : this.#files(this.made)}
      ${this.key === undefined && this.making ? this.#newKey() : nothing}
    </div>`;
  }

  #opened({ issuer, isNew }: OpenKey) {
    const until =
      issuer.until === undefined
        ? t('ownKey.noEnd')
        : t('ownKey.until', { day: dateInWords(Date.parse(issuer.until) / 60_000, this.language, 'UTC') });
    return html`<section class="card night" aria-labelledby="opened">
      <div class="title-row">
        <div>
          <h2 id="opened" tabindex="-1">${t('ownKey.opened', { name: issuer.name })}</h2>
          <p class="small">${t('ownKey.inMemory')} ${until}</p>
        </div>
        <button class="button night" type="button" @click=${this.#close}>
          ${icon('lock')}${t('ownKey.close')}
        </button>
      </div>
      ${isNew ? html`<p class="small">${t('ownKey.notYetTrusted')}</p>` : nothing}
    </section>`;
  }

  #closed() {
    const asksPassphrase = this.file !== undefined && isEncrypted(this.file.text);
    return html`<section class="card" aria-labelledby="closed">
      <h2 id="closed" tabindex="-1">${t('ownKey.open')}</h2>
      <p>${t('ownKey.openHow')}</p>
      <div class="buttons">
        <label class="button quiet">
          <input class="visually-hidden" id="file" type="file" accept=".jwe,.jwk" @change=${this.#onFile} />
          ${icon('lock')}${this.file === undefined ? t('ownKey.choose') : t('ownKey.chooseOther')}
        </label>
        ${
          this.making
            ? nothing
            : html`<button class="button text" type="button" @click=${this.#startMaking}>
                ${t('ownKey.make')}
              </button>`
        }
      </div>
      ${
        asksPassphrase
          ? html`<div @keydown=${atEnter(() => void this.#onPassphrase())}>
              <div class="field">
                <label for="passphrase">${t('ownKey.passphrase')}</label>
                <input id="passphrase" type="password" autocomplete="off" aria-describedby="said" />
              </div>
              <div class="buttons">
                <button class="button" type="button" @click=${this.#onPassphrase}>${t('ownKey.go')}</button>
              </div>
            </div>`
          : nothing
      }
      <div id="said" role="status">
        ${this.busy ? html`<p>${t('ownKey.opening')}</p>` : nothing}
        ${
          this.refusal === undefined || this.busy
            ? nothing
            : html`<p class="error">${icon('warning')}<span>${t(`ownKey.refused.${this.refusal}`)}</span></p>`
        }
      </div>
    </section>`;
  }

  #newKey() {
    const field = (name: 'name' | 'passphrase' | 'again', type: 'text' | 'password') => {
      const isWrong = this.fault?.field === name;
      return html`<div class="field" ?data-over=${isWrong}>
        <label for=${`new-${name}`}>${t(`ownKey.new.${name}`)}</label>
        <input
          id=${`new-${name}`}
          name=${name}
          type=${type}
          autocomplete="off"
          maxlength="80"
          aria-invalid=${ifDefined(isWrong ? 'true' : undefined)}
          aria-describedby=${`new-${name}-hint`}
        />
        <p class="tiny" id=${`new-${name}-hint`}>
          ${isWrong ? html`<span class="error">${icon('warning')}${this.fault?.word}</span>` : t(`ownKey.new.${name}Hint`)}
        </p>
      </div>`;
    };
    return html`<section class="card" aria-labelledby="new" @keydown=${atEnter(() => void this.#onMake())}>
      <h2 id="new" tabindex="-1">${t('ownKey.new.title')}</h2>
      <p>${t('ownKey.new.lead')}</p>
      <div class="fields">
        ${field('name', 'text')} ${field('passphrase', 'password')} ${field('again', 'password')}
      </div>
      <div class="buttons">
        <button class="button" type="button" @click=${this.#onMake}>${t('ownKey.new.go')}</button>
        <button class="button text" type="button" @click=${this.#stopMaking}>${t('ownKey.new.not')}</button>
      </div>
    </section>`;
  }

  #files({ secret, open }: MadeKey) {
    return html`<section class="card lit" aria-labelledby="files">
      <h2 id="files" tabindex="-1">${t('ownKey.made.title')}</h2>
      <p>${t('ownKey.made.lead')}</p>
      <ul>
        <li>${t('ownKey.made.secret')}</li>
        <li>${t('ownKey.made.open')}</li>
      </ul>
      <div class="buttons">
        <button
          class="button"
          type="button"
          @click=${() => {
            offerText(secret.text, secret.name);
          }}
        >
          ${icon('download')}${t('ownKey.made.saveSecret')}
        </button>
        <button
          class="button quiet"
          type="button"
          @click=${() => {
            offerText(open.text, open.name);
          }}
        >
          ${icon('download')}${t('ownKey.made.saveOpen')}
        </button>
      </div>
    </section>`;
  }

  readonly #onFile = async (event: Event) => {
    const input = event.target as HTMLInputElement;
    const [file] = input.files ?? [];
    // The same file can be chosen again.
    input.value = '';
    if (file === undefined) return;
    this.refusal = undefined;
    const text = file.size > mostKeyBytes ? '' : await file.text();
    this.file = { name: file.name, text };
    if (!isEncrypted(text)) {
      await this.#open('');
      return;
    }
    await this.updateComplete;
    focusOn(this.renderRoot.querySelector<HTMLElement>('#passphrase'));
  };

  readonly #onPassphrase = async () => {
    await this.#open(this.renderRoot.querySelector<HTMLInputElement>('#passphrase')?.value ?? '');
  };

  async #open(passphrase: string): Promise<void> {
    const { file } = this;
    if (file === undefined || this.busy) return;
    this.busy = true;
    const opened = await openKey(file.text, passphrase, this.tools);
    this.busy = false;
    if (opened.kind === 'refused') {
      this.refusal = opened.because;
      return;
    }
    this.file = undefined;
    this.refusal = undefined;
    await this.#tell(opened.key, '#opened');
  }

  readonly #startMaking = async () => {
    this.making = true;
    await this.updateComplete;
    focusOn(this.renderRoot.querySelector<HTMLElement>('#new-name'));
  };

  readonly #stopMaking = () => {
    this.making = false;
    this.fault = undefined;
  };

  readonly #onMake = async () => {
    const { subtle, minutes } = this.tools;
    if (subtle === undefined || this.busy) return;
    const given = (name: string) =>
      this.renderRoot.querySelector<HTMLInputElement>(`#new-${name}`)?.value ?? '';
    this.busy = true;
    try {
      const { issuer, privateKey } = await newIssuer(given('name'), utcDay(minutes()), subtle);
      const passphrase = newPassphrase(given('passphrase'));
      if (given('again') !== passphrase) {
        this.#refuse('again', t('ownKey.new.differ'));
        return;
      }
      this.made = {
        secret: {
          name: keyFileName(issuer.keyId, 'jwe'),
          text: await keyText(issuer.keyId, privateKey, passphrase),
        },
        open: { name: issuerFileName(issuer), text: issuerText(issuer, t('ownKey.new.explanation')) },
      };
      this.making = false;
      this.fault = undefined;
      await this.#tell({ issuer, sign: await signerOf(subtle, privateKey), isNew: true }, '#files');
    } catch (error) {
      if (!(error instanceof IssuingFault)) throw error;
      const { word, values } = error as IssuingFault;
      this.#refuse(word === 'passphrase.tooShort' ? 'passphrase' : 'name', t(`issueFault.${word}`, values));
    } finally {
      this.busy = false;
    }
  };

  #refuse(field: 'name' | 'passphrase' | 'again', word: string): void {
    this.fault = { field, word };
    focusOn(this.renderRoot.querySelector<HTMLElement>(`#new-${field}`));
  }

  readonly #close = async () => {
    this.made = undefined;
    await this.#tell(undefined, '#closed');
  };

  async #tell(key: OpenKey | undefined, then: string): Promise<void> {
    this.dispatchEvent(new KeyChanged(key));
    this.key = key;
    await this.updateComplete;
    focusOn(this.renderRoot.querySelector<HTMLElement>(then));
  }
}

/** More is no key. */
const mostKeyBytes = 20_000;

declare global {
  interface HTMLElementTagNameMap {
    'key-desk': KeyDesk;
  }
  interface HTMLElementEventMap {
    'key-changed': KeyChanged;
  }
}
