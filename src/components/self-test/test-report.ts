import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { Language } from '../../course-files/language.ts';
import { base } from '../styles/base.styles.ts';
import { button } from '../styles/button.styles.ts';
import { card } from '../styles/card.styles.ts';
import { form } from '../styles/form.styles.ts';
import { t } from '../session/words.ts';
import { offerText } from '../ui/offer-file.ts';
import { copyText } from '../ui/copy-text.ts';

/** The report as text, to copy or to keep as a file. */
@customElement('test-report')
export class TestReport extends LitElement {
  static override styles = [
    base,
    button,
    card,
    form,
    css`
      .card {
        display: grid;
        gap: 12px;
      }
      .field textarea {
        block-size: 15rem;
        field-sizing: fixed;
        font-size: var(--t-s);
        line-height: 1.45;
      }
      [role='status'] {
        min-block-size: 1.5em;
      }
      @media print {
        :host {
          display: none;
        }
      }
    `,
  ];

  @property() language: Language = 'nl';
  @property() text = '';
  @property({ attribute: 'file-name' }) fileName = '';

  @state() private outcome: 'copied' | 'selected' | 'saved' | undefined;
  @query('textarea') private readonly field!: HTMLTextAreaElement;

  override render() {
    return html`<section class="card" aria-labelledby="title">
      <h2 id="title">${t('selfTest.report.title')}</h2>
      <p>${t('selfTest.report.about')}</p>
      <div class="buttons">
        <button class="button" type="button" @click=${this.#onCopy}>${t('selfTest.report.copy')}</button>
        <button class="button quiet" type="button" @click=${this.#onDownload}>
          ${t('selfTest.report.download')}
        </button>
      </div>
      <p class="small" role="status">
        ${this.outcome === undefined ? nothing : t(`selfTest.report.${this.outcome}`, { file: this.fileName })}
      </p>
      <div class="field">
        <label for="report">${t('selfTest.report.label')}</label>
        <textarea id="report" readonly spellcheck="false" .value=${this.text}></textarea>
      </div>
    </section>`;
  }

  readonly #onCopy = async () => {
    this.outcome = await copyText(this.field);
  };

  readonly #onDownload = () => {
    offerText(this.text, this.fileName);
    this.outcome = 'saved';
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'test-report': TestReport;
  }
}
