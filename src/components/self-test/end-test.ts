import { html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Language } from '../../course-files/language.ts';
import { base } from '../styles/base.styles.ts';
import { button } from '../styles/button.styles.ts';
import { card } from '../styles/card.styles.ts';
import { t } from '../session/words.ts';

/** How to leave: close the window, go back to the course, or end the session in the LMS. */
@customElement('end-test')
export class EndTest extends LitElement {
  static override styles = [base, button, card];

  @property() language: Language = 'nl';
  /** Ends the session; undefined where that could harm the record. */
  @property({ attribute: false }) end: (() => boolean) | undefined;
  /** Where the course is, when it was in this window before. */
  @property() back: string | undefined;
  /** Is there an LMS at all? */
  @property({ type: Boolean }) session = false;

  @state() private outcome: 'ended' | 'refused' | undefined;

  override render() {
    const words = !this.session ? 'noSession' : this.end === undefined ? 'noEnd' : 'text';
    return html`<section class="card stack" aria-labelledby="title">
      <h2 id="title">${t('selfTest.end.title')}</h2>
      ${this.outcome === undefined ? html`<p>${t(`selfTest.end.${words}`)}</p>` : nothing}
      ${this.outcome === undefined && this.session && this.back === undefined ? html`<p>${t('selfTest.end.reopen')}</p>` : nothing}
      <p role="status">${this.outcome === undefined ? nothing : t(`selfTest.end.${this.outcome}`)}</p>
      ${this.outcome === undefined ? this.#buttons() : nothing}
    </section>`;
  }

  #buttons() {
    return html`<div class="buttons">
      ${this.back === undefined ? nothing : html`<a class="button" href=${this.back}>${t('selfTest.end.back')}</a>`}
      ${
        this.end === undefined
          ? nothing
          : html`<button class="button quiet" type="button" @click=${this.#onEnd}>
              ${t('selfTest.end.button')}
            </button>`
      }
    </div>`;
  }

  readonly #onEnd = () => {
    this.outcome = this.end?.() === true ? 'ended' : 'refused';
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'end-test': EndTest;
  }
}
