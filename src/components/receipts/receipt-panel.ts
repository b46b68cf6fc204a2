import { consume } from '@lit/context';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { newTag, ownReceipt } from '../../receipts/own-receipt.ts';
import { isPossible } from '../../receipts/possible.ts';
import { receiptBytes } from '../../receipts/receipt-bytes.ts';
import type { OwnForm } from '../../receipts/receipt-form.ts';
import { receiptQr, receiptText } from '../../receipts/receipt-text.ts';
import { qrCode } from '../qr/qr-code.ts';
import { courseSession, type CourseSession } from '../session/course-session.ts';
import { focusOn } from '../session/in-view.ts';
import { LearnerDid } from '../session/learner-did.ts';
import { onlyReads } from '../session/what-may-be-done.ts';
import { t } from '../session/words.ts';
import { base } from '../styles/base.styles.ts';
import { button } from '../styles/button.styles.ts';
import { card } from '../styles/card.styles.ts';
import { form } from '../styles/form.styles.ts';
import { copyText } from '../ui/copy-text.ts';
import { icon } from '../ui/icon.ts';
import { offerText } from '../ui/offer-file.ts';
import { receiptPanel } from './receipt-panel.styles.ts';

/**
 * Where somebody may give their answers to the group without a name. It says exactly what is in the bon before there is one;
 * nothing is drawn or kept until it is asked for, and nothing of it is told to the LMS.
 *
 * @fires {LearnerDid} learner-did - With the first bon, the mark by which it is counted once.
 */
@customElement('receipt-panel')
export class ReceiptPanel extends LitElement {
  static override styles = [base, button, card, form, receiptPanel];

  /** What a bon of this moment holds. */
  @property({ attribute: false }) form!: OwnForm;

  @consume({ context: courseSession, subscribe: true })
  @state()
  private session!: CourseSession;

  @state() private isOpen = false;
  @state() private outcome: 'copied' | 'selected' | 'saved' | undefined;
  @query('textarea') private readonly text!: HTMLTextAreaElement;

  /** Where the record takes nothing up any more, it is there as long as the page is. */
  #tag: string | undefined;

  override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('form');
    // The same element may show another moment.
    if (before !== undefined && before.moment !== this.form.moment) this.isOpen = false;
  }

  /** It comes where somebody asked for it. */
  override firstUpdated(): void {
    focusOn(this.renderRoot.querySelector<HTMLElement>('#title'));
  }

  override render() {
    // Who stands at the bus has the code before them; who decides reads first what is in it.
    return html`<section class="card panel" aria-labelledby="title">
      <h2 id="title" tabindex="-1">${t('give.title')}</h2>
      <p>${t(`receipt.about.${this.form.moment}`)}</p>
      ${this.isOpen ? this.#receipt() : nothing} ${this.#holds()} ${this.isOpen ? nothing : this.#offer()}
    </section>`;
  }

  #holds() {
    const { profession, attendance } = this.session.facts;
    const known = this.session.outline.professions.find(({ index }) => index === profession);
    const isLinked = attendance.session?.id !== undefined;
    return html`<h3>${t('receipt.holds.title')}</h3>
      <ul class="holds">
        <li>${t(`receipt.holds.${this.form.moment}`)}</li>
        <li>
          ${
            known === undefined
              ? t('receipt.holds.noProfession')
              : t('receipt.holds.profession', { profession: known.title[this.session.language] })
          }
        </li>
        <li>${t(isLinked ? 'receipt.holds.session' : 'receipt.holds.noSession')}</li>
        <li>${t('receipt.holds.tag')}</li>
      </ul>
      ${this.#profession()}
      <p class="without">${icon('lock')}<span>${t('receipt.without')}</span></p>`;
  }

  /** Asked here, because the closing comes only after the werksessie. On a certificate it stands fixed. */
  #profession() {
    const { facts, outline, language } = this.session;
    if (facts.certificate !== undefined) return nothing;
    return html`<div class="field">
      <label for="profession">${t('receipt.profession.label')}</label>
      <select
        id="profession"
        aria-describedby="profession-why"
        ?disabled=${onlyReads(this.session)}
        @change=${this.#onProfession}
      >
        ${facts.profession === undefined ? html`<option value="">${t('receipt.profession.none')}</option>` : nothing}
        ${outline.professions.map(
          ({ index, title }) =>
            html`<option value=${index} .selected=${index === facts.profession}>${title[language]}</option>`,
        )}
      </select>
      <p class="tiny" id="profession-why">${t('receipt.profession.why')}</p>
    </div>`;
  }

  #offer() {
    return html`<div class="buttons">
      <button class="button" type="button" @click=${this.#onMake}>${t('receipt.make')}</button>
    </div>`;
  }

  #receipt(): TemplateResult | typeof nothing {
    const bytes = this.#bytes();
    if (bytes === undefined) return html`<p role="status">${t('receipt.nothing')}</p>`;
    const text = receiptText(bytes);
    return html`<div class="receipt">
        ${qrCode(receiptQr(bytes), 'L', t('receipt.qr'))}
        <div class="stack">
          <p>${t('receipt.use')}</p>
          <p class="small">${t('receipt.sender')}</p>
          <div class="buttons">
            <button class="button quiet" type="button" @click=${this.#onCopy}>${t('receipt.copy')}</button>
            <button class="button quiet" type="button" @click=${this.#onSave}>${t('receipt.save')}</button>
            <button class="button quiet" type="button" @click=${this.#onHide}>${t('receipt.hide')}</button>
          </div>
          <p class="small" role="status">
            ${this.outcome === undefined ? nothing : t(`receipt.${this.outcome}`)}
          </p>
        </div>
      </div>
      <div class="field">
        <label for="text">${t('receipt.text')}</label>
        <textarea id="text" readonly spellcheck="false" translate="no" .value=${text}></textarea>
      </div>
      <p class="small">${t('receipt.again')}</p>`;
  }

  /** The bon as it is now; undefined as long as nothing is answered. */
  #bytes(): Uint8Array | undefined {
    const { choices, attendance, profession, receiptTag } = this.session.facts;
    const tag = receiptTag ?? this.#tag;
    if (tag === undefined) return undefined;
    const receipt = ownReceipt(this.form, { choices, session: attendance.session?.id, profession, tag });
    return isPossible(receipt, this.form) === undefined ? receiptBytes(receipt, this.form) : undefined;
  }

  readonly #onMake = async () => {
    if (this.session.facts.receiptTag === undefined && this.#tag === undefined) {
      this.#tag = newTag((bytes) => crypto.getRandomValues(bytes));
      this.dispatchEvent(new LearnerDid({ type: 'receipt-tag.given', tag: this.#tag }));
    }
    this.outcome = undefined;
    this.isOpen = true;
    await this.updateComplete;
    focusOn(this.renderRoot.querySelector<HTMLElement>('#title'));
  };

  readonly #onProfession = (event: Event) => {
    const { value } = event.target as HTMLSelectElement;
    if (value !== '')
      this.dispatchEvent(new LearnerDid({ type: 'profession.chosen', profession: Number(value) }));
  };

  readonly #onHide = async () => {
    this.isOpen = false;
    await this.updateComplete;
    focusOn(this.renderRoot.querySelector<HTMLElement>('.buttons button'));
  };

  readonly #onCopy = async () => {
    this.outcome = await copyText(this.text);
  };

  readonly #onSave = () => {
    offerText(`${this.text.value}\n`, t('receipt.file'));
    this.outcome = 'saved';
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'receipt-panel': ReceiptPanel;
  }
}
