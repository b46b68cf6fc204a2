import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { Verification } from '../../certificate/verify-certificate.ts';
import type { Language } from '../../course-files/language.ts';
import { inGroups } from '../../encoding/crockford.ts';
import { base } from '../styles/base.styles.ts';
import { button } from '../styles/button.styles.ts';
import { card } from '../styles/card.styles.ts';
import { notice } from '../styles/notice.styles.ts';
import { ChooseLanguage, languageNames } from '../session/choose-language.ts';
import { icon } from '../ui/icon.ts';
import '../ui/screen-header.ts';
import { focusOn } from '../session/in-view.ts';
import { drawnName } from '../ui/wordmark.ts';
import { t } from '../session/words.ts';
import { dateInWords } from '../../content/moment-in-words.ts';
import {
  CertificateCheck,
  type Added,
  type TextRefusal,
  type VerificationTools,
} from './certificate-check.ts';
import './document-input.ts';
import type { DocumentEntered, DocumentInput } from './document-input.ts';
import { trustInWords } from './trust-in-words.ts';
import { verificationPage } from './verification-page.styles.ts';
import './verification-result.ts';

type Scene =
  | { readonly kind: 'asking' }
  | { readonly kind: 'checking' }
  | { readonly kind: 'found'; readonly found: Exclude<Verification, { kind: 'unreadable' }> };

const languages = Object.keys(languageNames) as readonly Language[];

type Refusal = TextRefusal | 'damaged' | 'code-too-large' | 'check-failed';

/**
 * The page on which anybody checks a certificate: asks for it, checks it on this device and says what is proven.
 *
 * @fires {ChooseLanguage} choose-language - When another language is chosen.
 */
@customElement('verification-page')
export class VerificationPage extends LitElement {
  static override styles = [base, button, card, notice, verificationPage];

  /** Undefined when the list of whom to trust could not be read. */
  @property({ attribute: false }) tools: VerificationTools | undefined;
  @property() language: Language = 'nl';

  @state() private scene: Scene = { kind: 'asking' };
  @state() private refusal: Refusal | undefined;
  @state() private added: Added | undefined;

  @query('document-input[words=bring]') private bring!: DocumentInput | null;
  @query('document-input[words=extra]') private extra!: DocumentInput | null;

  #desk: CertificateCheck | undefined;
  /** Rises with every check, so that a slow one does not answer for a later certificate. */
  #check = 0;

  override willUpdate(changed: PropertyValues<this>): void {
    this.lang = this.language;
    // The wijk above the page: the lights are on where the organiser vouches for it.
    this.dataset.phase = this.#isConfirmed ? 'dageraad' : 'avond';
    if (changed.has('tools')) this.#desk = this.tools && new CertificateCheck(this.tools);
  }

  override render() {
    return html`${this.#bar()}
      <screen-header
        .sign=${t('verify.sign')}
        .heading=${t('verify.title')}
        .lead=${t('verify.lead')}
        .building=${'accreditatie'}
        .steps=${[{ step: { building: 'accreditatie' }, status: this.#isConfirmed ? 'done' : 'open', partsDone: [] } as const]}
      ></screen-header>
      <main class="page">
        ${this.#insecure()} ${this.tools === undefined ? this.#failed() : this.#main(this.tools)}
      </main>`;
  }

  get #isConfirmed(): boolean {
    const { scene } = this;
    return scene.kind === 'found' && scene.found.kind === 'checked' && scene.found.verdict === 'confirmed';
  }

  #bar() {
    return html`<header class="bar">
      <span class="wordmark" lang="nl">${drawnName(t('verify.course'))}</span>
      ${languages
        .filter((language) => language !== this.language)
        .map(
          (language) =>
            html`<button
              class="button text"
              lang=${language}
              type="button"
              @click=${() => this.#choose(language)}
            >
              ${languageNames[language]}
            </button>`,
        )}
    </header>`;
  }

  #insecure() {
    if (this.tools?.crypto.secure !== false) return nothing;
    return html`<section class="notice insecure" data-tone="err">
      ${icon('warning')}
      <h2>${t('verify.insecure.title')}</h2>
      <p>${t('verify.insecure.text')}</p>
    </section>`;
  }

  #failed() {
    return html`<section class="notice" data-tone="err" role="alert">
      ${icon('warning')}
      <h2>${t('verify.trust.title')}</h2>
      <p>${t('verify.trust.failed')}</p>
    </section>`;
  }

  #main({ trust }: VerificationTools) {
    const { scene } = this;
    const needed = scene.kind === 'found' && scene.found.kind === 'card-needed' ? scene.found : undefined;
    return html`
      ${scene.kind === 'asking' ? this.#asking() : nothing} ${this.#checking()}
      ${
        scene.kind === 'found' && scene.found.kind === 'checked'
          ? html`<verification-result .found=${scene.found} .language=${this.language}></verification-result>`
          : nothing
      }
      ${
        needed === undefined
          ? nothing
          : html`<section class="notice needed" data-tone="warn">
              ${icon('warning')}
              <h2 tabindex="-1">${t('verify.needed.title')}</h2>
              <p>${t('verify.needed.text', { session: inGroups(needed.code.session) })}</p>
              <p>${t('verify.needed.where')}</p>
            </section>`
      }
      ${scene.kind === 'checking' ? nothing : this.#extra(needed !== undefined)}
      ${
        scene.kind === 'found'
          ? html`<div class="buttons">
              <button class="button quiet" type="button" @click=${this.#startAgain}>
                ${icon('left')}${t('verify.bring.another')}
              </button>
            </div>`
          : nothing
      }
      ${trustInWords(trust)}
    `;
  }

  #asking() {
    return html`<div class="pair">
      <section class="card" aria-labelledby="bring-title">
        <h2 id="bring-title">${t('verify.bring.title')}</h2>
        <document-input
          words="bring"
          .refusal=${this.refusal}
          @document-entered=${this.#onCertificate}
        ></document-input>
      </section>
      <section aria-labelledby="how-title">
        <h2 id="how-title">${t('verify.how.title')}</h2>
        <dl class="how">
          ${['session', 'presence', 'paper'].map(
            (key) =>
              html`<div>
                <dt>${t(`verify.how.${key}Term`)}</dt>
                <dd>${t(`verify.how.${key}`)}</dd>
              </div>`,
          )}
        </dl>
      </section>
    </div>`;
  }

  #checking() {
    return html`<div class="live" role="status">
      ${
        this.scene.kind === 'checking'
          ? html`<div class="card checking">
              <p class="what">${t('verify.checking')}</p>
              <p class="small">${t('verify.checkingHint')}</p>
            </div>`
          : nothing
      }
    </div>`;
  }

  #extra(open: boolean) {
    return html`<details class="extra" ?open=${open}>
      <summary>${t('verify.extra.title')}</summary>
      <p class="small">${t('verify.extra.lead')}</p>
      <document-input
        words="extra"
        .refusal=${this.added?.kind === 'nothing' ? this.added.because : undefined}
        @document-entered=${this.#onExtra}
      ></document-input>
      <div role="status">${this.#addedInWords()}</div>
    </details>`;
  }

  #addedInWords() {
    const { added } = this;
    if (added === undefined || added.kind === 'nothing') return nothing;
    const values =
      added.kind === 'card'
        ? { wijk: added.card.wijk, date: dateInWords(added.card.start, this.language, added.card.zone) }
        : {};
    return html`<p class="added">
      ${icon(added.kind === 'card' || added.kind === 'list' || added.kind === 'words' ? 'check' : 'warning')}<span
        >${t(`verify.added.${added.kind}`, values)}</span
      >
    </p>`;
  }

  readonly #onCertificate = ({ text }: DocumentEntered) => {
    this.refusal = this.#desk?.take(text);
    if (this.refusal === undefined) void this.#verify();
  };

  readonly #onExtra = ({ text }: DocumentEntered) => {
    void this.#add(text);
  };

  /** Takes up a card or a list, and checks the certificate again with it. */
  async #add(text: string): Promise<void> {
    this.added = await this.#desk?.add(text);
    if (this.added?.kind === 'nothing') return;
    this.extra?.clear();
    if (this.#desk?.hasCertificate === true) await this.#verify();
  }

  async #verify(): Promise<void> {
    this.#check += 1;
    const check = this.#check;
    this.scene = { kind: 'checking' };
    let found: Verification | undefined;
    try {
      found = await this.#desk?.verify();
    } catch {
      // The worker of an unsafe connection could not be fetched: the visitor hears it and may try again.
    }
    if (check === this.#check) await this.#show(found);
  }

  async #show(found: Verification | undefined): Promise<void> {
    if (found === undefined) return this.#refuse('check-failed');
    if (found.kind === 'unreadable')
      return this.#refuse(found.because === 'too-large' ? 'code-too-large' : 'damaged');
    this.scene = { kind: 'found', found };
    await this.updateComplete;
    await this.renderRoot.querySelector('verification-result')?.focusVerdict();
    focusOn(this.renderRoot.querySelector<HTMLElement>('.needed h2'));
  }

  async #refuse(refusal: Refusal): Promise<void> {
    this.refusal = refusal;
    await this.#ask();
  }

  readonly #startAgain = () => {
    this.added = undefined;
    void this.#ask();
  };

  async #ask(): Promise<void> {
    this.#desk?.clear();
    this.scene = { kind: 'asking' };
    await this.updateComplete;
    this.bring?.focusInput();
  }

  #choose(language: Language): void {
    this.dispatchEvent(new ChooseLanguage(language));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'verification-page': VerificationPage;
  }
}
