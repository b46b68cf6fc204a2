import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { Language } from '../../course-files/language.ts';
import { base } from '../styles/base.styles.ts';
import { button } from '../styles/button.styles.ts';
import { form } from '../styles/form.styles.ts';
import { notice } from '../styles/notice.styles.ts';
import { icon } from '../ui/icon.ts';
import { t } from '../session/words.ts';
import { copyText } from '../ui/copy-text.ts';

/** The learner's work, when the LMS did not take it back: kept here for a person to save. */
@customElement('lost-state')
export class LostState extends LitElement {
  static override styles = [
    base,
    button,
    form,
    notice,
    css`
      .notice {
        gap: 10px;
        border-width: 3px;
      }
      .notice h2 {
        font-size: var(--t-xl);
      }
      .notice p {
        font-size: var(--t-m);
      }
      label {
        color: var(--ink);
      }
      .field textarea {
        block-size: 9rem;
        field-sizing: fixed;
        color: var(--ink);
        overflow-wrap: anywhere;
      }
    `,
  ];

  @property() language: Language = 'nl';
  @property() old = '';

  @state() private outcome: 'copied' | 'selected' | undefined;
  @query('textarea') private readonly field!: HTMLTextAreaElement;

  override render() {
    return html`<section class="notice" data-tone="err" aria-labelledby="title">
      ${icon('warning')}
      <h2 id="title">${t('selfTest.lost.title')}</h2>
      <p role="alert">${t('selfTest.lost.text')}</p>
      ${this.old === '' ? html`<p>${t('selfTest.lost.empty')}</p>` : this.#value()}
    </section>`;
  }

  #value() {
    return html`<div class="field">
        <label for="old">${t('selfTest.lost.label')}</label>
        <textarea id="old" readonly spellcheck="false" .value=${this.old}></textarea>
      </div>
      <div class="buttons">
        <button class="button" type="button" @click=${this.#onCopy}>${t('selfTest.lost.copy')}</button>
      </div>
      <p class="small" role="status">
        ${this.outcome === undefined ? nothing : t(`selfTest.report.${this.outcome}`)}
      </p>`;
  }

  readonly #onCopy = async () => {
    this.outcome = await copyText(this.field);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'lost-state': LostState;
  }
}
