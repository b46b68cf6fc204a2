import { html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { base } from '../styles/base.styles.ts';
import { button } from '../styles/button.styles.ts';
import { printPage } from '../ui/print-page.ts';

/** A button that prints the page, and says what to do instead where nothing comes of it. */
@customElement('print-button')
export class PrintButton extends LitElement {
  static override styles = [base, button];

  @property() label = '';
  /** What can be done where this browser or the frame around does not print. */
  @property() instead = '';
  @property({ type: Boolean }) quiet = false;

  @state() private isStuck = false;

  override render() {
    return html`<div class="buttons">
        <button class="button ${this.quiet ? 'quiet' : ''}" type="button" @click=${this.#onPrint}>
          ${this.label}
        </button>
      </div>
      <div role="status">${this.isStuck ? html`<p class="small">${this.instead}</p>` : nothing}</div>`;
  }

  readonly #onPrint = async () => {
    this.isStuck = false;
    this.isStuck = !(await printPage());
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'print-button': PrintButton;
  }
}
